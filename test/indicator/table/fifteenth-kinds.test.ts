// Kinds that the fifteenth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import { lines, read } from './expected.js';

const short = (table: string, options = {}) => lines(read(table, options));
const grid = (rows: readonly (readonly [string, number?, number?][])[]) =>
  rows.map((row) => row.map(([text, colSpan = 1, rowSpan = 1]) => ({ text, colSpan, rowSpan })));

describe('rates of completion', () => {
  const table = (first: string, second: string) =>
    grid([
      [['2022年任务完成情况', 7]],
      [
        ['县', 1, 2],
        ['新建（亩）', 3],
        ['改造（亩）', 3],
      ],
      [['任务数'], ['完成数'], [first], ['计划数'], ['完成数'], [second]],
      [['甲县'], ['4'], ['5'], ['125%'], ['8'], ['6'], ['75%']],
      [['乙县'], ['3'], ['3'], ['100%'], ['5'], ['4'], ['80%']],
    ]);

  it('of several indicators are the verdict of none, and are told as left', () => {
    const { data, unread } = read(table('完成率', '完成率') as never);
    expect(data.readings.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      ...['target 4', 'actual 5', 'target 3', 'actual 3'],
      ...['target 8', 'actual 6', 'target 5', 'actual 4'],
    ]);
    expect(data.readings.filter(({ verdict }) => verdict !== undefined)).toEqual([]);
    expect(unread.filter(({ text }) => text.includes('完成率'))).toHaveLength(2);
  });

  it('of one indicator is its verdict', () => {
    const { data } = read('指标,2022年目标,2022年完成,完成率\n新建（亩）,4,5,125%\n');
    expect(data.readings.map(({ verdict }) => verdict)).toEqual([undefined, '125%']);
  });
});

describe('ages in months', () => {
  it('are no parts of a year', () => {
    expect(short('Region,"Immunised at 24 months, 2022"\nNorth,82.1%\nSouth,80%\n')).toEqual([
      'Immunised at 24 months actual 2022 year = 82.1',
      'Immunised at 24 months actual 2022 year = 80',
    ]);
    expect(short('Indicator,First 6 months 2022\nHouses,4\n')).toEqual([]);
  });
});

describe('rand', () => {
  it('has its multiplier, and a head with an audited outcome is of a result', () => {
    const { data } = read('Vote (R thousand),2021/22 Audited outcome,2022/23 Budget\nRoads,61,70\n');
    expect(data.readings.map(({ kind, value, scale }) => [kind, value! * scale])).toEqual([
      ['actual', 61_000],
      ['target', 70_000],
    ]);
  });
});
