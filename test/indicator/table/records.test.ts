import { describe, expect, it } from 'vitest';
import { readObjects } from '../../../src/indicator/table/index.js';
import { line, lines, read, reasons } from './expected.js';

const placed = (text: string, options = {}) =>
  read(text, options).data.readings.map((one) => `${one.place}: ${line(one)}`);

describe('a value for each place and year', () => {
  it.each([
    [
      'Entity,Year,Access to power (% of people)\nBhutan,2012,87.3\nNepal,2012,48.78\n',
      'Access to power (% of people)',
    ],
    [
      'Year,Country,Country Code,Indicator,Unit,Value\n2012,Bhutan,BTN,Access,%,87.3\n2012,Nepal,NPL,Access,%,48.78\n',
      'Access',
    ],
    [
      'value;unit;time period;ref area;series\n87.3;Percentage (%);2012;Bhutan;Access\n48.78;Percentage (%);2012;Nepal;Access\n',
      'Access',
    ],
    [
      'area_code,area_name,period,indicator,measure,unit,value\nE1,Bhutan,2012,Access,Percentage,Power,87.3\nE2,Nepal,2012,Access,Percentage,Power,48.78\n',
      'Access',
    ],
  ])('%j', (text, name) => {
    expect(placed(text)).toEqual([
      `Bhutan: ${name} actual 2012 year = 87.3`,
      `Nepal: ${name} actual 2012 year = 48.78`,
    ]);
    expect(read(text).data.units.map(({ id }) => id)).toEqual(['percent']);
    expect(read(text).unread).toEqual([]);
  });

  it.each(['amount', 'Count', 'Number', 'Score', 'Total', 'Reading', 'Level', 'Rate', 'Share'])(
    'a column called %s behind a name has the values',
    (head) => {
      expect(placed(`Ward,KPI,Year,${head}\nEast,Trees,2022,41\nEast,Trees,2023,44\n`)).toEqual([
        'East: Trees actual 2022 year-or-end = 41',
        'East: Trees actual 2023 year-or-end = 44',
      ]);
    },
  );

  it.each(['%', 'Percentage', 'per cent'])('a column called %s has percentages', (head) => {
    const { data } = read(`Ward,KPI,Year,${head}\nEast,Trees,2022,41\nEast,Trees,2023,44\n`);
    expect(data.units.map(({ id }) => id)).toEqual(['percent']);
    expect(data.readings.map(({ value }) => value)).toEqual([41, 44]);
  });

  it.each([
    'Number,KPI,Year\n12,Trees,2022\n13,Trees,2023\n',
    'KPI,Year,Number\nTrees,2022,7\nTrees,2023,8\n',
    'KPI,Year,Count,Score\nTrees,2022,7,3\nTrees,2023,9,2\n',
  ])('numbers that count rows, or two columns of figures, are no values: %j', (text) => {
    expect(lines(read(text))).toEqual([]);
  });

  it('no plan moves it to another year', () => {
    const text =
      'Country Name,Country Code,Year,Value\nFrance,FRA,2021,2959355819170.495\nItaly,ITA,2022,2066972096553.7046\n';
    expect(placed(text, { plan: 14, table: 'GDP' })).toEqual([
      'France: GDP actual 2021 year-or-end = 2959355819170.495',
      'Italy: GDP actual 2022 year-or-end = 2066972096553.7046',
    ]);
  });

  it('a year that is yet to come is no result', () => {
    const text = 'Entity,Year,Population\nBhutan,2020,10\nBhutan,2031,12\n';
    expect(placed(text, { presentYear: 2026 })).toEqual(['Bhutan: Population actual 2020 year-or-end = 10']);
    expect(reasons(read(text, { presentYear: 2026 }))).toEqual([
      '3,3 12: the header does not say whether these are targets or results',
    ]);
  });

  it('sectors and sexes are parts of an indicator, a category that goes with it is none', () => {
    const text =
      'SERIES,Year,Sector,Value,UNIT_MEASURE\nShare,2019,Agriculture,18.5,Percentage (%)\nShare,2019,Industry,33.2,Percentage (%)\nShare,2020,Agriculture,20.5,Percentage (%)\n';
    expect(lines(read(text))).toEqual([
      'Share: Agriculture actual 2019 year = 18.5',
      'Share: Agriculture actual 2020 year = 20.5',
      'Share: Industry actual 2019 year = 33.2',
    ]);
    const sexes = 'Year,Sex,Value\n2019,,5.1\n2019,Female,4.1\n2019,Male,6.1\n';
    expect(lines(read(sexes, { table: 'Jobless rate' }))).toEqual([
      'Jobless rate actual 2019 year-or-end = 5.1',
      'Jobless rate: Female actual 2019 year-or-end = 4.1',
      'Jobless rate: Male actual 2019 year-or-end = 6.1',
    ]);
    const themes = 'Theme,Indicator,Year,Value\nWater,Leaks,2019,5\nWater,Leaks,2020,6\nAir,Dust,2019,7\n';
    expect(lines(read(themes))).toEqual([
      'Leaks actual 2019 year-or-end = 5',
      'Leaks actual 2020 year-or-end = 6',
      'Dust actual 2019 year-or-end = 7',
    ]);
  });

  it('a second value for one time is told', () => {
    const result = read('Entity,Year,Trees\nX,2019,5\nX,2019,6\n');
    expect(lines(result)).toEqual(['Trees actual 2019 year-or-end = 5']);
    expect(reasons(result)).toEqual(['3,3 6: a second value for the same time']);
  });

  it('takes the kind from the row, and leaves what is neither', () => {
    const result = read(
      'Indicator,Year,Type,Value\nTrees,2020,Actual,5\nTrees,2030,Target,9\nTrees,2021,Actual,6\n',
    );
    expect(lines(result)).toEqual([
      'Trees actual 2020 year-or-end = 5',
      'Trees target 2030 year-or-end = 9',
      'Trees actual 2021 year-or-end = 6',
    ]);
  });

  it('a column of multipliers counts, and marks of the office are kept', () => {
    const text =
      'REF_AREA,TIME_PERIOD,INDICATOR,OBS_VALUE,OBS_STATUS,UNIT_MULT\nAT,2020,Exports,3.5,A,6\nAT,2021,Exports,3.6,P,6\n';
    const { data } = read(text);
    expect(data.readings.map((one) => `${line(one)} ${one.flags ?? ''}`)).toEqual([
      'Exports actual 2020 year = 3.5 ×1000000 ',
      'Exports actual 2021 year = 3.6 ×1000000 provisional',
    ]);
  });
});

describe('places as rows, years as columns', () => {
  it('below lines that are no table', () => {
    const text =
      'Data Source;World Development Indicators;;;;;\n;;;;;;\nLast Updated Date;01/03/2023;;;;;\n;;;;;;\nCountry Name;Country Code;Indicator Name;Indicator Code;2019;2020;\nAruba;ABW;Population, total;SP.POP.TOTL;106442;106585;\nAfghanistan;AFG;Population, total;SP.POP.TOTL;37769499;38972230;\n';
    expect(placed(text)).toEqual([
      'Aruba: Population, total actual 2019 year-or-end = 106442',
      'Aruba: Population, total actual 2020 year-or-end = 106585',
      'Afghanistan: Population, total actual 2019 year-or-end = 37769499',
      'Afghanistan: Population, total actual 2020 year-or-end = 38972230',
    ]);
  });

  it('with two columns in the first, and marks after figures', () => {
    const text =
      'unit,geo\\TIME_PERIOD\t2021 \t2022 \t2023 \nPC,AT11\t: \t4.4 b\t4.5 p\nPC,BG31\t8.8 u\t8.0 \t7.8 bp\n';
    const { data, unread } = read(text, { table: 'Jobless' });
    expect(data.readings.map((one) => `${one.place} ${line(one)} ${one.flags ?? ''}`.trim())).toEqual([
      'AT11 Jobless actual 2021 year = none',
      'AT11 Jobless actual 2022 year = 4.4 break',
      'AT11 Jobless actual 2023 year = 4.5 provisional',
      'BG31 Jobless actual 2021 year = 8.8 unreliable',
      'BG31 Jobless actual 2022 year = 8',
      'BG31 Jobless actual 2023 year = 7.8 break,provisional',
    ]);
    expect(unread).toEqual([]);
  });

  it('one column for each indicator', () => {
    expect(placed('City,Year,PM2.5 (µg/m³),Trips (trips)\nAton,2020,12,80\nBeton,2020,9,120\n')).toEqual([
      'Aton: PM2.5 actual 2020 year-or-end = 12',
      'Beton: PM2.5 actual 2020 year-or-end = 9',
      'Aton: Trips (trips) actual 2020 year-or-end = 80',
      'Beton: Trips (trips) actual 2020 year-or-end = 120',
    ]);
  });
});

describe('places as rows without any year', () => {
  const text = 'City,Population (persons),Area (km²)\nAton,5,6\nBeton,7,8\n';
  it('are read for the year given', () => {
    expect(placed(text, { year: 2022 })).toEqual([
      'Aton: Population actual 2022 year-or-end = 5',
      'Beton: Population actual 2022 year-or-end = 7',
      'Aton: Area actual 2022 year-or-end = 6',
      'Beton: Area actual 2022 year-or-end = 8',
    ]);
  });

  it('are told where none is', () => {
    expect(read(text).unread.length).toBeGreaterThan(0);
    expect(read('City,Code,Population (2020),Wards\nAton,A,5,6\n').unread.length).toBeGreaterThan(0);
  });
});

describe('plain records', () => {
  const place = { id: 'x', name: 'X' };
  it.each([
    [[{ city: 'Aton', measure: 'Trees', date: '2020-12-31', value: 5 }], ['Aton: Trees actual 2020 end = 5']],
    [
      [{ country: 'Aton', name: 'Trees', year: 2020, actual: 5, target: 6 }],
      ['Aton: Trees actual 2020 year-or-end = 5', 'Aton: Trees target 2020 year-or-end = 6'],
    ],
    [
      [
        {
          indicator: 'Trees',
          unit: 'items',
          baseline: 100,
          baselineYear: 2018,
          target: 150,
          targetYear: 2030,
        },
      ],
      ['x: Trees actual 2018 year-or-end = 100', 'x: Trees target 2030 year-or-end = 150'],
    ],
  ])('%j', (records, expected) => {
    const { data } = readObjects(records, { place, plan: 14 });
    expect(data.readings.map((one) => `${one.place}: ${line(one)}`)).toEqual(expected);
  });

  it('say which way is better', () => {
    const better = (word: string) =>
      readObjects([{ indicator: 'Crime', unit: '%', better: word, target2025: 10, actual2025: 6 }], { place })
        .data.indicators[0]!.better;
    expect(['lower', 'Higher', '越低越好', 'decrease', 'neither'].map(better)).toEqual([
      'lower',
      'higher',
      'lower',
      'lower',
      'neither',
    ]);
  });
});

describe('columns of a table of records that hold no indicator', () => {
  it('are its keys, its margins of error and its changes since a year', () => {
    const text =
      'MSA ID,Area,Year,Source,Jobs,"Jobs, margin of error",% change since 2005\n' +
      '12060,Atlanta,2005,Census,22,0.4,100\n12580,Boston,2005,Census,12,0.3,100\n' +
      '12060,Atlanta,2006,Survey,23,0.4,103\n12580,Boston,2006,Survey,13,0.3,101\n';
    const result = read(text);
    expect(result.data.readings.map((one) => `${one.place} ${line(one)}`)).toEqual([
      'Atlanta Jobs actual 2005 year-or-end = 22',
      'Boston Jobs actual 2005 year-or-end = 12',
      'Atlanta Jobs actual 2006 year-or-end = 23',
      'Boston Jobs actual 2006 year-or-end = 13',
    ]);
    expect(reasons(result).map((one) => one.slice(0, 3))).toEqual(['1,6', '1,7']);
  });
});

describe('the texts beside a record', () => {
  const remarks = (text: string) =>
    read(text).data.readings.map(({ period, remark = '' }) => [period.to, remark]);

  it('are told with its own value alone', () => {
    expect(remarks('Year,Road length (km),Notes\n2019,10,new survey of 2018\n2020,12,\n')).toEqual([
      [2019, 'new survey of 2018'],
      [2020, ''],
    ]);
    expect(
      remarks('年份,指标,数值,备注\n2019,道路长度（公里）,10,\n2020,道路长度（公里）,12,初步数\n'),
    ).toEqual([
      [2019, ''],
      [2020, '初步数'],
    ]);
  });

  it('a verdict goes to the result of its year', () => {
    const text =
      'Indicator,Year,Type,Value,Status\nRoads,2019,Target,10,\nRoads,2019,Actual,9,Missed\nRoads,2020,Actual,12,Met\n';
    expect(
      read(text).data.readings.map(({ kind, period, verdict = '' }) => [kind, period.to, verdict]),
    ).toEqual([
      ['target', 2019, ''],
      ['actual', 2019, 'Missed'],
      ['actual', 2020, 'Met'],
    ]);
  });

  it.each([
    ['Lower', 'Lower', 'lower'],
    ['', 'Lower', 'lower'],
    ['Higher', 'Lower', 'unknown'],
  ])('two records that call %j and %j better', (first, second, better) => {
    const text = `Indicator,Year,Value,Direction\nLength,2019,10,${first}\nLength,2020,12,${second}\n`;
    expect(read(text).data.indicators[0]!.better).toBe(better);
  });

  it('are listed where nothing tells them', () => {
    expect(reasons(read('Month,Trips,Notes\n2019-01,10,\n2019-02,12,route 7 closed\n'))).toEqual([
      '1,3 Notes: the header names more than a year and a kind of value',
    ]);
    expect(reasons(read('Indicator,Target 2030,Completion rate\nRoads,10,95%\n'))).toEqual([
      '1,3 Completion rate: the header names more than a year and a kind of value',
    ]);
  });
});
