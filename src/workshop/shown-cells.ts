import { spread, type PlacedCell } from '../editor.js';
import type { Grid } from '../tables.js';
import type { RoleOf } from './cell-roles.js';

/** A visible cell with its spans. */
export interface ShownCell extends PlacedCell {
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** The visible part of a table, and how many columns are cut off. */
export interface ShownTable {
  readonly rows: readonly (readonly ShownCell[])[];
  readonly moreColumns: number;
}

/**
 * The visible cells, each once: at most `mostRows` rows starting at row `from`, from 0. A merged cell that starts above
 * them is in the first row.
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

/** The column that labels most of these rows, from 1; 0 if none does. */
export function labelColumn(rows: ShownTable['rows'], roleOf: RoleOf): number {
  const counts: number[] = [];
  for (const { row, column, text } of rows.flat())
    if (LABELS.includes(roleOf(row, column, text).role)) counts[column] = (counts[column] ?? 0) + 1;
  return Math.max(0, counts.indexOf(Math.max(...counts.filter(Boolean))));
}

/** The distinct widths of rows, in columns. */
const widthsOf = (rows: Grid): readonly number[] => [
  ...new Set(
    rows.map((row) =>
      row.reduce((sum, cell) => sum + (typeof cell === 'string' ? 1 : (cell.colSpan ?? 1)), 0),
    ),
  ),
];
