import { describe, expect, it } from 'vitest';
import { finished, type Steps } from '../../src/indicator/steps.js';
import { openText } from '../../src/indicator/open-text.js';
import { openedSteps } from '../../src/indicator/read-opened.js';
import { readFormat } from '../../src/indicator/formats/index.js';

const forms: readonly (readonly [string, (row: number) => string])[] = [
  ['Indicator,Unit,Actual 2020,Target 2025', (row) => `Road ${row},km,${row}.5,${row + 20}`],
  ['Country,Indicator,Year,Value', (row) => `C${row % 99},Forest,${1990 + Math.floor(row / 99)},${row}.5`],
  ['Date,Visits', (row) => `${new Date(Date.UTC(2000, 0, 1 + row)).toISOString().slice(0, 10)},${row}`],
  ['Entity,Code,Year,Access', (row) => `C${row % 99},,${1990 + Math.floor(row / 99)},${row}.5`],
];

const table = ([head, row]: (typeof forms)[number], rows: number) =>
  [head, ...Array.from({ length: rows }, (_, at) => row(at))].join('\n');

const stepsOf = (text: string) =>
  openedSteps(openText(text, 'a.csv', 'text/csv'), 'a.csv', { presentYear: 2026 }, readFormat);

function count(steps: Steps<unknown>): number {
  let number = 1;
  while (!steps.next().done) number += 1;
  return number;
}

describe('reading a table', () => {
  it.each(forms)('takes a step at least for every 300 rows: %s', (...form) => {
    expect(count(stepsOf(table(form, 3000)))).toBeGreaterThanOrEqual(10);
    expect(count(stepsOf(table(form, 9)))).toBeLessThan(24);
  });

  it('gives the same in steps as at one go', () => {
    const { data, unread } = finished(stepsOf(table(forms[1]!, 600)));
    expect(data.readings).toHaveLength(600);
    expect(data.readings.at(-1)).toMatchObject({ value: 599.5, period: { to: 1996 } });
    expect(unread).toEqual([]);
  });
});
