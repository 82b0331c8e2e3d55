import type { ReadTable } from '../../../src/indicator/table/index.js';
import { read } from './expected.js';
import type { RealTable } from './real-table.js';

const known = new Map<RealTable, ReadTable>();

/** What is read in one of them: each is read once for all tests. */
export function readOf(one: RealTable): ReadTable {
  const found = known.get(one) ?? read(one.table, one.options);
  known.set(one, found);
  return found;
}

const files = import.meta.glob<readonly RealTable[]>('./tables/*.ts', { eager: true, import: 'tables' });

/** Tables of other places and publishers, and tables in their forms with invented figures, checked cell by cell. */
export const realTables: readonly RealTable[] = Object.values(files).flat();
