// Time and work of plan-charts beside its peers, in one run of one browser: npm run bench.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';
import { tenEmbeds } from './embeds.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const ROUNDS = Number(process.argv[2] ?? 7);
const MOVES = 120;

const million = ['plan-charts', 'uPlot', 'ECharts'];
const hundred = {
  bars: ['plan-charts', 'ECharts', 'Chart.js', 'Observable Plot'],
  lines: ['plan-charts', 'ECharts', 'Chart.js', 'Observable Plot'],
  radar: ['plan-charts', 'ECharts', 'Chart.js'],
};

if (!existsSync(join(root, 'dist/plan-charts.min.js'))) throw new Error('npm run build comes first');
if (!existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });

const bundle = await build({
  entryPoints: [join(here, 'page.js')],
  bundle: true,
  format: 'esm',
  minify: true,
  write: false,
  define: { 'process.env.NODE_ENV': '"production"' },
});
const style = await readFile(join(here, 'node_modules/uplot/dist/uPlot.min.css'), 'utf8');
const files = {
  '/': [
    'text/html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><style>${style} body{margin:0;font:14px sans-serif} .box{width:400px;height:300px;overflow:hidden} .wide{width:900px;height:400px;overflow:hidden}</style><body><script type="module" src="/page.js"></script>`,
  ],
  '/page.js': ['text/javascript', bundle.outputFiles[0].text],
};
const server = createServer((request, response) => {
  const [type, text] = files[request.url] ?? [];
  response.writeHead(type ? 200 : 204, { 'content-type': `${type ?? 'text/plain'}; charset=utf-8` });
  response.end(text);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}/`;
const found = await findBrowser();
const browser = await chromium.launch(found?.options ?? {});

/** A new page with all libraries loaded and the data made. */
async function open() {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.on('pageerror', (error) => console.error(error.stack));
  await page.goto(address);
  await page.waitForFunction('globalThis.bench?.ready');
  const work = await page.context().newCDPSession(page);
  // Time of the thread itself, so that what else the machine does is left out.
  await work.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, work };
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

async function drawMillion(name) {
  const { page, work } = await open();
  const first = await page.evaluate((library) => globalThis.bench.million(library), name);
  await page.waitForTimeout(1500);
  const box = { left: 120, top: 150, width: 700 };
  await page.mouse.move(box.left, box.top);
  await page.waitForTimeout(200);
  const before = await busy(work);
  for (let i = 0; i < MOVES; i += 1) {
    await page.mouse.move(box.left + ((i * 37) % box.width), box.top + (i % 40));
    await page.waitForTimeout(20);
  }
  const idleFrom = await busy(work);
  await page.waitForTimeout(MOVES * 20);
  const idle = (await busy(work)) - idleFrom;
  const told = await page.evaluate((library) => globalThis.bench.told(library), name);
  if (!told) throw new Error(`${name} tells nothing at the pointer`);
  await page.close();
  return { 'first picture': first, 'pointer move': Math.max(0, idleFrom - before - idle) / MOVES };
}

async function drawHundred(kind, name) {
  const { page, work } = await open();
  const [heap, nodes] = await held(work);
  const before = await busy(work);
  const all = await page.evaluate(([k, library]) => globalThis.bench.hundred(k, library), [kind, name]);
  const drawn = await busy(work);
  await page.waitForTimeout(2000);
  const [heapAfter, nodesAfter] = await held(work);
  await page.close();
  return {
    'until painted': all,
    'work, each': (drawn - before) / 100,
    'heap, each, kB': (heapAfter - heap) / 100,
    'nodes, each': (nodesAfter - nodes) / 100,
  };
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Rounds in turn, so that what else the machine does falls on all alike. */
async function compared(title, names, measure) {
  const runs = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) runs.get(name).push(await measure(name));
  console.log(`\n${title}`);
  const medians = names.map((name) => {
    const [one] = runs.get(name);
    return Object.fromEntries(
      Object.keys(one).map((key) => [key, median(runs.get(name).map((run) => run[key]))]),
    );
  });
  names.forEach((name, i) => {
    const cells = Object.entries(medians[i]).map(
      ([key, value]) =>
        `${key} ${value.toFixed(value < 10 ? 2 : 0)} (${(value / medians[0][key]).toFixed(2)}×)`,
    );
    console.log(`  ${name.padEnd(16)} ${cells.join('   ')}`);
  });
}

/** Work of the main thread for one of ten embeds on a page, four times slowed, without peers. */
async function tellTenEmbeds() {
  const runs = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await tenEmbeds(browser, root));
  console.log('\nTen embeds on a page, processor slowed four times: the main thread’s work');
  for (const form of Object.keys(runs[0].cost))
    console.log(`  ${form.padEnd(16)} ${median(runs.map(({ cost }) => cost[form])).toFixed(0)} ms`);
  const copies = Object.entries(runs[0].asked).filter(([file]) => file.endsWith('.js'));
  console.log(`  fetched: ${copies.map(([file, times]) => `${file} ${times}×`).join(', ')}`);
}

console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0].model}, Node ${process.version}`);
console.log(`Medians of ${ROUNDS} rounds, in ms where nothing else stands; × is the ratio to plan-charts.`);
try {
  await compared('A line of 1,000,000 points, 900 × 400 px', million, drawMillion);
  for (const [kind, names] of Object.entries(hundred))
    await compared(`100 charts of small data: ${kind}, 400 px`, names, (name) => drawHundred(kind, name));
  await tellTenEmbeds();
} finally {
  await browser.close();
  server.close();
}
