// Rows of bare changes below lists, rows for men and women, and years in percent.
import { describe, expect, it } from 'vitest';
import { read as readAt } from '../expected.js';

const names = (table: string) => [
  ...new Set(readAt(table, { presentYear: 2026 }).data.readings.map(({ indicator }) => indicator)),
];
const units = (table: string) =>
  readAt(table, { presentYear: 2026 }).data.indicators.map(({ name, unit }) => [name, unit]);

describe('a bare change', () => {
  it.each([
    ['第三产业（万元）,2021年,2022年\n批发零售业,361,370\n金融业,255,270\n增长率（%）,9.8,2.3', '增长'],
    ['Retail sales ($m),2021,2022\nFood,1200,1310\nClothing,310,322\nGrowth (%),5.1,4.4', 'Growth'],
    ['Crop (t),2021,2022\nRice,120,131\nMaize,310,322\n% change,5.1,4.4', 'change'],
    ['指标,2021年,2022年\n农业（亿元）,20,21\n牧业（亿元）,21,22\n比上年增长（%）,5.1,4.4', '增长'],
  ])('below a list is unread: %j', (table, word) => {
    expect(names(table)).toHaveLength(2);
    expect(names(table).join()).not.toContain(word);
  });

  it('is of each row that has one', () => {
    const table = 'Item,2021,2022\nRevenue ($m),410,430\nGrowth (%),4,5\nProfit ($m),41,43\nGrowth (%),4,5';
    expect(names(table)).toEqual(['Revenue', 'Revenue: Growth', 'Profit', 'Profit: Growth']);
  });

  it('is of the one row above in its unit', () => {
    const table = 'Item,2021,2022\nPopulation (000),512,519\nGDP (€m),41,43\nAnnual change (%),4,5';
    expect(names(table)).toEqual(['Population', 'GDP', 'GDP: Annual change']);
  });

  it('is of the total right above', () => {
    const table = 'Item,2021,2022\nFood,410,430\nClothing,41,43\nTotal,451,473\nGrowth (%),4,5';
    expect(names(table)).toEqual(['Food', 'Clothing', 'Total', 'Total: Growth']);
  });
});

describe('men and women', () => {
  it.each([
    ['Men', 'Women'],
    ['Boys', 'Girls'],
    ['Male', 'Female'],
    ['男', '女'],
  ])('%s and %s at the top are two groups', (first, second) => {
    expect(names(`Pupil group,2019,2022\n${first},75,77\n${second},64,67`)).toEqual([first, second]);
  });

  it('are parts of the row above', () => {
    const table = 'Pupils,2021,2022\nNumber of pupils,410,430\nBoys,205,210\nGirls,205,220';
    expect(names(table)).toEqual(['Number of pupils', 'Number of pupils: Boys', 'Number of pupils: Girls']);
  });
});

it.each(['2019 %,2023 %', '% 2019,% 2023', '2019年%,2023年%'])('%s are years in percent', (heads) => {
  expect(units(`Vote share,${heads}\nLabour,66,60\nGreen,76,68`)).toEqual([
    ['Labour', 'percent'],
    ['Green', 'percent'],
  ]);
});
