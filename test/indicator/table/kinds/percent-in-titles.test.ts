// Titles that say what is in percent: Punctuality (% on time), Coverage, % of target population, Turnover (% growth).
import { describe, expect, it } from 'vitest';
import { inEnglish, read as readAt } from '../expected.js';

/** The names of the indicators with their units. */
const named = (table: string) => {
  const { data } = readAt(table, { presentYear: 2026 });
  return data.indicators.map(
    ({ name, unit }) => `${inEnglish(name)} [${inEnglish(data.units.find(({ id }) => id === unit)?.name)}]`,
  );
};

describe('what a title gives in percent', () => {
  it.each([
    [
      'Train punctuality (% on time)\nOperator,2022,2023\nNorthern,84.1,82.0\nSouthern,80.5,79.9',
      ['Train punctuality (% on time): Northern [%]', 'Train punctuality (% on time): Southern [%]'],
    ],
    [
      '"Vaccination coverage 2023, % of target population"\nRegion,BCG,DTP3\nDakar,96,91\nThiès,94,93',
      ['BCG [%]', 'DTP3 [%]'],
    ],
    [
      'Turnover (% growth)\nSector,2022,2023\nRetail,-5,-6\nHotels,8,9',
      ['Turnover (% growth): Retail [%]', 'Turnover (% growth): Hotels [%]'],
    ],
  ])('is the unit of all figures: %s', (table, expected) => {
    expect(named(table)).toEqual(expected);
  });

  it.each(['Results (% difference from target)', 'Turnover (% growth)', 'Sales (% change on previous year)'])(
    'may be a change of the indicators: %s',
    (title) => {
      expect(named(`${title}\nItem,2022,2023\nRetail,-5,-6`)).toEqual([]);
    },
  );

  it('is no unit of amounts', () => {
    expect(named('Turnover (€ million)\nItem,2022,2023\nRetail,5,6')).toEqual(['Turnover: Retail [EUR]']);
  });
});
