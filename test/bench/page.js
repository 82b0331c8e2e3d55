// What the measured page does: the same data drawn by each library, and the time until it is painted.
import * as Plot from '@observablehq/plot';
import Chart from 'chart.js/auto';
import * as echarts from 'echarts';
import uPlot from 'uplot';
import '../../dist/plan-charts.min.js';

const COUNT = 1_000_000;
const HOUR = 3600;
const START = Date.UTC(1911, 0, 1) / 1000;

/** A walk with one decimal that is the same in every page. */
function walk() {
  let [state, value] = [7919, 1000];
  return Array.from({ length: COUNT }, () => {
    state = (state * 16807) % 2147483647;
    value += (state / 2147483647 - 0.5) * 2 + (1000 - value) * 0.0005;
    return Math.round(value * 10) / 10;
  });
}

const values = walk();
const seconds = Float64Array.from(values, (_, i) => START + i * HOUR);
const pairs = values.map((value, i) => [seconds[i] * 1000, value]);

const plan = (fields) => ({
  places: [
    { id: 'a', name: 'Town A' },
    { id: 'b', name: 'Town B' },
  ],
  units: [{ id: 'u', name: 'items' }],
  ...fields,
});

const ours = plan({
  indicators: [{ id: 'i', name: 'Level', unit: 'u', quantity: 'stock', better: 'neither' }],
  readings: [],
  series: [
    {
      ...{ id: 's', indicator: 'i', place: 'a', kind: 'within', step: 'hour', decimals: 1 },
      ...{ dates: '1911-01-01T00', values },
    },
  ],
});

/** After the next frame has been painted. */
const painted = () =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    }),
  );

function box(className = 'box') {
  const element = document.createElement('div');
  element.className = className;
  document.body.append(element);
  return element;
}

/** Appends one of our tags and waits for its picture. */
function ready(tag, data, parent, attributes = {}) {
  const element = document.createElement(tag);
  Object.assign(element, { data }, attributes);
  const drawn = new Promise((done) => element.addEventListener('plan-ready', done, { once: true }));
  parent.append(element);
  return drawn;
}

const drawMillion = {
  'plan-charts': (parent) => ready('plan-trend-lines', ours, parent),
  uPlot: (parent) => {
    new uPlot(
      { width: 900, height: 380, series: [{}, { label: 'Level', stroke: 'steelblue' }] },
      [seconds, values],
      parent,
    );
  },
  ECharts: (parent) =>
    new Promise((done) => {
      const chart = echarts.init(parent, null, { width: 900, height: 400 });
      chart.on('finished', () => done());
      chart.setOption({
        animation: false,
        tooltip: { trigger: 'axis' },
        xAxis: { type: 'time' },
        yAxis: { type: 'value', scale: true },
        series: [{ type: 'line', data: pairs, showSymbol: false, sampling: 'minmax' }],
      });
    }),
};

/** What each shows at the pointer, so that a move that does nothing is not measured as a fast one. */
const told = {
  'plan-charts': () =>
    document.querySelector('plan-trend-lines').shadowRoot.querySelector('.tooltip')?.textContent,
  uPlot: () => document.querySelector('.u-legend .u-value')?.textContent.replace('--', ''),
  ECharts: () => document.querySelector('.wide').textContent,
};

const NAMES = ['Patents', 'Trademarks', 'Copyrights', 'Firms', 'Awards', 'Loans'];
const figures = (seed) => NAMES.map((_, i) => 40 + ((seed * 7 + i * 13) % 60));

function smallPlan(seed) {
  const reading = (place, i, kind, to, value) => ({
    ...{ id: `${place}${i}${kind}${to}`, indicator: `i${i}`, place, kind, value },
    period: { kind: 'end', to },
  });
  return plan({
    indicators: NAMES.map((name, i) => ({
      id: `i${i}`,
      name,
      unit: 'u',
      quantity: 'stock',
      better: 'higher',
    })),
    readings: ['a', 'b'].flatMap((place, p) =>
      figures(seed + p).flatMap((value, i) => [
        reading(place, i, 'actual', 2015, value - 20),
        reading(place, i, 'actual', 2020, value),
        reading(place, i, 'target', 2020, value - 5),
        reading(place, i, 'target', 2025, value + 20),
      ]),
    ),
  });
}

const bench = {
  async million(library) {
    const parent = box('wide');
    await painted();
    const start = performance.now();
    await drawMillion[library](parent);
    await painted();
    return performance.now() - start;
  },
  told: (library) => told[library](),
  async hundred(kind, library) {
    const draw = small[kind][library];
    const boxes = Array.from({ length: 100 }, () => box());
    const data = boxes.map((_, i) =>
      library === 'plan-charts' ? smallPlan(i) : [figures(i), figures(i + 1)],
    );
    await painted();
    const start = performance.now();
    await Promise.all(boxes.map((parent, i) => draw(parent, data[i])));
    await painted();
    return performance.now() - start;
  },
  ready: true,
};

const echart = (option) => (parent, data) => {
  echarts.init(parent, null, { width: 400, height: 300 }).setOption({ animation: false, ...option(data) });
};
const chartjs = (type, datasets, labels) => (parent, data) => {
  const canvas = document.createElement('canvas');
  parent.append(canvas);
  new Chart(canvas, {
    type,
    data: { labels, datasets: datasets(data) },
    options: { animation: false, responsive: false },
  });
};
const targetsOf = (all) => all.map((value) => value - 5);
const years = ['2015', '2020', '2025'];
const lineOf = (value) => [value - 20, value, value + 20];

const small = {
  bars: {
    'plan-charts': (parent, data) => ready('plan-target-bars', data, parent, { place: 'a', plan: '13' }),
    ECharts: echart(([a]) => ({
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: NAMES },
      series: [
        { type: 'bar', data: a },
        { type: 'bar', data: targetsOf(a) },
      ],
    })),
    'Chart.js': chartjs('bar', ([a]) => [{ data: a }, { data: targetsOf(a) }], NAMES),
    'Observable Plot': (parent, [a]) => {
      const rows = NAMES.map((name, i) => ({ name, value: a[i], target: a[i] - 5 }));
      parent.append(
        Plot.plot({
          ...{ width: 400, height: 300 },
          marks: [Plot.barX(rows, { x: 'value', y: 'name' }), Plot.tickX(rows, { x: 'target', y: 'name' })],
        }),
      );
    },
  },
  lines: {
    'plan-charts': (parent, data) => ready('plan-trend-lines', data, parent, { indicators: 'i0' }),
    ECharts: echart((two) => ({
      xAxis: { type: 'category', data: years },
      yAxis: { type: 'value' },
      series: two.map(([value]) => ({ type: 'line', data: lineOf(value) })),
    })),
    'Chart.js': chartjs('line', (two) => two.map(([value]) => ({ data: lineOf(value) })), years),
    'Observable Plot': (parent, two) => {
      const rows = two.flatMap(([value], place) =>
        lineOf(value).map((y, i) => ({ place, year: 2015 + i * 5, y })),
      );
      const marks = [
        Plot.lineY(rows, { x: 'year', y: 'y', z: 'place' }),
        Plot.dot(rows, { x: 'year', y: 'y' }),
      ];
      parent.append(Plot.plot({ width: 400, height: 300, marks }));
    },
  },
  radar: {
    'plan-charts': (parent, data) => ready('plan-city-radar', data, parent),
    ECharts: echart((two) => ({
      radar: { indicator: NAMES.map((name) => ({ name, max: 100 })) },
      series: [{ type: 'radar', data: two.map((value) => ({ value })) }],
    })),
    'Chart.js': chartjs('radar', (two) => two.map((data) => ({ data })), NAMES),
  },
};

globalThis.bench = bench;
