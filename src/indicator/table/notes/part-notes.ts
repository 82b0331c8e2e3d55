import { joinedText } from '../text/cell-text.js';
import { printedCells, type SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import { MONTH_NAME } from '../times/month-names.js';
import type { ValueColumn } from '../columns/value-columns.js';

/** Matches the month or quarter up to which values are counted: 完成数截至2024年9月底. */
const UP_TO = /截[至止]到?(?:((?:19|20)\d\d)年)?\s*(?:第?[一二三]季度|(?!12月)\d{1,2}月)/;
/** Matches a year at the beginning of a note: 2023: first half only; Note: data for 2023 cover Jan–Jun. */
const OF_YEAR =
  /^(?:notes?\s*[:：]\s*)?(?:(?:the|data|figures?|results?|values?|for|of|in) )*(?:FY ?)?((?:19|20)\d\d)\b(.*)$/i;
const PART = new RegExp(
  String.raw`\b(?:first|last) (?:half|(?:\w+ )?(?:months?|quarters?))\b|(?<!\p{L})${MONTH_NAME}\s*(?:[-–—]|to)\s*${MONTH_NAME}(?!\p{L})|\b(?:YTD|year[- ]to[- ]date|[HQ][123]|half[- ]year)\b|\b(?:up )?to (?:the )?(?:end (?:of )?)?${MONTH_NAME}(?!\p{L})`,
  'iu',
);
const ALL_YEAR = /\bjan\w*\s*(?:[-–—]|to)\s*dec/i;

/** Returns a function that tells whether a note limits the results of a column to a part of their year. */
export function partNotes(grid: SpreadGrid, header: Header): (column: ValueColumn) => boolean {
  const lines = grid.slice(header.height).map((row) => printedCells(row));
  const notes = lines.flatMap(([note, ...others]) =>
    note && others.length === 0 ? joinedText(note.text) : [],
  );
  const sentences = notes.flatMap((note) => note.split(/[;；。，,]|\.(?=\s|$)/).map((one) => one.trim()));
  const years = sentences.flatMap((text) => {
    const upTo = UP_TO.exec(text);
    if (upTo) return upTo[1] ? Number(upTo[1]) : 'latest';
    const [, year, rest = ''] = OF_YEAR.exec(text) ?? [];
    return year && PART.test(rest) && !ALL_YEAR.test(rest) ? Number(year) : [];
  });
  const latest = Math.max(
    ...header.columns.flatMap(({ holds }) =>
      holds.role === 'value' && holds.kind !== 'target' && holds.years ? holds.years.to : [],
    ),
  );
  return ({ kind, years: { to }, moment }) =>
    kind === 'actual' &&
    moment === undefined &&
    years.some((year) => (year === 'latest' ? to === latest || latest < 0 : year === to));
}
