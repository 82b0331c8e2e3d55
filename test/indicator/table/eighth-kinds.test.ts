import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

describe('words under a year', () => {
  it.each([
    'Budget Standard',
    'Final Budgeted Standard',
    'Benchmark',
    'Ceiling',
    'Revised',
    'Original Estimate',
  ])('%s is no part of an indicator', (word) => {
    const table = read([
      [
        { text: 'Measure', rowSpan: 2 },
        { text: '2022/23', colSpan: 2 },
      ],
      [word, 'Actual'],
      ['Prison places', '10,500', '9,880'],
      ['Escapes', '1.5', '2.5'],
    ]);
    const values = lines(table).filter((line) => !line.includes('target'));
    expect(values).toEqual([
      'Prison places actual 2023 year-or-end = 9880',
      'Escapes actual 2023 year-or-end = 2.5',
    ]);
  });

  it('are part of an indicator where they name what was achieved', () => {
    const table = read([
      [
        { text: '指标', rowSpan: 2 },
        { text: '2020年', colSpan: 2 },
        { text: '2021年', colSpan: 2 },
      ],
      ['完成投资', '实现产值', '完成投资', '实现产值'],
      ['钢铁', '120', '30', '130', '35'],
    ]);
    expect(lines(table)).toEqual([
      '钢铁：完成投资 actual 2020 year = 120',
      '钢铁：完成投资 actual 2021 year = 130',
      '钢铁：实现产值 actual 2020 year = 30',
      '钢铁：实现产值 actual 2021 year = 35',
    ]);
  });

  it.each(['expected outcome', 'likely result', 'anticipated actual'])('%s is an estimate', (words) => {
    const table = read(`Measure,2022-23 ${words},2021-22 actual\nTrees,12,11.5\n`);
    expect(lines(table)).toEqual([
      'Trees estimate 2023 year-or-end = 12',
      'Trees actual 2022 year-or-end = 11.5',
    ]);
  });
});

describe('columns of names', () => {
  it.each([
    ['Output/Outcome Indicator', 'Scheme'],
    ['Strategic aim KPI', 'Programme'],
    ['考核指标', '专项'],
  ])('%s is one, and %s before it is none', (names, before) => {
    const table = read(`No.,${before},${names},Actual 2021,Target 2025\n1,Roads,Length of roads,12.5,14.5\n`);
    expect(lines(table)).toEqual([
      'Length of roads actual 2021 year-or-end = 12.5',
      'Length of roads target 2025 year-or-end = 14.5',
    ]);
  });

  it('may be headed by a kind alone', () => {
    const table = read('Targets,2021 (Actual),2023 (Plan)\nCalls answered within 12 seconds (%),91.2,90\n');
    expect(lines(table)).toEqual([
      'Calls answered within 12 seconds actual 2021 year = 91.2',
      'Calls answered within 12 seconds target 2023 year = 90',
    ]);
    const figures = read('Target,2021 (Actual),2023 (Plan)\n92,91.2,90\n');
    expect(lines(figures)).toEqual([]);
  });

  it('may be the descriptions beside references', () => {
    const table = read('PI Ref,Description,2021/22 outturn,Target 2022/23\nCS1,Homes built,512.5,600\n');
    expect(lines(table)).toEqual([
      'Homes built actual 2022 year = 512.5',
      'Homes built target 2023 year = 600',
    ]);
    expect(reasons(table)).toEqual([]);
  });
});

describe('the versions of a budget', () => {
  it('leave its revised figures unread', () => {
    const table = read(
      'Programme,2021-22 (Actual),2022-23 (Original),2022-23 (Revised)\nParks,1.5,2.5,2.6\n',
    );
    expect(lines(table)).toEqual(['Parks actual 2022 year-or-end = 1.5']);
    expect(reasons(table)).toEqual([
      '1,4 2022-23 (Revised): an estimate or projection, not a result',
      '1,3 2022-23 (Original): the header names more than a year and a kind of value',
    ]);
  });
});
