// Time, work and memory of plan-charts beside its peers, in one run of one browser:
//   npm run bench [-- [--rounds 5] [suite …]]
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';
import { tenEmbeds } from './embeds.mjs';
import { served } from './served.mjs';
import { stills } from './stills.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' } },
});
const ROUNDS = Number(options.rounds);
const MOVES = 120;
const UPDATES = 40;

if (!existsSync(join(root, 'dist/plan-charts.min.js'))) throw new Error('npm run build comes first');
if (!existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });

const server = await served(root);
const browser = await chromium.launch((await findBrowser())?.options ?? {});

/**
 * A new page, without animation as the other libraries have none here, and a way to its figures. Time is that of the
 * thread, so that what else the machine does is left out.
 */
async function open(path, { slower = 1, height = 800 } = {}) {
  const context = await browser.newContext({ viewport: { width: 1000, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error.stack));
  const work = await context.newCDPSession(page);
  await work.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (slower > 1) await work.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(server.address + path);
  return { page, work, close: () => context.close() };
}

async function metric(work, name) {
  const { metrics } = await work.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name).value;
}

/** How long the page's main thread was busy so far, in ms. */
const busy = async (work) => (await metric(work, 'TaskDuration')) * 1000;

/** Memory in use after garbage is collected, in kB, and the nodes of the page. */
async function held(work) {
  await work.send('HeapProfiler.collectGarbage');
  return [(await metric(work, 'JSHeapUsedSize')) / 1000, await metric(work, 'Nodes')];
}

/** Opens the page of `peer` with `what` arranged. */
async function arranged(peer, what, args, height) {
  const opened = await open(`page/${peer}`, { height });
  await opened.page.waitForFunction('globalThis.arrange');
  await opened.page.evaluate(([one, more]) => globalThis.arrange(one, ...more), [what, args]);
  await opened.page.waitForTimeout(300);
  return opened;
}
const drawn = ({ page }) => page.evaluate(() => globalThis.arranged.draw());

async function small(peer, kind, count) {
  const opened = await arranged(peer, 'small', [kind, count]);
  const [heap, nodes] = await held(opened.work);
  const before = await busy(opened.work);
  const painted = await drawn(opened);
  const worked = (await busy(opened.work)) - before;
  await opened.page.waitForTimeout(Math.min(2000, 300 + count * 20));
  const [heapAfter, nodesAfter] = await held(opened.work);
  await opened.close();
  const each = { 'painted, ms': painted / count, 'work, ms': worked / count };
  return count < 100
    ? each
    : {
        ...each,
        'heap, kB': (heapAfter - heap) / count,
        nodes: (nodesAfter - nodes) / count,
      };
}

async function timed(peer, what, size, per = 1, height = 800) {
  const opened = await arranged(peer, what, size, height);
  const before = await busy(opened.work);
  const painted = await drawn(opened);
  const worked = (await busy(opened.work)) - before;
  const result = { 'painted, ms': painted / per, 'work, ms': worked / per };
  return { opened, result };
}
async function alone(...args) {
  const { opened, result } = await timed(...args);
  await opened.close();
  return result;
}

/** A line, and the work of a move of the pointer over it. */
async function line(peer, count) {
  const { opened, result } = await timed(peer, 'line', [count]);
  const { page, work } = opened;
  await page.waitForTimeout(1500);
  const box = { left: 120, top: 150, width: 700 };
  await page.mouse.move(box.left, box.top);
  await page.waitForTimeout(300);
  const before = await busy(work);
  for (let i = 0; i < MOVES; i += 1) {
    await page.mouse.move(box.left + ((i * 37) % box.width), box.top + (i % 40));
    await page.waitForTimeout(16);
  }
  const idleFrom = await busy(work);
  await page.waitForTimeout(MOVES * 16);
  const idle = (await busy(work)) - idleFrom;
  if (!(await page.evaluate(() => globalThis.bench.tooltip())))
    throw new Error(`${peer} tells nothing at the pointer`);
  await opened.close();
  return { ...result, 'pointer move, ms': Math.max(0, idleFrom - before - idle) / MOVES };
}

/** A page that was never seen before, until its chart is painted. */
async function cold(peer, slower) {
  const { page, work, close } = await open(`cold/${peer}`, { slower });
  await page.waitForFunction('globalThis.shown', null, { polling: 50 });
  const shown = await page.evaluate(() => globalThis.shown);
  const worked = await busy(work);
  await close();
  return { 'painted, ms': shown, 'work, ms': worked };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const figure = (value) => value.toFixed(value < 10 ? 2 : 0);

/** Rounds in turn, so that what else the machine does falls on all alike; prints a table in Markdown. */
async function compared(title, peers, measure) {
  const runs = new Map(peers.map((peer) => [peer, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const peer of peers) runs.get(peer).push(await measure(peer));
  const keys = Object.keys(runs.get(peers[0])[0]);
  const of = (peer, key) => runs.get(peer).map((run) => run[key]);
  console.log(`\n${title}\n\n| library | ${keys.join(' | ')} |\n|${' --- |'.repeat(keys.length + 1)}`);
  for (const peer of peers) {
    const cells = keys.map((key) => {
      const all = of(peer, key);
      const ratio = median(all) / median(of(peers[0], key));
      return `${figure(median(all))} (${figure(Math.min(...all))}–${figure(Math.max(...all))}), ${ratio.toFixed(2)}×`;
    });
    console.log(`| ${peer} | ${cells.join(' | ')} |`);
  }
}

const CHARTS = {
  bars: ['plan-charts', 'markup', 'plot', 'chartjs', 'echarts'],
  lines: ['plan-charts', 'markup', 'plot', 'uplot', 'chartjs', 'echarts'],
  radar: ['plan-charts', 'markup', 'plot', 'chartjs', 'echarts'],
};
const suites = {
  async small() {
    for (const [kind, peers] of Object.entries(CHARTS))
      for (const count of [1, 10, 100, 300])
        await compared(`${count} × ${kind}, 400 px, for each`, peers, (peer) => small(peer, kind, count));
  },
  async hundred() {
    for (const [kind, peers] of Object.entries(CHARTS))
      await compared(`100 × ${kind}, 400 px, for each`, peers, (peer) => small(peer, kind, 100));
  },
  async updates() {
    for (const [kind, peers] of Object.entries(CHARTS))
      await compared(`Other values for one chart: ${kind}`, peers, (peer) =>
        alone(peer, 'updates', [kind, UPDATES], UPDATES),
      );
  },
  async resize() {
    for (const [kind, peers] of Object.entries(CHARTS))
      await compared(
        `Other widths for one chart: ${kind}`,
        peers.filter((peer) => peer !== 'markup'),
        (peer) => alone(peer, 'resize', [kind, UPDATES], UPDATES),
      );
  },
  /** A window of 1000 × 2000 px shows ten of a hundred; plan-charts draws the others as they come near. */
  async view() {
    for (const [kind, peers] of Object.entries(CHARTS))
      await compared(
        `100 × ${kind}, 400 px, ten of them in view, for each of the hundred`,
        peers.filter((peer) => peer !== 'markup'),
        (peer) => alone(peer, 'inView', [kind, 100, 10], 100, 2000),
      );
  },
  async line() {
    for (const count of [10_000, 100_000, 1_000_000])
      await compared(`A line of ${count} points, 900 × 400 px`, ['plan-charts', 'uplot', 'echarts'], (peer) =>
        line(peer, count),
      );
  },
  async rows() {
    for (const count of [50, 500, 5000])
      await compared(`${count} bars`, ['plan-charts', 'plot', 'chartjs', 'echarts'], (peer) =>
        alone(peer, 'rows', [count]),
      );
  },
  async cold() {
    for (const slower of [1, 4])
      await compared(
        `A page never seen before, until its bars are painted, processor slowed ${slower} ×`,
        ['plan-charts', 'plot', 'chartjs', 'echarts'],
        (peer) => cold(peer, slower),
      );
  },
  async stills() {
    await compared('Still pictures of bars in Node, SVG', ['plan-charts', 'echarts'], stills);
  },
  /** Work of the main thread for one of ten embeds on a page, four times slowed, without peers. */
  async embeds() {
    const runs = [];
    for (let round = 0; round < ROUNDS; round += 1) runs.push(await tenEmbeds(browser, root));
    console.log('\nTen embeds on a page, processor slowed 4 ×: work of the main thread for each');
    for (const form of Object.keys(runs[0].cost))
      console.log(`- ${form}: ${median(runs.map(({ cost }) => cost[form])).toFixed(0)} ms`);
  },
};

/** `small` holds `hundred`, and takes long. */
const usual = Object.keys(suites).filter((name) => name !== 'small');
const chosen = positionals.length ? positionals : usual;
for (const name of chosen)
  if (!suites[name]) throw new Error(`no suite ${name}; there are ${Object.keys(suites).join(', ')}`);
console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0].model}, Node ${process.version}`);
console.log(`Medians of ${ROUNDS} rounds (lowest–highest); × is the ratio to plan-charts.`);
try {
  for (const name of chosen) await suites[name]();
} finally {
  await browser.close();
  server.close();
}
