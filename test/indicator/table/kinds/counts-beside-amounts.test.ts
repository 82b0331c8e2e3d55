// Counts and rates beside amounts, whose unit in the title is not theirs.
import { describe, expect, it } from 'vitest';
import { read as readAt } from '../expected.js';

const values = (table: string) =>
  readAt(table, { presentYear: 2026 }).data.readings.flatMap(({ value }) => (value === null ? [] : [value]));

describe('the unit of a title', () => {
  it.each([
    'Grants 2024 (US$)\nCountry,Grants,Amount\nKenya,41,1250\nGhana,65,980',
    'Loans by bank 2024 (€ million)\nBank,Customers,Assets\nAlpha,41,1250\nBeta,65,980',
    'Banks 2024 (€ million)\nBank,Cost ratio,Assets\nAlpha,41,1250\nBeta,65,980',
    '2024年补助情况（万元）\n地区,件数,金额\n东城区,41,1250\n西城区,65,980',
    '2024年補助情況（萬元）\n縣市,件次,金額\n臺北市,41,1250\n新北市,65,980',
  ])('is that of the amounts alone: %s', (table) => {
    expect(values(table)).toEqual([1250, 980]);
  });

  it.each([
    'Trade 2024 (US$ million)\nCountry,Exports,Total value\nKenya,41,1250\nGhana,65,980',
    'Grants 2024 (US$)\nCountry,Average grant,Amount\nKenya,41,1250\nGhana,65,980',
  ])('is that of other money too: %s', (table) => {
    expect(values(table)).toEqual([41, 65, 1250, 980]);
  });
});
