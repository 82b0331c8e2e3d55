import { spread, type HeaderColumn, type SourceReading } from '../editor.js';
import type { Reading as PlanReading } from '../indicator.js';
import type { UnreadReason } from '../tables.js';
import { namedInCells } from './named-in-cells.js';

/** How a cell was read. */
export type CellRole =
  | 'name'
  | 'unit'
  | 'year'
  | 'place'
  | 'target'
  | 'actual'
  | 'base'
  | 'estimate'
  | 'computed'
  | 'gap'
  | 'note'
  | 'direction'
  | 'title'
  | 'aside'
  | 'unread'
  | 'empty';

/** How a cell was read: its role, the reason if it was left unread, and its reading. */
export interface RoleOfCell {
  readonly role: CellRole;
  readonly reason?: UnreadReason;
  readonly reading?: PlanReading;
}

const OF_COLUMN: Partial<Record<HeaderColumn['holds']['role'], CellRole>> = {
  name: 'name',
  category: 'name',
  unit: 'unit',
  multiplier: 'unit',
  time: 'year',
  'base-year': 'year',
  'target-year': 'year',
  'actual-year': 'year',
  'estimates-after': 'year',
  place: 'place',
  direction: 'direction',
  kind: 'note',
  flag: 'note',
  property: 'note',
  verdict: 'note',
  source: 'note',
  owner: 'note',
  remark: 'note',
  definition: 'note',
};

/** Returns the role of the cell in a row and column, both from 1. */
export type RoleOf = (row: number, column: number, text: string) => RoleOfCell;

/** Finds the roles of cells for which `isShown` is true. */
export function cellRoles(
  source: SourceReading,
  isShown: (cell: { readonly row: number; readonly column: number }) => boolean,
): RoleOf {
  const { columns = [], isTurned = false } = source;
  const cells = source.cells?.filter(isShown) ?? [];
  const ids = new Set(cells.map(({ id }) => id));
  const readings = new Map(source.data.readings.flatMap((one) => (ids.has(one.id) ? [[one.id, one]] : [])));
  const read = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const left = source.unread.filter(isShown);
  const unread = new Map(left.map((cell) => [`${cell.row} ${cell.column}`, cell.reason]));
  const lines = new Map(columns.map((one) => [one.column, one]));
  const top = columns.reduce((lowest, { row }) => Math.max(lowest, row), 0);
  const kinds = kindsOfLines({ ...source, cells }, readings);
  const namedIn = namedInCells(source, cells);
  return (row, column, text) => {
    const [line, along] = isTurned ? [row, column] : [column, row];
    const key = `${row} ${column}`;
    const head = lines.get(line);
    const cell = read.get(key);
    const reading = cell && readings.get(cell.id);
    const reason = unread.get(key);
    if (reading?.unread && reason) return { role: 'unread', reason };
    if (reading) return { role: roleOfReading(reading), reading, ...(reason ? { reason } : {}) };
    if (cell) return { role: 'actual', ...(reason ? { reason } : {}) };
    if (text.trim() === '') return { role: 'empty' };
    if (reason) return { role: 'unread', reason };
    const wholeLine =
      head && unread.get(isTurned ? `${head.column} ${head.row}` : `${head.row} ${head.column}`);
    if (wholeLine && along > top) return { role: 'unread', reason: wholeLine };
    if (!head || (along < top && columns.every((one) => one.row > along))) return { role: 'title' };
    if (head.holds.role === 'value')
      return { role: along <= top ? (kinds.get(line) ?? 'aside') : /\d/.test(text) ? 'aside' : 'note' };
    if (head.holds.role !== 'unknown') return { role: OF_COLUMN[head.holds.role] ?? 'aside' };
    const named = namedIn(row, column, text);
    if (named) return { role: named.role };
    if (along <= top && kinds.has(line)) return { role: 'name' };
    return { role: isTurned && along <= top ? 'name' : 'aside' };
  };
}

/** How many cells and rows are examined to find the role of a column. */
const MOST_CELLS = 2000;
const MOST_ROWS = 60;

/** The roles of a table's columns, from their headers and, for value columns, their first cells. */
export function columnRoles(source: SourceReading): (head: HeaderColumn) => CellRole {
  const cells = source.cells?.slice(0, MOST_CELLS) ?? [];
  const ids = new Set(cells.map(({ id }) => id));
  const readings = new Map(source.data.readings.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]));
  const kinds = kindsOfLines({ ...source, cells }, readings);
  const namedIn = namedInCells(source, cells);
  const texts = spread(source.grid?.slice(0, MOST_ROWS) ?? []).flat();
  const namedLines = new Map(
    texts.flatMap(({ row, column, text }) => {
      const named = namedIn(row, column, text);
      return named ? [[source.isTurned ? row : column, named.role] as const] : [];
    }),
  );
  return ({ column, holds: { role } }) => {
    if (role !== 'value' && role !== 'unknown') return OF_COLUMN[role] ?? 'aside';
    return kinds.get(column) ?? namedLines.get(column) ?? 'unread';
  };
}

function roleOfReading({ kind, value, base }: PlanReading): CellRole {
  if (value === null) return 'gap';
  if (kind === 'target') return 'target';
  if (kind === 'estimate' || kind === 'forecast') return 'estimate';
  return base ? 'base' : 'actual';
}

/** The role of the first value that is no gap in each column, or in each row if the table is transposed. */
function kindsOfLines(
  { cells = [], isTurned }: SourceReading,
  readings: ReadonlyMap<string, PlanReading>,
): ReadonlyMap<number, CellRole> {
  const kinds = new Map<number, CellRole>();
  for (const { row, column, id } of cells) {
    const line = isTurned ? row : column;
    const reading = readings.get(id);
    const role = reading ? roleOfReading(reading) : 'actual';
    if (!kinds.has(line) || kinds.get(line) === 'gap') kinds.set(line, role);
  }
  return kinds;
}
