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
  readonly text: string;
  readonly header: boolean;
  readonly row: number;
  readonly column: number;
}

/** A table whose rows all have a cell in every column. */
export type SpreadGrid = readonly (readonly PlacedCell[])[];

/**
 * The table with every merged cell repeated wherever it reaches: the copies keep the row and column
 * of the one that is printed. A place that no cell covers is an empty cell.
 */
export function spread(grid: Grid): SpreadGrid {
  const rows: (PlacedCell | undefined)[][] = grid.map(() => []);
  grid.forEach((cells, index) => {
    let column = 0;
    for (const given of cells) {
      const cell = typeof given === 'string' ? { text: given } : given;
      while (rows[index]?.[column]) column += 1;
      const placed = { text: cell.text, header: cell.header ?? false, row: index + 1, column: column + 1 };
      const bottom = Math.min(rows.length, index + spanOf(cell.rowSpan));
      for (let down = index; down < bottom; down += 1)
        for (let right = 0; right < spanOf(cell.colSpan); right += 1) rows[down]![column + right] ??= placed;
      column += spanOf(cell.colSpan);
    }
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row, index) =>
    Array.from({ length: width }, (_, at) => row[at] ?? emptyCell(index + 1, at + 1)),
  );
}

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

const emptyCell = (row: number, column: number): PlacedCell => ({ text: '', header: false, row, column });

/** A span as a whole number from 1 to 1000, as a page reads it; 1 where it is none. */
const spanOf = (span: number | undefined) =>
  span !== undefined && Number.isInteger(span) && span > 1 ? Math.min(span, 1000) : 1;
