import type { Quantity } from '../../types.js';
import { MONTH_NAME } from '../times/month-names.js';
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

/** Matches names of values counted from the beginning of the year, which are not of one month or quarter. */
const UP_TO_NOW = /[(（,，\s](?:cumulative|year[- ]to[- ]date|ytd)\b|累计(?=$|[)）（(])/i;

/** Matches a time up to which something is counted: Achieved by Dec 2021, Paid up to the end of March 2022, 截至3月. */
const UP_TO = new RegExp(
  String.raw`\b(?:by|up to|until|through) (?:(?:the )?end[- ](?:of )?)?(?:\d{1,2}(?:st|nd|rd|th)? |Q[1-4] )?(?:${MONTH_NAME}|(?:19|20)\d\d|Q[1-4])|截[至止]`,
  'iu',
);

/** Whether a value of a month or quarter is counted from an earlier time up to its end. */
export const countsUp = (name: string, quantity: Quantity, header: string): boolean =>
  UP_TO_NOW.test(name) || (quantity === 'flow' && UP_TO.test(header));
