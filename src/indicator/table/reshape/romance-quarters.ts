import { joinedText } from '../text/cell-text.js';
import type { PlacedCell, SpreadGrid } from '../grid/grid.js';

/** Matches a quarter in French, Spanish, Portuguese or Italian, or one of three terms in English: 1T24, T1 2024. */
const BY_T = /^(?:([1-4])T|T([1-4]))[ ./-]?((?:20)?\d\d)$/;

/** Renames 1T24 and T1 2024 to Q1 2024 in rows and in a first column that contain a fourth quarter. */
export function quartersByT(grid: SpreadGrid): SpreadGrid {
  const isFourth = (cell: PlacedCell | undefined) =>
    /4T|T4/.test(BY_T.exec(joinedText(cell?.text ?? ''))?.[0] ?? '');
  const areDown = grid.some(([first]) => isFourth(first));
  const named = (cell: PlacedCell): PlacedCell => {
    const [, before, behind, year = ''] = BY_T.exec(joinedText(cell.text)) ?? [];
    const number = before ?? behind;
    return number ? { ...cell, text: `Q${number} ${year.length === 2 ? `20${year}` : year}` } : cell;
  };
  return grid.map((row) =>
    row.some(isFourth) ? row.map(named) : areDown && row[0] ? [named(row[0]), ...row.slice(1)] : row,
  );
}
