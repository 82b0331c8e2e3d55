import { bracketAtEnd, joinedText } from './cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from './grid.js';
import { PEOPLE } from './foreign-headers.js';
import { continuesHeader, filledRight, holdsOtherDigits, isFigureCell, isUnderSpan } from './header-lines.js';
import {
  joinedHeader,
  type JoinedHeader,
  withCornerPlace,
  withOwnRegion,
  withYearBelow,
} from './header-parts.js';
import { headerRole, type HeaderColumn, type HeaderRole } from './header-role.js';
import { plannedAndDone } from './kinds-side-by-side.js';
import { sharesAsParts, withLatest, withPlaces, withSurveys } from './columns-together.js';
import { namesByContent } from './name-columns.js';
import { planNamed } from './named-years.js';
import { holdsTimes, rolesByContent, unitsByContent } from './column-content.js';
import { tableUnit } from './table-unit.js';
import { looksLikeUnit, type PrintedUnit } from './unit-of-text.js';

/** What a table says above its rows. */
export interface Header {
  readonly columns: readonly HeaderColumn[];
  /** The lines above the header, such as the table's title. */
  readonly caption: string;
  /** The unit that a line above or the corner gives for the whole table. */
  readonly unit?: PrintedUnit;
  /** Whether the corner holds a multiplier that is not understood. */
  readonly isUnitUnclear?: boolean;
  /** How many rows of the grid stand above the first row of data. */
  readonly height: number;
  /** Lines above the header that are no title, such as `Last Updated;2023`. */
  readonly above: SpreadGrid;
}

/**
 * The header of a table, its first row below any title lines: two or more rows are joined column by column.
 * Undefined where that row does not read as a header.
 * @param known names of places that may be headers
 */
export function headerOf(
  grid: SpreadGrid,
  known: readonly string[] = [],
  isTurned = false,
): Header | undefined {
  const top = topOf(grid, known, isTurned);
  if (top < 0 || !isHeader(grid, top, known, isTurned)) return undefined;
  let height = top + 1;
  while (height < grid.length && continuesHeader(grid, top, height, known)) height += 1;
  const rows = filledRight(grid.slice(top, height));
  const areNames = areOfPlaces(rows, known);
  const whom = rows.flat().flatMap(({ text }) => PEOPLE.exec(joinedText(text))?.[2]?.toLowerCase() ?? []);
  const areReached = new Set(whom).size > 1;
  const pairs = plannedAndDone([...new Set(rows.flat().map(({ text }) => joinedText(text)))]);
  const printed = (grid[top] ?? []).map((_, at): HeaderColumn => {
    const cells = rows.map((row) => row[at]!).filter((cell) => cell.text.trim() !== '');
    const lines = [...new Set(cells.map(({ text }) => joinedText(text)))];
    const dated = areNames && rows.length > 1 && lines.length === 1 ? withYearBelow(lines[0]!) : undefined;
    const { header: joined, holds: own } = joinedHeader(dated ?? lines, known, areNames);
    const header = dated ? lines[0]! : joined;
    const holds: HeaderRole = PEOPLE.test(header) && !areReached ? beside : (pairs.get(header) ?? own);
    const lowest = cells.at(-1) ?? grid[top]![at]!;
    return { header, row: lowest.row, column: printedColumn(grid, at), holds };
  });
  const below = grid.slice(height);
  const columns = withCornerPlace(withOwnRegion(withLatest(withPlaces(withSurveys(printed))), below), below);
  const lead = grid.slice(0, top);
  const isLine = new Set(lead.filter((row, at) => !isTitle(row, known) || (at > 0 && isSentence(row))));
  const titles = lead
    .filter((row) => !isLine.has(row))
    .flatMap((row) => [...new Set(row)].map((cell) => joinedText(cell.text)));
  const unit = tableUnit(titles, columns);
  const settled = isTurned
    ? unitsByContent(columns, below)
    : namesByContent(sharesAsParts(rolesByContent(columns, below)), below);
  const isMeasuredCorner =
    unit !== undefined && columns[0]!.holds.role === 'unknown' && settled[0]!.holds.role === 'place';
  return {
    columns: settled,
    caption: titles.filter(Boolean).join(' ') || (isMeasuredCorner ? columns[0]!.header : ''),
    height,
    above: [...isLine],
    ...(unit === 'unclear' ? { isUnitUnclear: true } : unit ? { unit } : {}),
  };
}

/** Where a column is printed, counted from 1: others before it may have been taken together, or one into two. */
const printedColumn = (grid: SpreadGrid, at: number) =>
  Math.max(...grid.slice(0, 50).map((row) => row[at]!.column));

/** A header with the unit of the table's caption, where it has none of its own: 投资完成情况（亿元）. */
export function withCaptionUnit(header: Header, caption: string): Header {
  if (header.unit || header.isUnitUnclear) return header;
  const unit = tableUnit([caption], []);
  return unit === 'unclear' ? { ...header, isUnitUnclear: true } : unit ? { ...header, unit } : header;
}

const beside: HeaderRole = {
  role: 'unknown',
  reason: 'the header names more than a year and a kind of value',
};

/** A line that speaks of the table, below its title: This worksheet contains one table. */
const isSentence = (row: readonly PlacedCell[]) => {
  const cells = printedCells(row);
  return cells.length === 1 && /^(?=.{25})\p{L}.*[.。]$/su.test(joinedText(cells[0]!.text));
};

/**
 * Where the header stands: the first row that is no title, or, below some lines of two cells such as `Last
 * Updated;2023`, the first that reads as a header; -1 where every row is a title.
 */
export function topOf(grid: SpreadGrid, known: readonly string[], isTurned = false): number {
  const first = grid.findIndex((row) => !isTitle(row, known));
  if (first < 0 || isHeader(grid, first, known, isTurned)) return first;
  for (let at = first; at < Math.min(grid.length, first + 12); at += 1) {
    const cells = printedCells(grid[at]!);
    if (isHeader(grid, at, known, isTurned) && !cells.some(({ text }) => holdsOtherDigits(text))) return at;
    if (cells.length > 2) break;
  }
  return first;
}

const isHeader = (grid: SpreadGrid, at: number, known: readonly string[], isTurned: boolean) =>
  isHeaderRow(grid[at]!, known, isTurned, !isTurned && hasTimesBelow(grid, at)) ||
  headsFigures(grid, at) ||
  headsGroups(grid, at) ||
  (!grid[at]!.some(isFigureCell) && areTimesUnder(grid[at]!, grid[at + 1], known));

/** Whether a row of words has one that heads names or places, and figures under the others: a header, known or not. */
function headsFigures(grid: SpreadGrid, top: number): boolean {
  const roles = grid[top]!.map((cell) => headerRole(joinedText(cell.text)).role);
  const areUnits = (row: readonly PlacedCell[]) =>
    printedCells(row).every((cell) => grid[top]!.includes(cell) || looksLikeUnit(cell.text));
  const rows = grid.slice(top + 1, top + 6).filter((row) => printedCells(row).length > 1 && !areUnits(row));
  const isWords = printedCells(grid[top]!).every(
    (cell) => !isFigureCell(cell) && !holdsOtherDigits(cell.text),
  );
  const hasFigure = (row: readonly PlacedCell[]) =>
    row.some((cell, at) => (roles[at] === 'unknown' || roles[at] === 'value') && isFigureCell(cell));
  const united = grid[top]!.filter(({ text }) => looksLikeUnit(bracketAtEnd(joinedText(text))?.inside ?? ''));
  const isHead =
    roles.includes('name') ||
    roles.find((role) => role !== 'serial') === 'place' ||
    (roles.includes('time') && roles.includes('place')) ||
    (united.length > 1 &&
      united.length + 1 === printedCells(grid[top]!).length &&
      united[0] !== grid[top]![0]);
  return isHead && isWords && rows.length > 0 && rows.every(hasFigure);
}

/** Whether a row has merged heads over words in the next row, and figures stand under each of these heads. */
function headsGroups(grid: SpreadGrid, top: number): boolean {
  const [first, second, ...rows] = grid.slice(top, top + 7);
  if (!first || !second || !rows.length) return false;
  const own = second.filter((cell) => !first.includes(cell) && cell.text.trim() !== '');
  const isWords = [...first, ...own].every((cell) => !isFigureCell(cell) && !holdsOtherDigits(cell.text));
  const isLabelled = first[0]! === second[0] && /\p{L}/u.test(first[0]!.text);
  const merged = first.flatMap((cell, at) => (at > 0 && cell === first[at - 1] ? [at - 1, at] : []));
  const columns = [...new Set(merged)].filter((at) => own.includes(second[at]!));
  const areUnder = columns.length > 1 && columns.length * 2 > own.length;
  return (
    isLabelled &&
    isWords &&
    areUnder &&
    rows.some((row) => columns.filter((at) => isFigureCell(row[at]!)).length * 2 > columns.length)
  );
}

/** Whether the next row is a header under this one: each of its columns is of values, several under one. */
function areTimesUnder(
  top: readonly PlacedCell[],
  row: readonly PlacedCell[] | undefined,
  known: readonly string[],
): boolean {
  if (!row || row.some(isFigureCell) || !isUnderSpan(top, row)) return false;
  const [over] = filledRight([top, row]);
  const areNames = areOfPlaces([top, row], known);
  const joined = row.slice(1).flatMap((cell, at) => {
    const lines = [over![at + 1]!, cell].map(({ text }) => joinedText(text)).filter(Boolean);
    return cell === top[at + 1] || cell.text.trim() === ''
      ? []
      : [joinedHeader([...new Set(lines)], known, areNames)];
  });
  const values = joined.filter(({ holds }) => holds.role === 'value');
  const isRate = ({ header }: JoinedHeader) => /(?:完成|达成|实现)率/.test(header);
  return values.length > 1 && joined.every((one) => values.includes(one) || isRate(one));
}

/** Whether the rows under a header are of places, and no column names indicators. */
function areOfPlaces(rows: SpreadGrid, known: readonly string[]): boolean {
  const roles = rows.map((row) => row.map(({ text }) => headerRole(joinedText(text), known).role));
  const isPlace = (row: readonly string[]) => row.find((role) => !/^(?:serial|rank)$/.test(role)) === 'place';
  return roles.some(isPlace) && !roles.flat().includes('name');
}

/** Whether times stand under a cell of the row, so that the row is a header whatever else it says. */
const hasTimesBelow = (grid: SpreadGrid, top: number) =>
  grid[top]!.some((cell, at) => {
    const role = headerRole(joinedText(cell.text)).role;
    if (role === 'value') return false;
    return holdsTimes(
      grid.slice(top + 1).map((row) => row[at]!.text),
      role === 'time',
    );
  });

/** A line above the header: one text alone, or the table's title and unit side by side. */
function isTitle(row: readonly PlacedCell[], known: readonly string[]): boolean {
  const cells = printedCells(row);
  const [first] = cells;
  const isOver =
    first !== undefined && first !== row[0] && headerRole(joinedText(first.text), known).role === 'value';
  if (cells.length < 2) return !isOver;
  const isTitled = cells.some(({ text }) =>
    /^\s*[（(]?单位\s*[:：]|^\s*续?[表附]\s*\d|^\s*专栏|^\s*Table\s*\d/i.test(text),
  );
  const roles = cells.map(({ text }) => headerRole(joinedText(text), known).role);
  return isTitled && cells.length < 4 && roles.every((role) => role !== 'value' && role !== 'name');
}

function isHeaderRow(
  row: readonly PlacedCell[],
  known: readonly string[],
  isTurned: boolean,
  hasTimes: boolean,
): boolean {
  const cells = printedCells(row);
  const roles = cells.map((cell) => headerRole(joinedText(cell.text), known));
  const understood = roles.filter(
    (one, at) =>
      one.role !== 'unknown' || /^\s*单位\s*[:：]/.test(cells[at]!.text) || planNamed(cells[at]!.text),
  );
  const least = isTurned ? 1 : 2;
  const dated = roles.filter((one) => one.role === 'value' && one.years).length;
  const enough =
    hasTimes || dated >= 2 || (understood.length >= least && understood.length * 2 >= cells.length);
  return (
    enough &&
    cells.every((cell) => !isFigureCell(cell) || /^(?:19|20)\d\d\.(?:0[1-9]|1[0-2])$/.test(cell.text.trim()))
  );
}
