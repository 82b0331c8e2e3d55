import * as echarts from 'echarts';
import { NAMES } from '../data.js';

const chart =
  (option, height = () => 300, width = 400) =>
  (parent, data) => {
    const drawn = echarts.init(parent, null, { width, height: height(data) });
    const ready = new Promise((done) => drawn.on('finished', done));
    drawn.setOption({ animation: false, ...option(data) });
    return {
      ready,
      update: (next) => drawn.setOption(option(next)),
      resize: (width) => drawn.resize({ width }),
    };
  };

export const bars = ({ values: [values], names = NAMES }) => ({
  title: {
    text: 'All indicators reached or exceeded their 2020 targets',
    subtext: 'Town A, 13th Five-Year Plan: targets and results',
  },
  legend: { top: 50 },
  grid: { top: 90 },
  xAxis: { type: 'value', name: 'items' },
  yAxis: { type: 'category', data: names },
  series: [
    { name: 'Actual 2020', type: 'bar', data: values, label: { show: true } },
    { name: 'Base 2015', type: 'bar', data: values.map((value) => value - 20) },
    { name: 'Target 2020', type: 'bar', data: values.map((value) => value - 5), label: { show: true } },
  ],
});

const lines = ({ values }) => ({
  title: {
    text: 'Both targets for 2020 were reached or exceeded',
    subtext: 'Patents: Town A and Town B, 2015–2025',
  },
  legend: { top: 50 },
  grid: { top: 90 },
  xAxis: { type: 'category', data: ['2015', '2020', '2025'] },
  yAxis: { type: 'value', name: 'items' },
  series: values.flatMap(([value], place) => [
    {
      name: `Town ${'AB'[place]}`,
      type: 'line',
      data: [value - 20, value, null],
      label: { show: true },
    },
    {
      name: `Town ${'AB'[place]}, target`,
      type: 'line',
      data: [null, value - 5, value + 20],
      lineStyle: { type: 'dashed' },
      label: { show: true },
    },
  ]),
});

const radar = ({ values }) => ({
  title: { text: 'Town B leads on 6 indicators', subtext: 'Town A and Town B: 6 comparable indicators' },
  legend: { top: 50 },
  radar: {
    center: ['50%', '60%'],
    radius: 100,
    indicator: NAMES.map((name, i) => ({ name, max: Math.max(values[0][i], values[1][i]) })),
  },
  series: [
    {
      type: 'radar',
      data: values.map((value, place) => ({ value, name: `Town ${'AB'[place]}`, label: { show: true } })),
    },
  ],
});

const line = ({ pairs }) => ({
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'time' },
  yAxis: { type: 'value', scale: true },
  series: [{ type: 'line', data: pairs, showSymbol: false, sampling: 'minmax' }],
});

export const draw = {
  bars: chart(bars, () => 478),
  lines: chart(lines),
  radar: chart(radar, () => 322),
  rows: chart(bars, ({ names }) => Math.min(30_000, names.length * 72)),
  line: chart(line, () => 400, 900),
};
export const tooltip = () => document.querySelector('.wide').textContent;
