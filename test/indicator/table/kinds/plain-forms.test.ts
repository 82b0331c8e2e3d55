// Titles of rankings, corners over columns, bare heads of rows, short words for kinds, quarters down, shares of counts.
import { describe, expect, it } from 'vitest';
import { lines, read } from '../expected.js';

const places = (table: string) => {
  const { data } = read(table);
  return data.readings.map(
    ({ place, indicator, value }) =>
      `${String(data.places.find(({ id }) => id === place)!.name)} ${indicator} ${value}`,
  );
};
const why = (table: string) => new Set(read(table).unread.map(({ reason }) => reason));
const kinds = (table: string) => read(table).data.readings.map(({ kind, period }) => `${kind} ${period.to}`);

describe('a title of a ranking', () => {
  it.each(['空气质量排名', '各市空氣質素排行榜', '全省空气质量红黑榜', 'Air quality ranking of cities'])(
    'names none of the columns that have names: %s',
    (title) => {
      const table = `${title}\n城市,2023年综合指数,2024年综合指数,2024年PM2.5\n厦门,2.57,2.56,18\n福州,2.62,2.61,19`;
      expect(places(table).sort()).toEqual([
        '厦门 PM2.5 18',
        '厦门 综合指数 2.56',
        '厦门 综合指数 2.57',
        '福州 PM2.5 19',
        '福州 综合指数 2.61',
        '福州 综合指数 2.62',
      ]);
    },
  );

  it.each([
    '2024年空气质量排名\n城市,综合指数,PM2.5年均浓度,目标值\n厦门,2.56,18,20\n福州,2.61,19,20',
    'Hospital league table 2024\nCountry,Value\nFrance,2.56\nSpain,2.61',
    '空气质量排名\n城市,2023年,2024年\n厦门,2.57,2.56\n福州,2.62,2.61',
  ])('nor the values of a column without a name: %s', (table) => {
    expect(places(table)).toEqual([]);
    expect(why(table)).toContain('no title or header says what the values are of');
  });

  it('which a title of a measure does', () => {
    expect(places('PM2.5浓度\n城市,2023年,2024年\n厦门,19,18')).toEqual([
      '厦门 PM2.5浓度 19',
      '厦门 PM2.5浓度 18',
    ]);
  });
});

describe('a corner that names the columns', () => {
  it.each([
    '2024年指标\n城市,厦门,福州\n综合指数,2.56,2.61\nPM2.5,18,19',
    '2024年指标\n地區,厦门,福州\n综合指数,2.56,2.61\nPM2.5,18,19',
    '2024年指标\n,厦门,福州\n综合指数,2.56,2.61\nPM2.5,18,19',
  ])('leaves the names below it to indicators: %s', (table) => {
    expect(places(table)).toEqual([
      '厦门 综合指数 2.56',
      '福州 综合指数 2.61',
      '厦门 PM2.5 18',
      '福州 PM2.5 19',
    ]);
  });

  it.each([
    [
      'Statistics 2024\nCountry,France,Spain\nGDP growth,2.5,2.6\nInflation rate,3.1,3.2',
      'France GDP growth 2.5',
    ],
    [
      'Statistics 2024\nCity,Leeds,York\nEmployment rate (%),72.5,72.6\nPopulation,31,32',
      'Leeds Employment rate 72.5',
    ],
  ])('in English: %s', (table, first) => {
    expect(places(table)[0]).toBe(first);
  });
});

describe('the bare head of rows', () => {
  it.each(['批次', '班次', '点位', '站点', '户', 'Firm', 'Day'])('%s is no unit', (head) => {
    const { data } = read(`2024年招生情况\n${head},计划,录取\n本科批,1200,1180\n专科批,800,790`);
    expect(data.units.map(({ name }) => name)).not.toContain(head);
  });

  it.each(['吨', '万元', '人次', 'Tonnes'])('%s is one', (head) => {
    const { data } = read(`2024年生产情况\n${head},计划,完成\n煤,1200,1180\n铁,800,790`);
    expect(data.units.map(({ name }) => name)).toEqual([head.replace('万', '')]);
  });

  it('批次 behind a name is one', () => {
    const { data } = read('2024年抽检情况\n类别,抽检（批次）,合格（批次）\n蔬菜,1200,1180\n水果,800,790');
    expect(data.units.map(({ name }) => name)).toEqual(['批次']);
  });

  it.each(['录取', '录取数', '錄取數'])('%s beside what was planned is a result', (head) => {
    expect(kinds(`2024年招生情况\n批次,计划数,${head}\n本科批,1200,1180`)).toEqual([
      'target 2024',
      'actual 2024',
    ]);
  });
});

describe('short words for kinds', () => {
  it.each([
    ['FY22 T,FY22 A,FY23 B', ['target 2022', 'actual 2022', 'target 2023']],
    ['FY22A,FY23B,FY24F', ['actual 2022', 'target 2023', 'forecast 2024']],
    ['2022 Act,2022 Bud,2023 Fcst', ['actual 2022', 'target 2022', 'forecast 2023']],
    ['2021-22 Actuals,2022-23 RE,2023-24 BE', ['actual 2022', 'target 2024']],
    ['LFI 2023,LFI 2024', ['target 2023', 'target 2024']],
    ['BP 2023,CA 2023,BP 2024', ['target 2023', 'actual 2023', 'target 2024']],
    ['2022 Réalisé,2023 Prévision,2024 Budget', ['actual 2022', 'forecast 2023', 'target 2024']],
    ['2022 réalisé,2023 prévisionnel', ['actual 2022', 'forecast 2023']],
  ])('%s', (heads, expected) => {
    const values = heads.replace(/[^,]+/g, '12');
    expect(kinds(`Indicator,${heads}\nVisits,${values}`)).toEqual(expected);
  });

  it('below their years', () => {
    const table = 'Indicator,2022,,2023,\n,T,A,T,A\nVisits,12,13,14,15';
    expect(kinds(table)).toEqual(['target 2022', 'actual 2022', 'target 2023', 'actual 2023']);
  });

  it.each(['2022 A,2022 B', 'CA 2023,CA 2024', 'LFI 2022,RN 2022', '2022 T,2023 T', '2024 (a),2025 (b)'])(
    'are none where they may be names: %s',
    (heads) => {
      expect(kinds(`Indicator,${heads}\nVisits,12,13`).filter((kind) => kind.startsWith('target'))).toEqual(
        [],
      );
    },
  );
});

describe('the budget of the beginning of a year', () => {
  it.each(['年初预算数', '年初预算', '年初預算數'])('%s is a target beside an adjusted one', (head) => {
    expect(kinds(`2024年一般公共预算\n项目,${head},调整预算数,决算数\n税收收入,12,13,15`)).toEqual([
      'target 2024',
      'actual 2024',
    ]);
  });

  it.each(['全年预算数', '预算增减数'])('but not beside %s, which replaces it', (head) => {
    const table = `2024年一般公共预算\n项目,年初预算数,${head},全年执行数\n税收收入,12,13,15`;
    expect(read(table).data.readings.map(({ value }) => value)).not.toContain(12);
  });
});

describe('quarters down', () => {
  it.each([
    '2024年旅客\n季度,旅客\n一季度,1\n二季度,2\n三季度,3\n四季度,4',
    '2024年各季旅客\n季別,旅客\n第1季度,1\n第2季度,2\n第3季度,3\n第4季度,4',
    '2024年旅客\n季度,旅客\nQ1,1\nQ2,2\nQ3,3\nQ4,4',
    '2024年旅客\n时间,旅客\n1季度,1\n2季度,2\n3季度,3\n4季度,4',
    'Airport 2024\nQuarter,旅客\nFirst quarter,1\nSecond quarter,2\nThird quarter,3\nFourth quarter,4',
  ])('are of the year in the title: %s', (table) => {
    const [series] = read(table).data.series ?? [];
    expect(series).toMatchObject({ indicator: '旅客', values: [1, 2, 3, 4] });
    expect(series!.dates).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
  });
});

describe('shares beside counts', () => {
  it.each([
    ['2020年人口普查\n地区,人数,比重（%）\n福州市,8291268,19.96\n厦门市,5163970,12.43', '人数（%）'],
    ['2020年人口普查\n地区,人口（万人）,所占比重\n福州市,829.1,19.96%\n厦门市,516.4,12.43%', '人口（%）'],
    ['2020年得票\n地区,得票,%\n福州市,8000,60.0\n厦门市,5333,40.0', '得票（%）'],
    ['Election 2020\nCountry,Votes,%\nFrance,8000,60.0\nSpain,5333,40.0', 'Votes (%)'],
    ['Election 2020\nCountry,Votes,Share of votes (%)\nFrance,8000,60.0\nSpain,5333,40.0', 'Votes (%)'],
  ])('are named after them: %s', (table, name) => {
    expect(places(table)[2]).toContain(name);
  });

  it('are left where they are of something else', () => {
    expect(places('Election 2020\nCountry,Votes,%\nFrance,8000,60.0\nSpain,5333,70.0')).toEqual([
      'France Votes 8000',
      'Spain Votes 5333',
    ]);
  });

  it.each([
    'Homes,2011,,2021,\n,Number,Per cent,Number,Per cent',
    ',2011,2011,2021,2021\nHomes,Number,Per cent,Number,Per cent',
    'Homes,2011 Number,2011 %,2021 Number,2021 %',
    'Homes,2011年数量,2011年占比（%）,2021年数量,2021年占比（%）',
  ])('stand below their years: %s', (heads) => {
    const table = `${heads}\nOwned,120,60.0,130,58.0\nRented,80,40.0,94,42.0`;
    expect(lines(read(table)).map((line) => line.replace(/^.*(?:Homes: )?(?=Owned|Rented)/, ''))).toEqual([
      'Owned actual 2011 year-or-end = 120',
      'Owned actual 2021 year-or-end = 130',
      'Owned (%) actual 2011 year = 60',
      'Owned (%) actual 2021 year = 58',
      'Rented actual 2011 year-or-end = 80',
      'Rented actual 2021 year-or-end = 94',
      'Rented (%) actual 2011 year = 40',
      'Rented (%) actual 2021 year = 42',
    ]);
  });
});

describe('targets and results announced together', () => {
  it.each(['Targets and results', 'Goals and achievements', '目标和完成情况', '目標與實績'])(
    'say nothing of bare years: %s',
    (title) => {
      const table = `${title}\nIndicator,2020,2021\nVisits,12,13\nLoans,8,9`;
      expect(lines(read(table))).toEqual([]);
      expect(why(table)).toEqual(new Set(['the header does not say whether these are targets or results']));
    },
  );

  it.each([
    ['Targets and results\nIndicator,2022 result,2023 target\nVisits,12,13', ['actual 2022', 'target 2023']],
    [
      'Targets and results\nIndicator,2021,2022,Target 2025\nVisits,12,13,15',
      ['actual 2021', 'actual 2022', 'target 2025'],
    ],
    ['2023年完成情况和2024年目标\n指标,2023年,2024年\n绿化覆盖率,12,13', ['actual 2023', 'target 2024']],
    [
      '“十四五”主要指标\n指标,目标完成情况,,属性\n,2020年,2025年,\n绿化覆盖率（%）,42,45,约束性',
      ['actual 2020', 'target 2025'],
    ],
  ])('do where heads or properties tell: %s', (table, expected) => {
    expect(kinds(table)).toEqual(expected);
  });
});

describe('a last line of a source or a note', () => {
  it.each([
    'Source: ONS, 2023',
    'Source,ONS 2023,',
    'Notes,12 months,',
    '资料来源：省统计局,2023',
    '資料來源,年鑑2023,',
    '注,2023年为初步数,',
  ])('names no place, though commas part it: %s', (line) => {
    expect(places(`Homes completed\nDistrict,2022,2023\nLeeds,12,13\nBristol,8,9\n${line}`)).toEqual([
      'Leeds Homes completed 12',
      'Leeds Homes completed 13',
      'Bristol Homes completed 8',
      'Bristol Homes completed 9',
    ]);
  });

  it('is a row where it has figures under all heads', () => {
    expect(lines(read('Item,2022,2023\nSource: wind,12,13\nSource: solar,8,9'))).toHaveLength(4);
  });
});

describe('two equal panels', () => {
  it.each(['2024年一般公共预算收支\n单位：万元', '2024年一般公共预算收支（单位：万元）'])(
    'stand below a title and its unit: %s',
    (title) => {
      const { data } = read(
        `${title}\n收入,决算数,支出,决算数\n税收收入,1200,教育支出,1290\n非税收入,800,医疗支出,890`,
      );
      expect(data.readings.map(({ indicator, value, scale }) => [indicator, value, scale])).toEqual([
        ['税收收入', 1200, 1e4],
        ['非税收入', 800, 1e4],
        ['教育支出', 1290, 1e4],
        ['医疗支出', 890, 1e4],
      ]);
    },
  );
});

describe('a table in Korean', () => {
  it.each([
    ['2023년 세입 (단위: 백만원)\n구분,2022년,2023년\n지방세,1200,1300', '지방세', 1e6],
    ['구분,단위,2022년,2023년\n지방세,백만원,1200,1300', '지방세', 1e6],
    ['항목,2022,2023\n지방세(억원),1200,1300', '지방세', 1e8],
    ['"2023년 세입 (단위: 억원, %)"\n구분,예산액,결산액,집행률\n지방세,1200,1300,108', '지방세', 1e8],
  ])('%s', (table, name, scale) => {
    const { data } = read(table);
    expect(data.readings.map(({ indicator, value, scale: times }) => [indicator, value, times])).toEqual([
      [name, 1200, scale],
      [name, 1300, scale],
    ]);
    expect(data.units.map((unit) => unit.name)).toEqual(['원']);
  });
});

describe('a column headed Index', () => {
  it.each([
    ['Year|Index\n2020|98.1\n2021|104.2', ['actual 2020', 'actual 2021']],
    ['Index|Indicator|Unit|2020|Target 2025\n1|Jobs|people|100|120', ['actual 2020', 'target 2025']],
  ])('holds values unless it numbers the rows: %s', (table, expected) => {
    expect(kinds(table.replaceAll('|', ','))).toEqual(expected);
  });

  it('is told where its values cannot be read', () => {
    expect(why('Indicator,Index\nPrices,104.2\nWages,106.1').size).toBe(1);
  });
});
