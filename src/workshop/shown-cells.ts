import { spread, type PlacedCell } from '../editor.js';
import type { Grid } from '../tables.js';
import type { RoleOf } from './cell-roles.js';

/** A cell to be shown, with how far it reaches. */
export interface ShownCell extends PlacedCell {
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Some rows of a table, as far as they are shown, and how many columns are not. */
export interface ShownTable {
  readonly rows: readonly (readonly ShownCell[])[];
  readonly moreColumns: number;
}

/**
 * The cells of a table that are shown, each once: of so many rows from one on, counted from 0. A cell that began above
 * them is shown in the first.
 */
export function shownCells(grid: Grid, from: number, mostRows: number, mostColumns: number): ShownTable {
  const upper = spread(grid.slice(0, from + mostRows));
  const width = Math.max(upper[0]?.length ?? 0, ...widthsOf(grid.slice(from + mostRows)));
  const part = upper.slice(from).map((row) => row.slice(0, mostColumns));
  const rows = part.map((row, down) =>
    row.flatMap((cell, right): ShownCell[] => {
      if (Math.max(cell.row, from + 1) !== from + down + 1 || cell.column !== right + 1) return [];
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
  return { rows, moreColumns: Math.max(0, width - mostColumns) };
}

const LABELS: readonly string[] = ['name', 'place', 'year'];

/** The column in which most of these rows say what they are of, from 1; 0 where none does. */
export function labelColumn(rows: ShownTable['rows'], roleOf: RoleOf): number {
  const counts: number[] = [];
  for (const { row, column, text } of rows.flat())
    if (LABELS.includes(roleOf(row, column, text).role)) counts[column] = (counts[column] ?? 0) + 1;
  return Math.max(0, counts.indexOf(Math.max(...counts.filter(Boolean))));
}

/** The widths that rows have. */
const widthsOf = (rows: Grid): readonly number[] => [
  ...new Set(
    rows.map((row) =>
      row.reduce((sum, cell) => sum + (typeof cell === 'string' ? 1 : (cell.colSpan ?? 1)), 0),
    ),
  ),
];
