import { mapCells, type SpreadGrid } from '../grid/grid.js';

const PENCE = /^\s*\d[\d.,]*p\s*$/;
const OTHER = /^\s*(?:£.*|[-–—])?\s*$/;
const PRICED =
  /\b(?:fares?|prices?|dividends?|EPS|per share|tolls?|charges?|fees?)\b(?!.*\b(?:index|inflation)\b)/i;

/** Writes pence in full where all figures of a row of prices end in p, which else marks provisional ones. */
export function withPence(grid: SpreadGrid): SpreadGrid {
  const priced = new Set(
    grid.flatMap((row) => {
      const [name, ...figures] = row;
      const isOf = [name!, grid[0]![0]!].some(({ text }) => PRICED.test(text));
      const pence = figures.filter(({ text }) => PENCE.test(text));
      const areAll = figures.every(({ text }) => PENCE.test(text) || OTHER.test(text));
      return isOf && areAll && figures.length > 1 ? pence : [];
    }),
  );
  if (priced.size === 0) return grid;
  return mapCells(grid, (cell) =>
    priced.has(cell) ? { ...cell, text: cell.text.replace('p', ' pence') } : cell,
  );
}
