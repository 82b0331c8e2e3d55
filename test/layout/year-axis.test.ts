import { expect, it } from 'vitest';
import { fineNames } from '../../src/layout/fine-years.js';
import { linearScale } from '../../src/layout/scales.js';
import { yearAxis } from '../../src/layout/year-axis.js';

/** The year labels of an axis at a width. */
function labels(
  from: number,
  to: number,
  width: number,
  plans: number[] = [],
  yearText: (year: number) => string = String,
): string[] {
  const years = { from, to, yearText, plans: plans.map((plan) => ({ plan, names: [] })) };
  const marks = yearAxis(
    years,
    { left: 0, right: width, top: 0, bottom: 100 },
    linearScale([from, to], [0, width]),
    [],
  );
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

it('labels years at equal distances, the first and the last among them', () => {
  expect(labels(2014, 2023, 280)).toEqual(['2014', '2017', '2020', '2023']);
  expect(labels(2016, 2024, 240)).toEqual(['2016', '2018', '2020', '2022', '2024']);
});

it('labels round years where none are at equal distances, and no end close to one', () => {
  expect(labels(2012, 2023, 280)).toEqual(['2012', '2015', '2020', '2023']);
  expect(labels(2014, 2025, 280)).toEqual(['2015', '2020', '2025']);
});

it('labels the last years of plans', () => {
  expect(labels(2015, 2025, 250, [13, 14])).toEqual(['2015', '2020', '2025']);
  expect(labels(2014, 2023, 280, [13, 14])).toEqual(['2015', '2020', '2023']);
});

it('labels every second year of months and quarters where each has no room', () => {
  const ofMonths = fineNames([{ step: 'month' }]);
  expect(ofMonths(2015, 2024, 24).map(({ text }) => text)).toEqual(['2016', '2018', '2020', '2022', '2024']);
  // One label alone gives no scale.
  expect(ofMonths(2015, 2024, 11).map(({ text }) => text)).toEqual(['2016', '2020', '2024']);
});

it('labels the last of fiscal years, rather than one that leaves it no room', () => {
  const fiscal = (year: number) => `${year - 1}-${String(year).slice(2)}`;
  expect(labels(2018, 2022, 240, [], fiscal)).toEqual(['2017-18', '2019-20', '2021-22']);
  expect(labels(2018, 2022, 400, [], fiscal)).toEqual([
    '2017-18',
    '2018-19',
    '2019-20',
    '2020-21',
    '2021-22',
  ]);
});

it('days are named at their ends, each month a twelfth of its year', () => {
  const [from, to] = [2019 + (1 + 26 / 29) / 12, 2019 + (2 + 3 / 31) / 12]; // 27 February to 3 March 2020
  const names = fineNames([{ step: 'day' }])(from, to, 40_000);
  expect(names.map(({ text }) => text)).toEqual([
    ...['2020-02-27', '2020-02-28', '2020-02-29'],
    ...['2020-03-01', '2020-03-02', '2020-03-03'],
  ]);
  expect(names[0]!.at).toBeCloseTo(2019 + (1 + 27 / 29) / 12, 9);
  expect(names[5]!.at).toBeCloseTo(2019 + (2 + 3 / 31) / 12, 9);
});

it.each([
  [80, ['2024-03', '2024-04', '2024-05', '2024-06', '2024-07']],
  [24, ['2024-03', '2024-06']],
])(
  'months and quarters are named at their ends, where their values stand: %i px for each',
  (room, expected) => {
    const names = fineNames([{ step: 'month' }])(2023 + 2 / 12, 2023 + 7 / 12, room * 12); // March to July 2024
    expect(names.map(({ text }) => text)).toEqual(expected);
    expect(names[0]!.at).toBeCloseTo(2023 + 3 / 12, 9);
    expect(names.every(({ hasTick }) => hasTick)).toBe(true);
  },
);

it.each([
  [['quarter'], 40, ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']],
  [['quarter'], 11, ['2023-Q2', '2023-Q4']],
  [['half'], 40, ['2023-H1', '2023-H2']],
  [['half', 'quarter', 'year'], 40, ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']],
  [['quarter', 'month'], 40, ['2023-03', '2023-06', '2023-09', '2023-12']],
])('values of %s have labels of the finest step: %i px for each month', (steps, room, expected) => {
  const names = fineNames(steps.map((step) => ({ step })))(2022, 2023, room * 12);
  expect(names.map(({ text }) => text)).toEqual(expected);
  expect(names[0]!.at).toBeCloseTo(2022 + 1 / expected.length, 9);
});
