// Binding, mandatory and expected in a title: said of targets, or of training and standards.
import { describe, expect, it } from 'vitest';
import { read } from '../expected.js';

const kinds = (table: string) =>
  read(table, { presentYear: 2026 }).data.readings.map(({ kind, period }) => `${kind} ${period.to}`);

describe('a title', () => {
  it.each([
    'Pupils reaching the expected standard (% of pupils)',
    'Children at the expected level of development',
    'Deaths above expected',
    'Mandatory training completed',
    'Binding commitments made by the fund',
    'Reference library visits',
    'Life expectancy: expected years in good health',
  ])('makes no target of the last year: %s', (title) => {
    expect(kinds(`${title}\nDistrict,2022,2023\nNorth Ward,57,58`)).toEqual(['actual 2022', 'actual 2023']);
  });

  it.each([
    '达到预期标准的学生比例（%）',
    '超过预期的企业数',
    '就业指导服务人次',
    '就業指導服務人次',
    '各省预期寿命',
  ])('nor does %s', (title) => {
    expect(kinds(`${title}\n地区,2022年,2023年\n杭州市,57,58`)).toEqual(['actual 2022', 'actual 2023']);
  });

  it.each(['Expected births', 'Anticipated births', '预期收入', '預期收入'])(
    'is of no results: %s',
    (title) => {
      expect(kinds(`${title}\nDistrict,2022,2023\nNorth Ward,57,58`)).toEqual([]);
    },
  );

  it.each(['十四五约束性指标', '主要指标（预期性）'])(
    'still says so of the indicators of a plan: %s',
    (title) => {
      expect(kinds(`${title}\n指标,2020年,2025年\n能耗（吨）,57,58`)).toEqual(['actual 2020', 'target 2025']);
    },
  );
});
