// Multipliers at the end of titles, money under a multiplier, measures in corners, results beside targets.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { lines, read, reasons } from '../expected.js';

/** A table whose cells are parted by bars. */
const grid = (text: string): Grid => text.split('\n').map((row) => row.split('|'));

describe('a multiplier at the end of a title', () => {
  it.each([
    ["Capital receipts £'000", 'GBP', 1e3],
    ['Capital receipts £000s', 'GBP', 1e3],
    ['Capital receipts £m', 'GBP', 1e6],
    ["Capital receipts - £'000", 'GBP', 1e3],
    ['Capital receipts $m', '$', 1e6],
    ['Revenue ₹ crore', 'INR', 1e7],
    ["Revenue R'000", 'ZAR', 1e3],
    ['Visitors 000s', '', 1e3],
    ['财政收入 亿元', '元', 1e8],
    ['財政收入 萬元', '元', 1e4],
    ['2024年末人口 万人', '人', 1e4],
  ])('counts: %s', (title, unit, scale) => {
    const { readings, units } = read(grid(`${title}\n|2022|2023\nAlton|1210|900`)).data;
    expect(readings.map((one) => one.scale)).toEqual([scale, scale]);
    expect(units[0]!.name).toBe(unit);
  });

  it.each([
    ...['Companies with turnover over £5 bn', 'Jobs supported per £m', 'Accidents per million km'],
    ...['Output over five million tonnes', 'Exports above US$ bn', 'Projects of a million euros'],
    ...['产值超五亿元', '各区县工业总产值突破三千亿元', '专利拥有量每万人', '企业营收不足亿元', '营收达亿元'],
  ])('counts nothing that is an amount or part of a rate: %s', (title) => {
    const { readings } = read(grid(`${title}\n|2022|2023\nAlton|1210|900\nBexley|800|700`)).data;
    expect(readings.filter(({ scale }) => scale !== undefined && scale !== 1)).toEqual([]);
  });

  it('leaves values unread where it is not understood', () => {
    expect(read(grid('Revenue QX million\n|2022|2023\nSales|1210|900')).data.readings).toEqual([]);
  });

  it.each(['GDP突破万亿元', 'Top 1000', 'Vision 2030 KPI'])('is none in %s', (title) => {
    const { readings } = read(grid(`${title}\n指标|2022|2023\nAlton|1210|900`)).data;
    expect(readings.map(({ scale }) => scale)).toEqual([1, 1]);
  });

  it('is no part of the name', () => {
    const { indicators } = read(grid('Museum income £m\nYear|Value\n2022|12\n2023|13')).data;
    expect(indicators.map(({ name }) => name)).toEqual(['Museum income']);
  });
});

it('currency signs go with a multiplier for the whole table', () => {
  const table = grid(
    'Parks budget (in thousands)\nCategory|FY2023 Actual|FY2024 Budget\nSupplies|$890|$2,910',
  );
  expect(lines(read(table))).toEqual([
    'Supplies actual 2023 year-or-end = 890 ×1000',
    'Supplies target 2024 year-or-end = 2910 ×1000',
  ]);
});

describe('a measure in the corner', () => {
  it.each([
    [
      'Number of visits|2022|2023\nMuseum|410|411\nLibrary|400|401',
      ['Number of visits: Museum', 'Number of visits: Library'],
    ],
    [
      'Unemployment rate|2022|2023\nMale|4.1|4.0\nFemale|4.3|4.2',
      ['Unemployment rate: Male', 'Unemployment rate: Female'],
    ],
    [
      'Number of visits|2022|2023\nNumber of staff|410|411\nLibrary use|400|401',
      ['Number of staff', 'Library use'],
    ],
    ['Service|2022|2023\nMuseum|410|411\nLibrary|400|401', ['Museum', 'Library']],
  ])('names the rows that do not: %s', (table, names) => {
    expect(read(grid(table)).data.indicators.map(({ name }) => name)).toEqual(names);
  });
});

describe('under a title of targets', () => {
  it.each(['2024 performance', '2024'])('%s is a result beside targets', (head) => {
    const table = grid(
      `Our targets\nMeasure|Base year|Base value|${head}|Target year|Target value\nTrees|2019|4|6|2030|9`,
    );
    expect(lines(read(table, { presentYear: 2026 })).sort()).toEqual([
      'Trees actual 2019 year-or-end = 4',
      'Trees actual 2024 year-or-end = 6',
      'Trees target 2030 year-or-end = 9',
    ]);
  });

  it('a year alone is a target', () => {
    expect(lines(read(grid('Targets\nMeasure|2024\nTrees|5')))).toEqual([
      'Trees target 2024 year-or-end = 5',
    ]);
  });
});

it('a decline over a plan is no level of a place', () => {
  const table = grid(
    '各县能耗下降目标\n地区|“十四五”下降目标（%）|2025年能耗强度目标\n鼓楼区|13.5|0.18\n台江区|14.0|0.22',
  );
  expect(reasons(read(table)).filter((one) => one.includes('下降目标'))).toHaveLength(1);
  expect(read(table).data.readings.map(({ value }) => value)).toEqual([0.18, 0.22]);
});

it('学年 heads school years', () => {
  const table = grid('学年|招生数\n2021-2022|3210\n2022-2023|3305');
  expect(lines(read(table))).toEqual([
    '招生数 actual 2022 year-or-end = 3210',
    '招生数 actual 2023 year-or-end = 3305',
  ]);
});

describe('a title of parts', () => {
  it.each([
    ['Vacancies by industry', 'Mining|12|8\nRetail|8|9', ['Vacancies: Mining', 'Vacancies: Retail']],
    ['Offences by type', 'Theft|12|8\nFraud|8|9', ['Offences: Theft', 'Offences: Fraud']],
    [
      '社会消费品零售总额分行业',
      '粮油|12|8\n汽车|8|9',
      ['社会消费品零售总额：粮油', '社会消费品零售总额：汽车'],
    ],
    ['按行业分固定资产投资', '采矿业|12|8\n制造业|8|9', ['固定资产投资：采矿业', '固定资产投资：制造业']],
    ['Key indicators by sector', 'Output|12|8\nJobs|8|9', ['Output', 'Jobs']],
  ])('%s', (title, rows, names) => {
    const table = grid(`${title}\n|2022|2023\n${rows}`);
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual(names);
  });
});

it.each(['保障性住房筹建任务（套）', '各区2023-2025年筹建任务（套）', 'Emission caps (kt)'])(
  'a title of what is to come with a unit has no results: %s',
  (title) => {
    expect(read(grid(`${title}\n区|2023年|2024年\n鼓楼区|12|13\n台江区|8|9`)).data.readings).toEqual([]);
  },
);

describe('a multiplier at the end of a name or header', () => {
  it.each([
    ['Indicator|2022|2023\nSales £m|12|13', 'Sales', 'GBP', 1e6],
    ["Indicator|2022|2023\nPopulation '000|12|13", 'Population', '', 1e3],
    ['Indicator|2022|2023\nExports US$ bn|12|13', 'Exports', '美元', 1e9],
    ['Indicator|2022|2023\nOutput million tonnes|12|13', 'Output', 'tonnes', 1e6],
    ['指标|2022年|2023年\n财政收入 亿元|12|13', '财政收入', '元', 1e8],
    ['指标|2022年|2023年\n产值：亿元|12|13', '产值', '元', 1e8],
    ['指标|2022年|2023年\n粮食产量万吨|12|13', '粮食产量', '吨', 1e4],
    ['Year|Revenue £m\n2022|12\n2023|13', 'Revenue', 'GBP', 1e6],
    ['Year|Staff 000s\n2022|12\n2023|13', 'Staff', '', 1e3],
    ['年份|财政收入 亿元\n2022|12\n2023|13', '财政收入', '元', 1e8],
    ['指标|2023年 亿元|2024年 亿元\n财政收入|12|13', '财政收入', '元', 1e8],
    ['指标|2024年目标 亿元|2024年完成 亿元\n财政收入|12|13', '财政收入', '元', 1e8],
    ['指标|2024年目标万元|2024年完成万元\n财政收入|12|13', '财政收入', '元', 1e4],
    ['指标|2022年|2023年\n税收|12|13\n注：单位为万元', '税收', '元', 1e4],
    ['Income (all amounts in £000s)\n|2022|2023\nSales|12|13', 'Sales', 'GBP', 1e3],
  ])('counts: %s', (table, name, unit, scale) => {
    const { readings, indicators, units } = read(grid(table)).data;
    expect(readings.map((one) => one.scale)).toEqual([scale, scale]);
    expect([indicators[0]!.name, units[0]!.name]).toEqual([name, unit]);
  });
});

describe('a unit in a header over words', () => {
  it.each([
    ['Actual (£m),2022,2023\nSchools,120,130\nRoads,50,60\n', 1e6],
    ['Results (EUR million),2022,2023\nRevenue,120,130\nCosts,50,60\n', 1e6],
    ['No.,Results (EUR m),2022,2023\n1,Revenue,120,130\n2,Costs,50,60\n', 1e6],
    ['Source (£m),2022,2023\nCouncil tax,120,130\nGrants,50,60\n', 1e6],
    ['Category,Source (£m),2022,2023\nOwn,Council tax,120,130\nOther,Grants,50,60\n', 1e6],
    ['Réalisé (k€),2022,2023\nFonctionnement,120,130\nInvestissement,50,60\n', 1e3],
    ['实际（万元）,2022年,2023年\n教育,120,130\n卫生,50,60\n', 1e4],
    ['序号,实际支出（万元）,2022年,2023年\n1,教育,120,130\n2,卫生,50,60\n', 1e4],
    ['来源 万元,2022年,2023年\n税收,120,130\n补助,50,60\n', 1e4],
    ['Status (thousands),2022,2023\nEmployed,120,130\nUnemployed,50,60\n', 1e3],
  ])('multiplies the figures beside them: %s', (table, scale) => {
    expect(new Set(read(table).data.readings.map((one) => one.scale))).toEqual(new Set([scale]));
  });

  it.each([
    'Actual,2022,2023\nSchools,120,130\nRoads,50,60\n',
    'Group (t),Indicator,2022,2023\nOwn,Visits,120,130\nOther,Jobs,50,60\n',
  ])('is not that of other names, nor read where there is none: %s', (table) => {
    const { readings, units } = read(table).data;
    expect([new Set(readings.map((one) => one.scale)), units.map(({ name }) => name)]).toEqual([
      new Set([1]),
      [''],
    ]);
  });
});

it.each([
  ['教育预算（万元）', '2023年,2024年'],
  ['Forecast (£m)', '2022,2023'],
  ['Budgets primitifs (M€)', '2022,2023'],
])('a corner that says the values are ahead says so with its unit too: %s', (corner, years) => {
  const { data, unread } = read(`${corner},${years}\nSchools,120,130\nRoads,50,60\n`);
  expect(data.readings).toEqual([]);
  expect(unread.map(({ reason }) => reason)).toContain(
    'the header does not say whether these are targets or results',
  );
});

it.each(['税率', '资产负债率', '费率'])('a rate takes no amount for its unit: %s', (name) => {
  const { data } = read(`单位：亿元\n指标,2022年,2023年\n营业收入,120,130\n${name},15,16\n`);
  expect(data.indicators.map((one) => one.name)).toEqual(['营业收入']);
});

describe('a unit after a slash in a Chinese name', () => {
  it.each([
    ['GDP/亿元', 'GDP', '元', 1e8],
    ['人口/万人', '人口', '人', 1e4],
    ['失业率/%', '失业率', '%', 1],
    ['耕地面积/公顷', '耕地面积', '公顷', 1],
    ['收入/亿元', '收入', '元', 1e8],
    ['接待游客/万人次', '接待游客', '人次', 1e4],
  ])('is its unit, down and across: %s', (name, indicator, unit, scale) => {
    for (const table of [`指标,2022年,2023年\n${name},12,13\n`, `年份,${name}\n2022,12\n2023,13\n`]) {
      const { indicators, units, readings } = read(table).data;
      expect([indicators[0]?.name, units[0]?.name, readings[0]?.scale]).toEqual([indicator, unit, scale]);
    }
  });

  it.each(['发明专利/万人', '医生数/千人', '生产成本/吨', '粮食单产/公顷', '产量/亩', '件/万人'])(
    'is left in the name of what may be per unit: %s',
    (name) => {
      const { indicators, readings } = read(`指标,2022年,2023年\n${name},12,13\n`).data;
      expect([indicators[0]?.name, readings[0]?.scale]).toEqual([name, 1]);
    },
  );
});

describe('a unit with a multiplier that is not said of all', () => {
  it.each([
    ['Indicator,Actual 2022 (£m),Target 2025\nRevenue,120,130\nCosts,50,60\n', [120, 50]],
    ['指标,2022年（万元）,2023年\n税收,120,130\n补助,50,60\n', [120, 50]],
    ['Country,GDP 2022 (bn USD),GDP 2023\nFrance,2779,3031\nSpain,1418,1581\n', [2779, 1418]],
    ['Country,GDP 2022,GDP 2023 (bn USD)\nFrance,2779,3031\nSpain,1418,1581\n', [3031, 1581]],
    ['城市,2022年GDP（亿元）,2023年GDP\n甲市,120,130\n乙市,50,60\n', [120, 50]],
  ])('leaves the values without it: %s', (table, amounts) => {
    const result = read(table);
    expect(result.data.readings.flatMap(({ value }) => value ?? [])).toEqual(amounts);
    expect(new Set(result.unread.map(({ reason }) => reason))).toEqual(
      new Set(['the unit of the row is not clear']),
    );
  });

  it.each([
    ...['Population in thousands; GDP in million euros', 'Population (thousands) and GDP (EUR million)'],
    ...['人口：万人；生产总值：亿元', '人口（万人）、生产总值（亿元）', 'Output in tonnes and value in £m'],
  ])('is that of neither row below a title of two: %s', (title) => {
    const result = read(grid(`${title}\n|2022|2023\nPopulation|120|130\nOutput|50|60`));
    expect(result.data.readings).toEqual([]);
    expect(result.unread.map(({ reason }) => reason)).toContain('the unit of the row is not clear');
  });

  it.each(['Imports and exports (million tonnes)', 'Energy use by sector, 2010 and 2020 (million tonnes)'])(
    'is that of all below a title of one: %s',
    (title) => {
      const { readings } = read(grid(`${title}\n|2022|2023\nPopulation|120|130\nOutput|50|60`)).data;
      expect(readings.map(({ scale }) => scale)).toEqual([1e6, 1e6, 1e6, 1e6]);
    },
  );
});
