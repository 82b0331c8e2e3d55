import { joinedText } from '../text/cell-text.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { ValueColumn } from './value-columns.js';

/**
 * Returns the columns of values with the same header and different figures in a row: the header does not tell them
 * apart.
 */
export function contradicting(rows: SpreadGrid, columns: readonly ValueColumn[]): Set<ValueColumn> {
  const headOf = ({ header, holds }: ValueColumn) => `${header} ${JSON.stringify(holds)}`;
  const differ = (one: ValueColumn, other: ValueColumn) =>
    headOf(one) === headOf(other) &&
    rows.some((row) => {
      const [first = '', second = ''] = [one, other].map(({ at }) => joinedText(row[at]!.text));
      return first !== second && /\d/.test(first) && /\d/.test(second);
    });
  return new Set(columns.filter((one) => columns.some((other) => differ(one, other))));
}
