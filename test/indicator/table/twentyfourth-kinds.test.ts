// Kinds that the twenty-fourth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { lines as full, read, reasons } from './expected.js';

const read26 = (table: string | Grid, options = {}) => read(table, { presentYear: 2026, ...options });
/** The values, whatever is known of the moment in their year. */
const lines = (table: ReturnType<typeof read>) =>
  full(table).map((line) => line.replace(/ (?:year|end|year-or-end) =/, ' ='));
const placed = (table: string | Grid) =>
  read26(table).data.readings.map(({ place, indicator, kind, period, value }) => [
    place,
    indicator,
    kind,
    period.to,
    value,
  ]);
const series = (table: string | Grid) =>
  (read26(table).data.series ?? []).map(({ indicator, dates, values }) => [
    indicator,
    [dates].flat().join(' '),
    [values].flat().join(' '),
  ]);

describe('a comparison in a column of its own', () => {
  it.each([
    ['运算符号', '指标值', '度量单位'],
    ['符号', '年度指标值', '计量单位'],
  ])('%s belongs to the value beside it', (sign, value, unit) => {
    const table: Grid = [
      [{ text: '2024年度绩效目标', colSpan: 4 }],
      ['指标名称', sign, value, unit],
      ['建档人数', '≥', '86', '万人'],
      ['信访件数', '≤', '15', '件'],
      ['报告率', '=', '100', '%'],
      ['服务能力', '定性', '提升', ''],
    ];
    expect(lines(read26(table))).toEqual([
      '建档人数 target 2024 = 86 ×10000 at-least',
      '信访件数 target 2024 = 15 at-most',
      '报告率 target 2024 = 100',
      '服务能力 target 2024 = none',
    ]);
  });

  it('stays where the column holds other words for figures', () => {
    const table = '指标,比较,2024年目标\n建档人数,≥,86\n报告率,低于上年,100\n件数,≤,15\n';
    expect(lines(read26(table))).toEqual([
      '建档人数 target 2024 = 86',
      '报告率 target 2024 = 100',
      '件数 target 2024 = 15',
    ]);
  });
});

describe('a title that speaks of results', () => {
  it.each(['“十三五”主要指标完成情况', '主要指标实现情况'])(
    '%s goes with a column of targets beside years',
    (title) => {
      const table: Grid = [
        [{ text: title, colSpan: 4 }],
        ['指标', '2019年', '2020年', '规划目标（2020年）'],
        ['污水处理率（%）', '95.1', '96.3', '95'],
      ];
      expect(lines(read26(table))).toEqual([
        '污水处理率 actual 2019 = 95.1',
        '污水处理率 actual 2020 = 96.3',
        '污水处理率 target 2020 = 95',
      ]);
    },
  );

  it('still disagrees with a header of targets alone', () => {
    const table: Grid = [
      [{ text: '主要指标完成情况', colSpan: 2 }],
      ['指标', '2025年目标'],
      ['污水处理率（%）', '95'],
    ];
    expect(lines(read26(table))).toEqual([]);
    expect(reasons(read26(table))).toContain(
      '2,2 2025年目标: the title and the header disagree on targets and results',
    );
  });
});

describe('a head of targets over three lines', () => {
  const under = (group: string): Grid => [
    [
      { text: 'Indicator', rowSpan: 3 },
      { text: 'Annual Targets', colSpan: 3 },
    ],
    [{ text: group, colSpan: 2 }, 'MTEF Targets'],
    ['2021/22', '2022/23', '2024/25'],
    ['Projects completed', '11', '8', '12'],
  ];

  it.each([
    ['Audited/Actual Performance', 'actual'],
    ['Audited performance', 'actual'],
    ['Estimated Performance', 'estimate'],
    ['Planned', 'target'],
  ])('%s below it says what its years are', (group, kind) => {
    expect(read26(under(group)).data.readings.map((one) => [one.kind, one.period.to])).toEqual([
      [kind, 2022],
      [kind, 2023],
      ['target', 2025],
    ]);
  });
});

describe('a figure with an m behind it', () => {
  it.each(['People reached', 'Depth of the channel'])('may be of metres or millions: %s', (name) => {
    const table = read26(`Indicator,2023,2024\n${name},1.1m,1.3m\n`);
    expect(lines(table)).toEqual([]);
    expect(reasons(table)).toEqual([
      '2,2 1.1m: several numbers, or one among words',
      '2,3 1.3m: several numbers, or one among words',
    ]);
  });

  it.each([
    ['£1.1m', '1.1 ×1000000'],
    ['1.1 m', '1.1'],
    ['1.1bn', '1.1 ×1000000000'],
  ])('is clear in %s', (cell, value) => {
    expect(lines(read26(`Indicator,2023\nIncome,${cell}\n`))).toEqual([`Income actual 2023 = ${value}`]);
  });
});

describe('what a multiplier counts', () => {
  it.each([
    ['Car mileage (million vehicle km)', 'Car mileage', 'vehicle km', 1e6],
    ['Freight (billion tonne-km)', 'Freight', 'tonne-km', 1e9],
    ['Trips (thousand boardings)', 'Trips', 'boardings', 1e3],
  ])('%s', (printed, name, unit, scale) => {
    const { data } = read26(`Indicator,2023\n${printed},12.5\n`);
    expect(data.indicators.map((one) => one.name)).toEqual([name]);
    expect(data.units.map((one) => one.name)).toEqual([unit]);
    expect(data.readings.map((one) => [one.value, one.scale])).toEqual([[12.5, scale]]);
  });
});

describe('money behind its multiplier', () => {
  it.each([
    ['M€', 'EUR', 1e6],
    ['k€', 'EUR', 1e3],
    ['Md€', 'EUR', 1e9],
    ['Mio. €', 'EUR', 1e6],
    ['bn £', 'GBP', 1e9],
  ])('%s', (printed, unit, scale) => {
    const { data } = read26(`Indicateur;Unité;2023\nBudget;${printed};12,5\n`);
    expect(data.units.map((one) => one.name)).toEqual([unit]);
    expect(data.readings.map((one) => [one.value, one.scale])).toEqual([[12.5, scale]]);
  });

  it('is in rands after an R', () => {
    const { data } = read26('Indicator,2022,2023\nRevenue collected,R11.2bn,R12.6bn\n');
    expect(data.units.map((one) => one.name)).toEqual(['ZAR']);
    expect(data.readings.map((one) => [one.value, one.scale])).toEqual([
      [11.2, 1e9],
      [12.6, 1e9],
    ]);
  });
});

describe('years of Taiwan', () => {
  it.each(['年別', '年度', '年份'])('stand in rows under %s', (head) => {
    const table = `${head},垃圾清運量（公噸）,資源回收率（％）\n110年,165997,55.84\n111年,163205,57.02\n`;
    expect(lines(read26(table))).toEqual([
      '垃圾清運量 actual 2021 = 165997',
      '垃圾清運量 actual 2022 = 163205',
      '資源回收率 actual 2021 = 55.84',
      '資源回收率 actual 2022 = 57.02',
    ]);
  });

  it.each(['社會福利統計（112年底）', '112年社會福利統計'])('stand in a title: %s', (title) => {
    const table: Grid = [
      [{ text: title, colSpan: 3 }],
      ['項目', '臺北市', '新北市'],
      ['老人福利機構數（家）', '88', '212'],
    ];
    expect(placed(table)).toEqual([
      ['臺北市', '老人福利機構數', 'actual', 2023, 88],
      ['新北市', '老人福利機構數', 'actual', 2023, 212],
    ]);
  });

  it('are no years of a title that has one already', () => {
    const table: Grid = [
      [{ text: '2021年服務統計（創立112年）', colSpan: 2 }],
      ['項目', '數量'],
      ['醫療機構（家）', '88'],
    ];
    expect(read26(table).data.readings.map(({ period }) => period.to)).not.toContain(2023);
  });

  it('are none where nothing is written as in Taiwan', () => {
    expect(lines(read26('指标,数值\n第112年龄组（人）,88\n'))).toEqual([]);
  });
});

describe('months under a title with their year', () => {
  it('are of that year', () => {
    const table: Grid = [
      [{ text: '2024年重点经济指标调度表', colSpan: 6 }],
      ['指标名称', '单位', '全年目标', '1月', '2月', '1-2月累计'],
      ['固定资产投资', '亿元', '120', '6.8', '5.2', '12.0'],
    ];
    expect(lines(read26(table))).toEqual(['固定资产投资 target 2024 = 120 ×100000000']);
    expect(series(table)).toEqual([['固定资产投资', '2024-01 2024-02', '680000000 520000000']]);
  });

  it('one alone is no total where the months so far stand beside it', () => {
    const table: Grid = [
      [{ text: '2024年5月主要经济指标快报', colSpan: 3 }],
      ['指标名称', '5月', '1—5月'],
      ['一般公共预算收入（亿元）', '12.35', '78.62'],
    ];
    expect(series(table)).toEqual([['一般公共预算收入', '2024-05', '1235000000']]);
  });

  it('are left where the title names two years, or none', () => {
    for (const title of ['2023年和2024年主要指标', '主要指标']) {
      const table: Grid = [
        [{ text: title, colSpan: 3 }],
        ['指标', '1月', '2月'],
        ['投资（亿元）', '6.8', '5.2'],
      ];
      expect(series(table)).toEqual([]);
      expect(reasons(read26(table))).toContain('2,2 1月: part of a year');
    }
  });
});

describe('when a target is due', () => {
  it.each(['12月底', '12月', '全年'])('%s says no year, so that of the title stands', (due) => {
    const table: Grid = [
      [{ text: '2024年度目标责任书', colSpan: 4 }],
      ['序号', '目标任务', '目标值', '完成时限'],
      ['1', '城镇新增就业', '不少于8500人', due],
      ['2', '新增养老床位', '600张', due],
    ];
    expect(lines(read26(table))).toEqual([
      '城镇新增就业 target 2024 = 8500 at-least',
      '新增养老床位 target 2024 = 600',
    ]);
  });
});

describe('series with lines that describe them', () => {
  it.each(['Series Type', 'Data Type', 'Series ID'])('and no label over their titles: %s', (label) => {
    const table = `,Employed,Unemployment rate\nUnit,000,Percent\n${label},A1,A2\nFrequency,Month,Month\nJan-2023,13752.3,3.7\nFeb-2023,13816.7,3.5\n`;
    expect(series(table)).toEqual([
      ['Employed', '2023-01 2023-02', '13752300 13816700'],
      ['Unemployment rate', '2023-01 2023-02', '3.7 3.5'],
    ]);
  });
});

describe('headings of indicators', () => {
  it.each([
    ['GDP per capita (2022, €)', 'GDP per capita', 2022],
    ['GDP per capita (€, 2022)', 'GDP per capita', 2022],
    ['Population (2021)[1]', 'Population', 2021],
    ['Population (2021)[1][a]', 'Population', 2021],
  ])('%s', (heading, name, year) => {
    const table = `City\t${heading}\tArea (2020)\nVienna\t57,001\t415\nLisbon\t37,202\t100\n`;
    expect(placed(table).slice(0, 1)).toEqual([['Vienna', name, 'actual', year, 57001]]);
  });

  it.each(['Liveability rank (2023)', 'University ranking (2023)', '营商环境排名（2023）'])(
    '%s is a rank',
    (heading) => {
      const table = `City\tPopulation (2021)\t${heading}\nVienna\t1,920,949\t1\nLisbon\t545,923\t66\n`;
      expect(placed(table)).toEqual([
        ['Vienna', 'Population', 'actual', 2021, 1920949],
        ['Lisbon', 'Population', 'actual', 2021, 545923],
      ]);
    },
  );
});

describe('countries and states over columns', () => {
  it.each([
    ['China,India,Japan', ['China', 'India', 'Japan']],
    ['NSW,Vic,Aust', ['NSW', 'Vic', 'Aust']],
  ])('%s are places beside years in rows', (heads, places) => {
    const table = `Year,Measure,Unit,${heads}\n2021,Life expectancy,years,78.2,70.1,84.5\n`;
    expect(placed(table)).toEqual(
      places.map((place, at) => [place, 'Life expectancy', 'actual', 2021, [78.2, 70.1, 84.5][at]]),
    );
  });

  it('leave what is no place', () => {
    const table = read26('Year,Measure,Unit,China,India,Ratio\n2021,Life expectancy,years,78.2,70.1,1.12\n');
    expect(table.data.readings.map(({ place }) => place)).toEqual(['China', 'India']);
    expect(reasons(table).join()).toContain('Ratio');
  });
});

describe('a group that reaches over all columns', () => {
  it('is no second line of the header, whatever it says', () => {
    const table: Grid = [
      ['Measures', '2022 Actual', '2023 Target'],
      [{ text: 'Outcome Measures', colSpan: 3 }],
      ['Library visits', '10.9', '12.5'],
    ];
    expect(lines(read26(table)).map((line) => line.replace(/^.*?(?=Library)/, ''))).toEqual([
      'Library visits actual 2022 = 10.9',
      'Library visits target 2023 = 12.5',
    ]);
  });
});

describe('a title that names what all values are of', () => {
  it.each([
    'Smoking prevalence in adults by local authority, 2023',
    'Smoking prevalence in adults by region (2023)',
    'Smoking prevalence in adults, 2023',
  ])('%s, without places and year', (title) => {
    const table: Grid = [
      [{ text: title, colSpan: 2 }],
      ['Area', 'Value (%)'],
      ['Durham', '14.3'],
      ['Hartlepool', '15.9'],
    ];
    expect(read26(table).data.indicators.map(({ name }) => name)).toEqual(['Smoking prevalence in adults']);
  });
});

describe('headings in Spanish', () => {
  it.each([
    ['Logros esperados', 'target'],
    ['Logro esperado', 'target'],
    ['Metas', 'target'],
    ['Logros', 'actual'],
  ])('%s', (head, kind) => {
    const table: Grid = [
      [
        { text: 'Indicador', rowSpan: 2 },
        { text: head, colSpan: 2 },
      ],
      ['2023', '2024'],
      ['Viviendas con agua segura', '77.0', '79.0'],
    ];
    expect(read26(table).data.readings.map((one) => one.kind)).toEqual([kind, kind]);
  });
});
