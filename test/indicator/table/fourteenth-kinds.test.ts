// Kinds that the fourteenth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import { lines, read } from './expected.js';

const short = (table: string, options = {}) => lines(read(table, options));

describe('预期寿命', () => {
  it('is no expectation, in a title, a head or a name', () => {
    const kinds = (table: string) => read(table).data.readings.map(({ kind }) => kind);
    expect(kinds('平均预期寿命,,\n地区,2015年,2021年\n甲省,76,78\n')).toEqual(['actual', 'actual']);
    expect(kinds('地区,2021年平均预期寿命（岁）\n甲省,76\n乙省,77\n')).toEqual(['actual', 'actual']);
    expect(kinds('2021年预期值,,\n指标,单位,数值\n寿命,岁,76\n')).not.toContain('actual');
  });

  it('of two years that may be the base and the end of a plan is left', () => {
    expect(read('平均预期寿命,,\n地区,2010年,2020年\n甲省,76,78\n').data.readings).toEqual([]);
  });
});

describe('multipliers', () => {
  it('stand behind a unit, and one among other words leaves the row', () => {
    const of = (unit: string) =>
      read(`Indicator,Unit,Target 2023\nTaps,${unit},3.5\n`).data.readings.map(
        ({ value, scale }) => value! * scale,
      );
    expect(of('No. in lakh')).toEqual([350_000]);
    expect(of('Rs in crore')).toEqual([35_000_000]);
    expect(of('lakh saplings planted')).toEqual([350_000]);
    expect(of('no. of lakh saplings')).toEqual([]);
    expect(of('deaths per million')).toEqual([3.5]);
    expect(of('per 100 thousand')).toEqual([3.5]);
  });
});

describe('places', () => {
  it('are what streets, council areas and comunidades are', () => {
    const places = (table: string) => read(table, { year: 2022 }).data.places.map(({ name }) => name);
    expect(places('街道（镇）,人口（人）\n东街道,5\n西镇,6\n')).toEqual(['东街道', '西镇']);
    expect(places('Council area,Homes completed 2021,Homes completed 2022\nFife,5,6\nMoray,6,7\n')).toEqual([
      'Fife',
      'Moray',
    ]);
    expect(places('Comunidad;Año;Paro (%)\nNavarra;2021;9,5\nMurcia;2021;14,1\n')).toEqual([
      'Navarra',
      'Murcia',
    ]);
  });
});

describe('one noun', () => {
  it('as planned and as carried out is one indicator', () => {
    expect(short('地区,2023年计划投资（万元）,2023年完成投资（万元）\n甲县,50,48\n乙县,30,33\n')).toEqual([
      '投资 target 2023 year = 50 ×10000',
      '投资 actual 2023 year = 48 ×10000',
      '投资 target 2023 year = 30 ×10000',
      '投资 actual 2023 year = 33 ×10000',
    ]);
    expect(
      short('地区,2023年目标产值（万元）,2023年完成投资（万元）\n甲县,50,48\n乙县,30,33\n').join(),
    ).not.toContain('投资 target');
  });

  it('that alone heads a column has the targets under a later year', () => {
    expect(short('Place,Year,Poverty (%),Target 2030 (%)\nNortham,2021,9,5\nNortham,2022,8,5\n')).toEqual([
      'Poverty target 2030 year = 5',
      'Poverty actual 2021 year = 9',
      'Poverty actual 2022 year = 8',
    ]);
    const two = 'Place,Year,Poverty (%),Hunger (%),Target 2030 (%)\nNortham,2021,9,3,5\n';
    expect(short(two).join()).not.toContain('target');
  });
});
