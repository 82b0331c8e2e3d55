import type { Header } from '../header/header.js';

/**
 * Whether a column counts up to its year from one that nothing names: a cumulative target beside values of other years,
 * or a result beside cumulative ones of other years.
 */
export const countsFromOpen = (
  head: string,
  kind: 'actual' | 'target',
  year: number,
  { columns }: Header,
): boolean =>
  CUMULATED.test(head) &&
  columns.some(
    ({ header, holds }) =>
      (kind === 'target' || CUMULATED.test(header)) &&
      holds.role === 'value' &&
      holds.years !== undefined &&
      holds.years.to !== year,
  );

const CUMULATED = /累[计計]|\bcumulative\b/i;
