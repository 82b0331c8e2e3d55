// What the tables that the reader had not seen taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

const points = (table: string) =>
  (read(table).data.series ?? []).map(({ indicator, dates, values }) => [indicator, dates, values]);

describe('the year of a cell', () => {
  it.each([
    ['Indicator,Baseline,Target\nLiteracy,85% (2020),95% (2030)\n', 'Literacy'],
    ['指标,现状值,目标值\n识字率（%）,85（2020年）,95（2030年）\n', '识字率'],
    ['Indicator,Baseline,Target\nLiteracy (%),2020: 85,2030: 95\n', 'Literacy'],
  ])('stands with its figure: %s', (table, name) => {
    expect(lines(read(table))).toEqual([`${name} actual 2020 year = 85`, `${name} target 2030 year = 95`]);
  });

  it('is not that of another cell', () => {
    const mixed = read('Indicator,Baseline,Target\nLiteracy (%),85 (2020),95 (2030)\nTrees,500,900\n');
    expect(lines(mixed)).toEqual(['Literacy actual 2020 year = 85', 'Literacy target 2030 year = 95']);
    expect(reasons(mixed)).toEqual([
      '3,2 500: no year found for the value',
      '3,3 900: no year found for the value',
    ]);
  });

  it('is no result where it is yet to come', () => {
    const late = read('Indicator,Actual\nTrees,500 (2090)\n', { presentYear: 2026 });
    expect(reasons(late)).toEqual(['2,2 500 (2090): a result of a year still to come']);
  });

  it.each([
    ['注：带*的为2019年数据。', '*'],
    ['* 2019 data', '*'],
    ['注：标※的指标为2019年数据', '※'],
    ['Note: † figures for 2019 data', '†'],
  ])('is the one that a note gives to its mark: %s', (note, mark) => {
    const table = `指标,2020年实际,2025年目标\n林地（公顷）,60${mark},65\n绿地（公顷）,7,8\n${note},,\n`;
    expect(lines(read(table))).toEqual([
      '林地 actual 2019 year-or-end = 60',
      '林地 target 2025 year-or-end = 65',
      '绿地 actual 2020 year-or-end = 7',
      '绿地 target 2025 year-or-end = 8',
    ]);
  });
});

describe('times', () => {
  it.each([
    ['Year,Month,Visits\n2021,1,50\n2021,12,60\n', ['2021-01', '2021-12']],
    ['Year,Month,Visits\n2021,Jan,50\n2021,February,60\n', ['2021-01', '2021-02']],
    ['年份,月份,Visits\n2021,1月,50\n2021,2月,60\n', ['2021-01', '2021-02']],
    ['Visits,Quarter,Year\n50,1,2021\n60,Q2,2021\n', ['2021-Q1', '2021-Q2']],
  ])('of a year and its part in two columns: %s', (table, dates) => {
    expect(points(table)).toEqual([['Visits', dates, [50, 60]]]);
  });

  it('are left where the two columns make none', () => {
    const odd = read('Year,Month,Visits\n2021,13,50\n2021,2,60\n');
    expect(odd.data.series ?? []).toEqual([]);
    expect(odd.data.readings).toEqual([]);
  });

  it.each([
    ['2017-08-01T00:00:00/P1Y', 2018, '2017/18'],
    ['2017-04-01/2018-03-31', 2018, '2017/18'],
    ['2018-01-01/P1Y', 2018, undefined],
  ])('as intervals of ISO 8601: %s', (period, to, printed) => {
    const { data } = read(`Area Name,Period,Indicator,Observation\nA,${period},Starts,5\n`);
    expect(data.readings.map((one) => one.period)).toEqual([
      { kind: 'year-or-end', to, ...(printed ? { printed } : {}) },
    ]);
  });

  it('as intervals of a month, a quarter or a day', () => {
    const table = 'Place,Period,Indicator,Value\nA,2017-08-01/P1M,Starts,5\nA,2017-09-01/P1M,Starts,6\n';
    expect(points(table)).toEqual([['Starts', ['2017-08', '2017-09'], [5, 6]]]);
    expect(points(table.replaceAll('08-01/P1M', '07-01/P3M').replaceAll('09-01/P1M', '10-01/P3M'))).toEqual([
      ['Starts', ['2017-Q3', '2017-Q4'], [5, 6]],
    ]);
    expect(reasons(read(table.replaceAll('P1M', 'P2Y')))[0]).toContain('no year found');
  });

  it('of the calendar of Taiwan, where it is named', () => {
    expect(lines(read('項目,民國110年,民國112年\n失業率（%）,3.95,3.48\n'))).toEqual([
      '失業率 actual 2021 year = 3.95',
      '失業率 actual 2023 year = 3.48',
    ]);
    expect(lines(read('項目,110年,112年\n失業率（%）,3.95,3.48\n'))).toHaveLength(2);
    expect(read('项目,110年,112年\n失业率（%）,3.95,3.48\n').data.readings).toEqual([]);
    expect(read('項目,110年\n失業率（%）,3.95\n').data.readings).toEqual([]);
  });

  it('of a bare year beside a target of the same year', () => {
    expect(lines(read('Measure,Unit,2015,2020,Target 2020,Target 2030\nForest,ha,5,6,7,9\n'))).toEqual([
      'Forest actual 2015 year-or-end = 5',
      'Forest actual 2020 year-or-end = 6',
      'Forest target 2020 year-or-end = 7',
      'Forest target 2030 year-or-end = 9',
    ]);
  });
});

describe('the whole of a part', () => {
  it('is the last row with no smaller count, though indents are lost', () => {
    const table =
      '指标,2023年末数（万人）\n全国人口,140967\n其中：城镇,93267\n乡村,47700\n其中：男性,72032\n女性,68935\n其中：少年,24789\n';
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual([
      '全国人口',
      '全国人口：城镇',
      '全国人口：乡村',
      '全国人口：男性',
      '全国人口：女性',
      '全国人口：少年',
    ]);
  });

  it('is the row above it where that may hold it', () => {
    const table =
      '指标,2023年（亿元）\n第二产业增加值,50\n其中：工业增加值,40\n第三产业增加值,60\n其中：金融业增加值,9\n';
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual([
      '第二产业增加值',
      '第二产业增加值：工业增加值',
      '第三产业增加值',
      '第三产业增加值：金融业增加值',
    ]);
  });

  it('may have a smaller share than a part of it', () => {
    const table = '指标,2023年（%）\n工业增加值增速,5\n其中：制造业增速,7\n';
    expect(read(table).data.indicators[1]!.name).toBe('工业增加值增速：制造业增速');
  });
});

describe('what values are of', () => {
  it.each([
    ['表3-9 地区生产总值,\n单位：亿元,\n地区,2022年\n广东,129118.58\n', '地区生产总值'],
    ['Table 4: Road deaths,\nDistrict,2022\nNorth,12\nSouth,9\n', 'Road deaths'],
  ])('is the title without its number and unit: %s', (table, name) => {
    expect(read(table).data.indicators.map((one) => one.name)).toEqual([name]);
  });

  it('is asked for where nothing says it', () => {
    for (const table of ['State,2018,2019\nKerala,69,70\n', 'S. No.,State,2018,2019\n1,Kerala,69,70\n'])
      expect(reasons(read(table))).toEqual(
        expect.arrayContaining([expect.stringContaining('no title or header says what the values are of')]),
      );
  });

  it('is the title where targets and results stand below one another', () => {
    const table =
      'Waiting time (minutes),,\nFiscal Year,FY 2021,FY 2022\nTarget,20,25\nActual,13,33\nMet,Yes,No\n';
    expect(lines(read(table))).toEqual([
      'Waiting time target 2021 year-or-end = 20',
      'Waiting time target 2022 year-or-end = 25',
      'Waiting time actual 2021 year-or-end = 13',
      'Waiting time actual 2022 year-or-end = 33',
    ]);
    expect(read(table.replace('Yes', '3rd')).data.readings).toEqual([]);
  });
});

describe('figures like years', () => {
  it.each([
    '指标,2020年实际,2025年目标\n注册企业数,1990,2000\n',
    'Indicator,Actual 2020,Target 2025\nNumber of trees,1990,2000\n',
    'Indicator,Actual 2020,Target 2025\nTrees,1990,2500\n',
  ])('are numbers where the name counts or the row tells: %s', (table) => {
    expect(read(table).data.readings).toHaveLength(2);
  });

  it.each([
    '指标,2020年实际,2025年目标\n建成,2019,2024\n',
    'Indicator,Actual 2020,Target 2025\nOpening,2019,2024\n',
  ])('are left where nothing tells: %s', (table) => {
    expect(read(table).data.readings).toEqual([]);
  });
});

describe('headers of files', () => {
  it('with codes of goals and targets, which are no values', () => {
    const table =
      'Goal,Target,Indicator,SeriesDescription,GeoAreaName,TimePeriod,Value,Units\n7,7.1,7.1.1,Access,Kenya,2019,69.7,PERCENT\n7,7.1,7.1.1,Access,Kenya,2020,71.5,PERCENT\n';
    expect(lines(read(table))).toEqual(['Access actual 2019 year = 69.7', 'Access actual 2020 year = 71.5']);
  });

  it('with marks of their columns', () => {
    const { data } = read('Measure,2020,2021 (prov.),2022 (p)\nTrees (ha),5,6,7\n');
    expect(data.readings.map(({ flags }) => flags)).toEqual([undefined, ['provisional'], ['provisional']]);
  });

  it('with notes in square brackets', () => {
    expect(lines(read('Severity,2021,2022\nKilled [note 1],1558,1711\n'))).toEqual([
      'Killed actual 2021 year-or-end = 1558',
      'Killed actual 2022 year-or-end = 1711',
    ]);
  });

  it('with a sign of shares behind the corner', () => {
    const { data } = read('Renewable energy %*,2005,2009\nAustria,23.3,29.2\nMalta,0.5,0.7\n');
    expect(data.units.map(({ id }) => id)).toEqual(['percent']);
  });
});

describe('results and averages of a plan that is over', () => {
  it('stand beside its target, which names no year', () => {
    const table = '指标,2015年,“十三五”规划目标,2020年,五年年均\n绿地（公顷）,5,8,7,1\n';
    expect(lines(read(table))).toEqual([
      '绿地 actual 2015 year-or-end = 5',
      '绿地 target 2020 year-or-end = 8',
      '绿地 actual 2020 year-or-end = 7',
    ]);
  });

  it('are no averages where a column of its own prints these', () => {
    const table = '指标,2015年,“十三五”规划目标,2020年,五年年均\n产值年均增速（%）,6.9,6.5,1.7,5.7\n';
    expect(lines(read(table))).toEqual(['产值年均增速 target 2016-2020 average = 6.5']);
    expect(reasons(read(table))).toContain('2,4 1.7: a rate or total beside the values');
  });
});

describe('multipliers and shares', () => {
  it.each(['(in thousands)', '(thousands)', "('000)"])('stand behind a name: %s', (times) => {
    const { data } = read(`Measure,Actual 2020,Target 2025\nClaims ${times},12,15\n`);
    expect(data.indicators[0]!.name).toBe('Claims');
    expect(data.readings.map(({ value, scale }) => value! * scale)).toEqual([12000, 15000]);
  });

  it.each(['% of GDP', '% land area'])('go with a sign in the cell: %s', (unit) => {
    expect(read(`Measure,Unit,Actual 2020,Target 2025\nForest,${unit},27%,35%\n`).data.readings).toHaveLength(
      2,
    );
  });

  it('do not go with other units', () => {
    expect(read('Measure,Unit,Actual 2020,Target 2025\nForest,ha,27%,35%\n').data.readings).toEqual([]);
  });
});

describe('digits that a program wrote', () => {
  it.each([
    ['0.30000000000000004', '0.3'],
    ['0.6666666666666666', '0.667'],
    ['51.40000000000001', '51.4'],
    ['2779092236505.847', '2779092236506'],
    ['380.02076634', '380.02'],
    ['-1.1102230246251565', '-1.11'],
  ])('%s are shown as %s, and the value stays', (text, printed) => {
    const [reading] = read(`Measure,2021,2022\nLevel (m),${text},7\n`).data.readings;
    expect(reading).toMatchObject({ value: Number(text), printed });
  });

  it.each(['0.1234', '23.377', '0.00000012', '123456.789'])('stay where a person may have: %s', (text) => {
    expect(read(`Measure,2021,2022\nLevel (m),${text},7\n`).data.readings[0]!.printed).toBe(text);
  });
});
