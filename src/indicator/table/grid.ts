/** One cell of a table: its text, whether it is marked as a header, and how many columns and rows it covers. */
export interface TableCell {
  readonly text: string;
  readonly header?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** A table as plain data, row by row; a text alone is a cell of one column and one row. */
export type Grid = readonly (readonly (string | TableCell)[])[];

/** A cell with the place it is printed at; `row` and `column` are counted from 1 in the table as given. */
export interface PlacedCell {
  /** Whether the year of the time that it prints is the title's. */
  readonly isTitled?: boolean;
  readonly text: string;
  readonly header: boolean;
  readonly row: number;
  readonly column: number;
  /** Whether no cell is printed there: the row is shorter than others. */
  readonly missing?: boolean;
}

/** A table whose rows all have a cell in every column. */
export type SpreadGrid = readonly (readonly PlacedCell[])[];

/**
 * The table with every merged cell repeated wherever it reaches, but not beyond the table: the copies keep
 * the row and column of the one that is printed. A place that no cell covers is an empty cell.
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

/** The number of columns in which some cell begins, or which every row covers: a span beyond them is cut. */
function realWidth(rows: readonly (readonly (PlacedCell | undefined)[])[]): number {
  let begun = 0;
  let covered = Infinity;
  for (const row of rows) {
    for (const cell of row) if (cell && cell.column > begun) begun = cell.column;
    if (row.length) covered = Math.min(covered, row.length);
  }
  return Math.max(begun, Number.isFinite(covered) ? covered : 0);
}

/** The longest text that is kept of a cell: what is longer is no name and no figure. */
const LONGEST = 500;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** How many cells of a row are printed, or reached by a merged one. */
export const printedWidth = (row: readonly PlacedCell[]) => row.findLastIndex((cell) => !cell.missing) + 1;

/** The table with its rows as columns and its columns as rows, the cells' numbers likewise. */
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

/** A span as a whole number from 1 to 1000, as a page reads it; 1 where it is none. */
const spanOf = (span: number | undefined) =>
  span !== undefined && Number.isInteger(span) && span > 1 ? Math.min(span, 1000) : 1;

/** The printed cells of a row that hold something, each once. */
export const printedCells = (row: readonly PlacedCell[]): PlacedCell[] =>
  [...new Set(row)].filter((cell) => cell.text.trim() !== '');

/** The grid with each of its cells changed once, so that a merged cell stays one wherever it reaches. */
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
