import { expect, it } from 'vitest';
import { sourceLine } from '../../src/describe/sources.js';
import type { Document, PlanData } from '../../src/indicator/types.js';

const lineOf = (document: Partial<Document>, ...tables: string[]) =>
  sourceLine(
    { documents: [{ id: 'd', title: 'Report', ...document }] } as unknown as PlanData,
    tables.map((table) => ({ document: 'd', table })),
    'en',
  );

it.each([
  ['title and table', {}, ['Table 2', 'Table 1'], 'Source: Report, Table 1, Table 2'],
  ['once where both are the same', {}, ['Report'], 'Source: Report'],
  ['the table alone without a title', { title: '' }, ['Table 1'], 'Source: Table 1'],
  ['a number behind the title', { number: 'No. 5' }, ['Report'], 'Source: Report (No. 5)'],
] as const)('a source line has %s', (_, document, tables, expected) => {
  expect(lineOf(document, ...tables)).toBe(expected);
});
