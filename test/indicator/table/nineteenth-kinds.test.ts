// Kinds that the nineteenth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import { lines, read } from './expected.js';

const read26 = (table: string, options = {}) => read(table, { presentYear: 2026, ...options });

describe('units', () => {
  const unitsOf = (unit: string) => {
    const { data } = read26(`Indicador;Unidade;2019;2020\nA;"${unit}";5,5;6,5\n`);
    return data.readings.map(({ scale }) => [scale, data.units[0]!.name])[0];
  };

  it.each([
    ['millones', 1e6, ''],
    ['Mio.', 1e6, ''],
    ['milliers', 1e3, ''],
    ['1.000 t', 1e3, 't'],
    ['1000 tonnes', 1e3, 'tonnes'],
    ['PJ', 1, 'PJ'],
    ['miles', 1, 'miles'],
    ['miles de personas', 1e3, 'personas'],
  ])('%s', (unit, scale, name) => {
    expect(unitsOf(unit)).toEqual([scale, name]);
  });

  it('of energy stand at the end of a title', () => {
    const { data } = read26('Consumption (TJ),,\nFuel,2019,2020\nGas,5,6\n');
    expect(data.units.map(({ name }) => name)).toEqual(['TJ']);
  });
});

describe('a title of targets', () => {
  it('makes targets of dated columns of places where the year is the last of the plan', () => {
    const table = (year: number) => `“十四五”控制目标,\n市,${year}年用水量（亿立方米）\n宜昌市,17\n`;
    expect(lines(read26(table(2025)))).toEqual(['用水量 target 2025 year = 17 ×100000000']);
    expect(lines(read26(table(2020)))).toEqual([]);
  });
});

describe('heads', () => {
  it('of names may print the year of all', () => {
    const options = { places: [{ id: 'oslo', name: 'Oslo' }] };
    expect(lines(read26('Indicator (2023),Oslo\nHomes,4\n', options))).toEqual([
      'Homes actual 2023 year-or-end = 4',
    ]);
    expect(lines(read26('指标（2023年）,福州市,厦门市\n林地（公顷）,4,5\n'))).toEqual([
      '林地 actual 2023 year-or-end = 4',
      '林地 actual 2023 year-or-end = 5',
    ]);
  });

  it.each(['区名称', '市名', '镇（街道）', '县（市、区）', '片区名称', '省市', '市（州）'])(
    'of places: %s',
    (head) => {
      const { data } = read26(`${head},指标,2020年\n东城,公园（个）,42\n西城,公园（个）,38\n`);
      expect(data.places.map(({ name }) => name)).toEqual(expect.arrayContaining(['东城', '西城']));
    },
  );

  it('say what was observed, and how things stand', () => {
    expect(lines(read26('Metric,Observed 2019,Target 2030\nHomes,4,9\n'))).toHaveLength(2);
    expect(lines(read26('Indikator;Stand 2022;Ziel 2030\nWege;4;9\n'))).toEqual([
      'Wege actual 2022 year-or-end = 4',
      'Wege target 2030 year-or-end = 9',
    ]);
  });
});
