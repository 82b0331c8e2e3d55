// The most points of a score in its header or name.
import { describe, expect, it } from 'vitest';
import { placedReadings, read, values } from './projections.js';

describe('the most points in a header', () => {
  it.each([
    ['2024年教学质量监测平均分\n学校', '语文（120分）', '数学（100分）'],
    ['2024年考核得分\n区', '经济（满分120分）', '生态（满分：100分）'],
    ['2024年考核得分\n区', '经济（120分制）', '生态（100）'],
    ['Scores 2024\nSchool', 'Reading (out of 120)', 'Maths (max 100 points)'],
  ])('is no figure: %s, %s, %s', (head, first, second) => {
    const table = `${head},${first},${second}\n甲,95,88\n乙,92,81\n`;
    expect(placedReadings(table)).toEqual([
      ['甲', first, 'actual', 2024, 95],
      ['乙', first, 'actual', 2024, 92],
      ['甲', second, 'actual', 2024, 88],
      ['乙', second, 'actual', 2024, 81],
    ]);
  });

  it('is no unit of what has points for it', () => {
    const { data } = read('2024年考核\n指标,甲区,乙区\n经济增速（10分）,6.5,7.1\n工业增速（5分）,4.5,4.1\n');
    expect(data.indicators.map(({ unit }) => unit)).toEqual(['unit-not-printed', 'unit-not-printed']);
  });

  it.each(['经济（120）', '经济（120分）'])('does not make a row of figures a header: %s', (cell) => {
    expect(values(`指标,2023年,2024年\n${cell},95,96\n生态（100分）,88,89\n`)).toHaveLength(4);
  });

  it.each(['加减分', '附加分', '加分项', '扣分（分）'])(
    'of points added or deducted names no indicator: %s',
    (head) => {
      const table = `2024年考核得分\n区,经济（120分）,${head},总得分\n甲区,95,-2,93\n乙区,92,0,92\n`;
      expect(placedReadings(table).map(([, name]) => name)).toEqual([
        '经济（120分）',
        '经济（120分）',
        '总得分',
        '总得分',
      ]);
    },
  );
});
