import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAxis } from '../../src/layout/axis.js';
import { yearAxis } from '../../src/layout/year-axis.js';
import type { Box } from '../../src/scene/box.js';
import { formatNumber } from '../../src/messages/format.js';
import type { Mark } from '../../src/scene/marks.js';

const plot = { left: 40, right: 240, top: 30, bottom: 130 };
const words = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const plain = (factor: number) => (value: number, decimals: number) =>
  formatNumber(value / factor, decimals, 'zh');

function ticks(values: readonly number[], factor = 1): string[] {
  const axis = valueAxis(values, factor, plain(factor));
  const y = scaleLinear(axis.domain, [plot.bottom, plot.top]);
  return words(axis.marks(plot, y));
}

describe('a value axis', () => {
  it.each([
    [[23.377, 25], 1, ['0', '5', '10', '15', '20', '25']],
    [[246700, 400000], 1e4, ['0', '10', '20', '30', '40']],
    [[0.5, 1.2], 1, ['0', '0.2', '0.4', '0.6', '0.8', '1.0', '1.2']],
    [[5290, 6000], 1e4, ['0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6']],
    [[-2, 3], 1, ['-2', '-1', '0', '1', '2', '3'].map((tick) => tick.replace('-', '−'))],
  ])('of %j in steps of %d', (values, factor, expected) => {
    expect(ticks(values, factor)).toEqual(expected);
  });

  it('is there even where all values are zero', () => {
    expect(valueAxis([0], 1, plain(1)).domain).toEqual([0, 1]);
    expect(valueAxis([], 1, plain(1)).domain).toEqual([0, 1]);
  });

  it('ends at zero where all values are below it', () => {
    expect(valueAxis([-0.3, -0.5], 1, plain(1)).domain).toEqual([-0.5, 0]);
  });

  it('draws one grid path, one zero line, and the labels of its ticks', () => {
    const axis = valueAxis([10], 1, plain(1));
    const y = scaleLinear(axis.domain, [plot.bottom, plot.top]);
    const marks = axis.marks(plot, y);
    expect(marks.map((mark) => `${mark.kind} ${mark.kind === 'datum' ? '' : mark.style}`)).toEqual([
      'path grid',
      'line axis',
      ...Array(words(marks).length).fill('text quiet'),
    ]);
    expect(marks[1]).toMatchObject({ x1: 40, x2: 240, y1: 130, y2: 130 });
  });

  it('holds zero and every value, with even ticks', () => {
    const value = fc.integer({ min: -1e9, max: 1e12 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (values) => {
        const [low, high] = valueAxis(values, 1, plain(1)).domain;
        expect(low).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(0, ...values));
        expect(high).toBeGreaterThan(low);
      }),
    );
  });
});

describe('a year axis', () => {
  const plans = [13, 14].map((plan) => ({ plan, names: [`${plan}th Five-Year Plan`, `${plan}th`] }));
  const marksOf = (from: number, to: number, width: number, taken: readonly Box[] = []) => {
    const area = { ...plot, right: plot.left + width };
    return yearAxis(
      { from, to, plans, yearText: String },
      area,
      scaleLinear([from, to], [area.left, area.right]),
      taken,
    );
  };

  it('names every year where there is room, and the plans above', () => {
    expect(words(marksOf(2018, 2022, 600))).toEqual([
      ...['13th Five-Year Plan', '14th Five-Year Plan'],
      ...['2018', '2019', '2020', '2021', '2022'],
    ]);
  });

  it('names only the years that end a plan where there is little', () => {
    expect(words(marksOf(2015, 2025, 300))).toEqual([
      ...['13th Five-Year Plan', '14th Five-Year Plan'],
      ...['2015', '2020', '2025'],
    ]);
  });

  it('calls plans by their number where their bands are narrow, and not at all where they are narrower', () => {
    expect(words(marksOf(2015, 2025, 100)).slice(0, 2)).toEqual(['13th', '14th']);
    expect(words(marksOf(2015, 2025, 50))).not.toContain('13th');
  });

  it('shades every other plan, from the state it starts with to the one it ends with', () => {
    const bands = marksOf(2015, 2025, 200).filter((mark) => mark.kind === 'rect');
    expect(bands).toEqual([{ kind: 'rect', style: 'band', x: 40, y: 8, width: 100, height: 122 }]);
  });

  it('names no plan where a label stands', () => {
    expect(words(marksOf(2015, 2025, 600, [{ x: 150, y: 10, width: 80, height: 12 }]))).not.toContain(
      '13th Five-Year Plan',
    );
  });

  it('of one year has that year and no band', () => {
    expect(words(marksOf(2020, 2020, 200))).toEqual(['2020']);
  });
});
