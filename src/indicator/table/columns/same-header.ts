import { bracketAtEnd, joinedText } from '../text/cell-text.js';
import { kindNamed } from '../text/cell-words.js';
import type { SpreadGrid } from '../grid/grid.js';
import type { ValueColumn } from './value-columns.js';

/**
 * Returns the columns of values with the same header and different figures in a row: the header does not tell them
 * apart. And those with a kind in brackets over a second figure in brackets: 2022 (target) over 71% (75%).
 */
export function contradicting(rows: SpreadGrid, columns: readonly ValueColumn[]): Set<ValueColumn> {
  const headOf = ({ header, holds }: ValueColumn) => `${header} ${JSON.stringify(holds)}`;
  const differ = (one: ValueColumn, other: ValueColumn) =>
    headOf(one) === headOf(other) &&
    rows.some((row) => {
      const [first = '', second = ''] = [one, other].map(({ at }) => joinedText(row[at]!.text));
      return first !== second && /\d/.test(first) && /\d/.test(second);
    });
  return new Set(columns.filter((one) => holdsTwo(rows, one) || columns.some((other) => differ(one, other))));
}

function holdsTwo(rows: SpreadGrid, { at, header, holds }: ValueColumn): boolean {
  const texts = rows.map((row) => joinedText(row[at]!.text)).filter(Boolean);
  const pairs = texts.filter((text) =>
    /^\D{0,3}\d[^()（）]*[（(]\D{0,3}\d(?!\d{3}[)）])[^()（）]*[)）]$/.test(text),
  );
  const { before, inside } = bracketAtEnd(header) ?? {};
  const isInBrackets =
    holds.kind !== undefined && before !== undefined && kindNamed(inside ?? '') !== undefined;
  return isInBrackets && pairs.length * 2 > texts.length;
}
