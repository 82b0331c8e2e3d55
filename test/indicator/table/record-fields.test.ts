// Common names of the fields of records, and what they stand for.
import { describe, expect, it } from 'vitest';
import { readObjects, type PlainObject } from '../../../src/indicator/table/index.js';

const options = { place: { id: 'X', name: 'X' }, presentYear: 2026 };

const read = (...objects: PlainObject[]) => {
  const { data, unread } = readObjects(objects, options);
  const readings = data.readings.map(
    ({ indicator, place, kind, period, printed }) => `${indicator} ${place} ${kind} ${period.to} ${printed}`,
  );
  const series = (data.series ?? []).map(
    ({ indicator, place, dates, values }) => `${indicator} ${place} ${String(dates)} ${values.join()}`,
  );
  return { told: [...readings, ...series], data, unread };
};

describe('records', () => {
  it.each<[string, PlainObject]>([
    ['plain', { name: 'Trees', place: 'A', year: 2020, value: 3 }],
    ['capitals', { NAME: 'Trees', CITY: 'A', YEAR: '2020', VALUE: 3 }],
    ['two words', { 'Indicator Name': 'Trees', 'Country Name': 'A', 'Time Period': 2020, 'Obs Value': 3 }],
    ['snake', { indicator_name: 'Trees', country_name: 'A', time_period: 2020, obs_value: 3 }],
    ['camel', { indicatorName: 'Trees', countryName: 'A', timePeriod: 2020, obsValue: 3 }],
    ['short', { label: 'Trees', where: 'A', yr: 2020, val: 3 }],
    ['other words', { title: 'Trees', region: 'A', date: '2020', amount: 3 }],
    ['a category', { category: 'Trees', district: 'A', period: '2020', figure: 3 }],
    ['series', { series: 'Trees', area: 'A', year: 2020, value: '3' }],
    ['a year in the name', { metric: 'Trees', location: 'A', y2020: 3 }],
    ['romanised', { zhibiao: 'Trees', location: 'A', time_string: '2020年', data_value: '3' }],
  ])('%s', (_, record) => {
    const { told, unread } = read(record);
    expect(told).toEqual(['Trees A actual 2020 3']);
    expect(unread).toEqual([]);
  });

  it('in Chinese', () => {
    expect(read({ 指标: '绿地', 城市: '甲', 年份: 2020, 数值: 3, 单位: '公顷' }).told).toEqual([
      '绿地 甲 actual 2020 3',
    ]);
    expect(read({ 指标名称: '绿地', 地区: '甲', 时间: '2020年', 值: 3 }).told).toEqual([
      '绿地 甲 actual 2020 3',
    ]);
    expect(read({ 指标: '绿地', 基期: 3, 基期年: 2020, 目标: 5, 目标年: 2025 }).told).toEqual([
      '绿地 X actual 2020 3',
      '绿地 X target 2025 5',
    ]);
  });

  it('with target, actual and base, in words of their own', () => {
    const told = ['Trees X actual 2021 5', 'Trees X target 2021 6'];
    expect(read({ kpi: 'Trees', year: 2021, result: 5, goal: 6 }).told).toEqual(told);
    expect(read({ kpi: 'Trees', year: 2021, actualValue: 5, target_value: 6 }).told).toEqual(told);
    expect(
      read({ name: 'Trees', baseline: 3, baselineYear: 2015, target: 6, targetYear: 2030 }).told,
    ).toEqual(['Trees X actual 2015 3', 'Trees X target 2030 6']);
  });

  it('of months and quarters', () => {
    expect(read({ date: '2023-01', visits: 10 }, { date: '2023-02', visits: 12 }).told).toEqual([
      'visits X 2023-01,2023-02 10,12',
    ]);
    expect(
      read({ month: 'Jan 2021', value: 5, measure: 'V' }, { month: 'Feb 2021', value: 6, measure: 'V' }).told,
    ).toEqual(['V X 2021-01,2021-02 5,6']);
  });

  it.each<[PlainObject, string]>([
    [{ better: 'lower' }, 'lower'],
    [{ direction: 'higher is better' }, 'higher'],
    [{ lowerIsBetter: true }, 'lower'],
    [{ lower_is_better: 'false' }, 'higher'],
    [{ higherIsBetter: true }, 'higher'],
    [{ 方向: '逆向' }, 'lower'],
  ])('with a direction: %o', (said, better) => {
    const { data } = read({ name: 'Queue', year: 2020, value: 4, ...said });
    expect(data.indicators[0]!.better).toBe(better);
  });

  it('with source and note', () => {
    const { data } = read({ name: 'Trees', year: 2020, value: 4, source: 'Office', note: 'new count' });
    expect([data.indicators[0]!.reporter, data.readings[0]!.remark]).toEqual(['Office', 'new count']);
  });

  it('a short name stands for nothing where another field has its meaning', () => {
    expect(read({ title: 'Report', name: 'Trees', year: 2020, value: 4, amount: 'much' }).told).toEqual([
      'Trees X actual 2020 4',
    ]);
  });

  it('what is left unread is told by the name of its field', () => {
    expect(read({ title: 'Trees', data_value: 4 }).unread).toMatchObject([{ column: 2, text: 'data_value' }]);
  });
});
