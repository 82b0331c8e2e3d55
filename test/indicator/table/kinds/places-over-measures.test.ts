// Places over measures with years down, and one measure before its targets.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { read } from '../expected.js';

/** The values of a table, each with its place, indicator and year. */
const told = (table: Grid) => {
  const { places, indicators, readings } = read(table).data;
  const nameOf = (id: string) => places.find((one) => one.id === id)!.name;
  return readings.map(
    ({ place, indicator, kind, period, value }) =>
      `${nameOf(place)} ${indicators.find(({ id }) => id === indicator)!.name} ${kind} ${period.to} ${value}`,
  );
};

describe('places over measures, with years down', () => {
  it.each([
    ['年份', '杭州市', '宁波市', '常住人口（万人）', '城镇化率（%）'],
    ['時期', '新北市', '桃園市', '人口（萬人）', '失業率（%）'],
    ['Year', 'Kenya', 'Ghana', 'Population (m)', 'Unemployment (%)'],
  ])('are places: %s, %s, %s', (time, one, other, first, second) => {
    const table: Grid = [
      [
        { text: time, rowSpan: 2 },
        { text: one, colSpan: 2 },
        { text: other, colSpan: 2 },
      ],
      [first, second, first, second],
      ['2021', '40.8', '3.9', '22.2', '4.0'],
      ['2022', '39.6', '3.7', '22.1', '3.8'],
    ];
    const lines = told(table);
    expect(lines.length).toBe(8);
    expect(
      lines.filter((line) => line.startsWith(one) && / 202[12] (?:40.8|3.9|39.6|3.7)$/.test(line)).length,
    ).toBe(4);
    expect(lines.filter((line) => line.startsWith(other)).length).toBe(4);
    expect(read(table).data.indicators.length).toBe(2);
  });

  it('are none where their measures differ', () => {
    const table: Grid = [
      [
        { text: '年份', rowSpan: 2 },
        { text: '杭州市', colSpan: 2 },
        { text: '宁波市', colSpan: 2 },
      ],
      ['常住人口（万人）', '城镇化率（%）', '常住人口（万人）', '失业率（%）'],
      ['2021', '40.8', '3.9', '22.2', '4.0'],
    ];
    expect(told(table).filter((line) => line.startsWith('宁波市 城镇化率'))).toEqual([]);
  });
});

describe('one measure before its targets', () => {
  const table = (...heads: readonly (readonly [string, number])[]): Grid => [
    [
      { text: 'Municipality', rowSpan: 2 },
      ...heads.map(([text, colSpan]) => ({ text, colSpan })),
      { text: 'Target 2027', rowSpan: 2 },
    ],
    heads.flatMap(([, span]) => ['2016', '2022'].slice(0, span)),
    ['Mbombela', ...heads.flatMap(([, span]) => ['68.1', '71.4'].slice(0, span)), '90'],
    ['Nkomazi', ...heads.flatMap(([, span]) => ['61.2', '64'].slice(0, span)), '85'],
  ];

  it('names them', () => {
    expect(
      told(table(['Households with piped water (%)', 2])).filter((line) => / target /.test(line)),
    ).toEqual([
      'Mbombela Households with piped water target 2027 90',
      'Nkomazi Households with piped water target 2027 85',
    ]);
  });

  it('names none among others', () => {
    const lines = told(table(['Households with piped water (%)', 2], ['Households with toilets (%)', 2]));
    expect(lines.filter((line) => / target /.test(line))).toEqual([]);
  });
});
