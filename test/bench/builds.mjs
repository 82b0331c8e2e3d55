// A hundred small charts of each kind with this build and with that of another commit, in turn in one browser:
//   npm run bench:builds -- b5e8052 [rounds]
// Prints the milliseconds to the last `plan-ready`, and the JavaScript heap after collection.
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [commit = 'HEAD', rounds = '7'] = process.argv.slice(2);
const CHARTS = {
  bars: ['target-bars', { place: 'a', plan: '13' }],
  lines: ['trend-lines', { indicators: 'i0' }],
  radar: ['city-radar', {}],
};
const COUNT = 100;

if (!existsSync(join(root, 'dist/plan-charts.min.js'))) throw new Error('npm run build comes first');

/** The build of a commit, in a folder of its own. */
function buildOf(revision) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-charts-'));
  execFileSync('git', ['worktree', 'add', '--detach', folder, revision], { cwd: root });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync('npm', ['run', 'build'], { cwd: folder });
  return folder;
}

function serve(folders) {
  const server = createServer(async ({ url }, response) => {
    const [, build, file] = /^\/(\w+)\/dist\/([\w.-]+)$/.exec(url) ?? [];
    const content = build ? await readFile(join(folders[build], 'dist', file)).catch(() => undefined) : '';
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': build ? 'text/javascript' : 'text/html; charset=utf-8',
    });
    response.end(content ?? '');
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** Runs in the page: draws the charts, after one that brings all files. */
async function draw([build, chart, attributes, count]) {
  document.documentElement.lang = 'en';
  await import(`/${build}/dist/plan-charts.min.js`);
  const names = ['Patents', 'Trademarks', 'Copyrights', 'Firms', 'Awards', 'Loans'];
  const plan = (seed) => ({
    places: ['a', 'b'].map((id) => ({ id, name: `Town ${id}` })),
    units: [{ id: 'u', name: 'items' }],
    indicators: names.map((name, i) => ({
      ...{ id: `i${i}`, name, unit: 'u', quantity: 'stock', better: 'higher' },
    })),
    readings: ['a', 'b'].flatMap((place, p) =>
      names.flatMap((_, i) => {
        const value = 40 + (((seed + p) * 7 + i * 13) % 60);
        const reading = (kind, to, own) => ({
          ...{ id: `${place}${i}${kind}${to}`, indicator: `i${i}`, place, kind, value: own },
          period: { kind: 'end', to },
        });
        return [
          reading('actual', 2015, value - 20),
          reading('actual', 2020, value),
          reading('target', 2020, value - 5),
          reading('target', 2025, value + 20),
        ];
      }),
    ),
  });
  const add = (seed) => {
    const element = document.createElement(`plan-${chart}`);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.style.cssText = 'display:block;width:400px';
    const ready = new Promise((done) => element.addEventListener('plan-ready', done, { once: true }));
    element.data = plan(seed);
    document.body.append(element);
    return ready;
  };
  await add(0);
  const start = performance.now();
  await Promise.all(Array.from({ length: count }, (_, i) => add(i + 1)));
  return performance.now() - start;
}

async function measure(browser, address, build, [chart, attributes]) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.goto(address);
  const ms = await page.evaluate(draw, [build, chart, attributes, COUNT]);
  await page.waitForTimeout(2500);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { ms, kB: usedSize / 1000 };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const other = buildOf(commit);
const server = await serve({ this: root, other });
const browser = await chromium.launch((await findBrowser())?.options ?? {});
try {
  const address = `http://127.0.0.1:${server.address().port}/`;
  console.log(`${COUNT} charts, medians of ${rounds} rounds: this build, and that of ${commit}`);
  for (const [kind, chart] of Object.entries(CHARTS)) {
    const runs = { this: [], other: [] };
    for (let round = 0; round < Number(rounds); round += 1)
      for (const build of Object.keys(runs)) runs[build].push(await measure(browser, address, build, chart));
    const cells = ['ms', 'kB'].map((unit) => {
      const [now, then] = Object.values(runs).map((all) => median(all.map((run) => run[unit])));
      return `${now.toFixed(0)} ${unit}, ${then.toFixed(0)} ${unit} (${(now / then).toFixed(2)}×)`;
    });
    console.log(`  ${kind.padEnd(6)} ${cells.join('   ')}`);
  }
} finally {
  await browser.close();
  server.close();
  execFileSync('git', ['worktree', 'remove', '--force', other], { cwd: root });
  rmSync(other, { recursive: true, force: true });
}
