// Kinds that the twelfth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import { lines, read } from './expected.js';

const short = (table: string, options = {}) => lines(read(table, options));

describe('budgets', () => {
  it('are plans beside what was carried out, and shares of them no values', () => {
    const table =
      '科目,2022年预算数,2022年决算数,完成预算的%\n增值税（万元）,500,480,96\n契税（万元）,120,131,109.2\n';
    expect(short(table)).toEqual([
      '增值税 target 2022 year-or-end = 500 ×10000',
      '增值税 actual 2022 year-or-end = 480 ×10000',
      '契税 target 2022 year-or-end = 120 ×10000',
      '契税 actual 2022 year-or-end = 131 ×10000',
    ]);
  });

  it('that are adopted are plans, and those only proposed are left', () => {
    const table = 'Indicator,FY2022 Actual,FY2023 Adopted,FY2024 Proposed\nParks ($),5.5,6.5,7.5\n';
    expect(short(table)).toEqual([
      'Parks actual 2022 year-or-end = 5.5',
      'Parks target 2023 year-or-end = 6.5',
    ]);
  });
});

describe('years in heads', () => {
  it('that a value is compared with are not its own', () => {
    expect(short('指标,2019年,2022年较2015年下降（%）\n用水量,31,12\n')).toEqual([
      '用水量 actual 2019 year = 31',
    ]);
    expect(short('指标,2022年,较2020年变化\n用水量（吨）,31,3\n')).toEqual(['用水量 actual 2022 year = 31']);
  });

  it('are those of the other columns where the head says that the year is over', () => {
    const table = '项目,单位,2022年目标,全年完成\n新建公园,个,12,14\n';
    expect(short(table)).toContain('新建公园 actual 2022 year = 14');
    const december = '项目,单位,2022年计划,截至12月末完成\n新建公园,个,12,14\n';
    expect(short(december)).toContain('新建公园 actual 2022 year = 14');
    const november = '项目,单位,2022年计划,截至11月末完成\n新建公园,个,12,14\n';
    expect(short(november)).toEqual(['新建公园 target 2022 year = 12']);
  });

  it('stand beside targets of what they name', () => {
    expect(short('地区,2025年用水总量目标（万吨）\n甲市,30\n乙市,40\n')).toEqual([
      '用水总量目标 target 2025 year = 30 ×10000',
      '用水总量目标 target 2025 year = 40 ×10000',
    ]);
  });
});

describe('places down and groups of years across', () => {
  const grid = (rows: readonly (readonly [string, number?, number?][])[]) =>
    rows.map((row) => row.map(([text, colSpan = 1, rowSpan = 1]) => ({ text, colSpan, rowSpan })));

  it('have an indicator in each group that has a unit of its own', () => {
    const table = grid([
      [
        ['District', 1, 2],
        ['Homes with a toilet (%)', 2],
        ['Length of pipes (km)', 2],
      ],
      [['2018'], ['2021'], ['2018'], ['2021']],
      [['Northam'], ['41'], ['52'], ['7'], ['9']],
      [['Southam'], ['63'], ['68'], ['12'], ['15']],
    ]);
    expect(short(table as never)).toHaveLength(8);
    expect(read(table as never).data.indicators.map(({ name }) => name)).toEqual([
      'Homes with a toilet',
      'Length of pipes',
    ]);
  });

  it('may have targets in one group alone, which tell nothing of the other', () => {
    const table = grid([
      [
        ['地区', 1, 2],
        ['用水总量控制目标（亿吨）', 2],
        ['供水能力（亿吨）', 2],
      ],
      [['2025年'], ['2030年'], ['2025年'], ['2030年']],
      [['甲市'], ['3'], ['4'], ['5'], ['6']],
      [['乙市'], ['2'], ['3'], ['4'], ['5']],
    ]);
    expect(
      read(table as never).data.readings.map(({ indicator, kind, period }) => [indicator, kind, period.to]),
    ).toEqual([1, 2].flatMap(() => [2025, 2030].map((to) => ['用水总量控制目标', 'target', to])));
  });
});

describe('places', () => {
  it('全省 is no city, and 全市 is the city that is given', () => {
    const table = '指标,全省,全市\n常住人口（万人）,5000,300\n';
    const of = (name: string) => {
      const { data } = read(table, { place: { id: 'home', name }, year: 2022 });
      return data.readings.map(({ place, value }) => `${place} ${value}`);
    };
    expect(of('甲市')).toEqual(['全省 5000', 'home 300']);
    expect(of('乙省')).toEqual(['home 5000', '全市 300']);
  });
});

describe('names', () => {
  it('are no numbers with a multiplier behind them', () => {
    const table = 'Sector,People in need,People targeted 2023,People reached 2023\nHealth,3.1M,2.4M,1.9M\n';
    expect(read(table).data.indicators.map(({ name }) => name)).not.toContain('3.1M');
  });

  it('are not taken from who is targeted and who was reached', () => {
    const table = 'Response in 2023,,,\nSector,People targeted,People reached,% reached\nHealth,24,19,79%\n';
    expect(short(table)).toEqual([
      'Health target 2023 year-or-end = 24',
      'Health actual 2023 year-or-end = 19',
    ]);
  });

  it('are never a column of goals in numbers beside results', () => {
    expect(short('year,metric,actual,goal\n2021,Trees,8,9\n2022,Trees,9,10\n')).toEqual([
      'Trees actual 2021 year-or-end = 8',
      'Trees target 2021 year-or-end = 9',
      'Trees actual 2022 year-or-end = 9',
      'Trees target 2022 year-or-end = 10',
    ]);
  });
});
