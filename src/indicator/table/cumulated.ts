import type { Header } from './header.js';
import { bracketAtEnd } from './cell-text.js';
import type { ValueColumn } from './value-columns.js';

const CUMULATED = /\bcumulat(?:ive|ed)\b|\b(?:ytd|year[- ]to[- ]date)\b|累[计計]/i;

/**
 * A function that tells whether a table says above its rows that values are counted up to their time, where the name of
 * the row does not: Programme (cumulative), 各月累计用电量.
 */
export function cumulatedAbove({ caption, columns }: Header): (name: string, column: ValueColumn) => boolean {
  const head = columns.find(({ holds }) => holds.role === 'name')?.header ?? columns[0]?.header ?? '';
  const isHeaded = CUMULATED.test(bracketAtEnd(head)?.inside ?? '') || /\bcumulat(?:ive|ed)\b/i.test(caption);
  const isTitled = CUMULATED.test(caption);
  return (name, { moment, years, kind }) =>
    (isHeaded || (isTitled && moment !== undefined)) &&
    !(years.together || kind === 'target') &&
    !CUMULATED.test(name);
}
