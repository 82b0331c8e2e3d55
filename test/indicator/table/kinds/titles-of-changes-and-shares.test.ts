// Titles that make all values changes, shares, or amounts per unit.
import { describe, expect, it } from 'vitest';
import { lines as linesOf, read as readAt } from '../expected.js';

const lines = (table: string) =>
  linesOf(readAt(table, { presentYear: 2026 })).map((line) =>
    line.replace(/ (?:year|end|year-or-end) =/, ' ='),
  );
const names = (table: string) => [
  ...new Set(readAt(table, { presentYear: 2026 }).data.readings.map(({ indicator }) => indicator)),
];

describe('changes are no levels', () => {
  it.each([
    '"GDP by expenditure, % change"',
    'Table 3. Percent changes in consumer prices',
    'Annual growth rates of M3 and components',
    '"Output by sector, annual growth in %"',
    'Real GDP by industry (annual % change)',
    'Economy (percentage change on a year earlier unless otherwise stated)',
    'Principaux indicateurs (variation annuelle en %)',
    'Eckdaten (Veränderung gegenüber dem Vorjahr in %)',
    'Kerngegevens economie (mutaties per jaar in %)',
  ])('below the title %s', (title) => {
    expect(lines(`${title},,\nItem,2022,2023\nConsumption,2.1,0.6\nExports,7.4,2.7`)).toEqual([]);
  });

  it.each(['主要经济指标增长情况', '主要经济指标比上年增长%', '主要指标增速', '主要指標成長率（%）'])(
    'below the title %s',
    (title) => {
      expect(lines(`${title},,\n指标,2022年,2023年\n地区生产总值,4.1,6\n工业增加值,4.8,5.8`)).toEqual([]);
    },
  );

  it('in districts', () => {
    const rows = '县区,固定资产投资（%）,社会消费品零售总额（%）\n甲区,6.2,8.2\n乙区,5.1,7.1';
    expect(lines(`各县区主要指标增速（2023年）,,\n${rows}`)).toEqual([]);
  });

  it.each([
    ['Real GDP growth (percent),,\n,2022,2023\nConsumption,2.1,0.6', ['Real GDP growth: Consumption']],
    ['Taux de croissance annuels (%),,\n,2022,2023\nPIB,2.1,0.6', ['Taux de croissance annuels: PIB']],
    [
      'Population and annual growth,,\n,2022,2023\nPopulation (000),410,430\nBirths,41,42',
      ['Population', 'Births'],
    ],
    ['2023年主要产品产量及增速,,\n产品,2022年,2023年\n粮食（万吨）,410,430', ['粮食']],
    ['Évolution des principaux agrégats,,\n,2022,2023\nRecettes (M€),41,43', ['Recettes']],
    [
      'Indicators (% change unless otherwise stated),,\n,2022,2023\nGDP,4.1,0.3\nJobless (thousands),120,130',
      ['Jobless'],
    ],
  ])('but %j is read', (table, expected) => {
    expect(names(table)).toEqual(expected);
  });
});

describe('shares and amounts for each', () => {
  it.each([
    ['Crime rates per 100,000 population', 'Theft (per 100,000 population)'],
    ['Library statistics per 1,000 population', 'Theft (per 1,000 population)'],
    ['Deaths per 100,000, by cause', 'Theft (per 100,000)'],
    ['Government finances (% of GDP)', 'Theft (% of GDP)'],
    ['Finances publiques (% du PIB)', 'Theft (% du PIB)'],
    ['主要指标占全省比重（%）', '主要指标占全省比重：Theft'],
    ['主要指标人均水平', '主要指标人均水平：Theft'],
    ['每万人拥有卫生资源', '每万人拥有卫生资源：Theft'],
  ])('are named as below the title %s', (title, name) => {
    expect(names(`"${title}",,\nItem,2020,2021\nTheft,41,42`)).toEqual([name]);
  });

  it('are unread where the row has another unit', () => {
    expect(lines('主要指标与全国平均之比（%）,,\n指标,2022年,2023年\n人均GDP（元）,81,82')).toEqual([]);
  });

  it.each([
    [
      '"Fiscal indicators (percent of GDP, unless otherwise indicated)"',
      'Nominal GDP (EUR billion)',
      'Nominal GDP',
    ],
    ['Spending per capita and in total', 'Population (000)', 'Population'],
    ['居民人均收支情况', '恩格尔系数（%）', '恩格尔系数'],
  ])('but below %s %s stays', (title, row, name) => {
    expect(names(`${title},,\nItem,2020,2021\n${row},41,42`)).toEqual([name]);
  });
});

describe('bare percents beside amounts', () => {
  it.each([
    ['€bn', 'GDP actual 2021 = 2502 ×1000000000'],
    ['PJ', 'GDP actual 2021 = 2502'],
    ['亿元', 'GDP actual 2021 = 2502 ×100000000'],
  ])('of %s are unread', (unit, expected) => {
    expect(lines(`Item,2021 (${unit}),2021 (%)\nGDP,2502,6.4\nDebt,902,5.1`)).toEqual([
      expected,
      expected.replace('GDP', 'Debt').replace('2502', '902'),
    ]);
  });
});
