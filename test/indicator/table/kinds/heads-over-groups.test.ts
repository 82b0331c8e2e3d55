// Headers over groups of columns, names and dates beside values, units of rows: another cell says what a value is of.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { lines as linesOf, read as readAt } from '../expected.js';
import { amounts, placedAmounts } from './projections.js';

const read = (table: string | Grid) => readAt(table, { presentYear: 2026 });
const lines = (table: string | Grid) =>
  linesOf(read(table)).map((line) => line.replace(/ (?:year|end|year-or-end) =/, ' ='));

describe('groups of columns below a blank corner', () => {
  it.each([
    [
      ',Public,,Private,\nIndicator,2020 actual,2025 target,2020 actual,2025 target\nBeds,22,25,12,18',
      ['Beds: Public actual 2020 = 22', 'Beds: Private target 2025 = 18'],
    ],
    [
      '教育指标,,,,\n,城镇,,农村,\n指标,2020年,2025年目标,2020年,2025年目标\n入园率（%）,92,95,80,88',
      ['入园率：城镇 actual 2020 = 92', '入园率：农村 target 2025 = 88'],
    ],
    [
      '單位：萬人,城鎮,,農村,\n指標,2020年,2025年目標,2020年,2025年目標\n就業,92,95,80,88'.replace(
        '單',
        '单',
      ),
      ['就業：城鎮 actual 2020 = 92 ×10000', '就業：農村 target 2025 = 88 ×10000'],
    ],
    [
      ',,Men,,Women,\nNo.,Indicator,2020,2025 target,2020,2025 target\n1,Smoking (%),22,10,12,8',
      ['Smoking: Men target 2025 = 10', 'Smoking: Women actual 2020 = 12'],
    ],
    [
      ',客运量（万人）,,,准点率（%）,,\n线路,2022年,2023年,2023年目标,2022年,2023年,2023年目标\n红线,410,430,440,91,92,95',
      ['红线：客运量 target 2023 = 440 ×10000'],
    ],
  ])('%s', (table, expected) => {
    expect(lines(table)).toEqual(expect.arrayContaining(expected));
    expect(read(table).data.readings.filter(({ disputes }) => disputes)).toEqual([]);
  });

  it('are places where places are named', () => {
    const table = ',甲区,,乙区,\n指标,2020年,2025年目标,2020年,2025年目标\n入园率（%）,92,95,80,88';
    expect(read(table).data.readings.map(({ place, value }) => [place, value])).toEqual([
      ['甲区', 92],
      ['甲区', 95],
      ['乙区', 80],
      ['乙区', 88],
    ]);
  });
});

describe('two columns under one and the same head', () => {
  it.each([
    'Indicator,Target 2023,Actual 2023,Target 2023,Actual 2023\nBeds,22,25,12,18',
    '指标,2023年目标,2023年实际,2023年目标,2023年实际\n床位（张）,22,25,12,18',
  ])('are not read where they differ: %s', (table) => {
    expect(lines(table)).toEqual([]);
    expect(read(table).unread.map(({ reason }) => reason)).toEqual(
      Array(4).fill('a second value for the same time'),
    );
  });

  it('are read where they say the same', () => {
    expect(lines('Indicator,Target 2023,Actual 2023,Target 2023\nBeds,22,25,22')).toEqual([
      'Beds target 2023 = 22',
      'Beds actual 2023 = 25',
    ]);
  });
});

describe('values before the last column of names', () => {
  it.each([
    [
      'Programme,Activity indicator,Planned 2023,Achieved 2023,Result indicator,Planned 2023,Achieved 2023\nWater,Wells drilled,120,131,Population served (%),62,64',
      ['Population served target 2023 = 62', 'Population served actual 2023 = 64'],
    ],
    [
      'Output indicator,Target 2023,Outcome indicator,Target 2024\nRoads built (km),"38,000",Habitations connected (%),99.8',
      ['Habitations connected target 2024 = 99.8'],
    ],
    [
      '2023年绩效自评,,,,,\n项目,预算数（万元）,执行数（万元）,指标,目标值,实际值\n农村公路养护,1200,1180,养护里程（公里）,800,812',
      ['养护里程 target 2023 = 800', '养护里程 actual 2023 = 812'],
    ],
  ])('are none of its names: %s', (table, expected) => {
    expect(lines(table)).toEqual(expected);
  });

  it('leave a unit of the whole table unclear', () => {
    const table =
      'Outcomes 2023-24 (Rs. in crore),,,,\nScheme,Output indicator,Target 2023-24,Outcome indicator,Target 2023-24\nA,Roads,240,Days per household,52\nB,Wells,120,Share (%),62';
    expect(lines(table)).toEqual(['Share target 2024 = 62']);
  });
});

describe('a budget beside targets', () => {
  it.each([
    'KPI,Target 2023,Actual 2023,Budget 2023\nLamps installed,1500,1480,900',
    'Indicator,Target 2023,Actual 2023,Budget 2023 ($000),Spent 2023 ($000)\nLamps installed,1500,1480,900,880',
    'Indicador,Meta 2023,Logro 2023,Presupuesto 2023\nLamps installed,1500,1480,900',
    '指标,2023年目标,2023年实际,2023年预算\nLamps installed,1500,1480,900',
  ])('is no second target: %s', (table) => {
    expect(lines(table)).toEqual([
      'Lamps installed target 2023 = 1500',
      'Lamps installed actual 2023 = 1480',
    ]);
  });

  it('is one beside money alone', () => {
    expect(lines('Item,Budget 2023,Actual 2023,Target 2025\nRoads,15,14.8,20')).toHaveLength(3);
  });
});

describe('a date of the thing', () => {
  it.each([
    '工程,已完成投资（万元）,计划完工日期\n图书馆,265,2025年3月\n公园,81,2024年9月',
    '企业,注册资本（万元）,成立时间,员工（人）\n甲公司,4100,2015年3月,65\n乙公司,900,2018年9月,90',
    'Bridge,Length (m),Inspection date,Score\nA,410,Mar 2023,65\nB,90,Sep 2022,90',
    'contract,value,award_date,end_date\nA,410000,2023-03-01,2025-03-01\nB,90000,2022-09-15,2024-09-15',
  ])('is not the time of its values: %s', (table) => {
    const { readings, series = [] } = read(table).data;
    expect([readings, series]).toEqual([[], []]);
  });

  it('but a date alone is', () => {
    expect(read('日期,销量（台）\n2023-01,65\n2023-02,90').data.series).toHaveLength(1);
  });
});

describe('the unit of a row below parts', () => {
  it.each([
    [
      '2023年住户调查,,\n指标,城镇居民（元）,农村居民（元）\n人均可支配收入,42000,20700\n恩格尔系数（%）,28.7,32.1',
      'percent',
    ],
    [
      'Household finances 2022,,\nIndicator,Urban ($),Rural ($)\nMedian income,"61,200","48,100"\nPoverty rate (%),10.5,13.8',
      'percent',
    ],
    [
      'Wellbeing survey 2022,,\nIndicator,Men (%),Women (%)\nSmokers,21,15\nLife expectancy (years),79.9,84.3',
      'years',
    ],
  ])('goes before theirs: %s', (table, unit) => {
    const { indicators } = read(table).data;
    expect(indicators.slice(2).map((one) => one.unit)).toEqual([unit, unit]);
  });
});

it('a line 栏次 numbers the columns', () => {
  const table = '2023年收支决算表（单位：万元）,,\n项目,行次,金额\n栏次,,1\n教育支出,1,2810\n卫生支出,2,310';
  expect(lines(table)).toEqual(['教育支出 actual 2023 = 2810 ×10000', '卫生支出 actual 2023 = 310 ×10000']);
});

describe('a unit below the word for the names', () => {
  it.each([
    ['Economic classification', 'Audited outcome', 'R million', 'ZAR', '2019/20', '2020/21'],
    ['Functional classification', 'Actual', '£m', 'GBP', '2019/20', '2020/21'],
    ['科目', '决算数', '亿元', '元', '2020年', '2021年'],
  ])('%s, %s, %s: is of all years beside it', (name, kind, unit, base, first, second) => {
    const table: Grid = [
      [name, { text: kind, colSpan: 2 }],
      [unit, first, second],
      ['Transfers', '463', '535'],
      ['Payments', '29', '34'],
    ];
    const scale = base === '元' ? 1e8 : 1e6;
    expect(
      read(table).data.readings.map(({ indicator, period, value, scale }) => [
        indicator,
        period.to,
        value,
        scale,
      ]),
    ).toEqual([
      ['Transfers', 2020, 463, scale],
      ['Transfers', 2021, 535, scale],
      ['Payments', 2020, 29, scale],
      ['Payments', 2021, 34, scale],
    ]);
  });
});

describe('a group and a year in one head, beside a column of indicators', () => {
  it.each([
    ['Indicator', 'Men 2021', 'Women 2022'],
    ['Indicator', '2021 Men', '2022 Women'],
    ['Indicator', 'Men (2021)', 'Women (2022)'],
    ['指标', 'Men 2021年', 'Women 2022年'],
  ])('%s, %s, %s', (name, first, second) => {
    const table = `${name},${first},${second}\nUnemployed (%),4.1,3.8\nEmployed (%),75,68\n`;
    expect(amounts(table)).toEqual([
      ['Unemployed: Men', '%', 'actual', 2021, 4.1],
      ['Unemployed: Women', '%', 'actual', 2022, 3.8],
      ['Employed: Men', '%', 'actual', 2021, 75],
      ['Employed: Women', '%', 'actual', 2022, 68],
    ]);
  });

  it.each(['Kenya 2021', '2021 Kenya', 'Kenya (2021)'])('or a country: %s', (head) => {
    const table = `Indicator,${head},Ghana 2021\nUnemployed (%),4.1,3.8\nEmployed (%),75,68\n`;
    expect(placedAmounts(table)).toEqual([
      ['Unemployed', '%', 'Kenya', 'actual', 2021, 4.1],
      ['Unemployed', '%', 'Ghana', 'actual', 2021, 3.8],
      ['Employed', '%', 'Kenya', 'actual', 2021, 75],
      ['Employed', '%', 'Ghana', 'actual', 2021, 68],
    ]);
  });

  it.each(['Trees 2021', 'Phase 2021'])('not %s', (head) => {
    const table = `Indicator,${head},Ghana 2021\nUnemployed (%),4.1,3.8\nEmployed (%),75,68\n`;
    expect(placedAmounts(table)).toEqual([
      ['Unemployed', '%', 'Ghana', 'actual', 2021, 3.8],
      ['Employed', '%', 'Ghana', 'actual', 2021, 68],
    ]);
  });
});
