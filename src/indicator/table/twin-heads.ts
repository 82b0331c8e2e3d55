import { joinedText } from './cell-text.js';
import type { SpreadGrid } from './grid.js';
import type { ValueColumn } from './value-columns.js';

/**
 * The columns of values under one and the same head that differ in a row: what tells them apart is not in the header,
 * so that each would be told of the other.
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
