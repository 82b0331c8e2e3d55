import type { SpreadGrid } from '../grid/grid.js';
import type { RowFigure } from './row-figure.js';

/** In a Chinese table, numbers in brackets are negative only if some cell has a word for losses in brackets: （亏损）. */
export function bracketsOfLosses(grid: SpreadGrid): { bracketsAreNegative?: boolean } {
  const has = (pattern: RegExp) => grid.some((row) => row.some(({ text }) => pattern.test(text)));
  if (!has(/\p{Script=Han}/u)) return {};
  return { bracketsAreNegative: has(/[（(](?:净|淨)?(?:亏损|虧損|支出净额|赤字)[)）]/) };
}

/** Which brackets hold totals over the plan's years, according to a note. */
export function bracketsOfTotals(grid: SpreadGrid): { bracketsAreTotals: boolean; roundAreTotals: boolean } {
  const notes = grid.flat().flatMap(({ text }) => TOTALS_IN.exec(text)?.[0] ?? []);
  const roundAreTotals = notes.some((note) => /^[(（]/.test(note));
  return { bracketsAreTotals: notes.length > 0, roundAreTotals };
}

const TOTALS_IN =
  /[[［〔【(（]\s*[\]］〕】)）]\s*(?:内|中|里|为|表示)?(?!.{0,6}[二两三四六2346]年).{0,8}(?:累计|合计)/;

/** The targets of a row in square brackets, which may be totals. */
export const targetsInBrackets = (figures: readonly RowFigure[]): readonly RowFigure[] =>
  figures.filter(
    ({ cell, column }) => column.kind === 'target' && !column.holds.change && IN_BRACKETS.test(cell.text),
  );

/** Whether a plain figure is beside a target of the same year in square brackets: both may be totals. */
export const isBesideSum = ({ cell, column }: RowFigure, targets: readonly RowFigure[]): boolean =>
  !IN_BRACKETS.test(cell.text) && targets.some((other) => other.column.years.to === column.years.to);

const IN_BRACKETS = /^\s*[[［〔【]\s*[≥≤><]?\s*\d[\d.,]*\s*[\]］〕】]\s*$/;
