import { joinedText } from '../text/cell-text.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { Header } from './header.js';
import type { HeaderRole } from './header-role.js';

/**
 * Sets the roles of columns that the author gives. If no row of the grid reads as a header, the first with more than
 * one cell becomes the header.
 * @param given the roles by column number, from 1
 */
export function withGivenColumns(
  header: Header | undefined,
  grid: SpreadGrid,
  given: Readonly<Record<number, HeaderRole>>,
): Header {
  const { columns, ...rest } = header ?? firstRow(grid);
  return {
    ...rest,
    columns: columns.map((column) => {
      const holds = given[column.column];
      return holds ? { ...column, holds, isGiven: true } : column;
    }),
  };
}

function firstRow(grid: SpreadGrid): Header {
  const top = Math.max(
    0,
    grid.findIndex((row) => row.filter(({ text }) => text.trim()).length > 1),
  );
  const columns = (grid[top] ?? []).map(({ text, row }, at) => ({
    header: joinedText(text),
    row,
    column: at + 1,
    holds: { role: 'unknown', reason: 'the header is not understood' } as const,
  }));
  return { columns, caption: '', height: top + 1, above: [] };
}
