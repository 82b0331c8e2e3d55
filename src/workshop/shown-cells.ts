import { spread, type PlacedCell } from '../editor.js';
import type { Grid } from '../tables.js';

/** A cell to be shown, with how far it reaches. */
export interface ShownCell extends PlacedCell {
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** The upper left part of a table, and how much of it is not shown. */
export interface ShownTable {
  readonly rows: readonly (readonly ShownCell[])[];
  readonly moreRows: number;
  readonly moreColumns: number;
}

/** The cells of a table that are shown, each once. */
export function shownCells(grid: Grid, mostRows: number, mostColumns: number): ShownTable {
  const upper = spread(grid.slice(0, mostRows));
  const width = Math.max(upper[0]?.length ?? 0, ...widthsOf(grid.slice(mostRows)));
  const part = upper.map((row) => row.slice(0, mostColumns));
  const rows = part.map((row, down) =>
    row.flatMap((cell, right): ShownCell[] => {
      if (cell.row !== down + 1 || cell.column !== right + 1) return [];
      const across = row.findIndex((one, at) => at > right && one !== cell);
      const below = part.findIndex((one, at) => at > down && one[right] !== cell);
      return [
        {
          ...cell,
          colSpan: (across < 0 ? row.length : across) - right,
          rowSpan: (below < 0 ? part.length : below) - down,
        },
      ];
    }),
  );
  return {
    rows,
    moreRows: Math.max(0, grid.length - mostRows),
    moreColumns: Math.max(0, width - mostColumns),
  };
}

/** The widths that rows have. */
const widthsOf = (rows: Grid): readonly number[] => [
  ...new Set(
    rows.map((row) =>
      row.reduce((sum, cell) => sum + (typeof cell === 'string' ? 1 : (cell.colSpan ?? 1)), 0),
    ),
  ),
];
