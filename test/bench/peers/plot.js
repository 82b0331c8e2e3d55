import * as Plot from '@observablehq/plot';
import { geoAzimuthalEquidistant } from 'd3-geo';
import { NAMES } from '../data.js';

const plotted = (options) => (parent, data) => {
  parent.append(Plot.plot(options(data)));
  return {
    update: (next) => parent.replaceChildren(Plot.plot(options(next))),
    resize: (width) => parent.replaceChildren(Plot.plot({ ...options(data), width })),
  };
};

const share = (value) => `${((value / (value - 5)) * 100).toFixed(1)}%`;

const bars =
  (height = 478) =>
  ({ values: [values], names = NAMES }) => {
    const rows = names.map((name, i) => ({ name, value: values[i] }));
    const below = ({ value }) => `${value - 20} → ${value} / ${value - 5} items`;
    return {
      title: 'All indicators reached or exceeded their 2020 targets',
      subtitle: 'Town A, 13th Five-Year Plan: targets and results',
      width: 400,
      height,
      marginLeft: 0,
      marginRight: 44,
      x: { axis: 'top', label: 'items', ticks: 4 },
      y: { axis: null, domain: names },
      marks: [
        Plot.barX(rows, { x: 'value', y: 'name', fill: '#1f6eb5', insetTop: 36, insetBottom: 6 }),
        Plot.tickX(rows, { x: ({ value }) => value - 20, y: 'name', insetTop: 34, stroke: 'grey' }),
        Plot.tickX(rows, { x: ({ value }) => value - 5, y: 'name', insetTop: 32, strokeWidth: 3 }),
        Plot.text(rows, { y: 'name', text: 'name', frameAnchor: 'left', dy: -22 }),
        Plot.text(rows, { y: 'name', text: below, frameAnchor: 'left', dy: -8 }),
        Plot.text(rows, {
          y: 'name',
          text: ({ value }) => share(value),
          frameAnchor: 'right',
          dy: -22,
          fontWeight: 600,
        }),
      ],
    };
  };

function lines({ values }) {
  const at = (kind, rows) =>
    rows.map(([year, add, label]) => (place) => ({
      kind,
      place: `Town ${'AB'[place]}`,
      year,
      value: values[place][0] + add,
      label: `${label ? `Town ${'AB'[place]} ` : ''}${values[place][0] + add}`,
    }));
  const both = (make) => [0, 1].flatMap((place) => make.map((one) => one(place)));
  const actual = both(at('actual', [[2015, -20], [2020, 0, true]])); // prettier-ignore
  const way = both(at('way', [[2020, 0], [2025, 20]])); // prettier-ignore
  const target = both(at('target', [[2020, -5, true], [2025, 20, true]])); // prettier-ignore
  const by = { x: 'year', y: 'value', stroke: 'place' };
  return {
    title: 'Both targets for 2020 were reached or exceeded',
    subtitle: 'Patents: Town A and Town B, 2015–2025',
    caption: 'Lines connect years with a value; the years in between are not published.',
    width: 400,
    height: 264,
    marginRight: 50,
    x: { ticks: [2015, 2020, 2025], tickFormat: 'd', label: null },
    y: { label: 'items', grid: true, domain: [0, 120], ticks: 6 },
    color: { legend: true },
    marks: [
      Plot.lineY(actual, { ...by, strokeWidth: 2.5 }),
      Plot.lineY(way, { ...by, strokeDasharray: '6 4' }),
      Plot.dot(actual, { ...by, fill: 'place', r: 4.5 }),
      Plot.dot(target, { ...by, symbol: 'square', fill: 'white' }),
      Plot.text([...actual, ...target], { x: 'year', y: 'value', text: 'label', fill: 'place', dy: -12 }),
    ],
  };
}

/** After Plot's own example of a radar, a polar projection with a line around it. */
function radar({ values }) {
  const angle = (i) => (i / NAMES.length) * 360;
  const rows = values.flatMap((all, place) =>
    all.map((value, i) => ({
      place: `Town ${'AB'[place]}`,
      longitude: angle(i),
      latitude: 90 - value / Math.max(values[0][i], values[1][i]),
    })),
  );
  const at = { x: 'longitude', y: 'latitude' };
  return {
    title: 'Town B leads on 6 indicators',
    subtitle: 'Town A and Town B: 6 comparable indicators',
    caption: 'Each value is a share of the leader’s; a radar’s area has no meaning.',
    width: 400,
    height: 322,
    projection: {
      type: ({ width, height }) =>
        geoAzimuthalEquidistant()
          .rotate([0, -90])
          .translate([width / 2, height / 2])
          .scale(5200),
    },
    color: { legend: true },
    marks: [
      Plot.geo([1, 0.75, 0.5, 0.25], {
        geometry: (share) => ({
          type: 'LineString',
          coordinates: [...NAMES, 0].map((_, i) => [angle(i), 90 - share]),
        }),
        stroke: '#ddd',
      }),
      Plot.link(NAMES, { x1: (_, i) => angle(i), y1: 89, x2: 0, y2: 90, stroke: '#ddd' }),
      Plot.line([...rows, rows[0], rows[6]], { ...at, stroke: 'place', curve: 'linear-closed' }),
      Plot.dot(rows, { ...at, fill: 'place' }),
      Plot.text(NAMES, { x: (_, i) => angle(i), y: 88.7, text: (name) => name, dy: -8 }),
      Plot.text(NAMES, {
        x: (_, i) => angle(i),
        y: 88.7,
        text: (_, i) => `${values[0][i]} | ${values[1][i]} items`,
        dy: 8,
      }),
    ],
  };
}

export const draw = {
  bars: plotted(bars()),
  lines: plotted(lines),
  radar: plotted(radar),
  rows: (parent, data) => plotted(bars(data.names.length * 72))(parent, data),
};
