// Kinds that the twenty-second and twenty-third batches of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { lines, read, reasons } from './expected.js';

const read26 = (table: string | Grid, options = {}) => read(table, { presentYear: 2026, ...options });
const placed = (table: string | Grid) =>
  read26(table).data.readings.map(({ place, indicator, kind, period, value }) => [
    place,
    indicator,
    kind,
    period.to,
    value,
  ]);

describe('a second line of the header', () => {
  const under = (line: string): Grid => [
    [
      { text: '指标', rowSpan: 2 },
      { text: '2024年实绩', colSpan: 2 },
    ],
    [line, '增长（%）'],
    ['地区生产总值（亿元）', '3128', '6.1'],
    ['居民收入（元）', '38420', '5.6'],
  ];

  it.each(['绝对数', '总量', '合计', '数值', 'Total'])('says that it is the whole: %s', (line) => {
    expect(lines(read26(under(line)))).toEqual([
      '地区生产总值 actual 2024 year = 3128 ×100000000',
      '居民收入 actual 2024 year = 38420',
    ]);
  });

  it('leaves the name of the indicator before the unit', () => {
    const table: Grid = [
      [{ text: '2023年各县主要经济指标', colSpan: 3 }],
      [
        { text: '县', rowSpan: 2 },
        { text: '地区生产总值', colSpan: 2 },
      ],
      ['总量（亿元）', '位次'],
      ['漳浦县', '742', '1'],
      ['诏安县', '371', '6'],
    ];
    expect(placed(table)).toEqual([
      ['漳浦县', '地区生产总值', 'actual', 2023, 742],
      ['诏安县', '地区生产总值', 'actual', 2023, 371],
    ]);
  });
});

describe('times with the word for their kind', () => {
  it.each([
    ['2025年实际', '2026年目标'],
    ['2025 (actual)', '2026 (target)'],
    ['2025年完成', '2026年计划'],
  ])('%s and %s', (past, future) => {
    const table: Grid = [
      [{ text: '各区环境约束性目标', colSpan: 4 }],
      ['指标', '年份', '张店区', '淄川区'],
      [{ text: 'PM2.5（微克/立方米）', rowSpan: 2 }, past, '43', '41'],
      [future, '≤41', '≤40'],
    ];
    expect(placed(table)).toEqual([
      ['张店区', 'PM2.5', 'actual', 2025, 43],
      ['淄川区', 'PM2.5', 'actual', 2025, 41],
      ['张店区', 'PM2.5', 'target', 2026, 41],
      ['淄川区', 'PM2.5', 'target', 2026, 40],
    ]);
  });
});

describe('years to come in the table of a plan', () => {
  it('are of targets where the years before it are bare as well', () => {
    const table = '“十五五”教育发展主要指标,,,\n指标,2025年,2027年,2030年\n入园率（%）,98.6,99,99.5\n';
    expect(lines(read26(table))).toEqual([
      '入园率 actual 2025 year = 98.6',
      '入园率 target 2027 year = 99',
      '入园率 target 2030 year = 99.5',
    ]);
  });

  it('are not told where one of them is over', () => {
    const table = '“十五五”教育发展主要指标,,,\n指标,2025年,2027年,2030年\n入园率（%）,98.6,99,99.5\n';
    expect(lines(read(table, { presentYear: 2028 }))).toEqual(['入园率 actual 2025 year = 98.6']);
  });
});

describe('notes on a year', () => {
  it.each([
    ['注：2025年为预计数。', 'estimate', undefined],
    ['注：2025年数据为预测值', 'forecast', undefined],
    ['Note: 2025 figures are provisional', 'actual', ['provisional']],
    ['注：2024年为预计数。', 'actual', undefined],
  ])('%s', (note, kind, flags) => {
    const [reading] = read26(`指标,2025年实际\n入园率（%）,98\n${note},\n`).data.readings;
    expect([reading!.kind, reading!.flags]).toEqual([kind, flags]);
  });
});

describe('columns of files', () => {
  it('of codes stand for nothing beside those of the words', () => {
    const table =
      'REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,OBS_VALUE\nAUT,Austria,MSW,Waste,T,Tonnes,2020,74\nDNK,Denmark,MSW,Waste,T,Tonnes,2020,47\n';
    const { data } = read26(table);
    expect(data.units.map(({ name }) => name)).toEqual(['Tonnes']);
    expect(placed(table)).toEqual([
      ['Austria', 'Waste', 'actual', 2020, 74],
      ['Denmark', 'Waste', 'actual', 2020, 47],
    ]);
  });

  it('name their fields with points', () => {
    const table =
      'indicator.name,indicator.unit,geo.name,obs.year,obs.type,obs.value\nEnergy,GWh,Lothian,2021,actual,14\nEnergy,GWh,Lothian,2030,target,11\n';
    expect(placed(table)).toEqual([
      ['Lothian', 'Energy', 'actual', 2021, 14],
      ['Lothian', 'Energy', 'target', 2030, 11],
    ]);
  });

  it('of places give the one that tells most of them apart', () => {
    const table =
      'time_period,geographic_level,country_name,la_name,pupil_count\n202122,National,England,,74\n202122,Local authority,England,Barnsley,33\n202223,Local authority,England,Rutland,56\n';
    expect(placed(table)).toEqual([
      ['England', 'pupil_count', 'actual', 2022, 74],
      ['Barnsley', 'pupil_count', 'actual', 2022, 33],
      ['Rutland', 'pupil_count', 'actual', 2023, 56],
    ]);
  });

  it.each(['Total FYTD', 'Total YTD', 'Year to date', '本年累计'])(
    'are unread where they go up to a month: %s',
    (head) => {
      const table = read26(`Month,Bus,${head}\nJul-23,12,18\nAug-23,13,37\n`);
      expect(table.data.series?.map(({ indicator }) => indicator)).toEqual(['Bus']);
      expect(reasons(table)).toEqual([`1,3 ${head}: part of a year`]);
    },
  );

  it('that count the rows and have no head are no cells to read', () => {
    expect(reasons(read26(',indicator,2020\n0,Trips,12\n1,Trees,13\n'))).toEqual([]);
  });
});

describe('a budget of a year', () => {
  it('is a target beside what was and what is expected', () => {
    const table =
      '公司2026年度经营指标计划表,,,\n项目,2024年实际,2025年预计,2026年预算\n营业收入（万元）,19,20,21\n';
    expect(lines(read26(table))).toEqual([
      '营业收入 actual 2024 year = 19 ×10000',
      '营业收入 estimate 2025 year = 20 ×10000',
      '营业收入 target 2026 year = 21 ×10000',
    ]);
  });

  it('in brackets may be an estimate of what will be done, and is unread', () => {
    expect(lines(read26('指標,2024年（實際）,2025年（預算）\n推廣活動次數,22,23\n'))).toEqual([
      '推廣活動次數 actual 2024 year-or-end = 22',
    ]);
  });
});

describe('years of Taiwan', () => {
  it('stand before the names of indicators', () => {
    const table = '區域別,112年底戶數（戶）,113年底戶數（戶）\n竹北市,80,81\n湖口鄉,29,28\n';
    expect(placed(table)).toEqual([
      ['竹北市', '戶數', 'actual', 2023, 80],
      ['湖口鄉', '戶數', 'actual', 2023, 29],
      ['竹北市', '戶數', 'actual', 2024, 81],
      ['湖口鄉', '戶數', 'actual', 2024, 28],
    ]);
  });
});
