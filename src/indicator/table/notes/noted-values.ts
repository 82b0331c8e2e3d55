import { cumulatedAbove } from './cumulative.js';
import type { Header } from '../header/header.js';
import { OTHER_PERIOD } from '../text/header-words.js';
import type { SpreadGrid } from '../grid/grid.js';
import { meaningOfFigure, type TableNotes } from './marked-notes.js';
import { namesNone } from '../header/no-indicator.js';
import { partNotes } from './part-notes.js';
import { periodNotes } from '../columns/period-notes.js';
import type { RowValue } from '../rows/row-figure.js';
import type { TableRow } from '../rows/rows.js';
import { joinedText } from '../text/cell-text.js';
import { once } from '../text/once.js';
import type { NamedYears } from '../times/named-years.js';
import { yearAtStart } from '../header/indicator-in-header.js';
import { NO_YEAR } from '../text/unread-reasons.js';
import { withOwnYear, yearsOfMarks } from '../rows/year-of-cell.js';

/**
 * Returns a function that applies the notes of a table to a value: it adds the year or flag of the value's mark or the
 * flag of its year, or leaves the value unread if a note changes its meaning.
 */
export function notedValues(
  { ofMarks, ofYears: notes }: TableNotes,
  grid: SpreadGrid,
  header: Header,
  rows: readonly TableRow[],
  isTurned: boolean,
  presentYear: number,
): (row: TableRow, value: RowValue) => RowValue {
  const isChanged = periodNotes(grid, header, rows);
  const isOfPart = partNotes(grid, header);
  const isCumulated = cumulatedAbove(header);
  const yearOfName = once(({ name, cells }: TableRow) => {
    const years = yearAtStart(name);
    // A name from the title has its year.
    return years && cells.some(({ text }) => yearAtStart(joinedText(text))) ? years : undefined;
  });
  const isOfAnother = (row: TableRow, { from, to }: NamedYears) => {
    const own = yearOfName(row);
    return own !== undefined && to > 0 && (own.to < from || own.from > to);
  };
  const years = yearsOfMarks(grid, header);
  const names = rows.map(({ name }) => name);
  const ofYears = notes.map((note) => ({
    ...note,
    named: rows.filter(({ name }) => name.length > 1 && note.sentence.includes(name)),
  }));
  return (row, value) => {
    if (value.reason) return value;
    if (isTurned && OTHER_PERIOD.test(row.name)) return { ...value, reason: NO_YEAR };
    if (isTurned && namesNone(row.name, names))
      return { ...value, reason: 'no title or header says what the values are of' };
    if (isTurned && OF_PART.test(row.name)) return { ...value, reason: 'part of a year' };
    if (isChanged(row, value.column)) return { ...value, reason: 'a note changes the period of the value' };
    if (isOfPart(value.column)) return { ...value, reason: 'part of a year' };
    if (isOfAnother(row, value.column.years))
      return { ...value, reason: 'name and column are of different years' };
    if (isCumulated(row.name, value.column))
      return { ...value, reason: 'a total or average without its first year' };
    const dated = withOwnYear(value, years, presentYear);
    const { column } = dated;
    const own = meaningOfFigure(value.cell, ofMarks);
    if (column.kind !== 'actual') return dated;
    if (own === 'target') return { ...dated, reason: 'a note calls it a target' };
    const ofYear = ofYears.find(
      ({ isOf, named }) => isOf(column.years.to) && (named.length === 0 || named.includes(row)),
    );
    const flag = own ?? ofYear?.meaning;
    if (flag === 'part') return { ...dated, reason: 'part of a year' };
    return flag && flag !== 'target'
      ? { ...dated, column: { ...column, flags: [...(column.flags ?? []), flag] } }
      : dated;
  };
}

/** Matches an indicator of a part of each year, as a column header: Spend YTD, H1 revenue. */
const OF_PART = /\b(?:FYTD|YTD|year[- ]to[- ]date)\b|^[HQ][1-4]\b|本年累计|年初至今/i;
