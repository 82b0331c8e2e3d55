import { expect } from 'vitest';
import { parsePlanData } from '../../../src/indicator/parse.js';
import {
  readTable,
  type Grid,
  type ReadTable,
  type TableOptions,
} from '../../../src/indicator/table/index.js';
import type { Reading, Text } from '../../../src/indicator/types.js';

/** Reads a table for 某市 and checks field by field that the set has the published format. */
export function read(table: string | Grid, options: Partial<TableOptions> = {}): ReadTable {
  const result = readTable(table, { place: { id: 'city', name: '某市' }, ...options });
  expect(parsePlanData(JSON.parse(JSON.stringify(result.data)))).toEqual(result.data);
  return result;
}

/** A reading in one line: `专利 target 2025 end = 40 ×10000`; a missing figure is `none`. */
export function line({ indicator, kind, period, value, scale, approximation }: Reading): string {
  const years = 'from' in period ? `${period.from}-${period.to}` : period.to;
  const sign = approximation ? ` ${approximation}` : '';
  return `${indicator} ${kind} ${years} ${period.kind} = ${value ?? 'none'}${scale === 1 ? '' : ` ×${scale}`}${sign}`;
}

/** The values of a table as lines, without those that were left unread. */
export const lines = ({ data }: ReadTable): string[] =>
  data.readings.filter(({ unread }) => !unread).map(line);
export const reasons = ({ unread }: ReadTable): string[] =>
  unread.map(({ row, column, text, reason }) => `${row},${column} ${text}: ${reason}`);

/** A text in English, or as it is printed. */
export const inEnglish = (text: Text | undefined): string =>
  typeof text === 'string' ? text : (text?.['en'] ?? '');
