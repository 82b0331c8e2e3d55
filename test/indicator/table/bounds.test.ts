// How large a table may be, and what of its size costs nothing.
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/indicator/data-error.js';
import { parseText } from '../../../src/indicator/parse-text.js';
import { readTable } from '../../../src/indicator/table/index.js';

const HEAD = 'Indicator,Unit,Actual 2024,Target 2025';
const values = (csv: string) => readTable(csv).data.readings.map(({ value }) => value);

describe('what is empty at the end of a table', () => {
  it.each([
    ['of a row', `${HEAD}\nTrees,items,5,9${','.repeat(100_000)}`],
    ['of each row', [HEAD, 'Trees,items,5,9', ''].join(`${','.repeat(50_000)}\n`)],
    ['of a row, with spaces', `${HEAD}\nTrees,items,5,9${', '.repeat(50_000)}`],
    ['of a file', `${HEAD}\nTrees,items,5,9${'\n'.repeat(300_000)}`],
  ])('%s is no column or row of it', (_, csv) => expect(values(csv)).toEqual([5, 9]));

  it('leaves wider rows wider', () => {
    const { unread } = readTable(`${HEAD}\nTrees,items,5,9\nRoads,km,1,234,5,,,\nBridges,items,3,4`);
    expect(unread.map(({ row, text, reason }) => [row, text, reason])).toEqual(
      ['Roads', 'km', '1', '234', '5'].map((text) => [3, text, 'the row has more cells than the header']),
    );
  });
});

describe('a table that is too large to read', () => {
  const refused = (make: () => unknown) => {
    try {
      make();
    } catch (error) {
      return error instanceof DataError ? error.message : error;
    }
    return undefined;
  };

  it('has more than a thousand columns', () => {
    const wide = (columns: number) => `${HEAD}\nTrees,items,5,9${',x'.repeat(columns - 4)}`;
    expect(refused(() => readTable(wide(1000)))).toBeUndefined();
    expect(refused(() => parseText(wide(1001), 'wide.csv'))).toBe(
      'wide.csv: a table of 2 × 1001 cells; at most 1000 columns and 2000000 cells are read',
    );
  });

  it('has more than two million cells, those that short rows lack among them', () => {
    const rows = Array.from({ length: 4001 }, () => ['a', '1']);
    rows[0] = Array.from({ length: 500 }, () => 'x');
    expect(refused(() => readTable(rows))).toBe(
      'table: a table of 4001 × 500 cells; at most 1000 columns and 2000000 cells are read',
    );
  });
});
