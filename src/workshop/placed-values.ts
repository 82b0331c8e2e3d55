import type { PlacedCell, ReadCell } from '../editor.js';
import type { CellNames } from './cell-names.js';
import type { ValueCorrection } from './project.js';

export type Values = Readonly<Record<string, ValueCorrection>>;

/** A correction of a single value, at the cell that it is of. */
export interface PlacedValue {
  readonly cell: PlacedCell;
  /** The reading of the cell, or its value in a time series; undefined where it gave none. */
  readonly read: ReadCell | undefined;
  readonly own: ValueCorrection;
}

/** The corrections that are of a cell of the table, and the names of those that are of none any more. */
export interface PlacedValues {
  readonly placed: readonly PlacedValue[];
  readonly unmatched: readonly string[];
}

/**
 * Finds the cells of corrections. A number is given for what the cell printed then: where it prints another text now,
 * it is lost.
 */
export function placedValues(values: Values, names: CellNames, cells: readonly ReadCell[]): PlacedValues {
  const found = Object.entries(values).map(([name, own]) => ({ name, own, cell: names.cellOf(name) }));
  const keys = new Set(found.flatMap(({ cell }) => (cell ? [keyOf(cell)] : [])));
  const reads = new Map<string, ReadCell>();
  for (const read of cells) {
    const key = keyOf(read);
    if (keys.has(key) && !reads.has(key)) reads.set(key, read);
  }
  const unmatched: string[] = [];
  const placed = found.flatMap(({ name, own, cell }): PlacedValue[] => {
    const isOther = own.value !== undefined && own.of !== undefined && own.of !== cell?.text.trim();
    if (!cell || isOther) unmatched.push(name);
    if (!cell) return [];
    const { value: _, of: __, ...rest } = own;
    return [{ cell, read: reads.get(keyOf(cell)), own: isOther ? rest : own }];
  });
  return { placed, unmatched };
}

export const keyOf = ({ row, column }: Pick<ReadCell, 'row' | 'column'>): string => `${row} ${column}`;

/** The number that a text prints, where that is the only one and written plainly. */
export function onlyNumber(text: string): string | undefined {
  const [number, ...others] = text.match(/\d[\d.,]*/g) ?? [];
  return number !== undefined && !others.length && /^\d+(?:\.\d+)?$/.test(number)
    ? (/[-−]\s*$/.test(text.slice(0, text.indexOf(number))) ? '-' : '') + number
    : undefined;
}
