// Rows with another measure than their title, and Dutch thousands separators.
import { describe, expect, it } from 'vitest';
import { lines as linesOf, read as readAt } from '../expected.js';

const read = (table: string) => readAt(table, { presentYear: 2026 });
const lines = (table: string) =>
  linesOf(read(table)).map((line) => line.replace(/ (?:year|end|year-or-end) =/, ' ='));
const names = (table: string) => [...new Set(read(table).data.readings.map(({ indicator }) => indicator))];

describe('a measure in a title', () => {
  it.each(['Sample size', '% satisfied overall', '样本量'])('is not that of %s', (row) => {
    const table = `Survey: mean score (0–10),,\nDomain,2018,2020\nMale,7.3,7.2\nFemale,6.8,6.6\n${row},81,79`;
    expect(names(table)).toEqual(['Survey: mean score: Male', 'Survey: mean score: Female', row]);
  });

  it.each(['Sample size', 'Respondents', '调查户数'])('gives no unit to %s', (row) => {
    const table = `Unemployment rate (%),,\n,2018,2020\nMale,7.3,7.2\nFemale,6.8,6.6\n${row},810,790`;
    expect(names(table)).toEqual(['Unemployment rate: Male', 'Unemployment rate: Female']);
  });

  it('is of quarters where it is a change from one to the next', () => {
    const table =
      '"GDP growth, q/q %",,\nQuarter,2021,2022\nQ1,-1.1,0.5\nQ2,7.3,0.1\nQ3,1.7,-0.1\nQ4,1.5,0.1\nYear,8.7,4.3';
    expect(read(table).data.readings).toEqual([]);
    expect(read(table).data.series).toHaveLength(1);
  });
});

describe('thousands in Dutch', () => {
  it.each(['Inwoners (x 1.000)', 'Inwoners (x1000)', 'Inwoners (x 1 000)'])('%s', (row) => {
    expect(lines(`Onderwerp,2021,2022\n${row},359,361\nBanen (x 1.000),158,159`)[0]).toBe(
      'Inwoners actual 2021 = 359 ×1000',
    );
  });

  it('in a line above', () => {
    expect(lines('Eenheid: x 1.000,,\nOnderwerp,2021,2022\nInwoners,359,361\nBanen,158,159')[0]).toBe(
      'Inwoners actual 2021 = 359 ×1000',
    );
  });

  it.each(['x 1.000 euro', 'x € 1.000', 'x 1.000 €'])('of money: %s', (unit) => {
    expect(lines(`Onderwerp,2021,2022\nOmzet (${unit}),359,361\nKosten (${unit}),158,159`)[0]).toBe(
      'Omzet actual 2021 = 359 ×1000',
    );
  });
});
