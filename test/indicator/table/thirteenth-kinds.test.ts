// Kinds that the thirteenth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

const short = (table: string, options = {}) => lines(read(table, options));

describe('titles', () => {
  it('of tasks are of targets, and those of tasks that were done are of results', () => {
    const table = '地区,2023年,2024年\n甲县,3,4\n乙县,5,6\n';
    const kinds = (title: string) => read(`${title},,\n${table}`).data.readings.map(({ kind }) => kind);
    expect(new Set(kinds('造林任务分解表（亩）'))).toEqual(new Set(['target']));
    expect(new Set(kinds('造林任务安排（亩）'))).toEqual(new Set(['target']));
    expect(kinds('造林任务完成情况（亩）')).not.toContain('target');
  });

  it('of a plan that is not long over leave open what the years from its first to its last are', () => {
    const table =
      '“十四五”造林面积（亩）,,\n地区,2021年,2022年,2023年,2024年,2025年\n甲县,1,2,3,4,5\n乙县,1,2,3,4,5\n';
    expect(read(table, { presentYear: 2026 }).data.readings).toEqual([]);
    expect(reasons(read(table, { presentYear: 2026 }))).not.toEqual([]);
    expect(read(table, { presentYear: 2030 }).data.readings).toHaveLength(10);
  });

  it('name what the values are of without the number of the annex and the word for a table', () => {
    const { data } = read('附件3 耕地保护任务分解表,,\n地区,2024年,2025年\n甲县,3,4\n乙县,5,6\n');
    expect(data.indicators.map(({ name }) => name)).toEqual(['耕地保护任务']);
  });
});

describe('heads', () => {
  it('of ranks are no indicators beside the scores of the same years', () => {
    expect(short('城市,2022年得分,2022年位次\n甲市,88,1\n乙市,86,2\n')).toEqual([
      '得分 actual 2022 year = 88',
      '得分 actual 2022 year = 86',
    ]);
    expect(short('City,Score 2022,Rank 2022\nNortham,88,1\nSoutham,86,2\n').join()).not.toContain('Rank');
  });

  it('of a formally revised target and of the original one for another year are of targets', () => {
    const table =
      'Indicator,Original Target 2020,Formally Revised Target 2021,Actual at Completion 2021\nWells,5,6,7\n';
    expect(short(table)).toEqual([
      'Wells target 2020 year-or-end = 5',
      'Wells target 2021 year-or-end = 6',
      'Wells actual 2021 year-or-end = 7',
    ]);
  });
});

describe('records', () => {
  it('repeat a target of a later year, which is read once', () => {
    const table = 'Indicator,Year,Value,Target 2030\nTrees,2020,3,9\nTrees,2021,4,9\n';
    expect(short(table)).toEqual([
      'Trees target 2030 year-or-end = 9',
      'Trees actual 2020 year-or-end = 3',
      'Trees actual 2021 year-or-end = 4',
    ]);
  });

  it('have numbers of goals, which are no targets', () => {
    expect(short('Goal,Indicator,Year,Value\nSDG 3,Births,2020,5\nSDG 6,Wells,2020,7\n')).toHaveLength(2);
    expect(short('Ziel;Indikator;Jahr;Wert\nSDG 3;Geburten;2020;5\nSDG 6;Brunnen;2020;7\n')).toHaveLength(2);
  });
});
