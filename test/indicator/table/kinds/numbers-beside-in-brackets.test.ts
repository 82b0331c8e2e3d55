// A second number in round brackets, where the name or the header has the unit or the place in brackets too.
import { expect, it } from 'vitest';
import { gridOf } from '../real-table.js';
import { read, scaledValues } from './projections.js';

const MAY_BE = 'the number in brackets may be a total or a footnote';

const valuesOf = (table: string) => {
  const one = read(gridOf(table));
  const told = one.unread.filter(({ reason }) => reason === MAY_BE).map(({ text }) => text);
  return [scaledValues(one), told];
};

it.each([
  ['Employed, n (%)', '120 (32.1)', '100 (83.3)'],
  ['Retired (%)', '1,220 (40.5%)', '1,200 (90.9%)'],
  ['Sick, n (%)', '5 (12)', '6 (14)'],
  ['吸烟人数（%）', '1,286（26.8）', '1,105（22.9）'],
  ['升学人数（%）', '220（40.5）', '200（90.9）'],
])('the %% of %s may be that of the number in brackets', (name, first, second) => {
  expect(valuesOf(`指标|2022|2023\n${name}|${first}|${second}`)).toEqual([[], [first, second]]);
  expect(valuesOf(`年份|${name}\n2022|${first}\n2023|${second}`)).toEqual([[], [first, second]]);
});

it.each([
  ['失业率（%）', '5.2（0.3）', '5.4（0.2）', 5.2, 5.4],
  ['Smoking (%)', '13.5 (0.4)', '12.5 (0.4)', 13.5, 12.5],
  ['Pupils', '120 (32.1)', '130 (33.2)', 120, 130],
  ['投资（万元）', '12（含税）', '13（含税）', 12e4, 13e4],
])('%s has the unit of the number before the brackets', (name, first, second, ...values) => {
  expect(valuesOf(`指标|2022|2023\n${name}|${first}|${second}`)).toEqual([
    [
      [expect.any(String), 'actual', 2022, values[0]],
      [expect.any(String), 'actual', 2023, values[1]],
    ],
    [],
  ]);
});

it.each([
  ['2024 (England)', 'Smoking (%)', '13.2 (12.7)'],
  ['2024年（全省）', '吸烟率（%）', '13.2（12.7）'],
  ['2024年（全国平均）', '人均公园绿地（平方米）', '14.5（15.2）'],
])('the place in %s may be that of the number in brackets', (header, name, cell) => {
  expect(valuesOf(`Indicator|${header}|2025 target\n${name}|${cell}|12`)).toEqual([
    [[expect.any(String), 'target', 2025, 12]],
    [cell],
  ]);
});

it('is the place of a number that stands alone', () => {
  expect(valuesOf('指标|2024年（全省）|2025年目标\n吸烟率（%）|13.2|12')).toEqual([
    [
      ['吸烟率', 'actual', 2024, 13.2],
      ['吸烟率', 'target', 2025, 12],
    ],
    [],
  ]);
});

it('may have the year of the header to itself', () => {
  expect(valuesOf('县区|PM2.5（2023年）|臭氧（2023年）\n青川县|24（27）|140\n云和县|21（22）|135')).toEqual([
    [
      ['臭氧', 'actual', 2023, 140],
      ['臭氧', 'actual', 2023, 135],
    ],
    ['24（27）', '21（22）'],
  ]);
});
