import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import { lines, placedReadings, read, values } from './projections.js';

describe('a column of kinds', () => {
  it('tells what is neither result nor target', () => {
    const result = read(
      'Indicator,Year,Type,Value\nTrees,2020,Actual,5\nTrees,2021,Forecast,6\nTrees,2022,Estimate,7\nTrees,2023,Budget,8\nTrees,2019,Preliminary,4\n',
    );
    expect(lines(result)).toEqual([
      'Trees actual 2020 year-or-end = 5',
      'Trees forecast 2021 year-or-end = 6',
      'Trees estimate 2022 year-or-end = 7',
      'Trees actual 2019 year-or-end = 4',
    ]);
    expect(result.data.readings.map(({ flags }) => flags)).toEqual([
      undefined,
      undefined,
      undefined,
      ['provisional'],
    ]);
    expect(reasons(result)).toEqual(['5,4 8: an estimate or projection, not a result']);
  });

  it('that the column’s header contradicts leaves the value', () => {
    const result = read('Indicator,Year,Scenario,Actual\nTrees,2020,Actual,5\nTrees,2021,Target,6\n');
    expect(lines(result)).toEqual(['Trees actual 2020 year-or-end = 5']);
    expect(reasons(result)).toEqual(['3,4 6: the header names both a target and a result']);
  });
});

describe('a column that says what each row is of, beside years in the header', () => {
  it('turns a milestone into what was achieved by then, and keeps a baseline', () => {
    const csv =
      'Indicator,,Baseline (2018),Milestone (2020),Target (2030)\nA,Planned,1,2,3\nA,Achieved,,4,\nB,Planned,5,6,7\nB,Achieved,,8,\n';
    expect(lines(read(csv))).toEqual([
      'A actual 2018 year-or-end = 1',
      'A target 2020 year-or-end = 2',
      'A target 2030 year-or-end = 3',
      'A actual 2020 year-or-end = 4',
      'B actual 2018 year-or-end = 5',
      'B target 2020 year-or-end = 6',
      'B target 2030 year-or-end = 7',
      'B actual 2020 year-or-end = 8',
    ]);
  });

  it('tells the kind of bare years', () => {
    expect(lines(read('Indicator,Type,2021,2022\nA,Actual,1,2\nA,Target,3,4\n'))).toEqual([
      'A actual 2021 year-or-end = 1',
      'A actual 2022 year-or-end = 2',
      'A target 2021 year-or-end = 3',
      'A target 2022 year-or-end = 4',
    ]);
  });

  it('leaves a plan under a header of results, and a result of a year to come', () => {
    const csv = 'Indicator,Type,Actual 2021,Target 2030\nA,Actual,1,9\nA,Target,3,4\n';
    expect(lines(read(csv))).toEqual(['A actual 2021 year-or-end = 1', 'A target 2030 year-or-end = 4']);
    expect(reasons(read(csv))).toEqual([
      '2,4 9: a result of a year still to come',
      '3,3 3: the header names both a target and a result',
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
    expect(placedReadings(table)).toEqual([
      ['张店区', 'PM2.5', 'actual', 2025, 43],
      ['淄川区', 'PM2.5', 'actual', 2025, 41],
      ['张店区', 'PM2.5', 'target', 2026, 41],
      ['淄川区', 'PM2.5', 'target', 2026, 40],
    ]);
  });
});

describe('rows of targets and results below the name of what they are of', () => {
  it.each([
    ['Target', 'Actual'],
    ['Planned', 'Achieved'],
    ['目标值', '实际值'],
  ])('%s and %s', (target, actual) => {
    const table: Grid = [
      ['', 'FY 2022', 'FY 2023'],
      [{ text: 'Sites cleaned up', colSpan: 3 }],
      [target, '51', '45'],
      [actual, '53', '49'],
      [{ text: 'Permits overdue', colSpan: 3 }],
      [target, '840', '720'],
      [actual, '902', 'TBD'],
    ];
    expect(values(table).filter(([, , , value]) => value !== null)).toEqual([
      ['Sites cleaned up', 'target', 2022, 51],
      ['Sites cleaned up', 'target', 2023, 45],
      ['Sites cleaned up', 'actual', 2022, 53],
      ['Sites cleaned up', 'actual', 2023, 49],
      ['Permits overdue', 'target', 2022, 840],
      ['Permits overdue', 'target', 2023, 720],
      ['Permits overdue', 'actual', 2022, 902],
    ]);
  });

  it.each(['Variance', '% achieved'])('with rows of %s, which are told, and a source', (beside) => {
    const table: Grid = [
      ['Measure', 'FY 2022', 'FY 2023'],
      [{ text: 'Roads resurfaced', colSpan: 3 }],
      ['Target', '51', '45'],
      ['Actual', '53', '49'],
      [beside, '2', '4'],
      [{ text: 'Bridges repaired', colSpan: 3 }],
      ['Target', '840', '720'],
      ['Actual', '902', '700'],
      [beside, '62', '-20'],
      [{ text: 'Source: the department', colSpan: 3 }],
    ];
    expect(values(table).map(([, , , value]) => value)).toEqual([51, 45, 53, 49, 840, 720, 902, 700]);
    expect(reasons(read(table)).map((reason) => reason.split(':')[0])).toEqual([
      '5,2 2',
      '5,3 4',
      '9,2 62',
      '9,3 -20',
    ]);
  });

  it('are left where a heading has two rows of one kind', () => {
    const table: Grid = [
      ['', 'FY 2022', 'FY 2023'],
      [{ text: 'Sites cleaned up', colSpan: 3 }],
      ['Target', '51', '45'],
      ['Target', '53', '49'],
      [{ text: 'Permits overdue', colSpan: 3 }],
      ['Target', '840', '720'],
      ['Actual', '902', '800'],
    ];
    expect(values(table)).toEqual([]);
  });
});

describe('a column of targets and results', () => {
  it.each([
    ['Measure', 'Description', 'Target', 'Actual'],
    ['KPI', 'Notes', 'Goal', 'Result'],
    ['指标', '说明', '目标', '实际'],
  ])('%s beside %s: whatever its header', (name, head, target, result) => {
    expect(
      values(`${name},${head},2022,2023\nA,${target},8,7\n,${result},9,6\nB,${target},5,4\n,${result},3,2\n`),
    ).toEqual([
      ['A', 'target', 2022, 8],
      ['A', 'target', 2023, 7],
      ['A', 'actual', 2022, 9],
      ['A', 'actual', 2023, 6],
      ['B', 'target', 2022, 5],
      ['B', 'target', 2023, 4],
      ['B', 'actual', 2022, 3],
      ['B', 'actual', 2023, 2],
    ]);
  });

  it('is none if it describes', () => {
    expect(values('Measure,Description,2022,2023\nA,Target group,8,7\nB,Actual users,9,6\n')).toEqual([
      ['A', 'actual', 2022, 8],
      ['A', 'actual', 2023, 7],
      ['B', 'actual', 2022, 9],
      ['B', 'actual', 2023, 6],
    ]);
  });
});

describe('rows of the state before and of results', () => {
  it.each([
    ['Series', 'Baseline', 'Actual'],
    ['', 'Baseline', 'Result'],
    ['数据', '基期值', '实际值'],
  ])('%s: %s and %s', (head, base, result) => {
    const table = read(
      `Indicator,${head},2019,2024\nLiteracy,${base},61,\nLiteracy,${result},,74\nWater,${base},40,\nWater,${result},,52\n`,
    );
    expect(values(table)).toEqual([
      ['Literacy', 'actual', 2019, 61],
      ['Literacy', 'actual', 2024, 74],
      ['Water', 'actual', 2019, 40],
      ['Water', 'actual', 2024, 52],
    ]);
    expect(table.data.readings.map(({ base: isBase }) => isBase)).toEqual([true, undefined, true, undefined]);
  });

  it.each(['Baseline', '基期值'])('a %s under several years is a level to compare with', (base) => {
    const table = read(`Indicator,Type,2019,2024\nA,${base},61,61\nA,Actual,60,74\n`);
    expect(values(table)).toEqual([
      ['A', 'actual', 2019, 60],
      ['A', 'actual', 2024, 74],
    ]);
    expect(reasons(table)).toEqual([
      '2,3 61: the header does not say whether these are targets or results',
      '2,4 61: the header does not say whether these are targets or results',
    ]);
  });
});

describe('targets and results below the name of each indicator', () => {
  const expected = [
    ['Waste', 'target', 2021, 50],
    ['Waste', 'target', 2022, 52],
    ['Waste', 'actual', 2021, 48],
    ['Waste', 'actual', 2022, 53],
    ['Bins', 'target', 2021, 60],
    ['Bins', 'target', 2022, 55],
    ['Bins', 'actual', 2021, 58],
    ['Bins', 'actual', 2022, 61],
  ];

  it.each([
    'No.,Description,2021,2022\n1,Waste,,\n,Target,50,52\n,Actual,48,53\n2,Bins,,\n,Target,60,55\n,Actual,58,61\n',
    'Measure,,2021,2022\nWaste,,,\n,Target,50,52\n,Actual,48,53\nBins,,,\n,Target,60,55\n,Actual,58,61\n',
    'Description,2021,2022\nWaste,,\nTarget,50,52\nActual,48,53\nBins,,\nTarget,60,55\nActual,58,61\n',
    '序号,指标,2021年,2022年\n1,Waste,,\n,目标,50,52\n,实际,48,53\n2,Bins,,\n,目标,60,55\n,实际,58,61\n',
  ])('%s', (csv) => {
    expect(values(csv)).toEqual(expected);
  });

  it('have no name in common with rows beside them', () => {
    expect(
      values('No.,Measure,2021,2022\n1,Waste,,\n,Target,50,52\n,Actual,48,53\n2,Bins,60,55\n').filter(
        ([name]) => name === 'Bins',
      ),
    ).toEqual([
      ['Bins', 'actual', 2021, 60],
      ['Bins', 'actual', 2022, 55],
    ]);
  });
});
