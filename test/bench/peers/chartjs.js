import Chart from 'chart.js/auto';
import { NAMES } from '../data.js';

/** Draws values beside their marks with a plugin, as the library documents, since it has no labels of its own. */
const labels = {
  id: 'labels',
  afterDatasetsDraw(chart, _, { label }) {
    chart.ctx.font = '600 12px sans-serif';
    chart.ctx.fillStyle = '#17212b';
    for (const [s, { data, labelled }] of chart.data.datasets.entries())
      if (labelled)
        for (const [i, { x, y }] of chart.getDatasetMeta(s).data.entries())
          chart.ctx.fillText(label(data[i]), x + 4, y - 8);
  },
};

const chart =
  ({ type, height, names, heading, summary, sets, options = {}, label = String }) =>
  (parent, data) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 400, height: height(data) });
    parent.append(canvas);
    const drawn = new Chart(canvas, {
      type,
      data: { labels: names(data), datasets: sets(data) },
      plugins: [labels],
      options: {
        animation: false,
        responsive: false,
        ...options,
        plugins: {
          title: { display: true, text: heading },
          subtitle: { display: true, text: summary },
          labels: { label },
        },
      },
    });
    return {
      update(next) {
        drawn.data.datasets = sets(next);
        drawn.update('none');
      },
      resize: (width) => drawn.resize(width, height(data)),
    };
  };

const bars = (height) =>
  chart({
    type: 'bar',
    height,
    names: ({ names = NAMES }) => names,
    heading: 'All indicators reached or exceeded their 2020 targets',
    summary: 'Town A, 13th Five-Year Plan: targets and results',
    options: { indexAxis: 'y' },
    label: (value) => `${((value / (value - 5)) * 100).toFixed(1)}%`,
    sets: ({ values: [values] }) => [
      { label: 'Actual 2020', data: values, labelled: true },
      { label: 'Base 2015', data: values.map((value) => value - 20) },
      { label: 'Target 2020', data: values.map((value) => value - 5) },
    ],
  });

export const draw = {
  bars: bars(() => 478),
  rows: bars(({ names }) => Math.min(30_000, names.length * 72)),
  lines: chart({
    type: 'line',
    height: () => 264,
    names: () => ['2015', '2020', '2025'],
    heading: 'Both targets for 2020 were reached or exceeded',
    summary: 'Patents: Town A and Town B, 2015–2025',
    label: (value) => (value === null ? '' : String(value)),
    sets: ({ values }) =>
      values.flatMap(([value], place) => [
        { label: `Town ${'AB'[place]}`, data: [value - 20, value, null], labelled: true },
        { label: 'target', data: [null, value - 5, value + 20], borderDash: [6, 4], labelled: true },
      ]),
  }),
  radar: chart({
    type: 'radar',
    height: () => 322,
    names: () => NAMES,
    heading: 'Town B leads on 6 indicators',
    summary: 'Town A and Town B: 6 comparable indicators',
    sets: ({ values }) =>
      values.map((all, place) => ({ label: `Town ${'AB'[place]}`, data: all, labelled: true })),
  }),
};
