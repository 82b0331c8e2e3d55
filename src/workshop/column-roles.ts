import type { HeaderRole } from '../editor.js';
import type { ColumnRole } from './project.js';

/** What an author can say that a column holds. */
export const columnRoleIds = [
  'actual',
  'target',
  'base',
  'name',
  'unit',
  'place',
  'time',
  'kind',
  'category',
  'direction',
  'remark',
  'serial',
] as const;

/** `serial` is a column that says nothing of the values. */
export type ColumnRoleId = (typeof columnRoleIds)[number];

const isColumnRoleId = (text: string): text is ColumnRoleId =>
  (columnRoleIds as readonly string[]).includes(text);

/** What a column holds, by its id; undefined for another text. */
export function columnRoleOf(id: string, time: string | undefined): ColumnRole | undefined {
  if (!isColumnRoleId(id)) return undefined;
  return id === 'actual' || id === 'target' || id === 'base'
    ? { role: 'value', kind: id, ...(time === undefined ? {} : { time }) }
    : { role: id };
}

/** The id of what an author says of a column. */
export const idOfColumnRole = (own: ColumnRole): string => (own.role === 'value' ? own.kind : own.role);

/** The id of what a header says, as far as there is one: a year or a place alone is none. */
export function idOfHeader(holds: HeaderRole): ColumnRoleId | undefined {
  if (holds.role === 'value') return holds.base ? 'base' : holds.kind;
  return isColumnRoleId(holds.role) ? holds.role : undefined;
}
