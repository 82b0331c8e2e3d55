import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import {
  amounts,
  amountsAlone,
  indicatorNames,
  lines,
  placeAmounts,
  placeNames,
  placedReadings,
  read,
  series,
  seriesInWords,
} from './projections.js';

describe('records with targets and goals', () => {
  it('repeat a target of a later year, which is read once', () => {
    const table = 'Indicator,Year,Value,Target 2030\nTrees,2020,3,9\nTrees,2021,4,9\n';
    expect(lines(table)).toEqual([
      'Trees target 2030 year-or-end = 9',
      'Trees actual 2020 year-or-end = 3',
      'Trees actual 2021 year-or-end = 4',
    ]);
  });

  it('have numbers of goals, which are no targets', () => {
    expect(lines('Goal,Indicator,Year,Value\nSDG 3,Births,2020,5\nSDG 6,Wells,2020,7\n')).toHaveLength(2);
    expect(lines('Ziel;Indikator;Jahr;Wert\nSDG 3;Geburten;2020;5\nSDG 6;Brunnen;2020;7\n')).toHaveLength(2);
  });
});

it('reads the short names of columns in files', () => {
  expect(lines('iso3,country_name,ind_name,yr,val\nKEN,Kenya,Births,2018,61\n')).toEqual([
    'Births actual 2018 year = 61',
  ]);
  expect(lines('统计年度,行政区划,指标名称,数值\n2021,济南市,常住人口,933\n')).toEqual([
    '常住人口 actual 2021 end = 933',
  ]);
});

describe('a table without a header row', () => {
  it.each([
    [
      'Forest area,ha,2019,1201.5\nForest area,ha,2020,1210.8\n',
      ['city Forest area 2019 1201.5', 'city Forest area 2020 1210.8'],
    ],
    [
      '2019,Forest area,1201.5\n2020,Forest area,1210.8\n',
      ['city Forest area 2019 1201.5', 'city Forest area 2020 1210.8'],
    ],
    [
      '福州市,绿地面积,公顷,2019,12.5\n厦门市,绿地面积,公顷,2019,13.5\n',
      ['福州市 绿地面积 2019 12.5', '厦门市 绿地面积 2019 13.5'],
    ],
  ])('is read where its cells say everything: %s', (csv, expected) => {
    expect(placeAmounts(read(csv))).toEqual(expected);
  });

  it('counts its rows from the first', () => {
    const [first] = read('Forest area,ha,2019,1201.5\nForest area,ha,2020,1210.8\n').data.readings;
    expect(first!.sources[0]).toMatchObject({ row: 1, column: '4' });
  });

  it.each([
    'Forest area,ha,1201.5\nLake area,ha,1210.8\n',
    'France,Forest area,2019,1201.5\nItaly,Forest area,2019,1210.8\n',
    'Forest area,2019,2020\nLake area,2020,2021\n',
    'Forest area,2019,12,13\nForest area,2020,14,15\n',
    'Forest area,2019,12\n',
  ])('is left where they leave a choice: %s', (csv) => {
    expect(read(csv).data.readings).toEqual([]);
  });
});

describe('files of statistical offices', () => {
  it('multiply by the factor that a column names', () => {
    const csv = (factor: string) =>
      `REF_DATE,GEO,Characteristics,UOM,SCALAR_FACTOR,VALUE\n2021,Ontario,Employment,Persons,${factor},7.5\n2022,Ontario,Employment,Persons,${factor},7.9\n`;
    expect(placeAmounts(read(csv('millions')))[0]).toBe('Ontario Employment 2021 7500000');
    expect(placeAmounts(read(csv('tens of thousands')))[0]).toBe('Ontario Employment 2021 75000');
    expect(placeAmounts(read(csv('units')))[0]).toBe('Ontario Employment 2021 7.5');
    expect(read(csv('dozens')).data.readings.filter(({ value }) => value !== null)).toEqual([]);
  });

  it('date quarters by their first months, which are no months', () => {
    const csv = 'REF_DATE,GEO,Sector,VALUE\n2021-01,Ontario,Trade,7.5\n2021-04,Ontario,Trade,7.9\n';
    expect(series(read(csv))).toEqual([]);
    expect(series(read(csv.replace('-04', '-02')))).toEqual([['Trade', ['2021-01', '2021-02'], [7.5, 7.9]]]);
  });

  it('write periods as M01 and Q02, the whole year as M13', () => {
    const csv = 'Series ID,Year,Period,Value\nLNS14,2021,M12,4.1\nLNS14,2021,M13,5.3\nLNS14,2022,M01,4.0\n';
    const one = read(csv);
    expect(series(one)).toEqual([['LNS14', ['2021-12', '2022-01'], [4.1, 4]]]);
    expect(lines(one)).toEqual(['LNS14 actual 2021 year-or-end = 5.3']);
    expect(series(read('Series ID,Year,Period,Value\nA1,2021,S01,4.1\nA1,2021,S02,5.3\n'))).toEqual([]);
  });
});

describe('columns in brackets', () => {
  it('give the nature of a figure and its unit, as in files of the UN', () => {
    const { data } = read(
      'SeriesDescription,GeoAreaName,TimePeriod,Value,[Nature],[Units]\nDeaths,Kenya,2020,530,E,PERCENT\nDeaths,Kenya,2021,520,M,PERCENT\nDeaths,Kenya,2022,510,C,PERCENT\n',
    );
    expect(data.readings.map(({ kind }) => kind)).toEqual(['estimate', 'estimate', 'actual']);
    expect(data.units.map(({ id }) => id)).toEqual(['percent']);
  });
});

describe('columns of files in French', () => {
  it('may have no accents, and codes of places', () => {
    const { data } = read('code_commune;libelle_commune;annee;valeur\n35238;Rennes;2019;12\n', {
      table: 'Logements',
    });
    expect(data.places.map(({ id }) => id)).toEqual(['Rennes']);
    expect(data.readings).toMatchObject([{ value: 12, period: { to: 2019 } }]);
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

describe('columns of files', () => {
  it('of codes stand for nothing beside those of the words', () => {
    const table =
      'REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,OBS_VALUE\nAUT,Austria,MSW,Waste,T,Tonnes,2020,74\nDNK,Denmark,MSW,Waste,T,Tonnes,2020,47\n';
    const { data } = read(table);
    expect(data.units.map(({ name }) => name)).toEqual(['Tonnes']);
    expect(placedReadings(table)).toEqual([
      ['Austria', 'Waste', 'actual', 2020, 74],
      ['Denmark', 'Waste', 'actual', 2020, 47],
    ]);
  });

  it('name their fields with points', () => {
    const table =
      'indicator.name,indicator.unit,geo.name,obs.year,obs.type,obs.value\nEnergy,GWh,Lothian,2021,actual,14\nEnergy,GWh,Lothian,2030,target,11\n';
    expect(placedReadings(table)).toEqual([
      ['Lothian', 'Energy', 'actual', 2021, 14],
      ['Lothian', 'Energy', 'target', 2030, 11],
    ]);
  });

  it('of places give the one that tells most of them apart', () => {
    const table =
      'time_period,geographic_level,country_name,la_name,pupil_count\n202122,National,England,,74\n202122,Local authority,England,Barnsley,33\n202223,Local authority,England,Rutland,56\n';
    expect(placedReadings(table)).toEqual([
      ['England', 'pupil_count', 'actual', 2022, 74],
      ['Barnsley', 'pupil_count', 'actual', 2022, 33],
      ['Rutland', 'pupil_count', 'actual', 2023, 56],
    ]);
  });

  it.each(['Total FYTD', 'Total YTD', 'Year to date', '本年累计'])(
    'are unread where they go up to a month: %s',
    (head) => {
      const table = read(`Month,Bus,${head}\nJul-23,12,18\nAug-23,13,37\n`);
      expect(table.data.series?.map(({ indicator }) => indicator)).toEqual(['Bus']);
      expect(reasons(table)).toEqual([`1,3 ${head}: part of a year`]);
    },
  );

  it('that count the rows and have no head are no cells to read', () => {
    expect(reasons(read(',indicator,2020\n0,Trips,12\n1,Trees,13\n'))).toEqual([]);
  });
});

describe('series with lines that describe them', () => {
  it.each(['Series Type', 'Data Type', 'Series ID'])('and no label over their titles: %s', (label) => {
    const table = `,Employed,Unemployment rate\nUnit,000,Percent\n${label},A1,A2\nFrequency,Month,Month\nJan-2023,13752.3,3.7\nFeb-2023,13816.7,3.5\n`;
    expect(seriesInWords(table)).toEqual([
      ['Employed', '2023-01 2023-02', '13752300 13816700'],
      ['Unemployment rate', '2023-01 2023-02', '3.7 3.5'],
    ]);
  });
});

describe('Markdown', () => {
  it('is read without its emphasis and its links', () => {
    const table =
      '| City | Lanes 2023 (km) | Lanes 2024 (km) |\n|---|---|---|\n| **Dublin** | 186 | **247** |\n| [Lisbon](https://a.b) | 105 | 173 |\n';
    expect(placeNames(table)).toEqual(['Dublin', 'Lisbon']);
    expect(amountsAlone(table)).toEqual([186, 105, 247, 173]);
  });
});

describe('codes and marks of statistical offices', () => {
  it('are no indicators', () => {
    expect(
      indicatorNames(
        'URN,School name,Academic year,Pupils\n138246,Carr Hill,2023/24,162\n119732,Millfield,2023/24,147\n',
      ),
    ).toEqual(['Pupils']);
  });

  it('are beside the labels in files of Eurostat', () => {
    const head =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,unit,Unit of measure,geo,Geopolitical entity (reporting),TIME_PERIOD,OBS_VALUE,OBS_FLAG,Observation status (Flag) V2 structure';
    const row = (place: string, flag: string, word: string) =>
      `dataflow,ESTAT:X(1.0),Recycling rate,A,Annual,PC,Percentage,${place.slice(0, 2).toUpperCase()},${place},2023,48.4,${flag},${word}`;
    const { data } = read([head, row('Bulgaria', 'e', 'estimated'), row('Slovenia', '', '')].join('\n'));
    expect(data.indicators.map(({ name }) => name)).toEqual(['Recycling rate']);
    expect(data.places.map(({ name }) => name)).toEqual(['Bulgaria', 'Slovenia']);
    expect(data.readings.map(({ kind }) => kind)).toEqual(['estimate', 'actual']);
  });

  it('call for caution in files of Statistics Canada, where E is no estimate', () => {
    const { data } = read(
      'REF_DATE,GEO,DGUID,Measure,VALUE,STATUS\n2023,Ontario,2021A1,Syrup,731,E\n2023,Quebec,2021A2,Syrup,9384,\n',
    );
    expect(data.readings.map(({ kind, flags }) => [kind, flags])).toEqual([
      ['actual', ['unreliable']],
      ['actual', undefined],
    ]);
  });
});

describe('names printed once for several times', () => {
  it.each([
    ['Indicator,Year,Value\nObesity (%),2022,21\n,2023,22\nSmoking (%),2022,11\n,2023,10\n'],
    ['Indicator,Unit,Year,Value\nObesity,%,2022,21\n,,2023,22\nSmoking,%,2022,11\n,,2023,10\n'],
    ['指标,单位,年份,数值\nObesity,%,2022,21\n,,2023,22\nSmoking,%,2022,11\n,,2023,10\n'],
  ])('%s', (table) => {
    expect(amounts(table)).toEqual([
      ['Obesity', '%', 'actual', 2022, 21],
      ['Obesity', '%', 'actual', 2023, 22],
      ['Smoking', '%', 'actual', 2022, 11],
      ['Smoking', '%', 'actual', 2023, 10],
    ]);
  });

  it('are repeated level by level', () => {
    const table =
      'School,Subject,Year,Pass rate (%)\nHill,Maths,2022,71\n,,2023,72\n,Art,2022,81\n,,2023,82\n' +
      'Park,Maths,2022,61\n,,2023,62\n,Art,2022,91\n,,2023,92\n';
    expect(placeAmounts(table)).toEqual([
      'Hill Pass rate: Maths 2022 71',
      'Hill Pass rate: Maths 2023 72',
      'Park Pass rate: Maths 2022 61',
      'Park Pass rate: Maths 2023 62',
      'Hill Pass rate: Art 2022 81',
      'Hill Pass rate: Art 2023 82',
      'Park Pass rate: Art 2022 91',
      'Park Pass rate: Art 2023 92',
    ]);
  });

  it('are not if a time comes twice below one, and the rows have no name then', () => {
    const table = 'Indicator,Year,Value\nObesity (%),2022,21\n,2022,43\nSmoking (%),2022,11\n,2022,10\n';
    expect(amounts(table)).toEqual([
      ['Obesity', '%', 'actual', 2022, 21],
      ['Smoking', '%', 'actual', 2022, 11],
    ]);
    expect(reasons(read(table))).toEqual([
      '3,3 43: no title or header says what the values are of',
      '5,3 10: no title or header says what the values are of',
    ]);
  });
});
