// Kinds that the twenty-sixth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { read, reasons } from './expected.js';

const read26 = (table: string | Grid, options = {}) => read(table, { presentYear: 2026, ...options });
const placed = (table: string | Grid) =>
  read26(table).data.readings.map(({ place, indicator, kind, period, value }) => [
    place,
    indicator,
    kind,
    period.to,
    value,
  ]);
const kinds = (table: string | Grid) =>
  read26(table).data.readings.map(({ kind, period, value }) => [kind, period.to, value]);

describe('this period and the last', () => {
  const under = (title: string, now: string, before: string): Grid => [
    [{ text: title, colSpan: 3 }],
    ['机场', now, before],
    ['广州/白云', '63167751', '26104989'],
    ['上海/浦东', '54476397', '14178386'],
  ];

  it.each([
    ['本期完成', '上年同期'],
    ['本年', '上年'],
    ['本年完成数', '去年同期数'],
  ])('%s and %s are the year of the title and the one before', (now, before) => {
    expect(kinds(under('2023年机场旅客吞吐量', now, before))).toEqual([
      ['actual', 2023, 63167751],
      ['actual', 2022, 26104989],
      ['actual', 2023, 54476397],
      ['actual', 2022, 14178386],
    ]);
  });

  it.each(['机场旅客吞吐量', '2022年和2023年机场旅客吞吐量', '2023年1-6月机场旅客吞吐量'])(
    'are left under %s',
    (title) => {
      expect(kinds(under(title, '本期完成', '上年同期'))).toEqual([]);
    },
  );

  it.each(['Same period last year', 'Previous year', '上年同期'])(
    '%s is not the year of the title',
    (head) => {
      const table: Grid = [
        [{ text: 'Passengers in 2023', colSpan: 2 }],
        ['Airport', head],
        ['Heathrow', '61596'],
        ['Gatwick', '32831'],
      ];
      expect(kinds(table)).toEqual([]);
    },
  );
});

describe('a second line of the header with short words', () => {
  it.each([
    [
      ['Act.', 'Est.', 'Proj.'],
      ['actual', 'estimate', 'forecast'],
    ],
    [
      ['Actual', 'Estimate', 'Projection'],
      ['actual', 'estimate', 'forecast'],
    ],
  ])('%s', (words, expected) => {
    const table: Grid = [
      ['', '2022', '2023', '2025'],
      ['', ...words],
      ['Real GDP growth (%)', '10.9', '7.8', '6.0'],
      ['Inflation (%)', '11.9', '2.5', '3.0'],
    ];
    expect(kinds(table).map(([kind]) => kind)).toEqual([...expected, ...expected]);
  });
});

describe('a heading in brackets', () => {
  it('says what the rows below it are measured in', () => {
    const table: Grid = [
      ['Indicator', '2021', '2022'],
      [{ text: '(Annual percentage change)', colSpan: 3 }],
      ['Real GDP', '10.6', '10.9'],
      [{ text: '(Percent of GDP)', colSpan: 3 }],
      ['Revenue', '25.2', '26.9'],
      [{ text: '(Millions of U.S. dollars)', colSpan: 3 }],
      ['Nominal GDP', '18,850', '24,980'],
    ];
    const { data } = read26(table);
    expect(data.indicators.map(({ name }) => name)).toEqual([
      'Real GDP (Annual percentage change)',
      'Revenue (Percent of GDP)',
      'Nominal GDP',
    ]);
    expect(data.units.map(({ name }) => name)).toEqual(['%', 'U.S. dollars']);
    expect(
      data.readings.filter(({ indicator }) => indicator === 'Nominal GDP').map(({ scale }) => scale),
    ).toEqual([1e6, 1e6]);
  });
});

describe('revised figures beside estimates', () => {
  it.each(['Estimated FY2024', 'Estimate FY2024', 'FY2024 Budget'])(
    'are no results where another column is %s',
    (head) => {
      const table = `KPI,Actual FY2022,Revised FY2023,${head}\nRecycling rate (%),12,13,14\n`;
      expect(kinds(table).map(([, year]) => year)).not.toContain(2023);
      expect(reasons(read26(table)).join()).toContain(
        'Revised FY2023: an estimate or projection, not a result',
      );
    },
  );
});

describe('a group of countries beside a place', () => {
  it.each(['ADF countries', 'Transition states', 'Low-income economies'])('%s is a place too', (group) => {
    const table: Grid = [
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: 'Africa', colSpan: 2 },
        { text: group, colSpan: 2 },
      ],
      ['2015', '2022', '2015', '2022'],
      ['Access to electricity (%)', '42', '52', '27', '46'],
    ];
    expect(placed(table).map(([place, , , year, value]) => [place, year, value])).toEqual([
      ['Africa', 2015, 42],
      ['Africa', 2022, 52],
      [group, 2015, 27],
      [group, 2022, 46],
    ]);
  });
});

describe('the head of places', () => {
  it.each(['Local Authority / Region Name', 'Region/Country', 'Airport', '机场', '港口'])('%s', (head) => {
    const table: Grid = [
      [{ text: 'Number of charging devices', colSpan: 3 }],
      [head, 'Apr-23', 'Jul-23'],
      ['County Durham', '229', '240'],
      ['Camden', '794', '861'],
    ];
    expect((read26(table).data.series ?? []).map(({ place, indicator }) => [place, indicator])).toEqual([
      ['County Durham', 'Number of charging devices'],
      ['Camden', 'Number of charging devices'],
    ]);
  });
});

describe('heads of targets', () => {
  it.each(['NDPIII Targets', 'Strategic plan targets', 'Annual targets', 'Zielzustand'])(
    '%s over years',
    (head) => {
      const table: Grid = [
        [
          { text: 'Indicator', rowSpan: 2 },
          { text: 'Baseline', colSpan: 1 },
          { text: head, colSpan: 2 },
        ],
        ['2018', '2021', '2022'],
        ['Enrolment (%)', '61', '65', '70'],
      ];
      expect(kinds(table)).toEqual([
        ['actual', 2018, 61],
        ['target', 2021, 65],
        ['target', 2022, 70],
      ]);
    },
  );

  it.each(['Progress against targets', 'Results versus targets'])('%s says both', (head) => {
    const table: Grid = [
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: head, colSpan: 2 },
      ],
      ['2021', '2022'],
      ['Enrolment (%)', '65', '70'],
    ];
    expect(kinds(table).filter(([kind]) => kind === 'target')).toEqual([]);
  });
});
