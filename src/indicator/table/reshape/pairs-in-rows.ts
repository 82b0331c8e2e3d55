import { joinedText } from '../text/cell-text.js';
import { printedCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';

/**
 * Puts Chinese names and figures that alternate in rows without a header (户籍人口, 86.5万人, 行政村, 156个) below each other,
 * under a title with a year. Other tables are unchanged.
 */
export function onePair(grid: SpreadGrid): SpreadGrid {
  const width = grid[0]?.length ?? 0;
  const top = grid.findIndex((row) => printedCells(row).length > 1);
  const rows = grid.slice(top).filter((row) => printedCells(row).length > 1);
  if (width < 4 || width % 2 || top < 1 || rows.length < 2 || !rows.every(alternates)) return grid;
  if (!grid.slice(0, top).some((row) => /(?:19|20)\d\d/.test(row[0]!.text))) return grid;
  const [first] = rows[0]!;
  const header = ['指标', '数值'].map((text, at) => ({ ...first!, text, column: first!.column + at }));
  const starts = Array.from({ length: width / 2 }, (_, at) => at * 2);
  const pair = (row: readonly PlacedCell[], start: number) => row.slice(start, start + 2);
  return [
    ...grid.slice(0, top).map((row) => pair(row, 0)),
    header,
    ...starts.flatMap((start) => rows.map((row) => pair(row, start))),
    ...grid
      .slice(top)
      .filter((row) => !rows.includes(row))
      .map((row) => pair(row, 0)),
  ].filter((row) => printedCells(row).length > 0);
}

/** Whether a row holds nothing but pairs of a name and a figure; pairs at its end may be empty. */
const alternates = (row: readonly PlacedCell[]) =>
  new Set(row).size === row.length &&
  row.every(({ text }, at) => {
    const [own, beside] = [text, row[at % 2 ? at - 1 : at + 1]!.text].map(joinedText);
    return own === '' ? beside === '' && at > 1 : at % 2 ? FIGURE.test(own!) : NAME.test(own!);
  });

const NAME = /^\p{Script=Han}{2}/u;
const FIGURE = /^[约近超<>≥≤]?-?\d[\d,]*(?:\.\d+)?\s?(?:[%‰]|\p{Script=Han}{0,5})$/u;
