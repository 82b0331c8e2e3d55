import { yearInCell } from '../times/year-in-cell.js';

/** Matches headers of what was known when a report was made; the cells contain their years. */
const REPORTED =
  /^(?:(?:value |figure |data )?reported|(?:last|latest|previous|first|second|third|earlier|initial|available|recent|current|\d{1,2}(?:st|nd|rd|th)) (?:report|review|vnr|value|figure|data|reading|survey|estimate)s?)\b|^(?:earlier|previous|progress|status)(?: (?:to date|at (?:[A-Z]{2,4}|completion|closing|review)))?$/i;

const hasOwnYear = (text: string) =>
  /\d/.test(text.replace(/[（(].*$/, '')) && yearInCell(text) !== undefined;

/** Whether a text is a reporting frequency: M, Quarterly, M-1M (a month in arrears). */
export const isFrequency = (text: string) =>
  /^(?:[MQA](?:-\d[MQA])?|monthly|quarterly|(?:bi|semi)?-?annual(?:ly)?|yearly|weekly|daily)$/i.test(text);

/** Whether a column holds reported figures, each with its year: 252 (2018). */
export const isReported = (header: string, texts: readonly string[]): boolean =>
  REPORTED.test(header) && texts.filter(hasOwnYear).length > 1;
