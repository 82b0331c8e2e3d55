import { mapCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';

const DITTO = /^\s*(?:[〃″"]|''|同上|ditto|do\.)\s*$/i;

/** Replaces ditto marks with the text above them: 〃 below 万吨. A mark below a figure stays. */
export function withoutDittos(grid: SpreadGrid): SpreadGrid {
  if (!grid.some((row) => row.some(({ text }) => DITTO.test(text)))) return grid;
  const above = new Map<PlacedCell, string>();
  grid.forEach((row, at) =>
    row.forEach((cell, column) => {
      const over = grid[at - 1]?.[column];
      const text = over && (above.get(over) ?? over.text);
      if (DITTO.test(cell.text) && text && !/^[^\p{L}]*\d/u.test(text)) above.set(cell, text);
    }),
  );
  return mapCells(grid, (cell) => (above.has(cell) ? { ...cell, text: above.get(cell)! } : cell));
}
