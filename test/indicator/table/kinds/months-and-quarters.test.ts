import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { momentNamed } from '../../../../src/indicator/table/times/time-of-text.js';
import { reasons } from '../expected.js';
import { amounts, lines, placedAmounts, read, scaledValues, series } from './projections.js';

describe('times in columns and cells', () => {
  it.each([
    ['Year,Month,Visits\n2021,1,50\n2021,12,60\n', ['2021-01', '2021-12']],
    ['Year,Month,Visits\n2021,Jan,50\n2021,February,60\n', ['2021-01', '2021-02']],
    ['年份,月份,Visits\n2021,1月,50\n2021,2月,60\n', ['2021-01', '2021-02']],
    ['Visits,Quarter,Year\n50,1,2021\n60,Q2,2021\n', ['2021-Q1', '2021-Q2']],
  ])('of a year and its part in two columns: %s', (table, dates) => {
    expect(series(table)).toEqual([['Visits', dates, [50, 60]]]);
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
    expect(series(table)).toEqual([['Starts', ['2017-08', '2017-09'], [5, 6]]]);
    expect(series(table.replaceAll('08-01/P1M', '07-01/P3M').replaceAll('09-01/P1M', '10-01/P3M'))).toEqual([
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

describe('quarters in other languages', () => {
  it.each(['1. Quartal 2022', '1er trimestre 2022', '1st quarter 2022', 'Trimestre 1 2022'])('%s', (head) => {
    const other = head.replace(/1(?:st|er)?/, (first) =>
      first === '1st' ? '2nd' : first === '1er' ? '2e' : '2',
    );
    const { data } = read(`Indicator,Unit,${head},${other}\nRoads,km,12.5,14.5\n`);
    expect(data.series).toMatchObject([{ dates: ['2022-Q1', '2022-Q2'], values: [12.5, 14.5] }]);
  });

  it.each([
    ['I trim. 2024', 'II trim. 2024'],
    ['1.er trimestre 2024', '2.º trimestre 2024'],
    ['1º trim. 2024', '2º trim. 2024'],
    ['1e kwartaal 2024', '2e kwartaal 2024'],
  ])('%s, %s', (first, second) => {
    const { series } = read(`Nome|${first}|${second}\nImprese|324|325\n`).data;
    expect(series?.map(({ dates, values: own }) => [dates, own])).toEqual([
      [
        ['2024-Q1', '2024-Q2'],
        [324, 325],
      ],
    ]);
  });
});

describe('years and quarters in two columns', () => {
  it('go together over a note below them, and keep the columns as they are printed', () => {
    const table =
      '年,季,客房（間）,按年變動（%）\n2023,第一季,38,163.8\n2023,第二季,42,273.5\nr 修訂數字,,,\n';
    expect(series(table)).toEqual([['客房', ['2023-Q1', '2023-Q2'], [38, 42]]]);
    expect(reasons(read(table))).toEqual(['1,4 按年變動（%）: a rate or total beside the values']);
  });
});

describe('ages in months', () => {
  it('are no parts of a year', () => {
    expect(lines('Region,"Immunised at 24 months, 2022"\nNorth,82.1%\nSouth,80%\n')).toEqual([
      'Immunised at 24 months actual 2022 year = 82.1',
      'Immunised at 24 months actual 2022 year = 80',
    ]);
    expect(lines('Indicator,First 6 months 2022\nHouses,4\n')).toEqual([]);
  });
});

describe('what heads months by its count', () => {
  it.each([
    ['Passengers', 'Aircraft movements'],
    ['Visitors', 'Nights spent'],
  ])('%s and %s are indicators', (first, last) => {
    const table: Grid = [
      [
        { text: 'Month', rowSpan: 2 },
        { text: first, colSpan: 2 },
        { text: last, colSpan: 2 },
      ],
      ['2022', '2023', '2022', '2023'],
      ['January', '182', '264', '21', '25'],
      ['February', '190', '259', '20', '24'],
    ];
    expect(series(table)).toEqual([
      [first, ['2022-01', '2022-02', '2023-01', '2023-02'], [182, 190, 264, 259]],
      [last, ['2022-01', '2022-02', '2023-01', '2023-02'], [21, 20, 25, 24]],
    ]);
  });
});

describe('parts of a year that a letter tells', () => {
  it('are quarters after T in one word', () => {
    const { series } = read('Sector;2024T1;2024T2\nOcupados;617,2;629,5\n').data;
    expect(series?.map((one) => [one.dates, one.values])).toEqual([
      [
        ['2024-Q1', '2024-Q2'],
        [617.2, 629.5],
      ],
    ]);
  });

  it.each(['2024W1|2024W2', '2024B1|2024B2'])('are no years otherwise: %s', (heads) => {
    const table = read(`Indicator|${heads}\nVisits|10|11\n`);
    expect(table.data.readings).toEqual([]);
    expect(reasons(table).join()).toContain('part of a year');
  });
});

describe('months without a sign', () => {
  it('are months in a column of months', () => {
    const { series } = read('统计月份,指标,当月值\n202503,用电量,21.5\n202504,用电量,20.7\n').data;
    expect(series?.map((one) => [one.dates, one.values])).toEqual([
      [
        ['2025-03', '2025-04'],
        [21.5, 20.7],
      ],
    ]);
  });

  it('may be fiscal years, and are left', () => {
    expect(placedAmounts('Year,Indicator,Value\n201011,Visits,12\n201112,Visits,13\n')).toEqual([]);
  });
});

describe('months by their names in other languages', () => {
  it.each([
    ['avr. 2024', '2024-04'],
    ['août 2023', '2023-08'],
    ['févr. 2024', '2024-02'],
    ['März 2024', '2024-03'],
    ['Dez. 2023', '2023-12'],
    ['mayo 2024', '2024-05'],
    ['enero de 2024', '2024-01'],
    ['outubro 2024', '2024-10'],
    ['luglio 2024', '2024-07'],
    ['15 mars 2024', '2024-03-15'],
    ['set. 2024', '2024-09'],
    ['out/2024', '2024-10'],
    ['jan/24', '2024-01'],
  ])('%s is %s', (text, date) => {
    expect(momentNamed(text)?.date).toBe(date);
  });

  it.each([
    'avrilia 2024',
    'out 2024',
    'set 2024',
    'ago 2024',
    'marl 2024',
    'décor 2024',
    'data set 2024',
    'gen 24',
  ])('%s is none', (text) => {
    expect(momentNamed(text)).toBeUndefined();
  });

  it('head the values of places', () => {
    const table =
      'Nuitées (en milliers)\nDépartement;mai 2024;juil. 2024\nFinistère;159,6;248,9\nMorbihan;151,9;239,6\n';
    expect(series(table)).toEqual([
      ['Nuitées', ['2024-05', '2024-07'], [159600, 248900]],
      ['Nuitées', ['2024-05', '2024-07'], [151900, 239600]],
    ]);
  });

  it.each(['T1 2024', '1T24', '3T 2024'])('%s may be a quarter or a term, and is left', (head) => {
    const table = `Indicador;2023;${head}\nDesemprego;6,4;6,8\nInflação;4,1;3,9\n`;
    expect(scaledValues(table)).toEqual([
      ['Desemprego', 'actual', 2023, 6.4],
      ['Inflação', 'actual', 2023, 4.1],
    ]);
    expect(series(table)).toEqual([]);
  });
});

describe('times as they are written abroad', () => {
  it.each(['Au 31/12/', 'Al 31.12.', 'Zum 31.12.'])('%s2023 is the end of that year', (day) => {
    expect(amounts(`Name|${day}2022|${day}2023\nLogements|10|11\n`).map(([, , , year]) => year)).toEqual([
      2022, 2023,
    ]);
  });

  it('are months in a column of months and years', () => {
    const { series } = read(
      'Competência;Município;Internações\n01/2025;Uberaba;13\n02/2025;Uberaba;12\n',
    ).data;
    expect(series?.map(({ dates, values: own }) => [dates, own])).toEqual([
      [
        ['2025-01', '2025-02'],
        [13, 12],
      ],
    ]);
  });

  it('are months of the year in the title', () => {
    const { series } = read('Genehmigungen 2025\nMonat|Wohnungen\nJanuar|108\nFebruar|97\nMärz|121\n').data;
    expect(series?.map(({ dates, values: own }) => [dates, own])).toEqual([
      [
        ['2025-01', '2025-02', '2025-03'],
        [108, 97, 121],
      ],
    ]);
  });

  it('are months beside the days that end them', () => {
    const table = 'DATE,TIME PERIOD,Loans (EUR millions)\n2024-06-30,2024Jun,6874\n2024-07-31,2024Jul,6881\n';
    expect(read(table).data.series?.map(({ dates, values: own }) => [dates, own])).toEqual([
      [
        ['2024-06', '2024-07'],
        [6874000000, 6881000000],
      ],
    ]);
  });

  it('are school years before a figure in its cell', () => {
    expect(
      amounts('Metric|Baseline|Target\nGraduation rate|2022-23: 86.4%|2026-27: 92%\n').map(
        ([, , kind, year, value]) => [kind, year, value],
      ),
    ).toEqual([
      ['actual', 2023, 86.4],
      ['target', 2027, 92],
    ]);
  });

  it.each(['1T24|2T24|3T24|4T24', 'T1 2024|T2 2024|T3 2024|T4 2024', '1T/2024|2T/2024|3T/2024|4T/2024'])(
    'are quarters by their letter where there is a fourth: %s',
    (heads) => {
      const { series } = read(`Indicador|${heads}\nViagens|58|59|60|61\n`).data;
      expect(series?.map(({ dates, values: own }) => [dates, own])).toEqual([
        [
          ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'],
          [58, 59, 60, 61],
        ],
      ]);
    },
  );

  it('are three terms of schools, and are left', () => {
    const table = read('Indicator|T1 2024|T2 2024|T3 2024\nAttendance|95|94|93\n');
    expect([table.data.readings, table.data.series ?? []]).toEqual([[], []]);
  });

  it('may be marked as provisional by a raised letter', () => {
    const { series } = read('Indicator|Jul 2024|Oct 2024ᵖ\nRate|63.5|63.3\n').data;
    expect(series?.map(({ dates, flags }) => [dates, flags])).toEqual([
      [['2024-07', '2024-10'], [{ date: '2024-10', flags: ['provisional'] }]],
    ]);
  });
});

describe('a mark of provisional figures behind a part of a year', () => {
  const quarters = (head: string, mark: string): Grid => [
    [
      { text: 'Indicator', rowSpan: 2 },
      { text: head, colSpan: 3 },
    ],
    ['Q1', `Q2 ${mark}`, 'Q3'],
    ['Arrivals', '764,118', '731,552', '742,003'],
    ['Departures', '52,630', '68,940', '69,115'],
  ];

  it.each([
    ['(p)', ['provisional']],
    ['(r)', ['revised']],
    ['(provisional)', ['provisional']],
    ['[p]', ['provisional']],
  ])('%s is told of each value', (mark, flags) => {
    expect(read(quarters('2024', mark)).data.series?.map((one) => [one.dates, one.flags])).toEqual([
      [['2024-Q1', '2024-Q2', '2024-Q3'], [{ date: '2024-Q2', flags }]],
      [['2024-Q1', '2024-Q2', '2024-Q3'], [{ date: '2024-Q2', flags }]],
    ]);
  });

  it('is told behind a month', () => {
    const table = 'Indicator,May 2024,June 2024 (p)\nArrivals,764118,731552\nDepartures,52630,68940\n';
    expect(read(table).data.series?.map(({ flags }) => flags)).toEqual([
      [{ date: '2024-06', flags: ['provisional'] }],
      [{ date: '2024-06', flags: ['provisional'] }],
    ]);
  });

  it.each(['(n)', '(x)'])('%s is none, and its column is left', (mark) => {
    expect(series(quarters('2024', mark)).map(([, dates]) => dates)).toEqual([
      ['2024-Q1', '2024-Q3'],
      ['2024-Q1', '2024-Q3'],
    ]);
  });
});

describe('quarters with their months', () => {
  it('are the quarters of the calendar that these months are', () => {
    expect(
      series('Measure,Q1 (Apr–Jun 2025),Q2 (Jul–Sep 2025),Q4 (Jan-Mar 2026)\nCalls (%),61,59,52\n'),
    ).toEqual([['Calls', ['2025-Q2', '2025-Q3', '2026-Q1'], [61, 59, 52]]]);
  });
});

describe('months below a fiscal year', () => {
  const dates = (table: string | Grid) => read(table).data.series?.[0]?.dates ?? [];

  it('are dated where the quarter says with which of them the year begins', () => {
    const april =
      'Performance 2025/26,,,,\nIndicator,Q1 (Apr–Jun),Q2 (Jul–Sep),Q3 (Oct–Dec),Q4 (Jan–Mar)\nCalls,8,9,7,6\n';
    expect(dates(april)).toEqual(['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']);
    const july = 'Performance 2025/26,,\nIndicator,Q2 (Oct–Dec),Q3 (Jan–Mar)\nCalls,8,9\n';
    expect(dates(july)).toEqual(['2025-Q4', '2026-Q1']);
    const over: Grid = [
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: '2024/25', colSpan: 1 },
        { text: '2025/26', colSpan: 1 },
      ],
      ['Q4 (Jan–Mar)', 'Q1 (Apr–Jun)'],
      ['Calls', '8', '9'],
    ];
    expect(dates(over)).toEqual(['2025-Q1', '2025-Q2']);
  });

  it('are dated where they go on after December', () => {
    expect(dates('Performance 2025-26,,,,\nIndicator,Oct,Nov,Dec,Jan\nCalls,8,9,7,6\n')).toEqual([
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
    ]);
  });

  it('are left where nothing says in which of its halves they lie', () => {
    expect(dates('Performance 2025/26,,,\nIndicator,Apr,May,Jun\nCalls,8,9,7\n')).toEqual([]);
    expect(dates('Indicator,Q1 2025/26,Q2 2025/26\nCalls,8,9\n')).toEqual([]);
  });
});

describe('quarters of a fiscal year whose first month the author gives', () => {
  const dates = (table: string, fiscalStart: number) =>
    read(table, { fiscalStart }).data.series?.[0]?.dates ?? [];

  it.each([
    'Indicator,Q1 2025/26,Q2 2025/26,Q4 2025/26',
    'Indicator,Quarter 1 of 2025-26,Quarter 2 of 2025-26,Quarter 4 of 2025-26',
    'Indicator,2025-2026 Q1,2025-2026 Q2,2025-2026 Q4',
    'Indicator,25/26 Q1,25/26 Q2,25/26 Q4',
    'Indicator,FY2025/26 Q1,FY2025/26 Q2,FY2025/26 Q4',
    'Indicator,Q1 FY25-26,Q2 FY25-26,Q4 FY25-26',
    'Performance 2025/26,,,\nIndicator,Q1,Q2,Q4',
    'Performance 2025/26,,,\nIndicator,Q1 actual,Q2 actual,Q4 actual',
    'Indicator,2025/26,2025/26,2025/26\n,Q1,Q2,Q4',
  ])('are quarters of the calendar: %s', (heads) => {
    expect(dates(`${heads}\nCalls,8,9,7\n`, 4)).toEqual(['2025-Q2', '2025-Q3', '2026-Q1']);
    expect(dates(`${heads}\nCalls,8,9,7\n`, 10)).toEqual(['2025-Q4', '2026-Q1', '2026-Q3']);
  });

  it('are so down the rows, too', () => {
    expect(dates('Quarter,Calls\n2024/25 Q4,8\n2025/26 Q1,9\n', 4)).toEqual(['2025-Q1', '2025-Q2']);
  });

  it('stay unread where the months are no quarter of the calendar, or the years do not follow each other', () => {
    expect(dates('Indicator,Q1 2025/26,Q2 2025/26\nCalls,8,9\n', 5)).toEqual([]);
    expect(dates('Indicator,Q1 2025/27,Q2 2025/27\nCalls,8,9\n', 4)).toEqual([]);
  });

  it('stay unread where one year names the fiscal one, which may begin or end in it', () => {
    expect(dates('Indicator,Q1 FY26,Q2 FY26\nCalls,8,9\n', 4)).toEqual([]);
  });

  it('leave a cell over several rows one', () => {
    const table: Grid = [
      ['Indicator', 'Q1 2025/26', 'Q2 2025/26'],
      ['Calls', { text: '8', rowSpan: 2 }, '9'],
      ['Visits', '7'],
    ];
    const { data, unread } = read(table, { fiscalStart: 4 });
    expect(data.series?.flatMap(({ values }) => values)).toEqual([9, 7]);
    expect(unread.map(({ reason }) => reason)).toContain('one cell for several rows or columns');
  });

  it('date its months alone', () => {
    const months = 'Performance 2025/26,,\nIndicator,Apr,May\nCalls,8,9\n';
    expect(dates(months, 4)).toEqual(['2025-04', '2025-05']);
    expect(dates(months, 7)).toEqual(['2026-04', '2026-05']);
  });

  it.each([0, 13, 1.5])('are refused with %s for a month', (start) => {
    expect(() => dates('Indicator,2025\nCalls,8\n', start)).toThrow('1 to 12');
  });
});

describe('years down and months across', () => {
  const table = (last: string) =>
    `Unemployment rate,,,\nYear,Jan,Feb,${last}\n2021,6.8,6.6,5.3\n2022,4.4,,3.6\n`;

  it('are one series, with the value of the whole year', () => {
    const result = read(table('Annual'));
    expect(series(result)).toEqual([
      ['Unemployment rate', ['2021-01', '2021-02', '2022-01'], [6.8, 6.6, 4.4]],
    ]);
    expect(result.data.readings.map(({ period, value }) => [period.to, value])).toEqual([
      [2021, 5.3],
      [2022, 3.6],
    ]);
  });

  it.each(['Average', 'Total', '平均'])('leave a column of %s', (head) => {
    const result = read(table(head));
    expect(result.data.readings).toEqual([]);
    expect(result.unread.map(({ text }) => text)).toEqual(['5.3', '3.6']);
  });

  it('are read below lines about the file', () => {
    const lines = 'Series Id:,LNU04\nSeries title:,Unemployment rate\nYears:,2021 to 2022\n';
    expect(series(lines + table('Mar').split('\n').slice(1).join('\n'))[0]?.[0]).toBe('Unemployment rate');
  });
});

it.each([
  ['Month,Attendance (%)\n2024-03,4.8\n2024-04,5.0\n', 1],
  ['Month,Attendance (%)\n2024-03,4.8\n2024-04,5.1\n', undefined],
  ['Month,Attendance (%)\n2024-03,4.8\n2024-04,5\n', undefined],
  ['Month,Sales (thousand euros)\n2024-03,4.80\n2024-04,5.20\n', undefined],
  ['Month,Sales (thousand euros)\n2024-03,4.8012\n2024-04,5.2010\n', 1],
])('values of months keep the decimals that all print: %s', (table, decimals) => {
  const [series] = read(table).data.series!;
  expect(series?.decimals).toBe(decimals);
});
