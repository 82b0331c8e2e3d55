import type { PlacedCell, SpreadGrid } from './grid.js';

/** `unit,geo\TIME_PERIOD`: the names of several columns in one, and what the other headers are. */
const COMBINED = /^\s*([\w ]+(?:,[\w ]+)*)\\\s*\w+\s*$/;

/**
 * The table with a first column that holds several, as Eurostat's files have (`unit,geo\TIME_PERIOD` over
 * `PC,AT11`), as several columns; any other table as it is.
 */
export function splitColumns(grid: SpreadGrid): SpreadGrid {
  const [first = []] = grid;
  const names = COMBINED.exec(first[0]?.text ?? '')?.[1]?.split(',');
  if (!names) return grid;
  const parts = (cell: PlacedCell, texts: readonly string[]) =>
    names.map((_, at): PlacedCell => ({ ...cell, text: (texts[at] ?? '').trim() }));
  return grid.map((row, index) => {
    const [cell, ...rest] = row;
    return [...parts(cell!, index === 0 ? names : cell!.text.split(',')), ...rest];
  });
}
