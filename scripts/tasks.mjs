// The longest task of a page while it shows large inputs, in milliseconds of processor time, on the built library:
//   npm run tasks                    every input through every entry point
//   npm run tasks -- places          inputs and entry points whose name contains a word
//   npm run tasks -- --charts plan-target-bars --profile FILE
/* global customElements, document, requestAnimationFrame */
import { createServer } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser } from './browser.mjs';

const { values, positionals } = parseArgs({
  options: { charts: { type: 'string' }, profile: { type: 'string' } },
  allowPositionals: true,
});
const TAGS = values.charts?.split(',') ?? ['plan-target-bars', 'plan-trend-lines', 'plan-city-radar'];
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.csv': 'text/csv' };
/** Shorter tasks hold no reader up. */
const LIMIT = 200;

const times = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const named = (prefix, name) => (at) => ({ id: `${prefix}${at}`, name: `${name} ${at}` });
const town = [{ id: 'p0', name: 'Town' }];
const unit = [{ id: 'u0', name: 'items' }];
const trees = [{ id: 'i0', name: 'Trees', unit: 'u0', quantity: 'stock', better: 'higher' }];
const reading = (indicator, place, to, at, more = {}) => ({
  ...{ id: `r${indicator}-${place}-${to}`, indicator, place, period: { kind: 'end', to } },
  ...{ kind: to === 2030 ? 'target' : 'actual', value: 100 + (at % 97), ...more },
});
const both = (indicator, place, at) => [2025, 2030].map((to) => reading(indicator, place, to, at));

/** Inputs in the documented format. */
const sets = {
  '10,000 indicators': () => ({
    ...{ places: town, units: unit },
    indicators: times(10_000, (at) => ({ ...trees[0], ...named('i', 'Trees')(at) })),
    readings: times(10_000, (at) => both(`i${at}`, 'p0', at)).flat(),
  }),
  '10,000 places': () => ({
    ...{ places: times(10_000, named('p', 'Town')), units: unit, indicators: trees },
    readings: times(10_000, (at) => both('i0', `p${at}`, at)).flat(),
  }),
  '10,000 units': () => ({
    ...{ places: town, units: times(10_000, named('u', 'items')) },
    indicators: times(10_000, (at) => ({ ...trees[0], ...named('i', 'Trees')(at), unit: `u${at}` })),
    readings: times(10_000, (at) => both(`i${at}`, 'p0', at)).flat(),
  }),
  '10,000 units, one used': () => ({
    ...{ places: town, units: times(10_000, named('u', 'items')), indicators: trees },
    readings: both('i0', 'p0', 0),
  }),
  '10,000 annotations': () => ({
    ...{ places: town, units: unit, indicators: trees, readings: both('i0', 'p0', 0) },
    annotations: times(10_000, (at) => ({
      id: `a${at}`,
      text: `Note ${at}`,
      indicator: 'i0',
      value: 100 + at / 1000,
    })),
  }),
  '5,000 documents': () => ({
    ...{ places: town, units: unit },
    documents: times(5000, (at) => ({ id: `d${at}`, title: `Report ${at}` })),
    indicators: times(50, (at) => ({ ...trees[0], ...named('i', 'Trees')(at) })),
    readings: times(5000, (at) =>
      reading(`i${at % 50}`, 'p0', 1900 + Math.floor(at / 50), at, {
        sources: [{ document: `d${at}` }],
      }),
    ),
  }),
  '10,000 values of a series': () => ({
    ...{ places: town, units: unit, indicators: trees, readings: [] },
    series: [
      {
        ...{ id: 's', indicator: 'i0', place: 'p0', kind: 'end', step: 'month', dates: '1100-01' },
        values: times(10_000, (at) => 100 + (at % 97)),
      },
    ],
  }),
  '10,000 values of 50 indicators': () => ({
    ...{ places: town, units: unit },
    indicators: times(50, (at) => ({ ...trees[0], ...named('i', 'Trees')(at) })),
    readings: times(10_000, (at) => reading(`i${at % 50}`, 'p0', 1800 + Math.floor(at / 50), at)),
  }),
};

const MEGABYTE = 'W'.repeat(1e6);

/** Inputs as lines of a table. */
const tables = {
  '10,000 indicators': () => [
    'Indicator,Unit,Actual 2025,Target 2030',
    ...times(10_000, (at) => `Trees ${at},items,${at},99`),
  ],
  '10,000 places': () => [
    'Indicator,Place,Unit,Year,Value',
    ...times(10_000, (at) => `Trees,Town ${at},items,2025,${at}`),
  ],
  '10,000 units': () => [
    'Indicator,Unit,Actual 2025,Target 2030',
    ...times(10_000, (at) => `Trees ${at},items ${at},${at},99`),
  ],
  '10,000 values of 50 indicators': () => [
    'Indicator,Year,Value',
    ...times(10_000, (at) => `Trees ${at % 50},${1800 + Math.floor(at / 50)},${at}`),
  ],
  '10,000 rows without values': () => [
    'Indicator,Place,Remarks',
    ...times(10_000, (at) => `Trees ${at},Town ${at % 50},planned`),
  ],
  '500 columns': () => [
    `Indicator,${times(500, (at) => `${1980 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, '0')}`)}`,
    ...times(20, (row) => `Trees ${row},${times(500, (at) => at + row)}`),
  ],
  'three million commas': () => [
    'Indicator,Unit,Actual 2025,Target 2030',
    `Trees,items,5,9${','.repeat(3e6)}`,
  ],
  'three million line breaks': () => [
    'Indicator,Unit,Actual 2025,Target 2030',
    'Trees,items,5,9',
    '\n'.repeat(3e6),
  ],
  'a megabyte in a cell': () => ['Indicator,Unit,Actual 2025,Target 2030', `${MEGABYTE},items,5,9`],
};

/** Records of fields by name. */
const records = {
  '10,000 records': () =>
    times(10_000, (at) => ({ indicator: `Trees ${at % 50}`, year: 1900 + (at % 120), value: at })),
};

/** Attributes beside a few records. */
const words = Object.fromEntries(
  ['heading', 'summary', 'source'].map((name) => [`a megabyte as ${name}`, () => ({ [name]: MEGABYTE })]),
);
const few = [{ indicator: 'Trees', year: 2025, value: 5, target: 9 }];

/** The HTML of a table whose first line is its head. */
const tableOf = ([head, ...lines]) => {
  const row = (line, tag) =>
    `<tr>${line
      .split(',')
      .map((text) => `<${tag}>${text}</${tag}>`)
      .join('')}</tr>`;
  return `<table>${row(head, 'th')}${lines.map((line) => row(line, 'td')).join('')}</table>`;
};

const served = new Map();
const server = createServer(async ({ url }, response) => {
  response.setHeader('content-type', TYPES[extname(url)] ?? 'text/html');
  if (served.has(url)) return response.end(served.get(url));
  const isFile = /^\/(?:dist|seeds)\/[\w.-]+$/.test(url);
  const script = '<script type="module" src="/dist/plan-charts.min.js"></script>';
  response.end(
    isFile ? await readFile(`.${url}`).catch(() => '') : `<!doctype html><html lang="en">${script}<body>`,
  );
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const browser = await chromium.launch({ ...(await findBrowser())?.options });

/** The longest tasks of the page's main thread while it shows an input, and what came of it. */
async function longest(tag, entry, text) {
  const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  // What each chart loads is loaded before: only the input is measured.
  await page.evaluate(async (tag) => {
    const warm = Object.assign(document.createElement(tag), {
      data: 'Indicator,Place,Unit,Actual 2020,Actual 2021,Target 2025\nA,X,km,5,6,9\nA,Y,km,4,5,8\n',
    });
    document.body.append(warm);
    while (!warm.shadowRoot?.querySelector('figure[aria-description] svg'))
      await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done, 1500));
    warm.remove();
  }, tag);
  served.set('/input.json', text);
  served.set('/input.csv', text);
  // The value is there before the measured time begins, and a table has been laid out by the page.
  await page.evaluate(
    async ([entry, few]) => {
      const text = await (await fetch('/input.json')).text();
      if (entry === 'data' || entry === 'attribute') globalThis.input = JSON.parse(text);
      else globalThis.input = text;
      if (entry === 'attribute') globalThis.input = { data: few, ...globalThis.input };
      if (!entry.startsWith('table')) return;
      // A tag of another name until it becomes a chart, as one whose script comes later.
      const holder = document.body.appendChild(document.createElement('later-chart'));
      holder.innerHTML = text;
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    },
    [entry, few],
  );
  await browser.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-v8.cpu_profiler'].slice(0, values.profile ? 2 : 1),
  });
  const outcome = await page.evaluate(
    async ([tag, entry]) => {
      await new Promise((done) => setTimeout(done, 100));
      const own = entry.startsWith('table') && document.querySelector('later-chart');
      const chart = own || document.createElement(tag);
      let failed = '';
      chart.addEventListener('plan-error', ({ detail }) => (failed ||= detail.message));
      setTimeout(() => {
        if (entry.startsWith('data')) chart.data = globalThis.input;
        else if (entry === 'attribute') Object.assign(chart, globalThis.input);
        else if (entry === 'table in the tag')
          customElements.define('later-chart', class extends customElements.get(tag) {});
        else if (entry === 'table without chart') chart.attachShadow({ mode: 'open' });
        else if (entry === 'records in the tag')
          chart.innerHTML = `<script type="application/json">${globalThis.input}</script>`;
        else chart.setAttribute('src', entry === 'JSON file' ? '/input.json' : '/input.csv');
        if (!own) document.body.append(chart);
      });
      const began = performance.now();
      const has = () =>
        failed || chart.shadowRoot?.querySelector('figure[aria-description] svg, .message:not(.waiting)');
      while (!has() && entry !== 'table without chart' && performance.now() - began < 60_000)
        await new Promise((done) => setTimeout(done, 50));
      await new Promise((done) => setTimeout(done, 2500));
      const svg = chart.shadowRoot?.querySelector('figure[aria-description] svg');
      return failed
        ? `error: ${failed.slice(0, 80)}`
        : svg
          ? 'chart'
          : (chart.shadowRoot?.textContent.trim().slice(0, 60) ?? 'blank');
    },
    [tag, entry],
  );
  const trace = await browser.stopTracing();
  if (values.profile) await writeFile(values.profile, trace);
  const { traceEvents } = JSON.parse(trace);
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents
    .filter(({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && main.has(`${pid} ${tid}`))
    .map(({ tdur, dur }) => Math.round((tdur ?? dur) / 1000))
    .sort((a, b) => b - a);
  await page.close();
  return { tasks: tasks.slice(0, 3), outcome, faults };
}

const asked = (name) => positionals.every((word) => name.includes(word));
for (const tag of TAGS) {
  for (const [entries, inputs, textOf] of [
    [['data', 'JSON file'], sets, (make) => JSON.stringify(make())],
    [['data, text', 'CSV file'], tables, (make) => make().join('\n')],
    [['table in the tag', 'table without chart'], tables, (make) => tableOf(make())],
    [['data', 'records in the tag'], records, (make) => JSON.stringify(make())],
    [['attribute'], words, (make) => JSON.stringify(make())],
  ])
    for (const [name, make] of Object.entries(inputs))
      for (const entry of entries) {
        if (!asked(`${name} ${entry}`)) continue;
        const { tasks, outcome, faults } = await longest(tag, entry, textOf(make));
        const sign = tasks[0] > LIMIT ? '▲' : ' ';
        console.log(
          `${tag.padEnd(17)} ${name.padEnd(31)} ${entry.padEnd(10)} ${sign} ${tasks.join(', ').padEnd(16)} ${outcome}${faults.map((one) => ` THROWN ${one}`)}`,
        );
      }
}
await browser.close();
server.close();
