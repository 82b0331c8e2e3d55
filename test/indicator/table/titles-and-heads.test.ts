// Titles and column headers with a clear meaning: yearly targets, cities by short names, departments, budgets.
import { describe, expect, it } from 'vitest';
import { readTable, type TableOptions } from '../../../src/indicator/table/index.js';

const read = (text: string, options: TableOptions = {}) => {
  const { data, unread } = readTable(text, { presentYear: 2026, ...options });
  const nameOf = (id: string) => data.places.find((place) => place.id === id)?.name ?? '';
  return {
    values: data.readings.map(({ indicator, place, period, kind, value, scale }) =>
      [indicator, nameOf(place), period.to, kind, (value ?? NaN) * scale].filter(Boolean).join(' '),
    ),
    unread: unread.map(({ text }) => text),
  };
};

describe('bare years under a title that speaks of targets', () => {
  const years = (...all: number[]) =>
    `指标,单位,${all.map((year) => `${year}年`).join()}\n新建充电桩,个,${all.map((_, at) => at + 1).join()}\n`;
  const five = years(2021, 2022, 2023, 2024, 2025);

  it('are of yearly targets where it says so', () => {
    expect(read(five, { table: '“十四五”期间主要目标年度分解表' }).values).toEqual([
      '新建充电桩 2021 target 1',
      '新建充电桩 2022 target 2',
      '新建充电桩 2023 target 3',
      '新建充电桩 2024 target 4',
      '新建充电桩 2025 target 5',
    ]);
  });

  it('are never results where they lie within the plan', () => {
    expect(read(five, { table: '“十四五”规划目标' }).values).toEqual([]);
    expect(read(years(2020, 2023, 2025), { table: '“十四五”主要目标' })).toEqual({
      values: ['新建充电桩 2020 actual 1'],
      unread: ['2023年', '2025年'],
    });
  });

  it('are results before the plan and a target at its end', () => {
    expect(read(years(2019, 2020, 2025), { table: '“十四五”主要目标' }).values).toEqual([
      '新建充电桩 2019 actual 1',
      '新建充电桩 2020 actual 2',
      '新建充电桩 2025 target 3',
    ]);
  });
});

describe('Chinese cities and provinces by their short names', () => {
  it('head columns of places, in one row or below a year', () => {
    const values = ['专利 北京 2022 actual 1', '专利 厦门 2022 actual 2', '专利 云南 2022 actual 3'];
    expect(read('指标,单位,北京,厦门,云南\n专利,件,1,2,3\n', { year: 2022 }).values).toEqual(values);
    expect(read('指标,单位,2022年,,\n,,北京,厦门,云南\n专利,件,1,2,3\n').values).toEqual(values);
  });

  it('make no place of another word beside them', () => {
    const { values, unread } = read('指标,单位,福州,厦门,占比\n专利,件,1,2,3\n', { year: 2022 });
    expect([values.length, unread]).toEqual([2, ['占比']]);
  });
});

describe('a column of departments', () => {
  it('names the rows where no other column of words does', () => {
    const text =
      'Department,2022 Actual ($M),2023 Revised ($M),2024 Adopted ($M),% Change\nParks,41.2,44.9,47.5,-1.5%\n';
    expect(read(text)).toEqual({
      values: ['Parks 2022 actual 41200000', 'Parks 2024 target 47500000'],
      unread: ['2023 Revised ($M)', '% Change'],
    });
  });

  it('does not beside a column of measures', () => {
    expect(read('Department,Measure,2022 Actual\nParks,Visits,41\nParks,Trees,7\n').values).toEqual([
      'Visits 2022 actual 41',
      'Trees 2022 actual 7',
    ]);
  });
});

describe('a caption that ends in a unit', () => {
  it('gives it to values without one of their own', () => {
    const text = '项目,2021年计划,2021年实际\n轨道交通,45,43.2\n绿道（公里）,12,12.6\n';
    expect(read(text, { table: '重点工程投资完成情况（亿元）' }).values).toEqual([
      '轨道交通 2021 target 4500000000',
      '轨道交通 2021 actual 4320000000',
      '绿道 2021 target 12',
      '绿道 2021 actual 12.6',
    ]);
  });

  it('leaves values unread where its multiplier is not understood', () => {
    const text = 'Programme,2021,2022\nRoads,45,43\n';
    expect(read(text, { table: 'Spending (florin millions)' }).values).toEqual([]);
  });
});

describe('two columns of words without a head that names indicators', () => {
  it('have the names in the one whose words differ in every row', () => {
    const text =
      'Programme,Output,Planned 2023,Actual 2023\nRoads,km resurfaced,120,97\nRoads,bridges repaired,8,9\nParks,trees planted,20,30\n';
    expect(read(text).values).toEqual([
      'km resurfaced 2023 target 120',
      'km resurfaced 2023 actual 97',
      'bridges repaired 2023 target 8',
      'bridges repaired 2023 actual 9',
      'trees planted 2023 target 20',
      'trees planted 2023 actual 30',
    ]);
  });
});

describe('two bare years that end in 0 or 5', () => {
  const pair = (head: string, from: number, to: number, table = '') =>
    read(`${head},${from},${to}\nWater,71,83\n`, table ? { table } : {}).values;

  it('are years of results where nothing speaks of targets and both are over', () => {
    expect(pair('Indicator', 2010, 2020)).toEqual(['Water 2010 actual 71', 'Water 2020 actual 83']);
  });

  it('may be a base and a target under the title of a plan, in Chinese, and where one is to come', () => {
    expect(pair('Indicator', 2010, 2020, 'Vision 2020 for water')).toEqual([]);
    expect(pair('指标', 2015, 2020)).toEqual([]);
    expect(pair('Indicator', 2020, 2030)).toEqual([]);
  });
});
