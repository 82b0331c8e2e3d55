// The texts of trend lines on targets without a value, totals and averages over years, and single values.
import { describe, expect, it } from 'vitest';
import { trendLines } from './at-once.js';
import { tableOf } from '../../src/describe/table.js';
import { parseText } from '../../src/indicator/parse-text.js';
import type { PlanData, Reading } from '../../src/indicator/types.js';
import { actual, average, dataOf, endOf, target, total, within } from '../indicator/examples.js';

const chart = (data: PlanData, lang = 'en') => trendLines(data, {}, { lang });
const rows = (data: PlanData) => tableOf(chart(data)).rows.map((row) => row.slice(2, 6).join(' | '));

describe('a target without a value', () => {
  it.each([
    ['years', (to: number) => within(to), (to: number) => String(to)],
    ['totals', (to: number) => total(to - 4, to), (to: number) => `${to - 4}–${to} total`],
    ['averages', (to: number) => average(to - 4, to), (to: number) => `${to - 4}–${to} yearly average`],
  ])('is not yet reported, or has no value where a later one is known: %s', (_, at, text) => {
    const readings: Reading[] = [
      actual(100, { period: at(2010) }),
      target(120, { period: at(2015) }),
      actual(130, { period: at(2020) }),
      target(150, { period: at(2025) }),
    ];
    const told = rows(dataOf(readings));
    expect(told[1]).toBe(`${text(2015)} | target | 120 items | no actual value`);
    expect(told[3]).toMatch(new RegExp(`^${text(2025)} \\| target \\| 150 items \\| not yet reported`));
  });

  it('of which the source prints a dash says so once', () => {
    const data = dataOf([
      actual(100, { period: total(2016, 2020) }),
      { ...actual(null, { period: total(2021, 2025) }), printed: '—' },
      target(150, { period: total(2021, 2025) }),
    ]);
    expect(rows(data)).toEqual([
      '2016–2020 total | actual | 100 items | ',
      '2021–2025 total | actual | no figure given | ',
      '2021–2025 total | target | 150 items | not yet reported',
    ]);
  });

  it.each([
    ['en', 'City A: 50 items target (end of 2025).'],
    ['zh', 'a 市：2025 年末目标 50 件。'],
    ['fr', 'City A : cible de 50 items (fin 2025).'],
  ])('is told in the sentence where nothing is reported at all: %s', (lang, sentence) => {
    expect(chart(dataOf([target(50, { period: endOf(2025) })]), lang).summary.replace(/\s/g, ' ')).toBe(
      sentence,
    );
  });
});

describe('a total', () => {
  const totals = dataOf([
    actual(100, { period: total(2011, 2015) }),
    actual(120, { period: total(2016, 2020) }),
  ]);

  it('begins in its first year, in the heading too', () => {
    expect(chart(totals).heading).toMatch(/, 2011–2020$/);
  });

  it('is joined to the next by no line, so no note speaks of lines', () => {
    expect(JSON.stringify(chart(totals).notes)).not.toContain('Lines connect');
  });
});

describe('one value', () => {
  it('is shown, without a lowest and a highest', () => {
    expect(chart(parseText('Month,Visits\n2021-03,10\n')).summary).toBe('Visits: 10 (Mar 2021).');
  });

  it.each([
    ['en', 'Not drawn, with a figure for one time only: Homes (2020).'],
    ['zh', '只有一个时点有数值，未画出：Homes（2020 年）。'],
    ['fr', 'Non tracé, faute d’un second chiffre : Homes (2020).'],
  ])('beside lines is told in a note: %s', (lang, note) => {
    const data = parseText('Indicator,Unit,2020,2021\nHomes,items,5,\nFlats,items,6,7\n');
    expect(chart(data, lang).moreNotes.map((one) => one.replace(/\s/g, ' '))).toContain(note);
  });
});

describe('more panels than anyone reads', () => {
  const csv = (count: number) =>
    `Indicator,Unit,2020,2021\n${Array.from({ length: count }, (_, at) => `Thing ${at},items,5,${at}\n`).join('')}`;
  const notes = (count: number, lang: string) => JSON.stringify(chart(parseText(csv(count)), lang).notes);

  it.each([
    ['en', '200 of 201 lines are shown.'],
    ['zh', '共 201 条线，画出 200 条。'],
    ['fr', '200 lignes sur 201 sont représentées.'],
  ])('are cut, and the note says so: %s', (lang, note) => {
    expect(notes(201, lang)).toContain(note);
    expect(notes(200, lang)).not.toContain('200 ');
  });

  it('cost no more than those that are drawn', () => {
    const { items, summary } = chart(parseText(csv(2000)));
    expect(items).toHaveLength(400);
    expect(summary).toContain('197 more in the chart.');
  });
});
