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
      ['Nuitées (en milliers)', ['2024-05', '2024-07'], [159600, 248900]],
      ['Nuitées (en milliers)', ['2024-05', '2024-07'], [151900, 239600]],
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
    expect(reasons(read29(table))).toEqual([
      '2,4 Jan–Feb: the header names more than a year and a kind of value',
    ]);
  });
});
