// Departments beside measures, the whole year beside seasons, and dates whose day another date tells.
import { describe, expect, it } from 'vitest';
import { inEnglish, read as readAt } from '../expected.js';

const read = (table: string) => readAt(table, { presentYear: 2026 }).data;
const names = (table: string) => read(table).indicators.map(({ name }) => inEnglish(name));

describe('departments beside measures', () => {
  it.each([
    [
      'Sickness 2024\nDepartment,Headcount,Days lost\nHousing,142,1235\nPlanning,61,390',
      ['Headcount: Housing', 'Headcount: Planning', 'Days lost: Housing', 'Days lost: Planning'],
    ],
    [
      '2024年各部门情况\n责任部门,人数（人）,缺勤天数（天）\n住建局,142,1235\n规划局,61,390',
      ['人数：住建局', '人数：规划局', '缺勤天数：住建局', '缺勤天数：规划局'],
    ],
  ])('are parts of them: %s', (table, expected) => {
    expect(names(table)).toEqual(expected);
  });

  it('are names beside budgets and results', () => {
    expect(names('Spending 2024\nAgency,Budget (£m),Actual (£m)\nPolice,142,140\nFire,61,60')).toEqual([
      'Police',
      'Fire',
    ]);
  });
});

describe('the whole year beside its parts', () => {
  it.each([
    [
      '全国粮食产量 单位：万吨\n年份,夏粮,秋粮,全年\n2021,14596,50888,65484\n2022,14740,51100,65840',
      '全国粮食产量：全年',
    ],
    ['Rainfall (mm)\nYear,Winter,Summer,Annual\n2022,210,120,330\n2023,220,130,350', 'Rainfall: Annual'],
  ])('has the measure of the title: %s', (table, expected) => {
    expect(names(table).at(-1)).toBe(expected);
  });
});

describe('dates of days and months', () => {
  const dates = (table: string) => read(table).series?.flatMap((one) => one.dates) ?? [];
  it.each([
    ['Date,pH\n12/01/2024,7.9\n14/02/2024,7.8\n05/03/2024,8.0', ['2024-01-12', '2024-02-14', '2024-03-05']],
    ['Date,pH\n01/12/2024,7.9\n02/14/2024,7.8\n03/05/2024,8.0', ['2024-01-12', '2024-02-14', '2024-03-05']],
    ['Item,05/01/2024,19/01/2024\nFlour (kg),12,13', ['2024-01-05', '2024-01-19']],
  ])('are read by one that can only be read one way: %s', (table, expected) => {
    expect(dates(table)).toEqual(expected);
  });

  it.each([
    'Date,pH\n01/02/2024,7.9\n03/02/2024,7.8',
    'Date,pH\n01/13/2024,7.9\n13/02/2024,7.8\n03/02/2024,7.1',
  ])('stay unread if none tells, or they contradict each other: %s', (table) => {
    expect(dates(table)).not.toContain('2024-02-03');
    expect(dates(table)).not.toContain('2024-03-02');
  });
});

describe('years of graduates', () => {
  it.each(['届别', '屆別', '届次'])('are those of the rows under %s', (head) => {
    const { readings } = read(`毕业生就业\n${head},就业率（%）\n2022届,92.4\n2023届,91.1`);
    expect(readings.map(({ period, value }) => [period.to, value])).toEqual([
      [2022, 92.4],
      [2023, 91.1],
    ]);
  });

  it('are none in the terms of a congress', () => {
    expect(read('代表\n届别,代表数\n第十三届,2980\n第十四届,2977').readings).toEqual([]);
  });
});
