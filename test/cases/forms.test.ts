// Common forms of tables, each through the tag.
import { afterEach, describe, expect, it } from 'vitest';
import { clear, pictureTexts } from '../elements/page.js';
import { chart, page } from './case.js';

afterEach(clear);

const column = (rows: readonly string[], at: number) => rows.slice(1).map((row) => row.split(' | ')[at]);

describe('bars', () => {
  it.each([
    ['21-semicolons.csv#place=X', 'en', ['2,500 items (2020)', '80 km (2020)']],
    ['23-utf16.csv#place=某市', 'zh', ['100 公顷（2020 年末）']],
  ])('of %s', async (file, lang, bases) => {
    expect(column((await chart('target-bars', file, lang)).rows, 1)).toEqual(bases);
  });

  it('of German numbers', async () => {
    const [one] = await page('14-german-numbers.html');
    for (const pair of ['2,310.5 → 2,500', '11,750 → 12,000', '1.235M → 1.3M'])
      expect(pictureTexts(one!.chart).join(' ')).toContain(pair);
  });

  it('of one name in two sectors', async () => {
    const [one] = await page('55-sector-lost.html');
    expect(pictureTexts(one!.chart)).toEqual(expect.arrayContaining(['Road: Length', 'Rail: Length']));
  });
});

describe('lines', () => {
  it.each([
    ['24-world-bank-semicolons.csv', ['Aruba', 'Afghanistan'], 6],
    ['32-owid-entity-year.csv', ['Bangladesh', 'Bhutan'], 6],
    ['34-country-code-year-value.csv', ['France', 'Italy'], 4],
    ['51-eurostat.tsv', ['AT11', 'BG31'], 10],
  ])('of places: %s', async (file, places, count) => {
    const { rows } = await chart('trend-lines', file);
    expect([...new Set(column(rows, 1))]).toEqual(places);
    expect(rows).toHaveLength(count + 1);
  });

  it('of a statistical office, with its marks', async () => {
    const { rows, notes, summary } = await chart('trend-lines', '51-eurostat.tsv');
    expect(rows.filter((row) => row.includes('('))).toEqual([
      expect.stringMatching(/2022 \| actual \| 4\.4% \(break in series\)/),
      expect.stringMatching(/2023 \| actual \| 4\.5% \(provisional\)/),
      expect.stringMatching(/2021 \| actual \| 8\.8% \(low reliability\)/),
      expect.stringMatching(/2023 \| actual \| 7\.8% \(break in series\)/),
    ]);
    expect(notes).toContain('b break in series; p provisional; u low reliability');
    expect(summary).toContain('4.5% (2023; provisional)');
  });

  it('of parts', async () => {
    const { rows } = await chart('trend-lines', '35-open-sdg-series-sector.csv#place=Rwanda');
    expect(new Set(column(rows, 0)).size).toBe(3);
    expect(column(rows, 4)).toEqual(['18.5%', '20.5%', '33.2%', '31.6%', '48.2%', '47.9%']);
  });

  it('of quarters and months', async () => {
    const quarters = await chart('trend-lines', '30-quarters-across.csv#place=X');
    expect(column(quarters.rows, 2)).toEqual(['Q1 2021', 'Q2 2021', 'Q3 2021', 'Q4 2021']);
    const months = await chart('trend-lines', '31-months-down.csv#place=X');
    expect(column(months.rows, 2)).toEqual(['Jan 2021', 'Feb 2021', 'Mar 2021']);
  });

  it('of countries across, dates down', async () => {
    const { rows } = await chart('trend-lines', '40-dates-down-countries-across.csv#place=EU');
    expect(rows).toHaveLength(13);
  });
});

describe('dots', () => {
  it('of two places with one indicator', async () => {
    const one = await chart('city-radar', '37-area-period-indicator.csv#plan=13');
    expect(one.rows[1]).toContain('51.6%');
    expect(one.rows[1]).toContain('56.9%');
  });
});
