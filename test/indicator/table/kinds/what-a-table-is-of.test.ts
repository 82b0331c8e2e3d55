// What a title, the header of the name column, a note or a row says about values: plans, changes, parts of years, other
// units and places.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { lines as linesOf, read as readAt } from '../expected.js';

const read = (table: string | Grid) => readAt(table, { presentYear: 2026 });
const lines = (table: string | Grid) =>
  linesOf(read(table)).map((line) => line.replace(/ (?:year|end|year-or-end) =/, ' ='));
const amounts = (table: string) =>
  read(table).data.readings.flatMap(({ indicator, value, scale }) =>
    value === null ? [] : [`${indicator} ${value * scale}`],
  );

describe('bare years are no results', () => {
  const rows = '2022,2023,2024\nHealth,41,43,44\nRoads,12,13,14\n';
  it.each([
    'Approved budget',
    'Budget 2024 (£m)',
    'Medium term financial plan',
    'Capital programme',
    'Economic forecasts',
    'World Economic Outlook projections',
    'Projected school rolls',
  ])('below the title %s', (title) => {
    expect(lines(`${title}\nItem,${rows}`)).toEqual([]);
  });

  it.each([
    'Forecast',
    'Annual targets',
    'Milestones',
    'Budget summary',
    'Projected pupils',
    'Year to date',
    'Three-year average',
  ])('below the head %s', (head) => {
    expect(lines(`${head},${rows}`)).toEqual([]);
  });

  it.each(['Percentage change on previous year', 'Annual percentage change', 'Growth (%)'])(
    'below %s',
    (title) => {
      expect(lines(`${title}\n,${rows}`)).toEqual([]);
      expect(lines(`${title},${rows}`)).toEqual([]);
    },
  );

  it.each(['2024年预算草案', '三年滚动计划', '人口预测表', '2024年主要指标预计完成情况', '年度工作任务'])(
    'below %s',
    (title) => {
      expect(lines(`${title}\n项目,2023年,2024年\n水库,3,5\n公路,12,10`)).toEqual([]);
    },
  );

  it.each([
    '2024年预算执行情况',
    '2024年一般公共预算收入',
    '教育事业统计',
    'Budget outturn',
    'Accuracy of forecasts',
  ])('but are below %s', (title) => {
    expect(lines(`${title}\n项目,2022年,2023年\n水库,3,5\n公路,12,10`)).toHaveLength(4);
  });

  it.each([
    'Figures shown are annual targets.',
    'All values are projections.',
    '注：2022年为实际值，其余年份为预测值。',
  ])('above the note %s', (note) => {
    expect(lines(`Programme,${rows}"${note}"`)).toEqual([]);
  });
});

describe('the kind of a row', () => {
  it.each([
    ['2024 (budget)', []],
    ['2024 plan', []],
    ['2024 (target)', ['Enrolment target 2024 = 440']],
    ['2024 (first estimate)', ['Enrolment estimate 2024 = 440']],
    ['2024 (p)', ['Enrolment actual 2024 = 440']],
  ])('stands beside its year: %s', (year, expected) => {
    expect(lines(`Year,Enrolment\n2023 (actual),410\n${year},440`)).toEqual([
      'Enrolment actual 2023 = 410',
      ...expected,
    ]);
  });

  it('stands in its remark', () => {
    const table = '年份,造林面积（公顷）,备注\n2022,1200,实际\n2023,1300,预计\n2024,1400,目标';
    expect(lines(table)).toEqual([
      '造林面积 actual 2022 = 1200',
      '造林面积 estimate 2023 = 1300',
      '造林面积 target 2024 = 1400',
    ]);
  });

  it('does not stand in a remark that a target was reached', () => {
    const table = '年份,造林目标（公顷）,备注\n2023,1300,完成\n2024,1400,';
    expect(lines(table)).toEqual(['造林 target 2023 = 1300', '造林 target 2024 = 1400']);
  });

  it('is a budget or a final account', () => {
    const table = '年份,类型,收入（万元）\n2022,预算,12000\n2022,决算,12500\n2023,调整预算,13200';
    expect(lines(table)).toEqual(['收入 target 2022 = 12000 ×10000', '收入 actual 2022 = 12500 ×10000']);
  });

  it('is no result where a scenario is the baseline', () => {
    const table =
      'Year,Scenario,Emissions (Mt)\n2022,Historical,410\n2023,Baseline,405\n2023,With measures,398';
    expect(lines(table)).toEqual(['Emissions actual 2022 = 410']);
  });

  it('stands in brackets behind its figure', () => {
    const table = '指标,2022年,2023年,2024年\n生产总值（亿元）,1000,1060(预),1120(目标)';
    expect(lines(table)).toEqual([
      '生产总值 actual 2022 = 1000 ×100000000',
      '生产总值 estimate 2023 = 1060 ×100000000',
    ]);
  });
});

describe('the unit of all rows', () => {
  it.each(['Basic EPS (p)', 'Earnings per share', 'Employees', 'Number of branches', 'Spending per head'])(
    'is none of %s',
    (name) => {
      expect(amounts(`Key figures (€ million),2022,2023\nRevenue,812,790\n${name},12.4,13.1`)).toEqual([
        'Revenue 812000000',
        'Revenue 790000000',
      ]);
    },
  );

  it.each(['增长速度', '外贸依存度', '收入比（农村=1）', '平均寿命'])('单位：亿元 is none of %s', (name) => {
    expect(amounts(`单位：亿元\n项目,2022年,2023年\n收入,100,110\n支出,90,95\n${name},8,10`)).toEqual([
      '收入 10000000000',
      '收入 11000000000',
      '支出 9000000000',
      '支出 9500000000',
    ]);
  });

  it.each([
    ['(Rs. in crore)', 6031e7],
    ['All values in US$ million.', 6031e6],
    ['Note: figures in thousands of tonnes.', 6031e3],
    ['单位：万元', 6031e4],
  ])('stands below: %s', (note, amount) => {
    expect(amounts(`Indicator,2022\nExports,"6,031"\nImports,"7,411"\n${note}`)[0]).toBe(`Exports ${amount}`);
  });

  it('is % at the end of a name', () => {
    const { indicators, units } = read('单位：亿元\n项目,2022年,2023年\n收入,100,110\n比上年增长%,8,10').data;
    expect(indicators.map(({ name, unit }) => [name, units.find(({ id }) => id === unit)!.name])).toEqual([
      ['收入', '元'],
      ['收入：比上年增长', '%'],
    ]);
  });
});

describe('changes', () => {
  it('without a name are of the row above', () => {
    const table =
      ',2021,2022\nExports ($m),6031,6740\n% change,4.1,11.8\nImports ($m),5437,5588\n% change,-2.0,26.9';
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual([
      'Exports',
      'Exports: % change',
      'Imports',
      'Imports: % change',
    ]);
  });

  it.each(['Change', 'Growth', '% growth'])('name no values: %s', (head) => {
    expect(lines(`Country,2022,2023,${head}\nGermany,410,455,11.0\nPoland,201,233,15.9`)).toEqual([]);
  });
});

describe('a part of a year in a note', () => {
  it.each([
    ['2024*', '* January to June only'],
    ['2024[1]', '[1] First six months.'],
    ['2024①', '①截至2024年6月底'],
  ])('%s', (head, note) => {
    expect(lines(`Indicator,2023,${head}\nArrivals,120,60\nDepartures,31,10\n${note}`)).toEqual([
      'Arrivals actual 2023 = 120',
      'Departures actual 2023 = 31',
    ]);
  });

  it('on years', () => {
    const table = '项目,2023年,2024年\n销量,1300,700\n产量,55,30\n注：2024年为1—6月数据';
    expect(lines(table)).toEqual(['销量 actual 2023 = 1300', '产量 actual 2023 = 55']);
  });
});

describe('two halves side by side', () => {
  it('are read under each other', () => {
    const table: Grid = [
      [{ text: '2024年部门收支预算总表', colSpan: 4 }],
      [
        { text: '收入', colSpan: 2 },
        { text: '支出', colSpan: 2 },
      ],
      ['项目', '2024年预算', '项目', '2024年预算'],
      ['一、财政拨款', '1200', '一、教育支出', '900'],
      ['二、事业收入', '100', '二、社会保障支出', '400'],
      ['合计', '1300', '合计', '1300'],
    ];
    expect(lines(table)).toEqual([
      '财政拨款 target 2024 = 1200',
      '事业收入 target 2024 = 100',
      '收入：合计 target 2024 = 1300',
      '教育支出 target 2024 = 900',
      '社会保障支出 target 2024 = 400',
      '支出：合计 target 2024 = 1300',
    ]);
  });

  it('with heads of their own', () => {
    const table =
      '资产,2023年末,2022年末,负债,2023年末,2022年末\n货币资金,120,110,短期借款,80,70\n存货,60,50,应付账款,40,45';
    expect(lines(table)).toEqual([
      '货币资金 actual 2023 = 120',
      '货币资金 actual 2022 = 110',
      '存货 actual 2023 = 60',
      '存货 actual 2022 = 50',
      '短期借款 actual 2023 = 80',
      '短期借款 actual 2022 = 70',
      '应付账款 actual 2023 = 40',
      '应付账款 actual 2022 = 45',
    ]);
  });
});

it('halves in English have a head in English', () => {
  const table =
    'Assets,2023,2022,Liabilities,2023,2022\nCash,120,110,Loans,80,70\nStocks,60,50,Payables,40,45';
  expect(read(table).understood).toEqual(['Item', '2023', '2022']);
  expect(lines(table)[4]).toBe('Loans actual 2023 = 80');
});

it('a unit of three letters in small ones is no money', () => {
  expect(amounts('Use (kWh),2022,2023\nEmployees,12,13')).toHaveLength(2);
});

describe('a larger whole beside a smaller one', () => {
  it.each(['指标,2023年全市,2023年全省', '指标,2023年,2023年全省平均'])('%s', (head) => {
    expect(read(`${head}\n人均可支配收入（元）,36000,42000`).data.readings.map(({ place }) => place)).toEqual(
      ['city', '全省'],
    );
  });

  it('and a country over the names', () => {
    expect(
      read('Ireland,2016,2022\nPopulation,4761865,5149139').data.readings.map(({ place }) => place),
    ).toEqual(['Ireland', 'Ireland']);
  });
});

describe('a goal of the year', () => {
  it.each([
    ['指标,2022/23实际,2024/25预算\n总开支（百万元）,1200,1300', '总开支 target 2025 = 1300 ×1000000'],
    ['三级指标,指标值（2024年）,计量单位,上年实际\n培训人数,500,人,480', '培训人数 target 2024 = 500'],
    [
      'Grant,2021 allocation,2022 allocation\nPothole fund (£m),4.2,4.0',
      'Pothole fund target 2022 = 4 ×1000000',
    ],
  ])('%s', (table, expected) => {
    expect(lines(table)).toContain(expected);
  });

  it.each(['Mid-term (2022)', 'Year 2 (2022)', 'End of project 2022', 'End of plan (2022)'])(
    'or a result may be %s',
    (head) => {
      expect(lines(`Indicator,Baseline (2019),${head},Target 2025\nBirth attendance (%),61,68,80`)).toEqual([
        'Birth attendance actual 2019 = 61',
        'Birth attendance target 2025 = 80',
      ]);
    },
  );

  it.each(['Mid-term (2022)', 'End of plan (2022)'])('or a result may be %s beside a result', (head) => {
    expect(lines(`Indicator,Initial situation,${head},Actual 2025\nBirth attendance (%),61,68,80`)).toEqual([
      'Birth attendance actual 2025 = 80',
    ]);
  });
});

it('a comma before four digits makes no other comma decimal', () => {
  expect(amounts('Indicator,2021,2022\nInjuries,"1,204","1,2103"\nTrips,"2,510","2,611"')).toEqual([
    'Injuries 1204',
    'Trips 2510',
    'Trips 2611',
  ]);
});

describe('years whose figures are limits', () => {
  it('may be aims beside an earlier one', () => {
    const table =
      '指标,2023年,2024年\nGDP增速（%）,5.2,5左右\n失业率（%）,5.2,5.5以内\n就业（万人）,1244,1200以上';
    expect(lines(table)).toEqual([
      'GDP增速 actual 2023 = 5.2',
      '失业率 actual 2023 = 5.2',
      '就业 actual 2023 = 1244 ×10000',
    ]);
  });
});

describe('times that come again below a heading', () => {
  it('are of something else', () => {
    const heading = { text: '指数（上年=100）', colSpan: 2 };
    const table: Grid = [
      ['年份', '产值（亿元）'],
      ['2020', '1000.2'],
      ['2021', '1100.2'],
      [heading],
      ['2020', '103.2'],
      ['2022', '108.0'],
    ];
    expect(lines(table)).toEqual([
      '产值 actual 2020 = 1000.2 ×100000000',
      '产值 actual 2021 = 1100.2 ×100000000',
    ]);
  });
});

describe('a target without a name', () => {
  it.each([
    ['Train operator', 'Punctuality', 'Cancellations'],
    ['Bank', 'Loans', 'Deposits'],
    ['线路', '客运量', '发车次数'],
  ])('may be of any measure beside it: %s, %s, %s', (name, one, other) => {
    const rows = 'Northern,87,3,91\nSouthern,79,7,85\n';
    expect(lines(`${name},${one} 2022,${other} 2022,Target 2022\n${rows}`)).not.toContainEqual(
      expect.stringContaining('target'),
    );
    expect(lines(`${name},${one},${other},Target 2022\n${rows}`)).toEqual([]);
  });

  it('is of the rows where they are indicators, and of the measure in a title', () => {
    expect(lines('Indicator,Owner unit,Target 2022\nPunctuality,4,91\n')).toEqual([
      'Punctuality target 2022 = 91',
    ]);
    expect(
      lines('Wind capacity (MW),,\nTechnology,Load factor,Planned 2030\nOnshore,35,90\nOffshore,45,80\n'),
    ).toContain('Wind capacity: Onshore target 2030 = 90');
  });
});

describe('a unit before the year', () => {
  it.each(['Target (%) 2023', '2023 Target (%)', 'Target 2023 (%)'])('is that of the values: %s', (head) => {
    expect(
      read(`Indicator,${head},Actual (%) 2023\nEnrolment,84,88\n`).data.units?.map(({ id }) => id),
    ).toEqual(['percent']);
  });
});

describe('a name that goes on with its year', () => {
  it.each(['Progress to 2022 (%)', 'Change from 2019', 'Growth until 2022'])('is none: %s', (head) => {
    expect(lines(`Company,Emissions 2022,${head}\nAlpha,31,12\nBeta,40,13\n`).join()).not.toMatch(
      /Progress|Change|Growth/,
    );
  });
});
