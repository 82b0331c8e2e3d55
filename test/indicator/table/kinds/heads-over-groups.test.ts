// Heads over groups of columns, names and dates beside values, units of rows: what a value is of stands in another cell.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { lines as linesOf, read as readAt } from '../expected.js';

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
