import { yearInCell } from './year-in-cell.js';

/** Heads what was known when a report was made, whose cells print their years. */
const REPORTED =
  /^(?:(?:value |figure |data )?reported|(?:last|latest|previous|first|second|third|earlier|initial|available|recent|current|\d{1,2}(?:st|nd|rd|th)) (?:report|review|vnr|value|figure|data|reading|survey|estimate)s?)\b/i;

const hasOwnYear = (text: string) =>
  /\d/.test(text.replace(/[（(].*$/, '')) && yearInCell(text) !== undefined;

/** How often a figure is reported: M, Quarterly, M-1M (a month in arrears). */
export const isFrequency = (text: string) =>
  /^(?:[MQA](?:-\d[MQA])?|monthly|quarterly|(?:bi|semi)?-?annual(?:ly)?|yearly|weekly|daily)$/i.test(text);

/** Whether a column that nothing else heads holds what was reported, each figure with its year: 252 (2018). */
export const isReported = (header: string, texts: readonly string[]): boolean =>
  REPORTED.test(header) && texts.filter(hasOwnYear).length > 1;
