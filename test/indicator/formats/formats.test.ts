// Each named format with a few invented rows: what is read, and what is left unread with its reason.
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/indicator/parse-text.js';
import type { PlanData } from '../../../src/indicator/types.js';

/** Each reading in a line: indicator, place, kind, period with its basis, figure. */
const linesOf = ({ readings }: PlanData) =>
  readings.map(({ indicator, place, kind, period, basis, printed, scale }) =>
    [
      indicator,
      place,
      kind,
      `${period.kind} ${period.to}`,
      ...(basis === 'ambiguous' ? [basis] : []),
      scale === 1 ? printed : `${printed} × ${scale}`,
    ].join(' | '),
  );

const unreadOf = ({ notes }: PlanData) =>
  notes.flatMap(({ text }) =>
    typeof text === 'object' && 'unread' in text && typeof text.unread === 'object'
      ? text.unread.cells.map((cell) => `${cell.row}/${cell.at} ${cell.text}: ${cell.reason}`)
      : [],
  );

const directionOf = ({ indicators }: PlanData) =>
  indicators.map(({ name, better }) => `${String(name)}: ${better}`);

describe('SDMX-CSV', () => {
  it('with codes: totals name nothing, a status is a flag, a forecast told as one', () => {
    const data = parseText(
      `DATAFLOW,LAST UPDATE,freq,unit,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
X:RATE(1.0),01/01/24,A,PC,T,FR,2021,66.5,bd
X:RATE(1.0),01/01/24,A,PC,F,FR,2021,2019.5,
X:RATE(1.0),01/01/24,A,PC,T,FR,2022,67,f
X:RATE(1.0),01/01/24,A,PC,T,DE,2022,:,`,
      'rate.csv',
    );
    expect(linesOf(data)).toEqual([
      'RATE | FR | actual | year 2021 | 66.5',
      'RATE | FR | forecast | year 2022 | 67',
      'RATE | DE | actual | year 2022 | :',
      'RATE: F | FR | actual | year 2021 | 2019.5',
    ]);
    expect(data.readings[0]!.flags).toEqual(['break', 'definition-differs']);
    expect(data.units).toEqual([{ id: 'percent', name: '%' }]);
    expect(unreadOf(data)).toEqual([]);
  });

  it('with names in columns of their own, and multipliers', () => {
    const data = parseText(
      `STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency,REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier
DATAFLOW,X:Y(1.0),Trust,I,A,Annual,ISL,Iceland,TR,Trust in courts,PT_RESP,Percentage of respondents,2021,,50.4,,A,Normal value,0,Units
DATAFLOW,X:Y(1.0),Trust,I,A,Annual,KOR,Korea,SP,Spending,USD,US dollars,2021,,4.5,,E,Estimated,6,Millions`,
      'trust.csv',
    );
    expect(linesOf(data)).toEqual([
      'Trust in courts (Percentage of respondents) | Iceland | actual | year 2021 | 50.4',
      'Spending | Korea | estimate | year-or-end 2021 | 4.5 × 1000000',
    ]);
    expect(data.documents).toEqual([{ id: 'trust.csv', title: 'Trust' }]);
  });

  it('with codes and names in one cell, monthly: a line with its flags', () => {
    const data = parseText(
      `DATAFLOW,FREQ: Frequency,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_STATUS: Status
A:B(1.0): Prices,M: Monthly,FR: France,2024-01,3.1,A: Normal value
A:B(1.0): Prices,M: Monthly,FR: France,2024-02,3.2,P: Provisional value`,
      'prices.csv',
    );
    expect(data.series).toMatchObject([
      { indicator: 'Prices', place: 'France', dates: ['2024-01', '2024-02'], values: [3.1, 3.2] },
    ]);
    expect(data.series![0]!.flags).toEqual([{ date: '2024-02', flags: ['provisional'] }]);
    expect(data.notes).toEqual([]);
  });
});

describe('JSON-stat', () => {
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: 'Jobless',
    source: 'Office',
    id: ['sex', 'geo', 'time'],
    size: [2, 2, 2],
    role: { time: ['time'], geo: ['geo'] },
    dimension: {
      sex: { category: { index: ['T', 'F'], label: { T: 'Total', F: 'Females' } } },
      geo: { category: { index: { FR: 1, DE: 0 }, label: { DE: 'Germany', FR: 'France' } } },
      time: { category: { index: ['2022', '2023'] } },
    },
    value: { 0: 3.1, 1: 3.2, 2: 7.1, 3: null, 5: 3.3 },
    status: { 1: 'p' },
  };

  it('sparse: what is not there says nothing, null is no figure', () => {
    const data = parseText(JSON.stringify(dataset), 'jobs.json');
    expect(
      data.readings.map(({ indicator, place, period, value }) => [indicator, place, period.to, value]),
    ).toEqual([
      ['Jobless', 'Germany', 2022, 3.1],
      ['Jobless', 'Germany', 2023, 3.2],
      ['Jobless', 'France', 2022, 7.1],
      ['Jobless', 'France', 2023, null],
      ['Jobless: Females', 'Germany', 2023, 3.3],
    ]);
    expect(data.readings[1]!.flags).toEqual(['provisional']);
    expect(data.documents[0]!.title).toBe('Jobless, Office');
  });

  it('of version 1 and in a collection', () => {
    const { version: _, class: _class, id, size, role, ...rest } = dataset;
    const old = { dataset: { ...rest, dimension: { ...rest.dimension, id, size, role } } };
    const collection = { version: '2.0', class: 'collection', link: { item: [dataset] } };
    for (const value of [old, collection])
      expect(parseText(JSON.stringify(value), 'jobs.json').readings).toHaveLength(5);
  });

  it('with units, decimals and multipliers of a measure', () => {
    const data = parseText(
      JSON.stringify({
        class: 'dataset',
        id: ['m', 'year'],
        size: [2, 1],
        role: { metric: ['m'], time: ['year'] },
        dimension: {
          m: {
            category: {
              index: ['p', 's'],
              label: { p: 'Persons', s: 'Share' },
              unit: { p: { base: 'person', multiplier: 3 }, s: { symbol: '%' } },
            },
          },
          year: { category: { index: ['2021'] } },
        },
        value: [34880.5, 12],
      }),
      'people.json',
    );
    expect(data.readings.map(({ indicator, value, scale }) => [indicator, value, scale])).toEqual([
      ['Persons', 34880.5, 1000],
      ['Share', 12, 1],
    ]);
  });

  it('that does not hold together is refused with the field', () => {
    const wrong = (more: object) => () => parseText(JSON.stringify({ ...dataset, ...more }), 'jobs.json');
    expect(wrong({ size: [2, 2] })).toThrow(
      'jobs.json: size: expected a whole number for each of sex, geo, time',
    );
    expect(wrong({ size: [2, 2, 3] })).toThrow('jobs.json: dimension.time: expected 3 categories, got 2');
    expect(wrong({ value: { 99: 1 } })).toThrow('jobs.json: value[99]: is outside');
  });
});

describe('Open SDG', () => {
  const csv = `Year,Series,Units,Sex,Value
2015,Poverty rate,Percent,,20
2020,Poverty rate,Percent,,15.5
2020,Poverty rate,Percent,Female,16
2050,Poverty rate,Percent,,1`;

  it('an empty cell of a disaggregation is the whole', () => {
    const data = parseText(csv, 'indicator_1-2-1.csv', { place: 'Land' });
    expect(linesOf(data)).toEqual([
      'Poverty rate | Land | actual | year 2015 | 20',
      'Poverty rate | Land | actual | year 2020 | 15.5',
      'Poverty rate: Female | Land | actual | year 2020 | 16',
    ]);
    expect(unreadOf(data)).toEqual(['5/5 1: a result of a year still to come']);
  });
});

describe('IATI results', () => {
  const xml = `<?xml version="1.0"?>
<iati-activities version="2.03"><iati-activity>
  <title><narrative>Water &amp; health</narrative></title><recipient-country code="SS"/>
  <result type="1"><title><narrative>Access</narrative></title>
    <indicator measure="1" ascending="0"><title><narrative>Cases</narrative></title>
      <baseline year="2018" value="40"/>
      <period><period-start iso-date="2019-01-01"/><period-end iso-date="2019-12-31"/>
        <target value="30"/><actual value="1,848"/></period>
      <period><period-start iso-date="2019-01-01"/><period-end iso-date="2019-11-30"/><actual value="7"/></period>
    </indicator>
    <indicator measure="2"><title><narrative>Coverage</narrative></title>
      <period><period-start iso-date="2019-07-01"/><period-end iso-date="2020-06-30"/>
        <target value="50"><dimension name="sex" value="female"/></target></period>
    </indicator>
    <indicator measure="5"><title><narrative>Opinion</narrative></title>
      <baseline year="2018" value="3 of 5"/></indicator>
  </result>
</iati-activity></iati-activities>`;

  it('baseline, target and actual; whether periods add up is not said', () => {
    const data = parseText(xml, 'activity.xml');
    expect(linesOf(data)).toEqual([
      'Cases | SS | actual | year-or-end 2018 | 40',
      'Cases | SS | target | year-or-end 2019 | ambiguous | 30',
      'Cases | SS | actual | year-or-end 2019 | ambiguous | 1,848',
      'Coverage: sex female | SS | target | year 2020 | ambiguous | 50',
    ]);
    expect(data.readings[3]!.period).toEqual({ kind: 'year', to: 2020, printed: '2019/20' });
    expect(directionOf(data)[0]).toBe('Cases: lower');
    expect(unreadOf(data)).toEqual(['4/1 7: part of a year', '6/1 3 of 5: a number or rank in words']);
    expect(data.documents[0]!.title).toBe('Water & health');
  });

  it('as JSON of the Datastore', () => {
    const text = (words: string) => [{ narrative: [{ 'text()': words }] }];
    const indicator = {
      '@measure': '2',
      '@ascending': '1',
      title: text('Share'),
      baseline: [{ '@year': '2018', '@value': '10' }],
      period: [
        {
          'period-start': [{ '@iso-date': '2019-01-01' }],
          'period-end': [{ '@iso-date': '2019-12-31' }],
          target: [{ '@value': '20' }],
        },
      ],
    };
    const value = {
      'iati-activity': [{ title: text('A'), result: [{ title: text('R'), indicator: [indicator] }] }],
    };
    expect(linesOf(parseText(JSON.stringify(value), 'a.json', { place: 'X' }))).toEqual([
      'Share | X | actual | year 2018 | 10',
      'Share | X | target | year 2019 | ambiguous | 20',
    ]);
    expect(directionOf(parseText(JSON.stringify(value), 'a.json'))).toEqual(['Share: higher']);
  });

  it('that is not well formed is refused', () => {
    expect(() => parseText(xml.replace('</iati-activity>', ''), 'a.xml')).toThrow(
      'a.xml: is not a well-formed IATI',
    );
  });
});

describe('World Bank and Our World in Data', () => {
  it('a table with what stands above and below it', () => {
    const data = parseText(
      `"Data Source","World Development Indicators",

"Last Updated Date","2024-05-30",

"Country Name","Country Code","Indicator Name","Indicator Code","2019","2020",
"Aruba","ABW","Population, total","SP.POP.TOTL","106442","2020",
"Aruba","ABW","GDP growth (annual %)","NY.GDP","-2.5","..",`,
      'API_ABW.csv',
    );
    expect(
      data.readings.map(({ indicator, place, period, value }) => [indicator, place, period.to, value]),
    ).toEqual([
      ['Population, total', 'Aruba', 2019, 106442],
      ['Population, total', 'Aruba', 2020, 2020],
      ['GDP growth (annual %)', 'Aruba', 2019, -2.5],
      ['GDP growth (annual %)', 'Aruba', 2020, null],
    ]);
    expect(data.documents[0]!.title).toBe('World Development Indicators, 2024-05-30');
  });

  it('DataBank and the pages of the API', () => {
    const bank = `Country Name,Country Code,Series Name,Series Code,2019 [YR2019]
Aruba,ABW,"Population, total",SP.POP.TOTL,106442

Data from database: World Development Indicators
Last Updated: 05/30/2024`;
    const page = [
      { page: 1, pages: 1, per_page: 50, total: 1, lastupdated: '2024-05-30' },
      [
        {
          indicator: { id: 'SP.POP.TOTL', value: 'Population, total' },
          country: { id: 'AW', value: 'Aruba' },
          date: '2019',
          value: 106442,
          unit: '',
          obs_status: '',
          decimal: 0,
        },
      ],
    ];
    for (const text of [bank, JSON.stringify(page)])
      expect(linesOf(parseText(text, 'data'))).toEqual([
        'Population, total | Aruba | actual | year-or-end 2019 | 106442',
      ]);
  });

  it('a chart’s data: one indicator for each column, words left as a whole, later years unread', () => {
    const data = parseText(
      `Entity,Code,Year,Access (% of population),Region
Bhutan,BTN,2012,87.3,Asia
Bhutan,BTN,2090,90,Asia`,
      'access.csv',
    );
    expect(linesOf(data)).toEqual(['Access (% of population) | Bhutan | actual | year 2012 | 87.3']);
    expect(unreadOf(data)).toEqual([
      '3/4 90: a result of a year still to come',
      '1/5 Region: the column has words, not figures',
    ]);
  });
});
