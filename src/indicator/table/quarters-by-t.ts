import { joinedText } from './cell-text.js';
import type { PlacedCell, SpreadGrid } from './grid.js';

/** A quarter in French, Spanish, Portuguese and Italian, or one of three terms in English: 1T24, T1 2024. */
const BY_T = /^(?:([1-4])T|T([1-4]))[ ./-]?((?:20)?\d\d)$/;

/** The table with 1T24 and T1 2024 named as quarters in a row or first column that has a fourth of them. */
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
