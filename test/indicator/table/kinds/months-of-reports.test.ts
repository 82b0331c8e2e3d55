// The month of a report beside the months up to it.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { lines, read, reasons } from '../expected.js';

const report = (title: string, ...heads: readonly string[]): Grid => [
  [{ text: title, colSpan: heads.length + 1 }],
  ['指标名称', ...heads],
  ['进出口总额（亿元）', ...['42.1', '488.9'].slice(0, heads.length)],
];

describe('the month of a report', () => {
  it.each([
    ['本月', '本月止累计'],
    ['当月', '累计'],
    ['本月', '1-12月'],
    ['本月', '1-本月累计'],
  ])('%s is its last, and %s a year of twelve', (month, sum) => {
    const { data } = read(report('2023年1-12月主要经济指标', month, sum));
    expect(data.readings.map(({ period, value }) => [period.to, period.kind, value])).toEqual([
      [2023, 'year', 488.9],
    ]);
    expect(data.series?.map(({ dates, values }) => [dates, values])).toEqual([[['2023-12'], [4210000000]]]);
  });

  it('is of the months named, whose sum stays unread', () => {
    const result = read(report('2023年1-9月主要经济指标', '本月', '累计'));
    expect(result.data.readings).toEqual([]);
    expect(result.data.series?.map(({ dates }) => dates)).toEqual([['2023-09']]);
  });

  it.each(['本月', '本季', '本季度', '当月数'])('%s takes no year from the title', (head) => {
    const result = read(report('2023年全年主要经济指标', head));
    expect(lines(result)).toEqual([]);
    expect(reasons(result)).toEqual([`2,2 ${head}: part of a year`]);
  });

  it('holds shares and no times under Month', () => {
    const result = read('Indicator,Target 2025,Month\nA&E within 4 hours,78%,75.3%\nUrgent care,80%,81%');
    expect(lines(result).length).toBe(2);
    expect(reasons(result)).toEqual(['1,3 Month: the header is not understood']);
  });

  it('names no indicator of a year', () => {
    const { data } = read([
      [{ text: '2024年1-6月固定资产投资完成情况', colSpan: 3 }],
      ['县区', '年度计划（亿元）', '1-6月完成（亿元）'],
      ['东县', '85', '41.2'],
    ]);
    expect(data.indicators.map(({ name }) => name)).toEqual(['固定资产投资']);
    expect(data.readings.map(({ kind, period }) => [kind, period.to])).toEqual([['target', 2024]]);
  });
});
