import { joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { headerOf, type Header } from '../header/header.js';
import { headerRole } from '../header/header-role.js';
import { measureOf } from '../header/measure-over-names.js';
import { yearsNamed } from '../times/named-years.js';
import { isNote } from './period-notes.js';

/** The rows below one header; a table may have several headers. */
export interface TableBlock {
  readonly grid: SpreadGrid;
  readonly header: Header;
  /** What the title above the header adds to the names, if another block has the same header and the same names. */
  readonly over?: string;
  /** Whether that title names a time instead. */
  readonly isOfTime?: boolean;
}

/**
 * Splits a table into blocks with a header each. Rows below an unclear second header stay in the block above, where
 * they are left unread.
 */
export function blocksOf(grid: SpreadGrid, header: Header, known: readonly string[]): TableBlock[] {
  const alike = titledAlike(grid, header, known);
  if (alike) return alike;
  const again = grid.findIndex((cells, at) => at >= header.height && isOtherHeader(cells, header));
  let start = again;
  while (start > header.height && isTitleLine(grid[start - 1]!)) start -= 1;
  const below = grid.slice(start);
  const second = again < 0 ? undefined : headerOf(below, known);
  const isClear =
    second !== undefined &&
    second.height > again - start &&
    second.height < below.length &&
    second.columns.filter(({ holds }) => holds.role === 'value' && (holds.years ?? holds.moment)).length > 1;
  if (!isClear) return [{ grid, header }];
  const columns = second.columns.map((column, at) => {
    const { holds } = header.columns[at]!;
    const isLabel = column.header === '' && holds.role !== 'value' && holds.role !== 'unknown';
    return isLabel ? { ...column, holds } : column;
  });
  return [{ grid: grid.slice(0, start), header }, ...blocksOf(below, { ...second, columns }, known)];
}

/**
 * The blocks of a table whose header is repeated below another title, such as Rice and Wheat over Year, Area, Yield.
 * Undefined if the rows have other names in each, so that the titles only group them.
 */
function titledAlike(grid: SpreadGrid, header: Header, known: readonly string[]): TableBlock[] | undefined {
  const top = header.height - 2;
  const starts = grid.flatMap((cells, at) =>
    at > header.height && repeatsHeader(cells, header) && isTitleLine(grid[at - 1]!) ? [at - 1] : [],
  );
  if (starts.length === 0 || top < 0 || !isTitleLine(grid[top]!)) return undefined;
  const labels = [top, ...starts].map((at) => joinedText(grid[at]![0]!.text));
  if (new Set(labels).size < labels.length || labels.some((label) => CONTINUED.test(label))) return undefined;
  const parts = [0, ...starts].map((start, at) => grid.slice(start, starts[at]));
  const names = header.columns.flatMap(({ holds }, at) => (holds.role === 'name' ? [at] : []));
  const texts = parts.flatMap((part, at) => [
    ...new Set(
      part.slice(at === 0 ? header.height : 2).map((row) => names.map((one) => row[one]!.text).join('\n')),
    ),
  ]);
  if (names.length > 0 && new Set(texts).size === texts.length) return undefined;
  const heads = parts.map((part, at) => (at === 0 ? header : headerOf(part, known)));
  return heads.every((head) => head !== undefined)
    ? parts.map((part, at) => {
        const isOfTime = yearsNamed(labels[at]!) !== undefined;
        return { grid: part, header: heads[at]!, over: isOfTime ? '' : measureOf(labels[at]!), isOfTime };
      })
    : undefined;
}

const CONTINUED = /\b(?:cont(?:inued|['’]?d|\.)|suite|fortsetzung|continuación)|[续續]/i;

/** Whether a row has a single text, in the first column, that is not a note. */
function isTitleLine(cells: readonly PlacedCell[]): boolean {
  const printed = printedCells(cells);
  return printed.length === 1 && printed[0] === cells[0] && !isNote(printed);
}

/** Whether a row is another header, with other times: `|2019|2020` below `|2022 target|2023 target`. */
export function isOtherHeader(cells: readonly PlacedCell[], header: Header): boolean {
  const [first, ...others] = cells.map(({ text }) => joinedText(text));
  const texts = [...new Set(others.filter(Boolean))];
  const times = texts.filter((text) => MAY_BE_TIME.test(text));
  if (times.length < 2) return false;
  if (!texts.every((text) => times.includes(text) || isLabel(text))) return false;
  const roles = times.map((text) => headerRole(text));
  const isName = (text: string) => headerRole(text).role === 'name';
  const isNamed =
    first === '' ||
    first === header.columns[0]!.header ||
    isName(first!) ||
    isName(first!.slice(first!.lastIndexOf(' ') + 1));
  const isNew = times.some((text) => header.columns.every((column) => column.header !== text));
  return (
    (isNamed || times.every((text) => /\p{L}/u.test(text)) || (isNew && areYearsInTurn(times))) &&
    roles.every((one) => one.role === 'value' && (one.years ?? one.moment)) &&
    header.columns.some(({ holds }) => holds.role === 'value' && (holds.years ?? holds.moment)) &&
    !repeatsHeader(cells, header)
  );
}

/** Whether texts are split years, or three or more years in turn, which no row of values is likely to print. */
const areYearsInTurn = (texts: readonly string[]) =>
  texts.every((text) => SPLIT.test(text)) ||
  (texts.length > 2 &&
    texts.every((text, at) => {
      const step = Number(text) - Number(texts[at - 1] ?? text);
      return at === 0 || step === Math.sign(Number(texts[1]) - Number(texts[0]));
    }));

const SPLIT = /^(?:19|20)\d\d[/–-]\d\d$/;

const MAY_BE_TIME = /(?:19|20)\d\d|FY|['’‘]\d\d/;

/** Whether a text is the header of a column of names, units, owners and the like. */
const isLabel = (text: string) => !['value', 'unknown'].includes(headerRole(text).role);

export const repeatsHeader = (cells: readonly PlacedCell[], header: Header) =>
  header.columns.every(({ header: text }, at) => joinedText(cells[at]!.text) === text);
