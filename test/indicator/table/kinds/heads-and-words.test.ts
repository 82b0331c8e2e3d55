// Headers in two languages or over blank cells, names with words of changes, words for bounds, years in cells.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { amounts, namesAndUnits, read } from './projections.js';

/** Name, place, kind, year, value and scale of each reading. */
const values = (table: string | Grid) => {
  const { data } = read(table);
  return data.readings.map(({ indicator, place, kind, period, value, scale }) => [
    data.indicators.find(({ id }) => id === indicator)?.name,
    data.places.find(({ id }) => id === place)?.name,
    kind,
    period.to,
    value,
    scale,
  ]);
};
const unreadAt = (table: string | Grid, column: number) =>
  read(table).unread.find((one) => one.column === column)?.reason;

describe('heads in Chinese and English', () => {
  it.each(['单位\nUnit', '单位 Unit', '单位/Unit', '计量单位（Unit of measure）'])(
    '%j heads the units',
    (unit) => {
      const table: Grid = [
        ['指标\nIndicator', unit, '2024年\n2024', '2030年目标\nTarget 2030'],
        ['清洁能源装机容量', '万千瓦', '3918.2', '6000'],
        ['研发投入', '亿元', '13.05', '—'],
      ];
      expect(values(table).slice(0, 3)).toEqual([
        ['清洁能源装机容量', '某市', 'actual', 2024, 3918.2, 1e4],
        ['清洁能源装机容量', '某市', 'target', 2030, 6000, 1e4],
        ['研发投入', '某市', 'actual', 2024, 13.05, 1e8],
      ]);
    },
  );

  it('name a kind of values', () => {
    const table = '指标 Indicator,完成值 Actual 2024,目标值 Target 2025\n植树,5,6\n';
    expect(values(table)).toEqual([
      ['植树', '某市', 'actual', 2024, 5, 1],
      ['植树', '某市', 'target', 2025, 6, 1],
    ]);
  });
});

describe('a head over blank cells, as a sheet leaves merged ones', () => {
  it.each([',', '\t'])('heads the years below it between %j', (divider) => {
    const rows = [
      ['区域', '发明专利授权量（件）', '', '占全市比重（%）'],
      ['', '2024年', '2025年', '2025年'],
      ['禅城区', '1286', '1352', '16.4'],
      ['南海区', '2974', '3118', '34.1'],
    ];
    expect(values(rows.map((row) => row.join(divider)).join('\n'))).toEqual([
      ['发明专利授权量', '禅城区', 'actual', 2024, 1286, 1],
      ['发明专利授权量', '禅城区', 'actual', 2025, 1352, 1],
      ['发明专利授权量', '南海区', 'actual', 2024, 2974, 1],
      ['发明专利授权量', '南海区', 'actual', 2025, 3118, 1],
      ['占全市比重', '禅城区', 'actual', 2025, 16.4, 1],
      ['占全市比重', '南海区', 'actual', 2025, 34.1, 1],
    ]);
  });

  it('leaves a column its own year beside years under another head', () => {
    const table: Grid = [
      [
        { text: '县区', rowSpan: 2 },
        { text: 'PM2.5浓度', colSpan: 2 },
        { text: '2025年优良天数（天）', rowSpan: 2 },
      ],
      ['2024年', '2025年'],
      ['栾川县', '27', '25', '329'],
      ['嵩县', '31', '28', '314'],
    ];
    expect(values(table).slice(4)).toEqual([
      ['优良天数', '栾川县', 'actual', 2025, 329, 1],
      ['优良天数', '嵩县', 'actual', 2025, 314, 1],
    ]);
  });
});

describe('names of indicators', () => {
  it.each(['工业增加值', '城镇新增就业', '新增市场主体'])('may hold a word of changes: %s', (name) => {
    const table: Grid = [
      [{ text: '2025年各区主要指标', colSpan: 3 }],
      ['地区', name, '进出口总额'],
      ['崇川区', '612', '70'],
      ['通州区', '845', '49'],
    ];
    expect(values(table).slice(0, 2)).toEqual([
      [name, '崇川区', 'actual', 2025, 612, 1],
      [name, '通州区', 'actual', 2025, 845, 1],
    ]);
  });

  it.each(['进出口总额增幅', '进出口总额比上年增长'])('are no changes: %s', (head) => {
    const table: Grid = [
      [{ text: '2025年各区主要指标', colSpan: 3 }],
      ['地区', '进出口总额', head],
      ['崇川区', '612', '7.1'],
      ['通州区', '845', '4.9'],
    ];
    expect(new Set(values(table).map(([name]) => name))).toEqual(new Set(['进出口总额']));
    expect(unreadAt(table, 3)).toBe('the header names more than a year and a kind of value');
  });

  it('come from the title where a column says no more than this month', () => {
    const table: Grid = [
      [{ text: '2025年餐饮业营业额', colSpan: 3 }],
      ['月份', '当月（万元）', '累计（万元）'],
      ['3月', '6842.5', '21376.8'],
      ['4月', '6517.3', '27894.1'],
    ];
    const { data } = read(table);
    expect(data.series?.map(({ dates, values: own }) => [dates, own])).toEqual([
      [
        ['2025-03', '2025-04'],
        [68425000, 65173000],
      ],
    ]);
    expect(String(data.indicators[0]?.name)).toContain('餐饮业营业额');
    expect(unreadAt(table, 3)).toBe('a rate or total beside the values');
  });
});

describe('the head of names', () => {
  it.each(['Sector (kt CO2e)', 'Category (kt CO2e)', '类别（kt CO2e）'])(
    'gives the unit of all: %s',
    (head) => {
      const { data } = read(`${head},2019,2023,2030 target\nBuildings,1516,1398,860\n`, {
        presentYear: 2026,
      });
      expect(data.indicators.map(({ unit }) => unit)).toEqual(['kt CO2e']);
      expect(data.readings).toHaveLength(3);
    },
  );
});

describe('a column of multipliers', () => {
  it.each(['PowerCode', 'Magnitude', 'Order'])('under %s multiplies', (head) => {
    const rows = `Region,Variable,Unit,${head},Year,Value`;
    const table = `${rows}\nBohemia,GDP,US Dollar,Millions,2020,51.5\nBohemia,Employment,Persons,Thousands,2020,598\nBohemia,Rate,Percentage,Units,2020,2.1\n`;
    expect(values(table)).toEqual([
      ['GDP', 'Bohemia', 'actual', 2020, 51.5, 1e6],
      ['Employment', 'Bohemia', 'actual', 2020, 598, 1e3],
      ['Rate', 'Bohemia', 'actual', 2020, 2.1, 1],
    ]);
  });
});

describe('bounds in words', () => {
  it.each([
    ['87% or higher', 'at-least'],
    ['87% and above', 'at-least'],
    ['87% or more', 'at-least'],
    ['87% or lower', 'at-most'],
    ['87% or fewer', 'at-most'],
    ['87% or below', 'at-most'],
  ])('%s', (target, approximation) => {
    const [reading] = read(`Measure,FY23 Target,FY23 Actual\nPaid in time,${target},88%\n`).data.readings;
    expect(reading).toMatchObject({ kind: 'target', value: 87, approximation });
  });

  it('say which of two is better in no other words: 87% or better', () => {
    expect(unreadAt('Measure,FY23 Target,FY23 Actual\nPaid in time,87% or better,88%\n', 2)).toBe(
      'several numbers, or one among words',
    );
  });
});

describe('targets', () => {
  it('print their fiscal year behind them, and years before those are results', () => {
    const table =
      'Metric,Unit,FY19 (base year),FY20,FY21,Target\nWater,ML,1486,1421,1397,"1,150 by FY27"\nRecycled,%,68,71,75,90 (FY25)\n';
    expect(values(table).map(([name, , kind, year, value]) => [name, kind, year, value])).toEqual([
      ['Water', 'actual', 2019, 1486],
      ['Water', 'actual', 2020, 1421],
      ['Water', 'actual', 2021, 1397],
      ['Water', 'target', 2027, 1150],
      ['Recycled', 'actual', 2019, 68],
      ['Recycled', 'actual', 2020, 71],
      ['Recycled', 'actual', 2021, 75],
      ['Recycled', 'target', 2025, 90],
    ]);
  });

  it('that were revised stand beside the original ones of other years, and in place of those of the same', () => {
    const of = (year: number) =>
      values(`Indicator,Original Target ${year},Formally Revised Target 2024,Actual 2024\nWells,5,6,7\n`);
    const later = [
      ['Wells', '某市', 'target', 2024, 6, 1],
      ['Wells', '某市', 'actual', 2024, 7, 1],
    ];
    expect(of(2022)).toEqual([['Wells', '某市', 'target', 2022, 5, 1], ...later]);
    expect(of(2024)).toEqual(later);
  });

  it('and results at completion are of the year of their days', () => {
    const table: Grid = [
      [
        'Indicator',
        'Baseline\n15-Mar-2017',
        'Target\n31-Dec-2022',
        'Actual Achieved at Completion\n28-Jun-2024',
      ],
      ['Wells', '0', '120', '140'],
    ];
    expect(values(table).map(([, , kind, year, value]) => [kind, year, value])).toEqual([
      ['actual', 2017, 0],
      ['target', 2022, 120],
      ['actual', 2024, 140],
    ]);
  });
});

describe('places with the marks of notes', () => {
  it('are named without them, under years of censuses', () => {
    const table =
      'Rank,City,Population (2021 census),Population (2011 census)\n1,Warsaw[a],1848310,1703265\n2,Łódź[2][nb 1],667130,731215\n';
    expect(values(table)).toEqual([
      ['Population', 'Warsaw', 'actual', 2021, 1848310, 1],
      ['Population', 'Łódź', 'actual', 2021, 667130, 1],
      ['Population', 'Warsaw', 'actual', 2011, 1703265, 1],
      ['Population', 'Łódź', 'actual', 2011, 731215, 1],
    ]);
  });
});

describe('numbers in brackets', () => {
  it.each(['Surplus as share of income', 'Operating margin', 'Growth of output'])(
    'are below zero in a share that may be: %s',
    (name) => {
      expect(values(`KPI,Unit,2022,2023\n${name},%,0.8,(1.4)\n`).map((one) => one[4])).toEqual([0.8, -1.4]);
    },
  );

  it('are left in any other share', () => {
    expect(values('KPI,Unit,2022,2023\nStudents in lodgings,%,0.8,(1.4)\n').map((one) => one[4])).toEqual([
      0.8,
      null,
    ]);
  });
});

describe('a heading with a unit', () => {
  it('gives it to the rows below, up to the next heading', () => {
    const table: Grid = [
      ['项目', '2025年', '2024年'],
      [{ text: '经营业绩（人民币百万元）', colSpan: 3 }],
      ['营业收入', '17,642', '17,085'],
      [{ text: '规模指标（人民币亿元）', colSpan: 3 }],
      ['资产总额', '8,136', '7,524'],
      [{ text: '资产质量（%）', colSpan: 3 }],
      ['不良贷款率', '1.09', '1.13'],
      [{ text: '其他', colSpan: 3 }],
      ['网点', '81', '75'],
    ];
    const { data } = read(table);
    const unitOf = (name: string) => data.indicators.find((one) => one.name === name)?.unit;
    expect(['营业收入', '资产总额', '不良贷款率'].map(unitOf)).toEqual(['yuan', 'yuan', 'percent']);
    expect(['yuan', 'percent']).not.toContain(unitOf('网点'));
    expect(values(table).filter(([, , , year]) => year === 2025)).toEqual([
      ['营业收入', '某市', 'actual', 2025, 17642, 1e6],
      ['资产总额', '某市', 'actual', 2025, 8136, 1e8],
      ['不良贷款率', '某市', 'actual', 2025, 1.09, 1],
      ['网点', '某市', 'actual', 2025, 81, 1],
    ]);
  });

  it('gives it in text where there are several, and leaves the rows below one that may be a row to be filled in', () => {
    const rows = '项目,2025年\n经营业绩（亿元）,\n营业收入,17\n';
    expect(values(rows)).toEqual([]);
    expect(values(`${rows}规模指标（万元）,\n资产总额,8\n`)).toEqual([
      ['营业收入', '某市', 'actual', 2025, 17, 1e8],
      ['资产总额', '某市', 'actual', 2025, 8, 1e4],
    ]);
    const withUnits = `${rows}规模指标（万元）,\n资产总额（亿元）,8\n`;
    expect(values(withUnits).map(([name, , , , , scale]) => [name, scale])).toEqual([['资产总额', 1e8]]);
  });

  it.each(['净利润增长率', 'Operating margin', 'Cost per unit'])('does not give it to a rate: %s', (rate) => {
    const table: Grid = [
      ['Item', '2023', '2022'],
      [{ text: 'Income ($ million)', colSpan: 3 }],
      ['Fees', '12', '11'],
      [rate, '3.1', '2.2'],
    ];
    expect(values(table).map(([name, , , year, value, scale]) => [name, year, value, scale])).toEqual([
      ['Fees', 2023, 12, 1e6],
      ['Fees', 2022, 11, 1e6],
      [rate, 2023, 3.1, 1],
      [rate, 2022, 2.2, 1],
    ]);
  });
});

describe('the head of names in itself', () => {
  it.each(['Item', 'Items', 'Age group (000s)'])('is no unit: %s', (head) => {
    const { data } = read(`${head},2023,2022\nFees,12,11\n`);
    expect(data.units.map(({ name }) => name)).not.toContain(head.replace(/ \(.*/, ''));
    expect(data.readings).toHaveLength(2);
  });

  it('heads two groups over blanks, without a word for names', () => {
    const table =
      'Product,Value (£ million),,Volume (thousand tonnes),\n,2021,2022,2021,2022\nBeef,120,131,12,13\nLamb,98,99,8,8.5\n';
    expect(values(table).map(([name, , , year, value, scale]) => [name, year, value, scale])).toEqual([
      ['Beef', 2021, 120, 1e6],
      ['Beef', 2022, 131, 1e6],
      ['Beef: Volume', 2021, 12, 1e3],
      ['Beef: Volume', 2022, 13, 1e3],
      ['Lamb', 2021, 98, 1e6],
      ['Lamb', 2022, 99, 1e6],
      ['Lamb: Volume', 2021, 8, 1e3],
      ['Lamb: Volume', 2022, 8.5, 1e3],
    ]);
  });
});

describe('school years', () => {
  it.each(['2022—2023学年', '2022-2023学年', '2022/2023学年', '2022～2023学年'])(
    '%s ends in 2023',
    (head) => {
      const { data } = read(`项目,${head},2023—2024学年\n在校生（人）,20416,20873\n`);
      expect(data.readings.map(({ period, value }) => [period.to, value])).toEqual([
        [2023, 20416],
        [2024, 20873],
      ]);
    },
  );
});

describe('a unit after the comma in a name', () => {
  it.each([
    ['Forest cover, %', 'Forest cover', '%', 1],
    ['Waste, thousand tonnes', 'Waste', 'tonnes', 1e3],
    ['财政收入，亿元', '财政收入', '元', 1e8],
    ['Electricity access, % of people', 'Electricity access, % of people', '%', 1],
    ['Population, total', 'Population, total', '', 1],
    ['Missed bins per 100,000 collections', 'Missed bins per 100,000 collections', '', 1],
    ['Deaths per 100,000, men', 'Deaths per 100,000, men', '', 1],
  ])('%s', (printed, name, unit, scale) => {
    const { data } = read([
      ['Indicator', '2022', '2023'],
      [printed, '12', '13'],
    ]);
    const [indicator] = data.indicators;
    expect(indicator?.name).toBe(name);
    const named = data.units.find(({ id }) => id === indicator?.unit)?.name;
    expect(typeof named === 'string' ? named : '').toBe(unit);
    expect(data.readings.map((one) => one.scale)).toEqual([scale, scale]);
  });
});

describe('the unit of a title', () => {
  it.each([
    ['Road deaths per 100,000 population', 'Road deaths per 100,000 population', '', 1],
    ['Crimes per 1,000 residents, 2021 and 2022', 'Crimes per 1,000 residents', '', 1],
    ['Hospital admissions per 10,000', 'Hospital admissions per 10,000', '', 1],
    ['Expenditure, million euro', 'Expenditure', 'euro', 1e6],
    ['Jobs, 000', 'Jobs', '', 1e3],
    ['Energy use (GJ per m2)', 'Energy use', 'GJ per m2', 1],
  ])('%s', (title, name, unit, scale) => {
    const { data } = read([
      [{ text: title, colSpan: 3 }],
      ['Region', '2021', '2022'],
      ['North', '52', '50'],
      ['South', '5', '4'],
    ]);
    const [indicator] = data.indicators;
    expect(indicator?.name).toBe(name);
    const named = data.units.find(({ id }) => id === indicator?.unit)?.name;
    expect(typeof named === 'string' ? named : '').toBe(unit);
    expect(new Set(data.readings.map((one) => one.scale))).toEqual(new Set([scale]));
  });
});

describe('a year of the far goal', () => {
  it.each(['2035年（远景）', '2035年远景', '2035年远景目标'])('is of a target: %s', (head) => {
    expect(values(`指标,2023年,2025年（规划）,${head}\n森林覆盖率（%）,40.1,45,60\n`)).toEqual([
      ['森林覆盖率', '某市', 'actual', 2023, 40.1, 1],
      ['森林覆盖率', '某市', 'target', 2025, 45, 1],
      ['森林覆盖率', '某市', 'target', 2035, 60, 1],
    ]);
  });
});

describe('the second line of a header', () => {
  it.each(['£000', "('000)", '£ 000s'])('may hold thousands: %s', (thousands) => {
    const table: Grid = [
      [{ text: 'Service', rowSpan: 2 }, '2024/25', { text: '2025/26', colSpan: 2 }],
      [`Actual\n${thousands}`, `Budget\n${thousands}`, `Forecast\n${thousands}`],
      ['Adult social care', '48,216', '50,140', '51,322'],
      ['Leisure centres', '412', '380', '455'],
    ];
    expect(values(table).slice(0, 3)).toEqual([
      ['Adult social care', '某市', 'actual', 2025, 48216, 1e3],
      ['Adult social care', '某市', 'target', 2026, 50140, 1e3],
      ['Adult social care', '某市', 'forecast', 2026, 51322, 1e3],
    ]);
  });
});

describe('a heading that is a unit alone', () => {
  const table = (first: string, second: string): Grid => [
    ['Indicator', '2023', '2024'],
    [{ text: first, colSpan: 3 }],
    ['Labour force', '941.8', '946.2'],
    [{ text: second, colSpan: 3 }],
    ['Employment', '64.7', '65.1'],
  ];

  it('gives it to the rows below', () => {
    const { data } = read(table('Thousand persons', 'Per cent'));
    expect(data.readings.map(({ scale }) => scale)).toEqual([1e3, 1e3, 1, 1]);
    expect(data.indicators.find(({ name }) => name === 'Employment')?.unit).toBe('percent');
  });

  it('may head a section where it is a word for what is counted', () => {
    const { data } = read(table('People', 'Points'));
    expect(data.units.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['person', 'point']));
  });
});

describe('heads with units over several kinds of things', () => {
  it('are parts of each in the year of the title', () => {
    const table =
      '表7 2025年各级教育基本情况,,\n指标,学校数（所）,在校生数（万人）\n普通高中,28,5.93\n中等职业教育,14,3.96\n';
    expect(amounts(table)).toEqual([
      ['普通高中：学校数', '所', 'actual', 2025, 28],
      ['普通高中：在校生数', '人', 'actual', 2025, 59300],
      ['中等职业教育：学校数', '所', 'actual', 2025, 14],
      ['中等职业教育：在校生数', '人', 'actual', 2025, 39600],
    ]);
  });

  it('are left where no title names a year', () => {
    expect(amounts('指标,学校数（所）,在校生数（万人）\n普通高中,28,5.93\n')).toEqual([]);
  });
});

describe('other words for targets', () => {
  it.each([
    ['Trajectory 2026/27', 'target', 2027],
    ['Ambition by 2029', 'target', 2029],
    ['End-of-project target (2027)', 'target', 2027],
    ['2035年（展望）', 'target', 2035],
  ])('%s', (head, kind, year) => {
    expect(
      amounts([
        ['Indicator', '2023 actual', head],
        ['Homes', '12', '14'],
      ]).at(-1),
    ).toEqual(['Homes', '', kind, year, 14]);
  });

  it('do not make a result a target that meets them', () => {
    const table =
      'Indicator,Metric,2021,2022\nStreams that meet flow targets,Actual,33%,29%\nStreams that meet flow targets,Target,40%,41%\n';
    expect(amounts(table).map(([, , kind, year, value]) => [kind, year, value])).toEqual([
      ['actual', 2021, 33],
      ['actual', 2022, 29],
      ['target', 2021, 40],
      ['target', 2022, 41],
    ]);
  });
});

describe('a head of achievement beside the result of its year', () => {
  it('is how much of the target was reached', () => {
    const table = 'Indicator,Target 2025,Result 2025,Achievement 2025\nTreated,68%,66.9%,98%\n';
    expect(amounts(table)).toEqual([
      ['Treated', '%', 'target', 2025, 68],
      ['Treated', '%', 'actual', 2025, 66.9],
    ]);
  });

  it('is a result where no other is', () => {
    expect(amounts('Indicator,Target 2025,Achievement 2025\nTreated,68%,66.9%\n').at(-1)).toEqual([
      'Treated',
      '%',
      'actual',
      2025,
      66.9,
    ]);
  });
});

describe('an estimate below a head of what was completed', () => {
  it('stays an estimate', () => {
    const table: Grid = [
      [
        { text: '指标', rowSpan: 2 },
        { text: '2025年目标', rowSpan: 2 },
        { text: '完成情况', colSpan: 2 },
      ],
      ['2024年', '2025年（预计）'],
      ['旅游收入', '90', '80', '95'],
    ];
    expect(amounts(table).map(([, , kind, year, value]) => [kind, year, value])).toEqual([
      ['target', 2025, 90],
      ['actual', 2024, 80],
      ['estimate', 2025, 95],
    ]);
  });
});

describe('a head of a span over heads with years of their own', () => {
  it('says nothing of what is measured', () => {
    const table: Grid = [
      [
        { text: 'Measure', rowSpan: 2 },
        { text: 'First performance period (2022–2025)', colSpan: 3 },
      ],
      ['Baseline (2021)', '2-year target (2023)', '2-year result (2023)'],
      ['Bridges in good condition', '39.1', '36', '38.4'],
    ];
    expect(amounts(table)).toEqual([
      ['Bridges in good condition', '', 'actual', 2021, 39.1],
      ['Bridges in good condition', '', 'target', 2023, 36],
      ['Bridges in good condition', '', 'actual', 2023, 38.4],
    ]);
  });
});

describe('rows with letters below the indicator that they are parts of', () => {
  it('are named with it, and have its unit', () => {
    const table = [
      ['No.', 'Indicator', 'Baseline 2021', 'Target 2025'],
      ['1.', 'Agricultural output (Mt)', '', ''],
      ['', 'i. Maize', '14.6', '16.8'],
      ['', 'ii. Rice', '3.2', '4.1'],
      ['2.', 'New jobs', '12', '14'],
    ];
    expect(namesAndUnits(table)).toEqual([
      ['Agricultural output: Maize', 'Mt'],
      ['Agricultural output: Rice', 'Mt'],
      ['New jobs', ''],
    ]);
  });
});
