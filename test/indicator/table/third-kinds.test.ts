// Kinds that the third batch of unseen tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

const presentYear = 2026;
const placed = (csv: string, options = {}) =>
  read(csv, { presentYear, ...options }).data.readings.map(
    ({ place, kind, period, value, scale }) => `${place} ${kind} ${period.to} = ${(value ?? 0) * scale}`,
  );

describe('headers in other languages', () => {
  it.each([
    ['Kennzahl;Einheit;Ist 2021;Soll 2022;Zielwert 2025', ['actual 2021', 'target 2022', 'target 2025']],
    ['Indicateur;Unité;Réalisé 2021;Prévu 2022;Cible 2025', ['actual 2021', 'target 2022', 'target 2025']],
    [
      'Indicador;Unidad de medida;Línea base 2019;Avance 2022;Meta 2025',
      ['actual 2019', 'actual 2022', 'target 2025'],
    ],
    [
      'Indicador;Unidade;Linha de base 2019;Realizado 2022;Meta 2025',
      ['actual 2019', 'actual 2022', 'target 2025'],
    ],
    [
      'Indicatore;Unità;Valore base 2019;Risultato 2022;Obiettivo 2025',
      ['actual 2019', 'actual 2022', 'target 2025'],
    ],
    [
      'Indikator;Einheit;Ausgangswert (2019);Ergebnis 2022;Prognose 2025',
      ['actual 2019', 'actual 2022', 'forecast 2025'],
    ],
  ])('%s', (head, expected) => {
    const { data } = read(`${head}\nA;%;1,5;2,5;3,5\nB;km;1;2;3\n`, { presentYear });
    expect(data.readings.slice(0, 3).map(({ kind, period }) => `${kind} ${period.to}`)).toEqual(expected);
    expect(data.readings.slice(0, 3).map(({ value }) => value)).toEqual([1.5, 2.5, 3.5]);
  });

  it('stay as they are where one word is not known, or where they are the code of a place', () => {
    expect(lines(read('Indicator,Ist Zustand 2021,2022 actual\nA,1,2\n', { presentYear }))).toEqual([
      'A actual 2022 year-or-end = 2',
    ]);
    const places = ['DE', 'ES'].map((id) => ({ id, name: id }));
    expect(placed('Indicator,DE,ES\nA,1,2\n', { places, year: 2020, kind: 'target' })).toEqual([
      'DE target 2020 = 1',
      'ES target 2020 = 2',
    ]);
  });

  it.each([
    ['Tsd. EUR', 1e3],
    ['Mio. €', 1e6],
    ['milliers d’euros', 1e3],
    ['millones de pesos', 1e6],
    ['Mrd. EUR', 1e9],
  ])('the unit %s counts %i', (unit, scale) => {
    expect(placed(`Indikator;Einheit;Ist 2021\nA;${unit};1,5\nB;%;2,5\n`)[0]).toBe(
      `city actual 2021 = ${1.5 * scale}`,
    );
  });
});

describe('a column that says what each row is of, beside years in the header', () => {
  it('turns a milestone into what was achieved by then, and keeps a baseline', () => {
    const csv =
      'Indicator,,Baseline (2018),Milestone (2020),Target (2030)\nA,Planned,1,2,3\nA,Achieved,,4,\nB,Planned,5,6,7\nB,Achieved,,8,\n';
    expect(lines(read(csv, { presentYear }))).toEqual([
      'A actual 2018 year-or-end = 1',
      'A target 2020 year-or-end = 2',
      'A target 2030 year-or-end = 3',
      'A actual 2020 year-or-end = 4',
      'B actual 2018 year-or-end = 5',
      'B target 2020 year-or-end = 6',
      'B target 2030 year-or-end = 7',
      'B actual 2020 year-or-end = 8',
    ]);
  });

  it('tells the kind of bare years', () => {
    expect(lines(read('Indicator,Type,2021,2022\nA,Actual,1,2\nA,Target,3,4\n', { presentYear }))).toEqual([
      'A actual 2021 year-or-end = 1',
      'A actual 2022 year-or-end = 2',
      'A target 2021 year-or-end = 3',
      'A target 2022 year-or-end = 4',
    ]);
  });

  it('leaves a plan under a header of results, and a result of a year to come', () => {
    const csv = 'Indicator,Type,Actual 2021,Target 2030\nA,Actual,1,9\nA,Target,3,4\n';
    expect(lines(read(csv, { presentYear }))).toEqual([
      'A actual 2021 year-or-end = 1',
      'A target 2030 year-or-end = 4',
    ]);
    expect(reasons(read(csv, { presentYear }))).toEqual([
      '2,4 9: a result of a year still to come',
      '3,3 3: the header names both a target and a result',
    ]);
  });
});

describe('dates', () => {
  it.each(['Date to achieve target', 'Target date', 'Due date'])(
    'under “%s” stand for their year',
    (head) => {
      expect(
        lines(read(`Indicator,Target,${head}\nA,5,"March 31, 2027"\nB,6,2028-06-30\n`, { presentYear })),
      ).toEqual(['A target 2027 year = 5', 'B target 2028 year = 6']);
    },
  );

  it.each(['DateModified', 'last_updated', '更新时间', 'created_at'])(
    'under “%s” are not of the value',
    (head) => {
      const csv = `Country,Indicator,Year,Value,${head}\nPeru,A,2019,5,2023-02-03\nChile,A,2020,6,2023-02-03\n`;
      expect(placed(csv)).toEqual(['Peru actual 2019 = 5', 'Chile actual 2020 = 6']);
    },
  );
});

describe('marks and multipliers in columns of their own', () => {
  it.each([
    ['Flag,Flag Description', 'E,Estimated value', 'A,Official figure'],
    ['obs_status.label', 'Estimated', ''],
    ['Status', 'E', 'A'],
  ])('%s', (head, first, second) => {
    const { data } = read(
      `Area,Item,Year,Value,${head}\nPeru,Rice,2019,5,${first}\nPeru,Rice,2020,6,${second}\n`,
      {
        presentYear,
      },
    );
    expect(data.readings.map(({ indicator, kind }) => `${indicator} ${kind}`)).toEqual([
      'Rice estimate',
      'Rice actual',
    ]);
  });

  it('values after the year that estimates start after are estimates', () => {
    const csv =
      'Country,Subject Descriptor,Units,Scale,2019,2020,2021,Estimates Start After\nPeru,GDP,Soles,Billions,1,2,3,2019\nChile,GDP,Soles,Billions,1,2,3,2020\n';
    expect(placed(csv)).toEqual([
      'Peru actual 2019 = 1000000000',
      'Peru estimate 2020 = 2000000000',
      'Peru estimate 2021 = 3000000000',
      'Chile actual 2019 = 1000000000',
      'Chile actual 2020 = 2000000000',
      'Chile estimate 2021 = 3000000000',
    ]);
  });

  it('a number stands beside the text that shows it, and a yes or no beside a record names no part', () => {
    const csv =
      'Indicator,Location,Period,IsLatestYear,FactValueNumeric,Value\nLife expectancy,Peru,2019,true,69.12,69.1 [67-71]\nLife expectancy,Peru,2018,false,68.02,68.0 [66-70]\n';
    expect(lines(read(csv, { presentYear }))).toEqual(
      [
        'Life expectancy actual 2018 year-or-end = 68.02',
        'Life expectancy actual 2019 year-or-end = 69.12',
      ].reverse(),
    );
  });
});

describe('places down', () => {
  it.each(['区县', '县区', '市县', '区县名'])('are no indicators under %s', (head) => {
    expect(
      placed(`${head},目标任务数,实际完成数\n鼓楼区,10,11\n台江区,20,19\n`, {
        table: '2022年道路建设（公里）',
      }),
    ).toEqual([
      '鼓楼区 target 2022 = 10',
      '鼓楼区 actual 2022 = 11',
      '台江区 target 2022 = 20',
      '台江区 actual 2022 = 19',
    ]);
  });

  it('may stand behind a code, beside indicators that end in years', () => {
    expect(
      placed('iso3,country,hdi_2019,hdi_2020,le_2020\nNPL,Nepal,0.6,0.7,68\nBTN,Bhutan,0.5,0.6,71\n'),
    ).toEqual([
      'Nepal actual 2019 = 0.6',
      'Bhutan actual 2019 = 0.5',
      'Nepal actual 2020 = 0.7',
      'Bhutan actual 2020 = 0.6',
      'Nepal actual 2020 = 68',
      'Bhutan actual 2020 = 71',
    ]);
  });
});

describe('a total in brackets without a level', () => {
  const table = (unit: string, first: string) =>
    `指标,单位,2020年,2025年\n重点工程减排量,${unit},${first},〔1.2〕\n注：〔 〕内为五年累计数\n`;

  it('is read where a note says that brackets hold totals', () => {
    expect(lines(read(table('万吨', '—'), { plan: 14, presentYear })).at(-1)).toBe(
      '重点工程减排量 target 2021-2025 total = 1.2 ×10000',
    );
  });

  it('is left beside a level, of which it may be the change', () => {
    expect(lines(read(table('岁', '77.3'), { plan: 14, presentYear }))).toEqual([
      '重点工程减排量 actual 2020 year-or-end = 77.3',
    ]);
  });
});
