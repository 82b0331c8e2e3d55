import type { PlacedCell, ReadCell } from '../editor.js';
import type { CellNames } from './cell-names.js';
import type { ValueCorrection } from './project.js';

export type Values = Readonly<Record<string, ValueCorrection>>;

/** A correction of a single value, with its cell. */
export interface PlacedValue {
  readonly cell: PlacedCell;
  /** The reading of the cell, or its value in a time series; undefined if it gave none. */
  readonly read: ReadCell | undefined;
  readonly own: ValueCorrection;
}

/** The corrections whose cells were found, and the names of cells that are gone or whose text has changed. */
export interface PlacedValues {
  readonly placed: readonly PlacedValue[];
  readonly unmatched: readonly string[];
}

/** Finds the cells of corrections. A corrected number is dropped if its cell no longer prints the same text. */
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

/** The number in a text, if it is the only one and has no separators; else undefined. */
export function onlyNumber(text: string): string | undefined {
  const [number, ...others] = text.match(/\d[\d.,]*/g) ?? [];
  return number !== undefined && !others.length && /^\d+(?:\.\d+)?$/.test(number)
    ? (/[-−]\s*$/.test(text.slice(0, text.indexOf(number))) ? '-' : '') + number
    : undefined;
}
