// Kinds that the thirty-second batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { inEnglish, read } from './expected.js';

const read32 = (table: string | Grid) => read(table, { presentYear: 2026 });
const nameOf = (list: readonly { id: string; name: unknown }[], id: string) =>
  inEnglish(list.find((one) => one.id === id)!.name as string);
/** Name, unit, kind, year, and each value as the number it is. */
const values = (table: string | Grid) => {
  const { data } = read32(table);
  return data.readings.flatMap(({ indicator, kind, period, value, scale = 1 }) => {
    const { unit } = data.indicators.find(({ id }) => id === indicator)!;
    const row = [nameOf(data.indicators, indicator), nameOf(data.units, unit), kind, period.to];
    return value === null ? [] : [[...row, Number((value * scale).toPrecision(12))]];
  });
};
const numbers = (table: string | Grid) => values(table).map(([, , , , value]) => value);
const places = (table: string | Grid) => read32(table).data.places.map(({ name }) => inEnglish(name));

describe('the unit behind in', () => {
  it.each([
    ['Endenergieverbrauch in MWh', 'Endenergieverbrauch', 'MWh', 1],
    ['Anteil erneuerbarer Energien in %', 'Anteil erneuerbarer Energien', '%', 1],
    ['Wasserverbrauch in m³', 'Wasserverbrauch', 'm³', 1],
    ['Fluggäste in Mio.', 'Fluggäste', '', 1e6],
    ['Emissions in t CO2', 'Emissions', 't CO2', 1],
    ['Waiting time in days', 'Waiting time', 'days', 1],
  ])('%s', (name, own, unit, scale) => {
    expect(values(`Name|2022|2023\n${name}|11.5|12.5\n`)).toEqual([
      [own, unit, 'actual', 2022, 11.5 * scale],
      [own, unit, 'actual', 2023, 12.5 * scale],
    ]);
  });

  it.each(['Council tax collected in year', 'Trust in people', 'Investment in firms', 'Children in care'])(
    '%s has none',
    (name) => {
      expect(values(`Name|2022|2023\n${name}|11|12\n`).map(([own, unit]) => [own, unit])).toEqual([
        [name, ''],
        [name, ''],
      ]);
    },
  );
});

describe('multipliers as they are written abroad', () => {
  it.each([
    ['Onderhoudsuitgaven (x € 1.000)', 1000],
    ['Água faturada (10³ m³)', 1000],
    ['Energia (10^6 kWh)', 1e6],
    ['Costi (valori in migliaia di euro)', 1000],
    ['Charges (montants en milliers d’euros)', 1000],
    ['Ausgaben (Angaben in Mio. Euro)', 1e6],
  ])('%s', (name, scale) => {
    expect(numbers(`Name;2022;2023\n${name};28,5;30,5\n`)).toEqual([28.5 * scale, 30.5 * scale]);
  });

  it('stand in a column of units', () => {
    expect(values('Indicador;Unid.;2022;2023\nÁgua faturada;10³ m³;3,8;3,9\nAvarias;n.º;214;198\n')).toEqual([
      ['Água faturada', 'm³', 'actual', 2022, 3800],
      ['Água faturada', 'm³', 'actual', 2023, 3900],
      ['Avarias', '', 'actual', 2022, 214],
      ['Avarias', '', 'actual', 2023, 198],
    ]);
  });
});

describe('points that group digits', () => {
  it('are told by the language of a table where nothing else tells them', () => {
    expect(
      numbers('Wohnungen nach Art und Jahr\nArt|2022|2023\nGenehmigt|1.086|974\nFertig|1.213|931\n'),
    ).toEqual([1086, 974, 1213, 931]);
    expect(numbers('Anno accademico|Iscritti\n2020/2021|28.416\n2021/2022|28.975\n')).toEqual([28416, 28975]);
  });

  it.each([
    ['English', 'Rate of the year|2022|2023\nGrowth|1.086|1.974\n'],
    ['Spanish, which some countries write with points', 'Tasa por año|2022|2023\nGenehmigt|1.086|1.974\n'],
    ['names in capitals', 'Index|2022|2023\nMIT|1.086|1.974\nDOS|1.213|1.931\n'],
    ['Swiss', 'Anteil und Zahl|2022|2023\nA|1.086|1.974\nB|1’200|1’300\n'],
  ])('are not told by %s', (_, table) => {
    expect(numbers(table).filter((value) => Number(value) > 1900)).toEqual([]);
  });
});

describe('school years', () => {
  const grid = (first: string, head: string): Grid => [
    [
      { text: first, rowSpan: 2 },
      { text: head, colSpan: 2 },
    ],
    [{ text: '2021-2022' }, { text: '2022-2023' }],
    [{ text: 'Primary' }, { text: '88' }, { text: '87' }],
    [{ text: 'Secondary' }, { text: '51' }, { text: '50' }],
  ];

  it.each([
    ['Level', 'School year'],
    ['Nivel', 'Ciclo escolar'],
    ['Niveau', 'Année scolaire'],
  ])('%s, %s: are of the years below, and no part of a name', (first, head) => {
    expect(values(grid(first, head)).map(([name, , , year, value]) => [name, year, value])).toEqual([
      ['Primary', 2022, 88],
      ['Primary', 2023, 87],
      ['Secondary', 2022, 51],
      ['Secondary', 2023, 50],
    ]);
  });
});

describe('times as they are written abroad', () => {
  it.each(['Au 31/12/', 'Al 31.12.', 'Zum 31.12.'])('%s2023 is the end of that year', (day) => {
    expect(values(`Name|${day}2022|${day}2023\nLogements|10|11\n`).map(([, , , year]) => year)).toEqual([
      2022, 2023,
    ]);
  });

  it('are months in a column of months and years', () => {
    const { series } = read32(
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
    const { series } = read32('Genehmigungen 2025\nMonat|Wohnungen\nJanuar|108\nFebruar|97\nMärz|121\n').data;
    expect(series?.map(({ dates, values: own }) => [dates, own])).toEqual([
      [
        ['2025-01', '2025-02', '2025-03'],
        [108, 97, 121],
      ],
    ]);
  });

  it('are months beside the days that end them', () => {
    const table = 'DATE,TIME PERIOD,Loans (EUR millions)\n2024-06-30,2024Jun,6874\n2024-07-31,2024Jul,6881\n';
    expect(read32(table).data.series?.map(({ dates, values: own }) => [dates, own])).toEqual([
      [
        ['2024-06', '2024-07'],
        [6874000000, 6881000000],
      ],
    ]);
  });

  it('are school years before a figure in its cell', () => {
    expect(
      values('Metric|Baseline|Target\nGraduation rate|2022-23: 86.4%|2026-27: 92%\n').map(
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
      const { series } = read32(`Indicador|${heads}\nViagens|58|59|60|61\n`).data;
      expect(series?.map(({ dates, values: own }) => [dates, own])).toEqual([
        [
          ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'],
          [58, 59, 60, 61],
        ],
      ]);
    },
  );

  it('are three terms of schools, and are left', () => {
    const table = read32('Indicator|T1 2024|T2 2024|T3 2024\nAttendance|95|94|93\n');
    expect([table.data.readings, table.data.series ?? []]).toEqual([[], []]);
  });

  it('may be marked as provisional by a raised letter', () => {
    const { series } = read32('Indicator|Jul 2024|Oct 2024ᵖ\nRate|63.5|63.3\n').data;
    expect(series?.map(({ dates, flags }) => [dates, flags])).toEqual([
      [['2024-07', '2024-10'], [{ date: '2024-10', flags: ['provisional'] }]],
    ]);
  });
});

describe('heads of targets and results', () => {
  it.each([
    ['Valore atteso 2024', 'Valore conseguito 2024'],
    ['Norm 2024', 'Realisatie 2024'],
    ['Presupuesto 2024', 'Liquidación 2024'],
    ['Target for 2024', 'Achieved 2024'],
    ['BP 2024', 'CA 2024'],
  ])('%s, %s', (target, result) => {
    expect(values(`Indicatore|${target}|${result}\nAlberi|12|13\n`).map(([, , kind]) => kind)).toEqual([
      'target',
      'actual',
    ]);
  });
});

describe('places', () => {
  it.each([
    ['Station', 'Lifeboat launches by station', 'Lifeboat launches'],
    ['Tourismusregion', 'Ankünfte', 'Ankünfte'],
    ['Lycée', 'Élèves présents', 'Élèves présents'],
  ])('%s heads places, and the title names what is counted', (head, title, name) => {
    const table = `${title}\n${head}|2022|2023\nPoole|121|109\nTenby|71|58\n`;
    expect(places(table)).toEqual(['Poole', 'Tenby']);
    expect([...new Set(values(table).map(([own]) => own))]).toEqual([name]);
  });

  it('head the columns of named indicators where the title says that it is by site', () => {
    const table = (title: string) =>
      `${title}\nMetric|Unit|Macraes|Waihi|Total\nOre processed|tonnes|6|4|10\nLand restored|ha|3|2|5\n`;
    expect(places(table('Performance by site, 2024'))).toEqual(['Macraes', 'Waihi', 'Total']);
    expect(numbers(table('Performance 2024'))).toEqual([]);
  });

  it('are none under the Italian Area beside names', () => {
    const table = 'Area|Indicatore|Unità di misura|2023|2024\nServizi|Bambini iscritti|n.|82|84\n';
    expect(places(table)).toEqual(['某市']);
    expect(numbers(table)).toEqual([82, 84]);
  });
});

describe('Markdown', () => {
  it('is read without its stress and its links', () => {
    const table =
      '| City | Lanes 2023 (km) | Lanes 2024 (km) |\n|---|---|---|\n| **Dublin** | 186 | **247** |\n| [Lisbon](https://a.b) | 105 | 173 |\n';
    expect(places(table)).toEqual(['Dublin', 'Lisbon']);
    expect(numbers(table)).toEqual([186, 105, 247, 173]);
  });
});

describe('how numbers are written', () => {
  it('is not told by the numbers of the rows', () => {
    expect(
      numbers('N°|Indicateur|2023|2024\n1.1|Part du public|17,4|19,6\n2.1|Ressources|8,2|8,6\n'),
    ).toEqual([17.4, 19.6, 8.2, 8.6]);
  });
});

describe('a target beside one of two measures', () => {
  it('leaves the years of both as results', () => {
    const table: Grid = [
      [
        { text: 'District', rowSpan: 2 },
        { text: 'Children in care', colSpan: 2 },
        { text: 'Care rate (%)', colSpan: 3 },
      ],
      ['2023', '2024', '2023', '2024', 'Target 2027'].map((text) => ({ text })),
      ['North', '1398', '1377', '32.6', '32.9', '40'].map((text) => ({ text })),
      ['South', '1104', '1162', '34.8', '36.4', '42'].map((text) => ({ text })),
    ];
    expect(values(table).map(([name, , kind, year, value]) => [name, kind, year, value])).toEqual([
      ['Children in care', 'actual', 2023, 1398],
      ['Children in care', 'actual', 2024, 1377],
      ['Children in care', 'actual', 2023, 1104],
      ['Children in care', 'actual', 2024, 1162],
      ['Care rate', 'actual', 2023, 32.6],
      ['Care rate', 'actual', 2024, 32.9],
      ['Care rate', 'target', 2027, 40],
      ['Care rate', 'actual', 2023, 34.8],
      ['Care rate', 'actual', 2024, 36.4],
      ['Care rate', 'target', 2027, 42],
    ]);
  });
});
