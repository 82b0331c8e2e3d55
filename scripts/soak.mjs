// Lets charts come and go and change for long, and tells what stays behind, on the built library:
//   npm run soak                            adds and removes each tag 1,000 times, updates 50 charts 20 times
//   npm run soak -- --cycles 100 --seconds 86400
//   npm run soak -- --cycles 0 --seconds 0 --hours 24     then 50 charts with refresh="60" under a clock set by hand,
//                                                          a minute at a time, new figures every ten
//   npm run soak -- --cycles 0 --seconds 0 --every-second 24   then 50 small charts with new data at each second of
//                                                          such a clock, which is set forward ten at a time
/* global charts, customElements, data, document, next, requestAnimationFrame, shown, told */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { mergePlanData } from '../dist/indicator.js';
import { findBrowser } from './browser.mjs';

const { values } = parseArgs({
  options: {
    cycles: { type: 'string' },
    seconds: { type: 'string' },
    hours: { type: 'string' },
    'every-second': { type: 'string' },
  },
});
const cycles = Number(values.cycles ?? 1000);
const seconds = Number(values.seconds ?? 20);
const hours = Number(values.hours ?? 0);
const secondsFor = Number(values['every-second'] ?? 0);
const TAGS = ['plan-target-bars', 'plan-trend-lines', 'plan-city-radar'];
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
const BOTH = await Promise.all(
  ['fuzhou', 'xiamen'].map(async (city) => JSON.parse(await readFile(`seeds/${city}.json`, 'utf8'))),
);
const PAGE =
  '<!doctype html><html lang="en"><script type="module" src="/dist/plan-charts.min.js"></script><body>';

let asked = 0;
let time = 0;
/** The data at a minute: every ten there are other figures. */
function live(minute) {
  const data = mergePlanData(BOTH);
  const more = Math.floor(minute / 10) % 9;
  const readings = data.readings.map((one, at) =>
    at % 7 || one.value === null ? one : { ...one, value: one.value + more },
  );
  return JSON.stringify({ ...data, readings });
}

const server = createServer(async ({ url }, response) => {
  response.setHeader('content-type', TYPES[extname(url)] ?? 'text/html');
  if (url === '/both.json') return response.end(JSON.stringify(mergePlanData(BOTH)));
  if (url === '/live.json') {
    asked += 1;
    return response.end(live(time));
  }
  const isFile = /^\/(?:dist|seeds)\/[\w.-]+$/.test(url);
  response.end(isFile ? await readFile(`.${url}`).catch(() => '') : PAGE);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const browser = await chromium.launch({ ...(await findBrowser())?.options });
const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
page.on('pageerror', (error) => console.log(`thrown: ${error.message}`));
const soaked = await page.context().newCDPSession(page);
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.evaluate(async (tags) => {
  globalThis.data = await (await fetch('/both.json')).json();
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
  globalThis.shown = async (tag, data) => {
    const chart = Object.assign(document.createElement(tag), { data });
    document.body.append(chart);
    while (!chart.shadowRoot?.querySelector('figure[aria-description] svg'))
      await new Promise(requestAnimationFrame);
    return chart;
  };
}, TAGS);

/** Heap in kB, nodes and listeners of a page, after what can be freed is. */
async function held(client = soaked) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return { heap: Math.round(usedSize / 1024), nodes, listeners: jsEventListeners };
}
const line = (name, { heap, nodes, listeners }) =>
  console.log(
    `${name.padEnd(40)} ${String(heap).padStart(8)} kB ${String(nodes).padStart(7)} nodes ${String(listeners).padStart(5)} listeners`,
  );

line('the page without a chart', await held());
for (const tag of TAGS) {
  const come = (times) =>
    page.evaluate(
      async ([tag, times]) => {
        for (let at = 0; at < times; at += 1) (await shown(tag, data)).remove();
      },
      [tag, times],
    );
  for (const part of [0.1, 0.2, 0.3, 0.4]) {
    await come(Math.round(cycles * part));
    line(`${tag} after ${Math.round(cycles * part)} more`, await held());
  }
}

await page.evaluate(async () => {
  globalThis.charts = [];
  for (let at = 0; at < 50; at += 1)
    charts.push(await shown(['plan-target-bars', 'plan-trend-lines', 'plan-city-radar'][at % 3], data));
});
line('50 charts', await held());
for (let part = 1; part <= 4; part += 1) {
  await page.evaluate(
    async ([from, to]) => {
      for (let second = from; second < to; second += 1) {
        const change = {
          ...data,
          readings: data.readings.map((one, at) =>
            at % 7 || one.value === null ? one : { ...one, value: one.value + (second % 9) },
          ),
        };
        for (const chart of charts) chart.data = change;
        await Promise.all(charts.map((chart) => chart.updateComplete));
        await new Promise(requestAnimationFrame);
      }
    },
    [(seconds * (part - 1)) / 4, (seconds * part) / 4].map(Math.round),
  );
  line(`after ${Math.round((seconds * part) / 4)} changes of each`, await held());
}
await page.evaluate(() => {
  for (const chart of charts) chart.remove();
  charts.length = 0;
});
await page.waitForTimeout(3000); // what waits for an idle moment has its turn
line('once all are removed', await held());
await page.close();
if (hours) await liveFor(hours);
if (secondsFor) await everySecondFor(secondsFor);
await browser.close();
server.close();

/** A page whose clock is set by hand, which counts the charts' events in `told` and prints what fails. */
async function clockedPage(viewport) {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  page.on('pageerror', (error) => console.log(`thrown: ${error.message}`));
  page.on('console', (message) => console.log(message.text()));
  page.on('requestfailed', (request) => console.log(`failed: ${request.failure()?.errorText}`));
  const client = await page.context().newCDPSession(page);
  await page.clock.install();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.evaluate(() => {
    globalThis.told = { ready: 0, error: 0 };
    for (const type of Object.keys(told)) document.addEventListener(`plan-${type}`, () => (told[type] += 1));
    document.addEventListener('plan-error', ({ detail }) => console.error(detail.message));
  });
  return { page, client };
}

/** 50 charts that refresh each minute, for so many hours of a clock that is set by hand. */
async function liveFor(hours) {
  const { page, client } = await clockedPage({ width: 700, height: 900 });
  await page.evaluate((tags) => {
    for (let at = 0; at < 50; at += 1) {
      const chart = document.createElement(tags[at % 3]);
      chart.setAttribute('src', '/live.json');
      chart.setAttribute('refresh', '60');
      document.body.append(chart);
    }
  }, TAGS);
  const settled = async () => {
    for (let turn = 0; turn < 2; turn += 1) {
      await page.clock.runFor(200);
      await page.evaluate(() => Promise.all([...document.body.children].map((one) => one.updateComplete)));
    }
  };
  for (let turn = 0; turn < 100 && (await page.evaluate(() => told.ready)) < 50; turn += 1) await settled();
  line('50 live charts', await held(client));
  for (let minute = 1; minute <= hours * 60; minute += 1) {
    const before = asked;
    time = minute;
    await page.clock.fastForward(60_000);
    for (let turn = 0; turn < 100 && asked === before; turn += 1) await settled();
    await settled();
    if (minute % Math.ceil(hours * 5) === 0) {
      const { ready, error } = await page.evaluate(() => told);
      line(
        `hour ${(minute / 60).toFixed(1)}: ${asked} requests, ${ready} pictures, ${error} errors`,
        await held(client),
      );
    }
  }
  await page.evaluate(() => document.body.replaceChildren());
  await page.clock.runFor(60_000);
  line('once all are removed', await held(client));
}

/** 50 charts of one indicator in two places, with new data at each second, for so many hours of a clock set by hand. */
async function everySecondFor(hours) {
  const { page, client } = await clockedPage({ width: 400, height: 100 });
  await page.evaluate((tags) => {
    const periods = [2025, 2026, 2030].map((to) => ({ kind: 'end', to }));
    const dataAt = (second) => ({
      places: ['a', 'b'].map((id) => ({ id, name: `Town ${id}` })),
      units: [{ id: 'u', name: 'items' }],
      indicators: [{ id: 't', name: 'Trees', unit: 'u', quantity: 'stock', better: 'higher' }],
      readings: ['a', 'b'].flatMap((place) =>
        periods.map((period) => ({
          ...{ id: place + period.to, indicator: 't', place, period },
          kind: period.to === 2030 ? 'target' : 'actual',
          value: period.to === 2026 ? 100_000 + second : 90_000,
        })),
      ),
    });
    globalThis.charts = Array.from({ length: 50 }, (_, at) => {
      const chart = document.createElement(tags[at % 3]);
      if (at % 3 < 2) chart.setAttribute('place', 'a');
      document.body.append(chart);
      return chart;
    });
    globalThis.next = async (from, to) => {
      for (let second = from; second <= to; second += 1) {
        const data = dataAt(second);
        for (const chart of charts) chart.data = data;
        await Promise.all(charts.map((chart) => chart.updateComplete));
      }
    };
  }, TAGS);
  const step = async (from, to) => {
    await page.evaluate(([from, to]) => next(from, to), [from, to]);
    await page.clock.runFor(1000 * (to - from + 1));
  };
  for (let turn = 0; turn < 100 && (await page.evaluate(() => told.ready)) < 50; turn += 1) await step(0, 0);
  line('50 small charts', await held(client));
  const began = Date.now();
  for (let second = 10; second <= hours * 3600; second += 10) {
    await step(second - 9, second);
    if (second % 3600) continue;
    const { ready, error } = await page.evaluate(() => told);
    const figure = (100_000 + second).toLocaleString('en');
    const right = await page.evaluate(
      (figure) => charts.filter(({ shadowRoot }) => shadowRoot.textContent.includes(figure)).length,
      figure,
    );
    const minutes = Math.round((Date.now() - began) / 6000) / 10;
    line(
      `hour ${second / 3600}: ${ready} pictures, ${error} errors, ${right} right, ${minutes} min`,
      await held(client),
    );
  }
  await page.evaluate(() => {
    document.body.replaceChildren();
    charts.length = 0;
  });
  await page.clock.runFor(60_000);
  line('once all are removed', await held(client));
}
