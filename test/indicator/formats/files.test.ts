// Small real files, value by value.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseText } from '../../../src/indicator/parse-text.js';

/** Each reading as place, year and value, by indicator. */
function valuesIn(file: string): Record<string, (readonly [string, number, number | null])[]> {
  const { readings, places } = parseText(readFileSync(join(import.meta.dirname, 'files', file)), file);
  const found: Record<string, (readonly [string, number, number | null])[]> = {};
  for (const { indicator, place, period, value } of readings) {
    const name = String(places.find(({ id }) => id === place)?.name ?? '');
    (found[indicator] ??= []).push([name, period.to, value]);
  }
  return found;
}

it.each<[string, ReturnType<typeof valuesIn>]>([
  [
    'eurostat-first-permits.csv',
    {
      MIGR_RESFIRST: [
        ['FR', 2021, 287179],
        ['FR', 2022, 326948],
      ],
    },
  ],
  [
    'eurostat-activity-rate.csv',
    {
      'LFSA_ARGAN: Y15-64, FOR': [
        ['FR', 2021, 66.5],
        ['FR', 2022, 66.6],
      ],
    },
  ],
  [
    'world-bank-unemployment.csv',
    {
      'Unemployment, youth total (% of total labor force ages 15-24) (national estimate)': [
        ['Viet Nam', 2021, 7.011],
        ['Viet Nam', 2022, 5.999],
        ['Viet Nam', 2023, 6.421],
        ['Viet Nam', 2024, null],
      ],
      'Unemployment, total (% of total labor force) (national estimate)': [
        ['Viet Nam', 2021, 2.385],
        ['Viet Nam', 2022, 1.523],
        ['Viet Nam', 2023, 1.645],
        ['Viet Nam', 2024, null],
      ],
    },
  ],
  [
    'owid-rural-electricity.csv',
    {
      'Access to electricity (% rural population) (World Bank (2017))': [
        ['Bangladesh', 2012, 48.78899002],
        ['Bangladesh', 2013, 54.2],
        ['Bhutan', 2012, 87.3],
        ['Bhutan', 2013, 90.58270264],
      ],
    },
  ],
  [
    'open-sdg-rwanda.csv',
    {
      'Percentage of households using improved sanitation [1.4.1]': [
        ['', 2021, 89.6],
        ['', 2024, 94.3],
      ],
      "Percentage of rural households who live within 0-19 minutes' walk of an all-weather road [1.4.1]: Rural":
        [
          ['', 2017, 92.3],
          ['', 2024, 94.6],
        ],
    },
  ],
  [
    'oecd-unemployment.json',
    {
      'Unemployment rate': [
        ['Australia', 2011, 5.099422942],
        ['Australia', 2012, 5.224336088],
        ['Australia', 2013, 5.50415003],
        ['Austria', 2011, 4.143587245],
        ['Austria', 2012, 4.351345785],
        ['Austria', 2013, 4.695491708],
      ],
    },
  ],
])('%s', (file, values) => {
  expect(valuesIn(file)).toEqual(values);
});
