import { joinedText } from './cell-text.js';
import type { PlacedCell, SpreadGrid } from './grid.js';
import { headerRole, type HeaderRole } from './header-role.js';
import { planNamed } from './named-years.js';
import { unitOfText, looksLikeUnit, type PrintedUnit } from './unit-of-text.js';

/** One column of a table: its header as printed, and what it holds. */
export interface HeaderColumn {
  readonly header: string;
  /** Where the lowest cell of the header is printed. */
  readonly row: number;
  readonly column: number;
  readonly holds: HeaderRole;
}

/** What a table says above its rows. */
export interface Header {
  readonly columns: readonly HeaderColumn[];
  /** The lines above the header, such as the table's title. */
  readonly caption: string;
  /** The unit that a line above or the corner gives for the whole table. */
  readonly unit?: PrintedUnit;
  /** How many rows of the grid stand above the first row of data. */
  readonly height: number;
}

/**
 * The header of a table, its first row below any title lines: two or more rows are joined column by column.
 * Undefined where that row does not read as a header.
 * @param known names of places that may be headers
 */
export function headerOf(grid: SpreadGrid, known: readonly string[] = []): Header | undefined {
  const top = grid.findIndex((row) => !isTitle(row, known));
  if (top < 0 || !isHeaderRow(grid[top]!, known)) return undefined;
  let height = top + 1;
  while (height < grid.length && continuesHeader(grid, top, height, known)) height += 1;
  const rows = filledRight(grid.slice(top, height));
  const columns = (grid[top] ?? []).map((_, at): HeaderColumn => {
    const cells = rows.map((row) => row[at]!).filter((cell) => cell.text.trim() !== '');
    const header = joinedText([...new Set(cells.map((cell) => joinedText(cell.text)))].join(' '));
    const lowest = cells.at(-1) ?? grid[top]![at]!;
    return { header, row: lowest.row, column: at + 1, holds: headerRole(header, known) };
  });
  const above = grid.slice(0, top).flatMap((row) => [...new Set(row)].map((cell) => joinedText(cell.text)));
  const caption = above.filter(Boolean).join(' ');
  const unit = tableUnit([...above, ...columns.map((column) => column.header)]);
  return { columns, caption, height, ...(unit ? { unit } : {}) };
}

/** The printed cells of a row that hold something, each once. */
export const printedCells = (row: readonly PlacedCell[]): PlacedCell[] =>
  [...new Set(row)].filter((cell) => cell.text.trim() !== '');

/** A line above the header: one text alone, or the table's title and unit side by side. */
function isTitle(row: readonly PlacedCell[], known: readonly string[]): boolean {
  const cells = printedCells(row);
  if (cells.length < 2) return true;
  const isTitled = cells.some(({ text }) =>
    /^\s*[（(]?单位\s*[:：]|^\s*续?[表附]\s*\d|^\s*专栏|^\s*Table\s*\d/i.test(text),
  );
  const roles = cells.map(({ text }) => headerRole(joinedText(text), known).role);
  return isTitled && cells.length < 4 && roles.every((role) => role !== 'value' && role !== 'name');
}

const isKnownRole = (text: string, known: readonly string[]) =>
  headerRole(joinedText(text), known).role !== 'unknown';

function isHeaderRow(row: readonly PlacedCell[], known: readonly string[]): boolean {
  const cells = printedCells(row);
  const roles = cells.map((cell) => headerRole(joinedText(cell.text), known));
  const understood = roles.filter(
    (one, at) =>
      one.role !== 'unknown' || /^\s*单位\s*[:：]/.test(cells[at]!.text) || planNamed(cells[at]!.text),
  );
  return (
    understood.length >= 2 && understood.length * 2 >= cells.length && cells.every((cell) => !isFigure(cell))
  );
}

/** Digits with more than a bare year: what no header is made of. */
const isFigure = (cell: PlacedCell) =>
  /^[<>≥≤约近超]?-?[\d０-９][\d０-９,.，．。]*[%％‰]?$/.test(cell.text.trim()) &&
  !/^(?:19|20)\d\d$/.test(cell.text.trim());

function continuesHeader(grid: SpreadGrid, top: number, at: number, known: readonly string[]): boolean {
  const row = grid[at]!;
  const above = new Set(grid.slice(top, at).flat());
  const own = row.filter((cell) => cell.text.trim() !== '' && !above.has(cell));
  if (own.length === 0) return row.some((cell) => cell.text.trim() !== '');
  if (own.some(isFigure)) return false;
  if (own.every((cell) => cell.header) && own.length > 1) return true;
  const reached = row.some((cell) => above.has(cell) && cell.text.trim() !== '');
  const words = own.every((cell) => isKnownRole(cell.text, known) || looksLikeUnit(cell.text));
  const nameIsEmpty = row.every(
    (cell, column) =>
      headerRole(joinedText(grid[top]![column]!.text), known).role !== 'name' ||
      cell.text.trim() === '' ||
      above.has(cell),
  );
  return words && (reached || nameIsEmpty);
}

/** In a table without merged cells, an empty header above a filled one belongs to the header on its left. */
function filledRight(rows: SpreadGrid): SpreadGrid {
  return rows.map((row, depth) => {
    const below = rows[depth + 1];
    if (!below) return row;
    let left: PlacedCell | undefined;
    return row.map((cell, at) => {
      const hasOwnBelow = below[at]!.text.trim() !== '' && below[at] !== cell;
      if (cell.text.trim() !== '') left = hasOwnBelow ? cell : undefined;
      return cell.text.trim() === '' && hasOwnBelow && left ? left : cell;
    });
  });
}

function tableUnit(texts: readonly string[]): PrintedUnit | undefined {
  for (const text of texts) {
    const match = /单位\s*[:：]\s*([^\s)）]+)/.exec(text);
    if (match && looksLikeUnit(match[1]!)) return unitOfText(match[1]!);
  }
  return undefined;
}
