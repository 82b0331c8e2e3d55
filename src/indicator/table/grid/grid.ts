import { DataError } from '../../data-error.js';

/** One cell of a table: its text, whether it is marked as a header, and how many columns and rows it covers. */
export interface TableCell {
  readonly text: string;
  readonly header?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** A table as plain data, row by row; a string is a cell of one column and one row. */
export type Grid = readonly (readonly (string | TableCell)[])[];

/** A cell with its position; `row` and `column` are counted from 1 in the table as given. */
export interface PlacedCell {
  /** Whether the year in its text was taken from the title. */
  readonly isTitled?: boolean;
  readonly text: string;
  readonly header: boolean;
  readonly row: number;
  readonly column: number;
  /** Whether no cell is printed there, because the row is shorter than others. */
  readonly missing?: boolean;
}

/** A table whose rows all have a cell in every column. */
export type SpreadGrid = readonly (readonly PlacedCell[])[];

/**
 * Repeats every merged cell wherever it reaches within the table; the copies keep the row and column of the printed
 * cell. Positions that no cell covers get an empty one.
 */
export function spread(grid: Grid): SpreadGrid {
  const rows: (PlacedCell | undefined)[][] = grid.map(() => []);
  const most = grid.reduce((widest, { length }) => Math.max(widest, length), 1);
  let copies = 4 * most * (grid.length + 250);
  grid.forEach((cells, index) => {
    let column = 0;
    for (const given of cells) {
      const cell = typeof given === 'string' ? { text: given } : given;
      while (rows[index]?.[column]) column += 1;
      const placed = {
        text: cut(cell.text),
        header: cell.header ?? false,
        row: index + 1,
        column: column + 1,
      };
      const bottom = cell.rowSpan === 0 ? rows.length : Math.min(rows.length, index + spanOf(cell.rowSpan));
      const across = Math.min(spanOf(cell.colSpan), Math.max(2 * most, 64));
      copies -= (bottom - index) * across;
      const isWithin = copies >= 0;
      for (let down = index; down < (isWithin ? bottom : index + 1); down += 1)
        for (let right = 0; right < (isWithin ? across : 1); right += 1)
          rows[down]![column + right] ??= placed;
      column += isWithin ? across : 1;
    }
  });
  const width = realWidth(rows);
  return rows.map((row, index) =>
    Array.from({ length: width }, (_, at) => row[at] ?? emptyCell(index + 1, at + 1)),
  );
}

/** The most columns and cells of a table: more would take minutes and gigabytes. */
const MOST_COLUMNS = 1000;
const MOST_CELLS = 2_000_000;

/**
 * A grid that can be read; a larger one without the empty columns at its end.
 * @throws {DataError} if it has more columns or cells than can be read
 */
export function bounded(grid: Grid, file: string): Grid {
  const rows = grid.length;
  const isBounded = (columns: number) => columns <= MOST_COLUMNS && columns * rows <= MOST_CELLS;
  if (isBounded(widest(grid, ({ length }) => length))) return grid;
  const isFilled = (cell: string | TableCell) => typeof cell !== 'string' || cell.trim() !== '';
  const width = widest(grid, (row) => row.findLastIndex(isFilled) + 1);
  if (isBounded(width)) return grid.map((row) => row.slice(0, width));
  throw new DataError(file, '', 'a table of {0} × {1} cells; at most {2} columns and {3} cells are read', [
    ...[rows, width, MOST_COLUMNS, MOST_CELLS],
  ]);
}

const widest = (grid: Grid, widthOf: (row: Grid[number]) => number) =>
  grid.reduce((most, row) => Math.max(most, widthOf(row)), 0);

/** The number of columns in which a cell begins or that every row covers; spans beyond that are cut. */
function realWidth(rows: readonly (readonly (PlacedCell | undefined)[])[]): number {
  let begun = 0;
  let covered = Infinity;
  for (const row of rows) {
    for (const cell of row) if (cell && cell.column > begun) begun = cell.column;
    if (row.length) covered = Math.min(covered, row.length);
  }
  return Math.max(begun, Number.isFinite(covered) ? covered : 0);
}

/** The longest cell text that is kept, in characters; longer texts are neither names nor figures. */
const LONGEST = 500;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** How many columns of a row are printed, or covered by a merged cell. */
export const printedWidth = (row: readonly PlacedCell[]) => row.findLastIndex((cell) => !cell.missing) + 1;

/** Transposes a table, along with the row and column numbers of its cells. */
export function turned(grid: SpreadGrid): SpreadGrid {
  const cells = new Map<PlacedCell, PlacedCell>();
  const turn = (cell: PlacedCell): PlacedCell => {
    const known = cells.get(cell) ?? { ...cell, row: cell.column, column: cell.row };
    cells.set(cell, known);
    return known;
  };
  return (grid[0] ?? []).map((_, column) => grid.map((row) => turn(row[column]!)));
}

const emptyCell = (row: number, column: number): PlacedCell => ({
  text: '',
  header: false,
  row,
  column,
  missing: true,
});

/** A span as browsers read it: a whole number, at most 1000; anything else counts as 1. */
const spanOf = (span: number | undefined) =>
  span !== undefined && Number.isInteger(span) && span > 1 ? Math.min(span, 1000) : 1;

/** The non-empty cells of a row, each merged cell once. */
export const printedCells = (row: readonly PlacedCell[]): PlacedCell[] =>
  [...new Set(row)].filter((cell) => cell.text.trim() !== '');

/** Maps each cell only once, so that a merged cell stays one object wherever it reaches. */
export function mapCells(grid: SpreadGrid, change: (cell: PlacedCell) => PlacedCell): SpreadGrid {
  const changed = new Map<PlacedCell, PlacedCell>();
  return grid.map((row) =>
    row.map((cell) => {
      const known = changed.get(cell) ?? change(cell);
      changed.set(cell, known);
      return known;
    }),
  );
}
