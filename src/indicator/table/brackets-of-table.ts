import type { SpreadGrid } from './grid.js';
import type { RowFigure } from './row-figure.js';

/** In Chinese tables numbers in brackets are negative only where a name has a word for losses in brackets. */
export function bracketsOfLosses(grid: SpreadGrid): { bracketsAreNegative?: boolean } {
  const has = (pattern: RegExp) => grid.some((row) => row.some(({ text }) => pattern.test(text)));
  if (!has(/\p{Script=Han}/u)) return {};
  return { bracketsAreNegative: has(/[（(](?:净|淨)?(?:亏损|虧損|支出净额|赤字)[)）]/) };
}

/** The brackets in which, by a note, totals over the years of the plan stand. */
export function bracketsOfTotals(grid: SpreadGrid): { bracketsAreTotals: boolean; roundAreTotals: boolean } {
  const notes = grid.flat().flatMap(({ text }) => TOTALS_IN.exec(text)?.[0] ?? []);
  const roundAreTotals = notes.some((note) => /^[(（]/.test(note));
  return { bracketsAreTotals: notes.length > 0, roundAreTotals };
}

const TOTALS_IN = /[[［〔【(（]\s*[\]］〕】)）]\s*(?:内|中|里|为|表示)?.{0,8}(?:累计|合计)/;

/** Whether a plain figure stands beside a target of the same year that is a number in brackets: both may be sums. */
export function isBesideSum({ cell, column }: RowFigure, figures: readonly RowFigure[]): boolean {
  return (
    !IN_BRACKETS.test(cell.text) &&
    figures.some(
      (other) =>
        other.column.kind === 'target' &&
        !other.column.holds.change &&
        other.column.years.to === column.years.to &&
        IN_BRACKETS.test(other.cell.text),
    )
  );
}

const IN_BRACKETS = /^\s*[[［〔【]\s*[≥≤><]?\s*\d[\d.,]*\s*[\]］〕】]\s*$/;
