import { bracketAtEnd, joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { filledRight, holdsOtherDigits, isFigureCell, isTitle, isUnderSpan } from './header-lines.js';
import { joinedHeader, type JoinedHeader } from './header-parts.js';
import { headerRole } from './header-role.js';
import { belowLabels } from './labelled-lines.js';
import { planNamed } from '../times/named-years.js';
import { holdsTimes } from './column-content.js';
import { looksLikeUnit } from '../numbers/unit-of-text.js';
import type { UnreadReason } from '../text/unread-reasons.js';

/**
 * The index of the header: the first row that is not a title or, below lines of two cells such as `Last Updated;2023`,
 * the first that reads as a header; -1 if every row is a title.
 */
export function topOf(grid: SpreadGrid, known: readonly string[], isTurned = false): number {
  const first = grid.findIndex((row) => !isTitle(row, known));
  if (first < 0) return first;
  const below = belowLabels(grid, first);
  if (below > first && isHeader(grid, below, known, isTurned)) return below;
  if (isHeader(grid, first, known, isTurned)) return isTurned ? first : belowForm(grid, first, known);
  for (let at = first; at < Math.min(grid.length, first + 12); at += 1) {
    const cells = printedCells(grid[at]!);
    if (isHeader(grid, at, known, isTurned) && !cells.some(({ text }) => holdsOtherDigits(text))) return at;
    if (cells.length > 2) break;
  }
  return first;
}

/**
 * The index of the header with names and kinds below the lines of a form that head no values, such as a project's name
 * and budget; `first` if there is none.
 */
function belowForm(grid: SpreadGrid, first: number, known: readonly string[]): number {
  const rolesAt = (at: number) =>
    printedCells(grid[at]!).map(({ text }) => headerRole(joinedText(text), known));
  const headsValues = (at: number) =>
    rolesAt(at).some((one) => one.role === 'value') || hasTimesBelow(grid, at) || headsGroups(grid, at);
  if (headsValues(first)) return first;
  const isBelow = (at: number) =>
    rolesAt(at).some(({ role }) => role === 'name') &&
    rolesAt(at).filter((one) => one.role === 'value' && one.kind !== undefined).length > 1 &&
    isHeaderRow(grid[at]!, known, false, false);
  for (let at = first + 1; at < Math.min(grid.length - 1, first + 12); at += 1) if (isBelow(at)) return at;
  return first;
}

/**
 * Whether a row only says what the same kinds of values below it measure: a blank corner, Road deaths, a blank, Cycling
 * and a blank, over Year, Actual, Target, Actual and Target.
 */
function isOverPairs(grid: SpreadGrid, at: number, known: readonly string[]): boolean {
  const [row = [], below = []] = [grid[at], grid[at + 1]];
  const kinds = below.slice(1).map(({ text }) => joinedText(text));
  const areKinds = kinds.every((text) => {
    const holds = headerRole(text, known);
    return holds.role === 'value' && holds.kind !== undefined && !holds.years;
  });
  const heads = row.flatMap(({ text }, column) => (text.trim() ? [column] : []));
  const first = kinds.slice(0, heads[1]! - heads[0]!).join();
  return (
    areKinds &&
    heads.length > 1 &&
    heads[0] === 1 &&
    row[0] !== below[0] &&
    heads.every(
      (column, index) => kinds.slice(column - 1, (heads[index + 1] ?? row.length) - 1).join() === first,
    )
  );
}

/** Whether a row reads as a header. */
export const isHeader = (grid: SpreadGrid, at: number, known: readonly string[], isTurned: boolean) =>
  (!isTurned && isOverPairs(grid, at, known)) ||
  isHeaderRow(grid[at]!, known, isTurned, !isTurned && hasTimesBelow(grid, at)) ||
  headsFigures(grid, at) ||
  headsGroups(grid, at) ||
  (!grid[at]!.some(isFigureCell) && areTimesUnder(grid[at]!, grid[at + 1], known));

/** Whether a row of words heads names or places, with figures below the other words: a header even if it is unknown. */
function headsFigures(grid: SpreadGrid, top: number): boolean {
  const roles = grid[top]!.map((cell) => headerRole(joinedText(cell.text)).role);
  const areUnits = (row: readonly PlacedCell[]) =>
    printedCells(row).every(
      (cell) => grid[top]!.includes(cell) || looksLikeUnit(cell.text) || isYearAlone(cell.text),
    );
  const rows = grid.slice(top + 1, top + 6).filter((row) => printedCells(row).length > 1 && !areUnits(row));
  const isWords = printedCells(grid[top]!).every(
    (cell) => !isFigureCell(cell) && !holdsOtherDigits(cell.text),
  );
  const hasFigure = (row: readonly PlacedCell[]) =>
    row.some(
      (cell, at) =>
        (roles[at] === 'unknown' || roles[at] === 'value') &&
        (isFigureCell(cell) || BOUND.test(cell.text.trim())),
    );
  const [lead] = roles.filter((role) => role !== 'serial' && role !== 'rank');
  const united = grid[top]!.filter(({ text }) => looksLikeUnit(bracketAtEnd(joinedText(text))?.inside ?? ''));
  const isHead =
    roles.includes('name') ||
    lead === 'place' ||
    lead === 'category' ||
    isCrossed(rows, roles) ||
    (roles.includes('time') && roles.includes('place')) ||
    (united.length > 1 &&
      united.length + 1 === printedCells(grid[top]!).length &&
      united[0] !== grid[top]![0]);
  return isHead && isWords && rows.length > 0 && rows.every(hasFigure);
}

/** Matches a figure with a word for a bound: 7.5左右, 10以上. */
const BOUND = /^\d[\d.,]*\s*[%％]?\s*(?:左右|以[上下内])$/;

const isYearAlone = (text: string) => /^\s*(?:19|20)\d\d\s*$/.test(text);

/** Whether the first column, apart from row numbers, holds words and all others hold figures. */
function isCrossed(rows: SpreadGrid, roles: readonly string[]): boolean {
  const lead = roles.findIndex((role) => role !== 'serial' && role !== 'rank');
  return (
    rows.length > 1 &&
    roles.length - lead > 2 &&
    rows.every((row) =>
      row
        .slice(lead)
        .every((cell, at) => (at > 0 ? isFigureCell(cell) || isOther(cell) : !isFigureCell(cell))),
    )
  );
}

/** Whether a cell is a dash, a change or a class: +4.5%, Ⅲ类. */
const isOther = ({ text }: PlacedCell) => /^\s*(?:[-–—]|[+−–]\s?\d[\d.,]*\s?%?|劣?[Ⅰ-Ⅵ]类?)\s*$/.test(text);

/** Whether a row has merged headers over words in the next row, with figures below them. */
function headsGroups(grid: SpreadGrid, top: number): boolean {
  const [printed, second, ...rows] = grid.slice(top, top + 7);
  if (!printed || !second || !rows.length) return false;
  const [first] = filledRight([printed, second]) as [readonly PlacedCell[]];
  const own = second.filter((cell) => !first.includes(cell) && cell.text.trim() !== '');
  const isWords = [...first, ...own].every((cell) => !isFigureCell(cell) && !holdsOtherDigits(cell.text));
  const isLabelled =
    (first[0] === second[0] || second[0]!.text.trim() === '') && /\p{L}/u.test(first[0]!.text);
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

/** Whether the next row completes this one to a header: all of its columns hold values, several under one header. */
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

/** Whether the rows under a header are places and no column names indicators. */
export function areOfPlaces(rows: SpreadGrid, known: readonly string[]): boolean {
  const roles = rows.map((row) => row.map(({ text }) => headerRole(joinedText(text), known).role));
  const isPlace = (row: readonly string[]) => row.find((role) => !/^(?:serial|rank)$/.test(role)) === 'place';
  return roles.some(isPlace) && !roles.flat().includes('name');
}

/** Whether there are times under a cell of the row, which make it a header whatever else it says. */
const hasTimesBelow = (grid: SpreadGrid, top: number) =>
  grid[top]!.some((cell, at) => {
    const role = headerRole(joinedText(cell.text)).role;
    if (role === 'value') return false;
    return holdsTimes(
      grid.slice(top + 1).map((row) => row[at]!.text),
      role === 'time',
    );
  });

/** Why columns are left unread that are understood: Variance, % change. */
const BESIDE_VALUES: ReadonlySet<UnreadReason> = new Set([
  'a rank, weight or completion rate',
  'a rate or total beside the values',
]);

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
  const beside = roles.filter((one) => one.role === 'unknown' && BESIDE_VALUES.has(one.reason)).length;
  const enough =
    hasTimes ||
    dated >= 2 ||
    (understood.length >= least && (understood.length + beside) * 2 >= cells.length);
  return (
    enough &&
    cells.every((cell) => !isFigureCell(cell) || /^(?:19|20)\d\d\.(?:0[1-9]|1[0-2])$/.test(cell.text.trim()))
  );
}
