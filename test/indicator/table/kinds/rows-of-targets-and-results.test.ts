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
