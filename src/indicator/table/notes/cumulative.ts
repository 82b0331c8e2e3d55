import type { Header } from '../header/header.js';
import { bracketAtEnd } from '../text/cell-text.js';
import type { ValueColumn } from '../columns/value-columns.js';

const CUMULATED = /\bcumulat(?:ive|ed)\b|\b(?:ytd|year[- ]to[- ]date)\b|累[计計]/i;

/**
 * Returns a predicate for values that are cumulative up to their time because the table says so above its rows, while
 * the row's own name does not: Programme (cumulative), 各月累计用电量.
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
