import { describe, expect, it } from 'vitest';
import { yearText } from '../../../src/indicator/periods.js';
import { lines, read, reasons } from './expected.js';

const under = (header: string, options = {}) =>
  lines(read(`Measure,Unit,${header}\nFires,count,10\n`, options));

describe('a year in a header goes before plan and year of the caller', () => {
  it.each([
    ["Actual '21", 'actual 2021 year-or-end'],
    ['Actual ’09', 'actual 2009 year-or-end'],
    ['FY22 Actual', 'actual 2022 year-or-end'],
    ['FY 98 Actual', 'actual 1998 year-or-end'],
    ['FY19/20 Actual', 'actual 2020 year-or-end'],
    ['FY2020-21 Target', 'target 2021 year-or-end'],
    ['21-22 Actual', 'actual 2022 year-or-end'],
    ['Target 22/23', 'target 2023 year-or-end'],
    ['2017-18', 'actual 2018 year-or-end'],
    ['2017/18', 'actual 2018 year-or-end'],
    ['2020-2021', 'actual 2021 year-or-end'],
    ['1999-00', 'actual 2000 year-or-end'],
    ['Actual 2021-12-31', 'actual 2021 end'],
    ['Target 31.12.2025', 'target 2025 end'],
    ['Actual at 31 December 2021', 'actual 2021 end'],
    ['Actual 2021年12月31日', 'actual 2021 end'],
    ['actual_2021', 'actual 2021 year-or-end'],
  ])('%s', (header, expected) => {
    for (const options of [{}, { plan: 14 }, { year: 2024 }])
      expect(under(header, options)).toEqual([`Fires ${expected} = 10`]);
  });

  it('keeps a split year as printed', () => {
    const { data } = read('Measure,Unit,2018/19,2019-20,2020/21 Target\nLights,%,84,87,90\n');
    expect(data.readings.map(({ period }) => `${period.to} ${yearText(period)}`)).toEqual([
      '2019 2018/19',
      '2020 2019-20',
      '2021 2020/21',
    ]);
  });

  it('keeps a fiscal year as printed', () => {
    const { data } = read('Measure,Unit,FY21 Actual,Actual FY2022,FY22/23 Target\nLights,%,84,87,90\n');
    expect(data.readings.map(({ period }) => `${period.to} ${yearText(period)}`)).toEqual([
      '2021 FY21',
      '2022 FY2022',
      '2023 FY22/23',
    ]);
  });

  it.each([
    ['Actual 2021-06-30', 'part of a year'],
    ['Target June 2025', 'part of a year'],
    ['Actual 3/4/2021', 'part of a year'],
    ['Actual 2021H1', 'part of a year'],
    ['2011-12', 'may be a year or a month'],
    ['2016-2018', 'the column may be a total or an average over years'],
  ])('leaves %s', (header, reason) => {
    const result = read(`Measure,Unit,${header}\nFires,count,10\n`, { plan: 14 });
    expect(lines(result)).toEqual([]);
    expect(result.unread.map((one) => one.reason)).toEqual([reason]);
  });

  it('takes 2011-12 for a year beside 2012-13, and for a month beside 2011-11', () => {
    expect(lines(read('Measure,Unit,2011-12,2012-13\nFires,count,1,2\n'))).toEqual([
      'Fires actual 2012 year-or-end = 1',
      'Fires actual 2013 year-or-end = 2',
    ]);
    expect(read('Measure,Unit,2011-11,2011-12\nFires,count,1,2\n').data.series).toMatchObject([
      { step: 'month', dates: ['2011-11', '2011-12'], values: [1, 2] },
    ]);
  });
});

describe('a year in a column of its own', () => {
  it.each([
    [
      '指标,单位,基期年,基期值,目标年,目标值\n绿地面积,公顷,2018,5000,2030,6000\n',
      '绿地面积',
      '2018 end',
      '2030 end',
      5000,
      6000,
    ],
    [
      '指标,单位,基准年份,基准值,目标年份,目标值\n绿地面积,公顷,2018,5000,2030,6000\n',
      '绿地面积',
      '2018 end',
      '2030 end',
      5000,
      6000,
    ],
    [
      'Indicator,Unit,Baseline year,Baseline,Target year,Target\nTrees,items,2019,1200,2028,5000\n',
      'Trees',
      '2019 year-or-end',
      '2028 year-or-end',
      1200,
      5000,
    ],
    [
      'Indicator,Unit,Baseline,Baseline year,Target,Target date\nTrees,items,1200,2019,5000,2028-12-31\n',
      'Trees',
      '2019 year-or-end',
      '2028 end',
      1200,
      5000,
    ],
  ])('%j', (text, name, base, target, from, to) => {
    for (const options of [{}, { plan: 14 }])
      expect(lines(read(text, options))).toEqual([
        `${name} actual ${base} = ${from}`,
        `${name} target ${target} = ${to}`,
      ]);
  });

  it('differs by row; a row without one is left', () => {
    const result = read(
      'Indicator,Unit,Baseline year,Baseline,Target year,Target\nCycling share,%,2018,5,2030,15\nTrees,items,,1200,2028,5000\n',
      { plan: 14 },
    );
    expect(lines(result)).toEqual([
      'Cycling share actual 2018 year = 5',
      'Cycling share target 2030 year = 15',
      'Trees target 2028 year-or-end = 5000',
    ]);
    expect(reasons(result)).toEqual(['3,4 1200: no year found for the value']);
  });

  it('one row for each year, with result and target', () => {
    const text = 'Measure,Unit,Year,Actual,Target\nBins,%,2021,94,98\nBins,%,2022,97,98\nBins,%,2023,99,98\n';
    for (const options of [{}, { plan: 14 }])
      expect(lines(read(text, options))).toEqual([
        'Bins actual 2021 year = 94',
        'Bins target 2021 year = 98',
        'Bins actual 2022 year = 97',
        'Bins target 2022 year = 98',
        'Bins actual 2023 year = 99',
        'Bins target 2023 year = 98',
      ]);
  });

  it('a date belongs to the value before it, and another value beside it has none', () => {
    const result = read('Indicator,Unit,Actual,Date,Target\nCO2,t,5.1,2021-06-30,4\nNOx,t,2,2022-12-31,1\n', {
      plan: 14,
    });
    expect(lines(result)).toEqual(['NOx actual 2022 end = 2']);
    expect(result.data.series).toMatchObject([
      { indicator: 'CO2', step: 'day', dates: ['2021-06-30'], values: [5.1] },
    ]);
    expect(reasons(result)).toEqual([
      '2,5 4: no year found for the value',
      '3,5 1: no year found for the value',
    ]);
  });

  it('one year beside a base, a result and a target is nobody’s', () => {
    const result = read('Indicator,Unit,Year,Baseline,Actual,Target\nTrees,items,2021,5,6,7\n', { plan: 14 });
    expect(lines(result)).toEqual([]);
    expect(result.unread).toHaveLength(3);
  });

  it('two years belong to the values beside them', () => {
    expect(lines(read('Indicator,Unit,Value,Year,Target,Year\nTrees,items,5,2020,7,2030\n'))).toEqual([
      'Trees actual 2020 year-or-end = 5',
      'Trees target 2030 year-or-end = 7',
    ]);
  });

  it('records may give it under the usual names', () => {
    expect(
      lines(
        read('indicator,unit,baseline,baselineYear,target,targetYear\nTrees,items,100,2018,150,2030\n', {
          plan: 14,
        }),
      ),
    ).toEqual(['Trees actual 2018 year-or-end = 100', 'Trees target 2030 year-or-end = 150']);
  });
});

describe('a year in the title', () => {
  const text = 'Indicator,Unit,Target,Actual\nTrees,items,10,11\n';
  it('is that of columns without one', () => {
    expect(lines(read(`Performance report 2022\n${text}`))).toEqual([
      'Trees target 2022 year-or-end = 10',
      'Trees actual 2022 year-or-end = 11',
    ]);
  });

  it('agrees with what was given, or nothing is read', () => {
    expect(lines(read(text, { table: 'Targets and results 2022', year: 2022 }))).toHaveLength(2);
    const other = read(text, { table: 'Targets and results 2022', plan: 14 });
    expect(lines(other)).toEqual([]);
    expect(reasons(other)).toEqual([
      '1,3 Target: the printed year is not the one given',
      '1,4 Actual: the printed year is not the one given',
    ]);
  });
});

describe('a year in the title that is another', () => {
  it.each(['Crime since 2010', 'Budget at 2015 prices', '2021年版指标', '自2010年以来'])('%s', (table) => {
    expect(lines(read('Indicator,Unit,Target,Actual\nTrees,items,10,11\n', { table }))).toEqual([]);
  });
});

describe('a year in a note below', () => {
  it('gives a base its year, against a plan', () => {
    const result = read(
      '指标,单位,基期值,目标值\n绿地面积,公顷,5000,6000\n注：基期为2018年，目标年为2030年。,,,\n',
      {
        plan: 14,
      },
    );
    expect(lines(result)).toEqual([]);
    expect(reasons(result).slice(0, 2)).toEqual([
      '2,3 5000: a note changes the period of the value',
      '2,4 6000: a note changes the period of the value',
    ]);
  });

  it('that makes totals of the figures leaves them', () => {
    const result = read('指标,单位,2025年目标值\n培训人数,人次,5000\n注：为五年累计数,,\n');
    expect(lines(result)).toEqual([]);
    expect(result.unread.map(({ reason }) => reason)).toContain('a note changes the period of the value');
  });

  it('about one row leaves that row', () => {
    const text = '指标,单位,2025年目标值\n培训人数,人次,5000\n网点,家,20\n备注：培训人数为五年累计,,\n';
    expect(lines(read(text))).toEqual(['网点 target 2025 end = 20']);
  });

  it('about anything else changes nothing', () => {
    expect(lines(read('指标,单位,2025年目标值\n网点,家,20\n注：网点含代办点。,,\n'))).toEqual([
      '网点 target 2025 end = 20',
    ]);
  });
});

describe('parts of a year', () => {
  it('quarters and months across are time series', () => {
    expect(
      read('Indicator,Unit,Q1 2021,Q2 2021,Q3 2021,Q4 2021\nVisits,items,10,20,30,25\n').data.series,
    ).toMatchObject([
      {
        indicator: 'Visits',
        place: 'city',
        step: 'quarter',
        dates: ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'],
        values: [10, 20, 30, 25],
      },
    ]);
    expect(read('指标,单位,2023年1月,2023年2月\n客流量,万人次,1.2,1.3\n').data.series).toMatchObject([
      { kind: 'within', step: 'month', dates: ['2023-01', '2023-02'], values: [12000, 13000] },
    ]);
  });

  it.each([
    ['Month,Visits\nJan-21,10\nFeb-21,20\n', 'month', ['2021-01', '2021-02']],
    ['month,Visits\n2021-01,10\n2021-03,20\n', 'month', ['2021-01', '2021-03']],
    ['Quarter,Visits\n2021Q1,10\n2021Q2,20\n', 'quarter', ['2021-Q1', '2021-Q2']],
    ['月份,客流量\n2021年1月,10\n2021年2月,20\n', 'month', ['2021-01', '2021-02']],
    ['Date,Visits\n27/02/2020,10\n28/02/2020,20\n', 'day', ['2020-02-27', '2020-02-28']],
    ['Date,Visits\n2020-02-28,20\n2020-02-27,10\n', 'day', ['2020-02-27', '2020-02-28']],
  ])('down: %j', (text, step, dates) => {
    const { data, unread } = read(text);
    expect(data.readings).toEqual([]);
    expect(data.series).toMatchObject([{ step, dates, values: [10, 20] }]);
    expect(unread).toEqual([]);
  });

  it.each([
    ['2021H1', '2021H2'],
    ['2021-H1', '2021-H2'],
    ['2021 S1', '2021 S2'],
    ['H1 2021', 'H2 2021'],
    ['2021年上半年', '2021年下半年'],
    ['First half of 2021', 'Second half of 2021'],
    ['1st half 2021', '2nd half 2021'],
  ])('halves across and down: %s', (first, second) => {
    const across = read(`Indicator,Unit,${first},${second}\nVisits,items,10,11\n`);
    const down = read(`Date,Indicator,Unit,Value\n${first},Visits,items,10\n${second},Visits,items,11\n`);
    for (const { data, unread } of [across, down]) {
      expect(data.series).toMatchObject([{ step: 'half', dates: ['2021-H1', '2021-H2'], values: [10, 11] }]);
      expect(unread).toEqual([]);
    }
  });

  it.each([
    ["H1 '21", "H2 '21"],
    ['2021-01-01/P6M', '2021-07-01/P6M'],
    ['2021-01-01/2021-06-30', '2021-07-01/2021-12-31'],
  ])('halves down: %s', (first, second) => {
    const { data } = read(`Date,Indicator,Value\n${first},Visits,10\n${second},Visits,11\n`);
    expect(data.series).toMatchObject([{ step: 'half', dates: ['2021-H1', '2021-H2'], values: [10, 11] }]);
  });

  it.each(['H1', 'H3 2021', '2021H12', 'H1 FY2021', 'H1N1 2021 2022'])('%s is no half of a year', (text) => {
    expect(read(`Date,Indicator,Value\n${text},Visits,10\n${text},Trips,11\n`).data.series ?? []).toEqual([]);
  });

  it('one quarter alone and a target of a month are left', () => {
    expect(read('Indicator,Unit,Q1 2021\nVisits,items,10\n').unread[0]!.reason).toBe('part of a year');
    const down = read(
      'Month,Indicator,Actual,Target\n2021-01,Visits,10,12\n2021-02,Visits,11,\n2021H1,Visits,60,70\nweek 7 2021,Visits,80,90\n',
    );
    expect(down.data.series).toMatchObject([
      { step: 'month', dates: ['2021-01', '2021-02'], values: [10, 11] },
      { step: 'half', dates: ['2021-H1'], values: [60] },
    ]);
    expect(reasons(down)).toEqual([
      '2,4 12: part of a year',
      '4,4 70: part of a year',
      '5,3 80: no year found for the value',
      '5,4 90: no year found for the value',
    ]);
  });

  it('dates that are each a first of January are years', () => {
    expect(lines(read('"",geo,belgium\n15,2017-01-01,7.2\n16,2018-01-01,6.0\n'))).toEqual([
      'belgium actual 2017 year = 7.2',
      'belgium actual 2018 year = 6',
    ]);
  });
});

describe('a column of figures with dates among them is no column of times', () => {
  const result = (header: string, first: string) =>
    read(
      `Measure,Unit,2019 Actual,${header}\nFires,count,10,${first}\nFloods,count,20,2021-06-30\nStorms,count,30,2025-12-31\n`,
    );

  it.each([
    ['2020年占比', '3000以上'],
    ['2020 rank', '2021-03-31'],
    ['Lasting', '3000'],
    ['Lasting', '45.5%'],
  ])('%s with %s', (header, first) => {
    const { unread, ...table } = result(header, first);
    expect(lines({ unread, ...table })).toEqual([
      'Fires actual 2019 year-or-end = 10',
      'Floods actual 2019 year-or-end = 20',
      'Storms actual 2019 year-or-end = 30',
    ]);
    expect(unread.map(({ row, column, text }) => [row, column, text])).toEqual([[1, 4, header]]);
  });
});
