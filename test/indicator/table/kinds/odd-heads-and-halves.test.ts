// Headers of databases, estimates beside plans in titles of both, halves with heads of their own, and dates of the latest.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { lines, read, reasons } from '../expected.js';

/** A table whose cells are parted by bars. */
const grid = (text: string): Grid => text.split('\n').map((row) => row.split('|'));

/** `place indicator = value`, of one table. */
const placed = (table: string | Grid) => {
  const { places, indicators, readings } = read(table, { presentYear: 2026 }).data;
  const nameIn = (all: readonly { readonly id: string; readonly name: unknown }[], id: string) =>
    String(all.find((one) => one.id === id)!.name);
  return readings.map(
    (one) => `${nameIn(places, one.place)} ${nameIn(indicators, one.indicator)} = ${one.value}`,
  );
};

describe('headers of databases', () => {
  it.each([
    [
      'reporting_year,entity_name,metric_id,metric_label,uom,reported_value,status_flag\n' +
        '2022,Northtown,K1,Homes let,homes,412,Final\n2023,Northtown,K1,Homes let,homes,455,Final',
      ['Northtown Homes let = 412', 'Northtown Homes let = 455'],
    ],
    [
      'fiscal_year,org_name,kpi_title,kpi_value,kpi_target,data_quality\n2023/24,Parks,Visits,455,420,Good\n2024/25,Parks,Visits,460,430,Good',
      ['Parks Visits = 455', 'Parks Visits = 420', 'Parks Visits = 460', 'Parks Visits = 430'],
    ],
    [
      'year,lad_nm,variable_label,obs_val,measure_type\n2022,Leeds,Jobs,412,count\n2023,York,Jobs,45,count',
      ['Leeds Jobs = 412', 'York Jobs = 45'],
    ],
    [
      '统计年度,区划名称,指标名,单位,数据值\n2022,鼓楼区,常住人口,万人,67.1\n2023,鼓楼区,常住人口,万人,67.5',
      ['鼓楼区 常住人口 = 67.1', '鼓楼区 常住人口 = 67.5'],
    ],
  ])('are names, values, places and states: %s', (table, expected) => {
    expect(placed(table)).toEqual(expected);
  });

  it('but a type of schools is a part', () => {
    const table = 'year,district_name,school_type,pupils\n2022,Kasese,Primary,412\n2023,Kasese,Primary,455';
    expect(placed(table)[0]).toBe('Kasese pupils: Primary = 412');
  });
});

describe('a title of results and of the plan that follows', () => {
  it('goes with plans and estimates', () => {
    const table = grid(
      '2025年计划主要指标完成情况及2026年计划\n指标|单位|2025年计划|2025年预计完成|2026年计划\n公共预算收入|亿元|720|731|750',
    );
    expect(lines(read(table, { presentYear: 2026 })).map((one) => one.replace(/ year .*= /, ' '))).toEqual([
      '公共预算收入 target 2025 720 ×100000000',
      '公共预算收入 estimate 2025 731 ×100000000',
      '公共预算收入 target 2026 750 ×100000000',
    ]);
  });

  it('and one of results alone not with targets', () => {
    expect(reasons(read(grid('Results 2024\nIndicator|2024 target\nJobs|1')))).toEqual([
      '2,2 2024 target: the title and the header disagree on targets and results',
    ]);
  });
});

it('halves side by side are read below each other, whatever their heads add', () => {
  const table = grid(
    '2025年部门收支总表\n收入项目|预算数|支出项目|预算数\n财政拨款|5230|教育支出|4100\n事业收入|320|卫生支出|837',
  );
  expect(lines(read(table)).map((one) => one.replace(/ year.*= /, ' '))).toEqual([
    '财政拨款 target 2025 5230',
    '事业收入 target 2025 320',
    '教育支出 target 2025 4100',
    '卫生支出 target 2025 837',
  ]);
});

it('halves with plain heads are read below each other too', () => {
  const table = grid('Item|2023|Thing|2023\nTax|120|Pay|30\nGrant|50|Rent|12');
  expect(lines(read(table)).map((one) => one.replace(/ year.*= /, ' '))).toEqual([
    ...['Tax actual 2023 120', 'Grant actual 2023 50'],
    ...['Pay actual 2023 30', 'Rent actual 2023 12'],
  ]);
});

it('both halves are told where they are left', () => {
  const table = grid('收入|金额|支出|金额\n税收|120|教育|30\n补助|50|卫生|12');
  expect(reasons(read(table))).toEqual([
    '1,4 金额: the header names no year, and none was given',
    '2,2 120: the header names no year, and none was given',
    '3,2 50: the header names no year, and none was given',
  ]);
});

describe('results that headers tell', () => {
  it('the latest with its date', () => {
    const table = grid(
      'KPI|Baseline (2021)|Target (2025)|Latest|Date of latest\nBus trips|38|45|43|2024\nCycle trips|5|8|6|2023',
    );
    expect(lines(read(table)).filter((one) => /202[34]/.test(one))).toEqual([
      'Bus trips actual 2024 year-or-end = 43',
      'Cycle trips actual 2023 year-or-end = 6',
    ]);
  });

  it('a census beside projections', () => {
    const table = grid(
      'Population projections by district\nDistrict|2021 Census|2031\nEastvale|102|108\nWestvale|87|90',
    );
    expect(placed(table)).toEqual(['Eastvale Population = 102', 'Westvale Population = 87']);
  });

  it('and places that are institutions', () => {
    const table = grid(
      'League table 2025\nRank|Institution|Overall score|Satisfaction (%)\n1|Northbridge|92.4|84\n2|Eastport|90.8|82',
    );
    expect(placed(table)[0]).toBe('Northbridge Overall score = 92.4');
  });
});
