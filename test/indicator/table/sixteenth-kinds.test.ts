// Kinds that the sixteenth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

const short = (table: string, options = {}) => lines(read(table, options));

describe('a range', () => {
  const ends = (table: string) => read(table).data.readings.map(({ value, upTo }) => [value, upTo]);

  it('is a target with both ends', () => {
    expect(ends('指标,2030年目标\n普及率（%）,75—80\n占比（%）,60%～65%\n产量（吨）,2至3万\n')).toEqual([
      [75, 80],
      [60, 65],
      [2, 3],
    ]);
    expect(ends('Indicator,Target 2030\nWind (GW),60–72\nHeat pumps,1.5 to 2 million\n')).toEqual([
      [60, 72],
      [1.5, 2],
    ]);
  });

  it('is left where it is a result, falls, or may be years', () => {
    expect(reasons(read('Indicator,2022,Target 2030\nA,5–8,9–6\nB,7,2025-2030\n'))).toEqual([
      '2,2 5–8: a range of two numbers',
      '2,3 9–6: a range of two numbers',
      '3,3 2025-2030: a range of two numbers',
    ]);
  });
});

describe('heads of years and values', () => {
  it('a goal of the year under a title of its half is of that year', () => {
    expect(short('2024年上半年完成情况,,\n指标,年度目标,1-6月完成\n造林（公顷）,90,40\n')).toEqual([
      '造林 target 2024 year-or-end = 90',
    ]);
    expect(short('Progress in Q2 2024,,\nIndicator,Annual target,Q2\nTrees,90,40\n')).toEqual([]);
  });

  it('a year planned for what is spent or built, dated, needs no second column', () => {
    expect(short('项目名称,2024年计划投资（万元）\n北桥,150\n')).toEqual([
      '北桥：投资 target 2024 year = 150 ×10000',
    ]);
    expect(short('项目名称,计划投资（万元）\n北桥,150\n')).toEqual([]);
  });

  it('yearly goals stand in their years', () => {
    expect(short('指标,2020年,逐年目标2021年,逐年目标2022年\n林地（公顷）,4,5,6\n')).toEqual([
      '林地 actual 2020 year-or-end = 4',
      '林地 target 2021 year-or-end = 5',
      '林地 target 2022 year-or-end = 6',
    ]);
  });
});

describe('indicators of places under years', () => {
  const head = (...names: string[]) => [
    ['Town', '2011', '2011', '2021', '2021'].map((text, at) => ({ text: at === 2 || at === 4 ? '' : text })),
    ['', ...names, ...names].map((text) => ({ text })),
    ['Ayr', '4', '5', '6', '7'].map((text) => ({ text })),
  ];

  it('are those beside one that says what it measures, but no groups of people', () => {
    expect(lines(read(head('Population', 'Dwellings')))).toHaveLength(4);
    expect(lines(read(head('Population', 'Male')))).toHaveLength(2);
    expect(lines(read(head('Urban', 'Rural')))).toEqual([]);
  });

  it('have one target behind their dated columns', () => {
    expect(short('Region,Births 2017,Births 2022,Target 2030\nVolta,61,73,90\n')).toEqual([
      'Births actual 2017 year = 61',
      'Births target 2030 year = 90',
      'Births actual 2022 year = 73',
    ]);
    expect(short('Region,Births 2017,Deaths 2022,Target 2030\nVolta,61,73,90\n')).toHaveLength(2);
  });
});

it('columns have their short names', () => {
  expect(short('iso3,country_name,ind_name,yr,val\nKEN,Kenya,Births,2018,61\n')).toEqual([
    'Births actual 2018 year = 61',
  ]);
  expect(short('统计年度,行政区划,指标名称,数值\n2021,济南市,常住人口,933\n')).toEqual([
    '常住人口 actual 2021 end = 933',
  ]);
});
