import uPlot from 'uplot';

export const draw = {
  line: (parent, { seconds, values }) => {
    new uPlot(
      { width: 900, height: 380, series: [{}, { label: 'Level', stroke: 'steelblue' }] },
      [seconds, values],
      parent,
    );
    return {};
  },
  lines: (parent, { values }) => {
    const time = [2015, 2020, 2025];
    const columns = (all) => [
      time,
      ...all.flatMap(([value]) => [
        [value - 20, value, null],
        [null, value - 5, value + 20],
      ]),
    ];
    const one = (label, dash) => ({ label, dash, stroke: 'steelblue', points: { show: true } });
    const drawn = new uPlot(
      {
        width: 400,
        height: 264,
        title: 'Both targets for 2020 were reached or exceeded',
        scales: { x: { time: false } },
        series: [{}, one('Town A'), one('target', [6, 4]), one('Town B'), one('target', [6, 4])],
      },
      columns(values),
      parent,
    );
    return {
      update: (next) => drawn.setData(columns(next.values)),
      resize: (width) => drawn.setSize({ width, height: 264 }),
    };
  },
};
export const tooltip = () => document.querySelector('.u-legend .u-value')?.textContent.replace('--', '');
