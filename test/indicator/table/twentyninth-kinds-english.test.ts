// Kinds that the English half of the twenty-ninth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { momentNamed } from '../../../src/indicator/table/time-of-text.js';
import { read, reasons } from './expected.js';

const read29 = (table: string | Grid, options = {}) => read(table, { presentYear: 2026, ...options });
const values = (table: string | Grid, options = {}) =>
  read29(table, options)
    .data.readings.filter(({ value }) => value !== null)
    .map(({ indicator, kind, period, value, scale }) => [indicator, kind, period.to, value! * scale]);
const points = (table: string | Grid, options = {}) =>
  (read29(table, options).data.series ?? []).map(({ indicator, dates, values: of }) => [
    indicator,
    dates,
    of,
  ]);

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
    expect(points(table)).toEqual([
      ['Nuitées', ['2024-05', '2024-07'], [159600, 248900]],
      ['Nuitées', ['2024-05', '2024-07'], [151900, 239600]],
    ]);
  });

  it.each(['T1 2024', '1T24', '3T 2024'])('%s may be a quarter or a term, and is left', (head) => {
    const table = `Indicador;2023;${head}\nDesemprego;6,4;6,8\nInflação;4,1;3,9\n`;
    expect(values(table)).toEqual([
      ['Desemprego', 'actual', 2023, 6.4],
      ['Inflação', 'actual', 2023, 4.1],
    ]);
    expect(points(table)).toEqual([]);
  });
});

describe('a multiplier at the end of a title in another language', () => {
  it.each([
    ['Übernachtungen (in Tausend)', 86400],
    ['Dormidas (em milhares)', 86400],
    ['Visitantes (en miles)', 86400],
    ['Recettes (en millions d’euros)', 86400000],
    ['Trips (miles)', 86.4],
  ])('%s: 86,4 is %d', (title, value) => {
    expect(values(`${title};;\nRegion;2022;2023\nNord;86,4;90,2\nSud;12,5;13,1\n`)[0]!.at(-1)).toBe(value);
  });
});

describe('lines above the header that begin with a label', () => {
  const under = (lead: string) =>
    read29(`${lead}TIME\t2022\t2023\nGEO (Labels)\t\t\nBelgium\t6.5\t6.3\nDenmark\t10.1\t10.5 b\n`);
  const told = (lead: string) => {
    const { data, unread } = under(lead);
    const units = data.units.map(({ name }) => name);
    return [data.indicators.map(({ name }) => name), units, unread.map(({ text }) => text)];
  };

  it('name what the values are of and their unit, the file they are in does not', () => {
    const lead =
      'Data extracted on 14/05/2025 09:12:40 from [ESTAT]\t\t\nDataset:\tEarly leavers [edat_14]\t\nLast updated:\t13/05/2025\t\nUnit of measure\tPercentage\t\n';
    expect(told(lead)).toEqual([
      ['Early leavers'],
      ['%'],
      ['Data extracted on 14/05/2025 09:12:40 from [ESTAT]', '13/05/2025'],
    ]);
    expect(under(lead).data.readings.map(({ value }) => value)).toEqual([6.5, 6.3, 10.1, 10.5]);
  });

  it('narrow the name', () => {
    const lead = 'Title\tYouth unemployment\t\nTime frequency\tAnnual\t\nSex\tFemales\t\nAge\tTotal\t\n';
    expect(told(lead)).toEqual([['Youth unemployment, Females'], [''], []]);
  });

  it('leave the values unread where the unit has a multiplier that is not understood', () => {
    const lead = 'Indicator\tTrade\t\nUnit\tConstant million pesos of 2015\t\n';
    expect(told(lead)[0]).toEqual([]);
  });

  it.each([
    'Data extracted on 14 May 2025',
    'Downloaded from the portal on 2 June 2025',
    'Last updated: 3/4/2024',
    'Source: Eurostat, 2025',
  ])('%s is no title', (line) => {
    expect(told(`${line}\t\t\n`)).toEqual([[], [], expect.arrayContaining([line])]);
    expect(told(`School leavers\t\t\n${line}\t\t\n`)[0]).toEqual(['School leavers']);
  });

  it.each(['Extracted minerals', 'Updated cost estimates', 'Exports of goods'])('%s is a title', (title) => {
    expect(told(`${title}\t\t\n`)[0]).toEqual([title]);
  });

  it('are no places where a legend stands below', () => {
    const table = `School leavers\t\t\nGEO\t2022\t2023\nBelgium\t6.5\t6.3\nDenmark\t10.1\t:\nSpecial value:\t\t\n:\tnot available\t\nFlags\t\t\nb\tbreak in time series\t\n`;
    expect(read29(table).data.places.map(({ name }) => name)).toEqual(['Belgium', 'Denmark']);
  });
});

describe('months and quarters in the year of the title', () => {
  const under = (title: string, heads: readonly string[]) =>
    [
      `${title}${',,'.slice(0, heads.length)}`,
      `Mode,${heads.join(',')}`,
      `Bus,${heads.map((_, at) => 184 + at).join(',')}`,
      `Tram,${heads.map((_, at) => 12 + at).join(',')}`,
      '',
    ].join('\n');

  it.each([
    ['Journeys by mode 2024', ['Jan', 'Feb'], ['2024-01', '2024-02']],
    ['Journeys in 2023', ['March', 'May'], ['2023-03', '2023-05']],
    ['Voyages par mode (2024)', ['janv.', 'févr.'], ['2024-01', '2024-02']],
    ['Journeys by mode 2024', ['Q1', 'Q2'], ['2024-Q1', '2024-Q2']],
  ])('%s: %j are %j', (title, heads, dates) => {
    expect(points(under(title, heads))).toEqual([
      ['Bus', dates, [184, 185]],
      ['Tram', dates, [12, 13]],
    ]);
  });

  it.each([
    ['Journeys by mode 2024', ['Apr', 'Jan']],
    ['Journeys by mode 2023/24', ['Apr', 'May']],
    ['Journeys by mode FY2024', ['Q1', 'Q2']],
    ['Journeys in the financial year 2024', ['Apr', 'May']],
    ['Spending at 2015 prices', ['Jan', 'Feb']],
    ['Journeys by mode 2022 and 2024', ['Jan', 'Feb']],
    ['Journeys by mode', ['Jan', 'Feb']],
  ])('%s dates no %j', (title, heads) => {
    expect(points(under(title, heads))).toEqual([]);
    expect(values(under(title, heads))).toEqual([]);
  });

  it('leaves several of them together', () => {
    const table = under('Journeys by mode 2024', ['Jan', 'Feb', 'Jan–Feb']).replace(',,', ',,,');
    expect(points(table)).toEqual([
      ['Bus', ['2024-01', '2024-02'], [184, 185]],
      ['Tram', ['2024-01', '2024-02'], [12, 13]],
    ]);
    expect(reasons(read29(table))).toEqual(['2,4 Jan–Feb: part of a year']);
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
    expect(read29(quarters('2024', mark)).data.series?.map((one) => [one.dates, one.flags])).toEqual([
      [['2024-Q1', '2024-Q2', '2024-Q3'], [{ date: '2024-Q2', flags }]],
      [['2024-Q1', '2024-Q2', '2024-Q3'], [{ date: '2024-Q2', flags }]],
    ]);
  });

  it('is told behind a month', () => {
    const table = 'Indicator,May 2024,June 2024 (p)\nArrivals,764118,731552\nDepartures,52630,68940\n';
    expect(read29(table).data.series?.map(({ flags }) => flags)).toEqual([
      [{ date: '2024-06', flags: ['provisional'] }],
      [{ date: '2024-06', flags: ['provisional'] }],
    ]);
  });

  it.each(['(n)', '(x)'])('%s is none, and its column is left', (mark) => {
    expect(points(quarters('2024', mark)).map(([, dates]) => dates)).toEqual([
      ['2024-Q1', '2024-Q3'],
      ['2024-Q1', '2024-Q3'],
    ]);
  });
});

describe('places down and indicators across', () => {
  const under = (title: string, heads: string, ...rows: string[]) =>
    [`${title}${','.repeat(heads.split(',').length - 1)}`, heads, ...rows, ''].join('\n');
  const told = (table: string) =>
    read29(table).data.readings.map(({ indicator, place, period, value }) => [
      indicator,
      place,
      period.to,
      value,
    ]);

  it('are read behind a rank, in the year of the title', () => {
    const table = under(
      'City comparison 2023',
      'Rank,City,Employment rate (%),Homes per 1 000 dwellings',
      '1,Leeds,76.2,8.3',
      '2,Cardiff,75,5.2',
    );
    expect(told(table)).toEqual([
      ['Employment rate', 'Leeds', 2023, 76.2],
      ['Employment rate', 'Cardiff', 2023, 75],
      ['Homes per 1 000 dwellings', 'Leeds', 2023, 8.3],
      ['Homes per 1 000 dwellings', 'Cardiff', 2023, 5.2],
    ]);
  });

  it('are read behind a number, deaths per 100,000 too', () => {
    const table = under(
      'Districts in 2022',
      '#,District,Road deaths per 100000 people',
      '1,North,8.3',
      '2,South,5.2',
    );
    expect(told(table)).toEqual([
      ['Road deaths per 100000 people', 'North', 2022, 8.3],
      ['Road deaths per 100000 people', 'South', 2022, 5.2],
    ]);
  });

  it('are left without a year', () => {
    const table = under('City comparison', 'Rank,City,Employment rate (%)', '1,Leeds,76.2', '2,Cardiff,75');
    expect(told(table)).toEqual([]);
  });

  it('are no header where a row of figures stands first', () => {
    expect(told('1,Leeds,8.3\n2,Cardiff,5.2\n')).toEqual([]);
  });
});

describe('money behind the year of a header', () => {
  const under = (...heads: string[]) => `Service,${heads.join(',')}\nParks,128.5,134.9\nRoads,71,70.8\n`;

  it.each([
    ['Actual 2023/24 £000', 'Budget 2024/25 £000', 1e3, 'GBP'],
    ["Outturn 2023 £'000", "Budget 2024 £'000", 1e3, 'GBP'],
    ['2023 actual $m', '2024 plan $m', 1e6, '$'],
    ['Actual 2023 US$ million', 'Target 2024 US$ million', 1e6, 'USD'],
    ['Ist 2023 T€', 'Ansatz 2024 T€', 1e3, 'EUR'],
    ['Ist 2023 (Tsd. €)', 'Plan 2024 (Tsd. €)', 1e3, 'EUR'],
    ['Réalisé 2023 M€', 'Prévu 2024 M€', 1e6, 'EUR'],
  ])('%s, %s: in %ds of %s', (first, second, scale, unit) => {
    const { data } = read29(under(first, second));
    expect(data.units.map(({ id }) => id)).toEqual([unit.toLowerCase() === 'usd' ? 'usd' : unit]);
    expect(data.readings.map(({ kind, value, scale }) => [kind, value! * scale])).toEqual([
      ['actual', 128.5 * scale],
      ['target', 134.9 * scale],
      ['actual', 71 * scale],
      ['target', 70.8 * scale],
    ]);
  });

  it('is not read in a variance', () => {
    const table =
      'Service,Actual 2023 £000,Budget 2023 £000,Variance £000\nParks,128,140,-12\nRoads,71,68,3\n';
    expect(values(table).map(([, , , value]) => value)).toEqual([128000, 140000, 71000, 68000]);
  });
});

describe('budgets in other languages', () => {
  const under = (first: string, second: string) =>
    `Kennzahl;Einheit;${first} 2023;${second} 2024\nErgebnis;T€;-4.480;-4.600\nQuote;%;44,1;45,5\n`;

  it.each([
    ['Ist', 'Ansatz'],
    ['Ergebnis', 'Haushaltsansatz'],
    ['Exécution', 'Prévu'],
    ['Ejecutado', 'Presupuesto'],
    ['Realizado', 'Orçamento'],
    ['Consuntivo', 'Preventivo'],
  ])('%s and %s are a result and a target, T€ thousands of euros', (first, second) => {
    expect(values(under(first, second))).toEqual([
      ['Ergebnis', 'actual', 2023, -4480000],
      ['Ergebnis', 'target', 2024, -4600000],
      ['Quote', 'actual', 2023, 44.1],
      ['Quote', 'target', 2024, 45.5],
    ]);
  });

  it.each(['Nachtragsansatz', 'Ansatz alt'])('%s is left', (head) => {
    expect(values(under('Ist', head)).map(([, , year]) => year)).toEqual([2023, 2023]);
  });
});

describe('short units in brackets behind a name', () => {
  const unitOf = (...names: string[]) => {
    const { data } = read29(`Indicator,2022,2023\n${names.map((name) => `${name},5.9,5.8`).join('\n')}\n`);
    return data.indicators.map(({ name, unit }) => [name, data.units.find(({ id }) => id === unit)!.name]);
  };

  it.each([
    ['Average attendance time (min)', 'Average attendance time', 'min'],
    ['Length of call (sec)', 'Length of call', 'sec'],
    ['Training received (hrs)', 'Training received', 'hrs'],
    ['Land protected (sq km)', 'Land protected', 'sq km'],
    ['Rainfall (mm)', 'Rainfall', 'mm'],
    ['Bus speed (mph)', 'Bus speed', 'mph'],
    ['Water saved (ML)', 'Water saved', 'ML'],
  ])('%s: %s in %s', (printed, name, unit) => {
    expect(unitOf(printed)).toEqual([[name, unit]]);
  });

  it.each(['Air temperature (min)', 'Enrolment (sec)', 'Staff (HR)'])('%s has none', (name) => {
    expect(unitOf(name)).toEqual([[name, '']]);
  });

  it('no minimum beside a maximum', () => {
    const names = ['Travel time (min)', 'Travel time (max)'];
    expect(unitOf(...names)).toEqual(names.map((name) => [name, '']));
  });
});
