import { joinedText, plainText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import type { Header } from '../header/header.js';
import type { RowValue } from './row-figure.js';
import { yearsNamed } from '../times/named-years.js';
import { yearInCell } from '../times/year-in-cell.js';
import { NO_YEAR } from '../text/unread-reasons.js';
import type { UnreadColumn, ValueColumn } from '../columns/value-columns.js';

/** Returns a column without a year in its header as one of values if at least half of its figures print a year. */
export function datedByCells(
  rows: SpreadGrid,
  { columns }: Header,
  { column, reason }: UnreadColumn,
): ValueColumn | undefined {
  const { holds, header } = column;
  const at = columns.indexOf(column);
  if (
    (reason !== NO_YEAR && reason !== 'no year found for the value') ||
    holds.role !== 'value' ||
    !holds.kind
  )
    return undefined;
  const figures = rows.map((row) => row[at]!.text).filter((text) => /\d/.test(text));
  const undated = figures.filter((text) => yearInCell(text) === undefined).length;
  if (figures.length === 0 || undated * 2 > figures.length) return undefined;
  return { at, header, holds, kind: holds.kind, years: NO_YEARS, dated: true };
}

/**
 * Returns the first year of targets whose headers have none: in a column of target years, or in their cells if most
 * print one.
 */
export function firstYearOfTargets(rows: SpreadGrid, { columns }: Header): number | undefined {
  const years = columns.flatMap(({ holds }, at) => {
    if (holds.role === 'target-year')
      return rows.flatMap((row) => yearsNamed(row[at]!.text.trim())?.to ?? []);
    if (holds.role !== 'value' || holds.kind !== 'target' || holds.years) return [];
    const figures = rows.map((row) => row[at]!.text).filter((text) => /\d/.test(text));
    const own = figures.flatMap((text) => yearInCell(text)?.to ?? []);
    return own.length * 2 > figures.length ? own : [];
  });
  return years.length ? Math.min(...years) : undefined;
}

/** Matches a limit, which only targets have: ≥210, 500左右. */
const LIMIT = /^[≥≤≧≦]\s?\d|\d[^\d]*(?:以上|以下|以内|以內|左右)$|^不[低高少大小]于\d/;

/** Returns the years of columns with a limit in a cell, such as ≥210 or 500左右. */
export const yearsOfLimits = (rows: SpreadGrid, { columns }: Header): readonly number[] =>
  columns.flatMap(({ holds }, at) =>
    holds.role === 'value' && holds.years && rows.some((row) => LIMIT.test(row[at]!.text.trim()))
      ? [holds.years.to]
      : [],
  );

/** Returns the bare years most of whose figures are limits, as aims are: 5左右, 5.5以内. */
export const yearsOfAims = (rows: SpreadGrid, { columns }: Header): readonly number[] =>
  columns.flatMap(({ holds }, at) => {
    if (holds.role !== 'value' || !holds.years || holds.kind) return [];
    const figures = rows.map((row) => row[at]!.text.trim()).filter((text) => /\d/.test(text));
    const limits = figures.filter((text) => LIMIT.test(text)).length;
    return limits > 1 && limits * 2 > figures.length ? [holds.years.to] : [];
  });

const NO_YEARS = { from: 0, to: 0 };

const MARK = String.raw`([*＊※#†‡★①-⑳])`;
const OF_YEAR = new RegExp(
  `(?:[带标注有以]|marked )?\\s*${MARK}\\s*号?\\s*(?:的|标[注记]的)?\\s*(?:指标|数据|数值|data|figures?|values?)*\\s*(?:[为系是:：=]|is|are|for|from)*\\s*(?:of |for |from )?(?:FY\\s?)?((?:19|20)\\d\\d)\\s*年?(?:末|底)?\\s*(?:实际|统计)?(?:数据?|数值|值|data|figures?|values?)`,
  'gi',
);

/** Returns the years that notes give to marks after figures: 带*的为2019年数据, `* 2019 data`. */
export function yearsOfMarks(grid: SpreadGrid, header: Header): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const row of grid.slice(header.height)) {
    const printed = printedCells(row);
    const text = printed.length === 1 ? joinedText(printed[0]!.text) : '';
    for (const [, mark = '', year] of text.matchAll(OF_YEAR)) years.set(plainText(mark), Number(year));
  }
  return years;
}

/** Dates a value by the year in its cell, or by the note of its mark. */
export function withOwnYear(
  value: RowValue,
  marks: ReadonlyMap<string, number>,
  presentYear: number,
): RowValue {
  const { cell, column } = value;
  const isDated = column.years.to !== 0;
  const marked = isDated ? marks.get(markOf(cell)) : undefined;
  const own = yearInCell(cell.text);
  const years = marked ? { from: marked, to: marked } : !isDated || own?.fiscal ? own : undefined;
  if (!years) return isDated ? value : { ...value, reason: 'no year found for the value' };
  if (column.kind === 'actual' && years.to > presentYear)
    return { ...value, reason: 'a result of a year still to come' };
  const { yearFrom: _, ...known } = column;
  return { ...value, column: { ...known, years } };
}

const markOf = ({ text }: PlacedCell) => plainText(/\d\s*([*＊※#†‡★①-⑳])\s*$/.exec(text)?.[1] ?? '');
