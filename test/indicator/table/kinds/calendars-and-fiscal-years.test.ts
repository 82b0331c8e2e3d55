import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { amounts, placedReadings, placedSeries, plainLines, read, values } from './projections.js';

describe('years of eras', () => {
  it('are read, and shown as they are printed', () => {
    const { data } = read('指標,111年度實際值,112年度目標值\n回收率（%）,54.1,56\n');
    expect(
      data.readings.map(({ kind, period }) => [kind, period.to, 'printed' in period && period.printed]),
    ).toEqual([
      ['actual', 2022, '111年度'],
      ['target', 2023, '112年度'],
    ]);
    const japan = read(
      '指標名,基準値（令和元年度）,目標値（令和7年度）,実績値（平成30年度）\n受診率（%）,41,60,40\n',
    );
    expect(
      japan.data.readings.map(({ period }) => [period.to, 'printed' in period && period.printed]),
    ).toEqual([
      [2019, '令和元年度'],
      [2025, '令和7年度'],
      [2018, '平成30年度'],
    ]);
  });

  it('are not read from counts of years', () => {
    expect(plainLines('指标,建校110年投入\n图书（册）,12\n')).toEqual([]);
  });
});

describe('years of Taiwan', () => {
  it('may stand before the names of indicators', () => {
    const table = '區域別,112年底戶數（戶）,113年底戶數（戶）\n竹北市,80,81\n湖口鄉,29,28\n';
    expect(placedReadings(table)).toEqual([
      ['竹北市', '戶數', 'actual', 2023, 80],
      ['湖口鄉', '戶數', 'actual', 2023, 29],
      ['竹北市', '戶數', 'actual', 2024, 81],
      ['湖口鄉', '戶數', 'actual', 2024, 28],
    ]);
  });

  it.each(['年別', '年度', '年份'])('stand in rows under %s', (head) => {
    const table = `${head},垃圾清運量（公噸）,資源回收率（％）\n110年,165997,55.84\n111年,163205,57.02\n`;
    expect(plainLines(read(table))).toEqual([
      '垃圾清運量 actual 2021 = 165997',
      '垃圾清運量 actual 2022 = 163205',
      '資源回收率 actual 2021 = 55.84',
      '資源回收率 actual 2022 = 57.02',
    ]);
  });

  it.each(['社會福利統計（112年底）', '112年社會福利統計'])('stand in a title: %s', (title) => {
    const table: Grid = [
      [{ text: title, colSpan: 3 }],
      ['項目', '臺北市', '新北市'],
      ['老人福利機構數（家）', '88', '212'],
    ];
    expect(placedReadings(table)).toEqual([
      ['臺北市', '老人福利機構數', 'actual', 2023, 88],
      ['新北市', '老人福利機構數', 'actual', 2023, 212],
    ]);
  });

  it('are not read from a title that has a year already', () => {
    const table: Grid = [
      [{ text: '2021年服務統計（創立112年）', colSpan: 2 }],
      ['項目', '數量'],
      ['醫療機構（家）', '88'],
    ];
    expect(read(table).data.readings.map(({ period }) => period.to)).not.toContain(2023);
  });

  it('are not read where nothing is written as in Taiwan', () => {
    expect(plainLines(read('指标,数值\n第112年龄组（人）,88\n'))).toEqual([]);
  });
});

describe('years and months of other calendars', () => {
  it.each([
    ['2022財年', '2023財年'],
    ['2022财年', '2023财年'],
    ['2022財政年度', '2023財政年度'],
  ])('%s and %s are fiscal years, told as printed', (first, last) => {
    const { readings } = read(`指标,单位,${first},${last}\n耗水量,立方米,98742,96310\n`).data;
    expect(readings.map(({ period, value }) => [period.to, value])).toEqual([
      [2022, 98742],
      [2023, 96310],
    ]);
    expect(readings.map(({ period }) => 'printed' in period)).toEqual([true, true]);
  });

  it('112年11月 is a month of Taiwan’s calendar', () => {
    const table =
      '年月別,來臺旅客（人次）,國人出國（人次）\n112年12月,812406,1120355\n113年1月,583172,1180917\n';
    expect(placedSeries(table)).toEqual([
      ['來臺旅客', 'city', ['2023-12', '2024-01'], [812406, 583172]],
      ['國人出國', 'city', ['2023-12', '2024-01'], [1120355, 1180917]],
    ]);
  });
});

describe('years of two halves in Chinese', () => {
  it.each([
    ['2022-23年度實際', '2024-25年度目標'],
    ['2022–23年度实际', '2024–25年度目标'],
  ])('%s', (actual, target) => {
    expect(values(`指標,${actual},${target}\n用水量（立方米）,58214,不多於56500\n`)).toEqual([
      ['用水量', 'actual', 2023, 58214],
      ['用水量', 'target', 2025, 56500],
    ]);
  });

  it('2021-25年度 and 2021-2022年 are none', () => {
    expect(values('指标,2021-25年度实际,2021-2022年实际\n用水量（立方米）,58214,56500\n')).toEqual([]);
  });
});

describe('school years', () => {
  const grid = (first: string, head: string): Grid => [
    [
      { text: first, rowSpan: 2 },
      { text: head, colSpan: 2 },
    ],
    [{ text: '2021-2022' }, { text: '2022-2023' }],
    [{ text: 'Primary' }, { text: '88' }, { text: '87' }],
    [{ text: 'Secondary' }, { text: '51' }, { text: '50' }],
  ];

  it.each([
    ['Level', 'School year'],
    ['Nivel', 'Ciclo escolar'],
    ['Niveau', 'Année scolaire'],
  ])('%s, %s: are of the years below, and no part of a name', (first, head) => {
    expect(amounts(grid(first, head)).map(([name, , , year, value]) => [name, year, value])).toEqual([
      ['Primary', 2022, 88],
      ['Primary', 2023, 87],
      ['Secondary', 2022, 51],
      ['Secondary', 2023, 50],
    ]);
  });
});

describe('bare fiscal years between a baseline and a target with columns for their years', () => {
  const table = (due: string) =>
    `Metric,Unit,Baseline year,Baseline,FY23,FY24,Target,Target year\nPlastic,tonnes,2021,97,91,90,78,${due}\n`;

  it('are results before the first year of a target', () => {
    expect(
      values(table('2028'))
        .map(([, kind, year]) => `${kind} ${year}`)
        .sort(),
    ).toEqual([...['actual 2021', 'actual 2023', 'actual 2024'], 'target 2028']);
  });

  it('are left where the target is of one of them', () => {
    expect(values(table('2024')).map(([, kind, year]) => `${kind} ${year}`)).not.toContain('actual 2024');
  });
});

describe('years of two halves in four digits', () => {
  const years = (table: string) => values(table).map(([, kind, year, value]) => [kind, year, value]);

  it('are read in heads where another is the next', () => {
    expect(years('Measure,21/22,22/23,23/24 target\nRecycling (%),40,41,50\n')).toEqual([
      ['actual', 2022, 40],
      ['actual', 2023, 41],
      ['target', 2024, 50],
    ]);
  });

  it('are read in a column of years, and shown as printed', () => {
    const { data } = read('Year,Recycling (%)\n21/22,40\n22/23,41\n');
    expect(data.readings.map(({ period, value }) => ['printed' in period && period.printed, value])).toEqual([
      ['21/22', 40],
      ['22/23', 41],
    ]);
  });

  it.each([
    'Measure,21/22\nRecycling (%),40\n',
    'Measure,21/22,24/25\nRecycling (%),40,41\n',
    'Measure,10-11,11-12,12-13\nPupils,40,41,42\n',
    'Year,Recycling (%)\n21/22,40\n',
  ])('may be anything else: %j', (table) => {
    expect(years(table)).toEqual([]);
  });
});
