import { describe, expect, it } from 'vitest';
import { inEnglish, lines, read, reasons } from './expected.js';

const units = (table: ReturnType<typeof read>) => table.data.units.map(({ name }) => inEnglish(name));

describe('a row of units', () => {
  it.each([
    ['below the header', '年份,常住人口,城镇化率\n单位,万人,%\n2020,812.4,65.1\n2021,818.9,66.6\n'],
    ['below the years', '年份,常住人口,城镇化率\n2020,812.4,65.1\n2021,818.9,66.6\n单位,万人,%\n'],
    ['among the years', '年份,常住人口,城镇化率\n2020,812.4,65.1\n单位,万人,%\n2021,818.9,66.6\n'],
  ])('%s gives its columns their units', (_, csv) => {
    const table = read(csv);
    expect(lines(table)).toEqual([
      '常住人口 actual 2020 end = 812.4 ×10000',
      '常住人口 actual 2021 end = 818.9 ×10000',
      '城镇化率 actual 2020 year = 65.1',
      '城镇化率 actual 2021 year = 66.6',
    ]);
    expect(units(table)).toEqual(['人', '%']);
    expect(reasons(table)).toEqual([]);
  });

  it('in English', () => {
    const table = read(
      'Year,Population,Electricity\n2020,812.4,3120.5\n2021,818.9,3244.5\nUnit,thousand,GWh\n',
    );
    expect(lines(table)).toEqual([
      'Population actual 2020 year-or-end = 812.4 ×1000',
      'Population actual 2021 year-or-end = 818.9 ×1000',
      'Electricity actual 2020 year-or-end = 3120.5',
      'Electricity actual 2021 year-or-end = 3244.5',
    ]);
  });
});

describe('totals', () => {
  it.each(['Total', 'Grand total', 'Sum', '合计', '总计', '共计'])(
    'of the years, headed %s, are no value, and no place',
    (head) => {
      const table = read(`Indicator,2020,2021,${head}\nTrees,12.5,13.5,26\nWells,1.5,2.5,4\n`);
      expect(lines(table)).toEqual([
        'Trees actual 2020 year-or-end = 12.5',
        'Trees actual 2021 year-or-end = 13.5',
        'Wells actual 2020 year-or-end = 1.5',
        'Wells actual 2021 year-or-end = 2.5',
      ]);
      expect(reasons(table)).toEqual([`1,4 ${head}: a rate or total beside the values`]);
    },
  );

  it.each(['Total', '合计'])('of the places, called %s, stand beside them', (name) => {
    const table = read(`Region,2020,2021\nNorth,12.5,13.5\nSouth,1.5,2.5\n${name},14,16\n`, {
      document: { id: 'x', title: 'Trees' },
    });
    expect(table.data.places.map(({ name: own, beside }) => [own, beside])).toEqual([
      ['North', undefined],
      ['South', undefined],
      [name, true],
    ]);
  });

  it.each(['Total', '合计'])('of the years as a row called %s are left with the reason', (name) => {
    const table = read(`Year,Trees,Wells\n2020,12.5,13.5\n2021,1.5,2.5\n${name},14,16\n`);
    expect(lines(table)).toHaveLength(4);
    expect(reasons(table)).toEqual([
      '4,2 14: no year found for the value',
      '4,3 16: no year found for the value',
    ]);
  });
});
