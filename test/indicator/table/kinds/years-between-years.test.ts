// Columns of values between years that have columns of their own.
import { expect, it } from 'vitest';
import { lines as linesOf, read as readAt } from '../expected.js';

const lines = (table: string) =>
  linesOf(readAt(table, { presentYear: 2026 })).map((line) =>
    line.replace(/ (?:year|end|year-or-end) =/, ' ='),
  );

it.each(['2021–22', '2021-2022', '2021/22', '2021–22 (%)', '2021—2022年 (%)'])('%s is a change', (head) => {
  expect(lines(`Source,2021,2022,${head}\nEnergy,87.2,82,-6\nTransport,109.5,112.5,2.7`)).toEqual([
    'Energy actual 2021 = 87.2',
    'Energy actual 2022 = 82',
    'Transport actual 2021 = 109.5',
    'Transport actual 2022 = 112.5',
  ]);
});

it('whose percents are not those of the years', () => {
  const table = 'Source,1990,2022,1990–2022 (%)\nEnergy,278.1,82,-70.5\nTransport,128.1,112.5,-12.2';
  expect(readAt(table, { presentYear: 2026 }).data.indicators.map(({ unit }) => unit)).toEqual([
    'unit-not-printed',
    'unit-not-printed',
  ]);
});

it('beside other such years it is a financial year', () => {
  expect(lines('Source,2020–21,2021–22\nEnergy,87.2,82\nTransport,109.5,112.5')).toHaveLength(4);
});
