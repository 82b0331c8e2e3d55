// The smallest and largest numbers: drawn with finite marks and correct figures, or rejected.
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/all/pictures.js';
import { chartNames } from '../../src/charts/registry.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import type { PlanData } from '../../src/indicator/types.js';
import { formatNumber } from '../../src/messages/format.js';
import { drawScene } from '../../src/scene/draw.js';
import { elementMarkup } from '../../src/scene/markup.js';
import { actual, dataOf, target, within } from '../indicator/examples.js';

/** Two places with two years, a target and a base each, all of a size. */
const dataWith = (size: number): PlanData =>
  dataOf([
    ...['a', 'b'].flatMap((place) => [
      actual(size, { place, period: within(2015) }),
      actual(size * (place === 'a' ? 1 : 0.5), { place, period: within(2020) }),
      target(size, { place, period: within(2020) }),
    ]),
  ]);

const drawn = (data: PlanData, chart: (typeof chartNames)[number], options = {}) => {
  const made = allCharts[chart](data, { indicators: ['one'] }, { lang: 'en', ...options });
  const notes = made.notes.map(({ text }) => text);
  return [made.heading, made.summary, ...notes, String(elementMarkup(drawScene(made.draw(640))))].join('\n');
};

/** What no text or mark may hold; `1e-7` is a program's number, not a reader's. */
const BROKEN = /NaN|Infinity|undefined|\d(?:\.\d+)?e[+-]\d|\d{13} ×/;

const SIZES = [1e-300, 1e-101, 2.5e-100, 1e-30, 1e-7, 1e21, 1e100, 1e300];

describe.each(chartNames)('%s', (chart) => {
  it.each(SIZES)('draws values of the size of %s', (size) => {
    const data = parsePlanData(dataWith(size));
    for (const options of [{}, ...(chart === 'trend-lines' ? [{ scale: 'log' }, { scale: 'index' }] : [])])
      expect(drawn(data, chart, options)).not.toMatch(BROKEN);
  });

  it.each([-1e-300, -1e300])('draws or leaves out %s', (size) => {
    expect(drawn(parsePlanData(dataWith(size)), chart)).not.toMatch(BROKEN);
  });
});

it.each([1.01e300, 1.7e308, -1.7e308])('refuses %s', (size) => {
  expect(() => parsePlanData(dataWith(size))).toThrow('scale: value × scale is beyond 1e+300');
});

it.each([
  [1e-101, 101, '1 × 10^−101'],
  [2.5e-110, 111, '2.5 × 10^−110'],
  [-1e21, 0, '−1 × 10^21'],
  [1.5e300, 0, '1.5 × 10^300'],
  [-1e20, 0, '−1 × 10^20'],
  [123_456_789_012_345, 0, '123,456,789,012,345'],
  [1.5e-30, 31, '1.5 × 10^−30'],
  [1e-3, 3, '0.001'],
  [0, 101, '0'],
] as const)('writes %s with %i decimals as %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals, 'en')).toBe(text);
});

it('marks a base beyond all pictures at their end', () => {
  const data = parsePlanData(
    dataOf([
      actual(7e6, { period: within(2020) }),
      target(1e-300, { period: within(2025) }),
      actual(1e-300, { period: within(2025) }),
    ]),
  );
  expect(drawn(data, 'target-bars', { scale: 'share' })).not.toMatch(BROKEN);
});

describe('a target range', () => {
  const rangesIn = (low: number, upTo: number, scale: 'share' | 'value') => {
    const data = parsePlanData(
      dataOf([actual(4, { period: within(2025) }), target(low, { upTo, period: within(2025) })]),
    );
    const { marks } = allCharts['target-bars'](data, {}, { lang: 'en', ...{ scale } }).draw(640);
    return marks
      .flatMap((mark) => (mark.kind === 'datum' ? mark.marks : []))
      .filter((mark) => mark.kind === 'rect' && mark.style === 'range').length;
  };

  it.each([
    [2, 6, 1],
    [-6, -2, 0],
    [0, 5, 0],
    [-5e-324, 5e-324, 0],
  ])('of %i to %i has %i area on a scale of shares', (low, upTo, count) => {
    expect(rangesIn(low, upTo, 'share')).toBe(count);
    expect(rangesIn(low, upTo, 'value')).toBe(1);
  });
});

it('an index needs a base that its largest value is a multiple of', () => {
  const drawnOf = (base: number) =>
    drawn(
      parsePlanData(
        dataOf([actual(base, { period: within(2015) }), actual(5e200, { period: within(2020) })]),
      ),
      'trend-lines',
      { scale: 'index' },
    );
  expect(drawnOf(5e199)).toContain('2015 = 100');
  expect(drawnOf(5e-200)).toContain('2020 = 100');
  expect(drawnOf(5e-200)).not.toMatch(BROKEN);
});
