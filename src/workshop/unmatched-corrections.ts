import type { HeaderColumn } from '../editor.js';
import type { PlanData } from '../indicator.js';
import { correctionOf } from './corrections.js';
import type { Corrections } from './project.js';

/**
 * The corrections that match nothing in the table, each by header, row name, or row and column labels of its cell.
 * @param known the data before and after corrections
 * @param values the names of cells that are gone, or whose text is not the one that the number was given for
 */
export function unmatchedCorrections(
  { columns, rows }: Corrections,
  printed: readonly HeaderColumn[],
  known: readonly PlanData[],
  values: readonly string[],
): readonly string[] {
  const found = new Set(printed.map((column) => correctionOf(columns, column, printed)));
  const left = new Set(Object.keys(rows));
  for (const { indicators } of left.size ? known : []) for (const { id } of indicators) left.delete(id);
  return [
    ...columns.filter((one) => !found.has(one)).map(({ header }) => header),
    ...left,
    ...values.map((name) =>
      name
        .split('\n')
        .filter((text) => /\D/.test(text) || text.length > 2)
        .join(' · '),
    ),
  ];
}
