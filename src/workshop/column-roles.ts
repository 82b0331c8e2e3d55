import type { HeaderRole } from '../editor.js';
import type { ColumnRole } from './project.js';

/** The roles that an author can give a column. */
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

/** `serial` is a column that says nothing about the values, such as row numbers. */
export type ColumnRoleId = (typeof columnRoleIds)[number];

const isColumnRoleId = (text: string): text is ColumnRoleId =>
  (columnRoleIds as readonly string[]).includes(text);

/** The column role with an id; undefined for other text. */
export function columnRoleOf(id: string, time: string | undefined): ColumnRole | undefined {
  if (!isColumnRoleId(id)) return undefined;
  return id === 'actual' || id === 'target' || id === 'base'
    ? { role: 'value', kind: id, ...(time === undefined ? {} : { time }) }
    : { role: id };
}

/** The id of a column role. */
export const idOfColumnRole = (own: ColumnRole): string => (own.role === 'value' ? own.kind : own.role);

/** The id of the role that a header gives; undefined if it has none, as for a year or a place alone. */
export function idOfHeader(holds: HeaderRole): ColumnRoleId | undefined {
  if (holds.role === 'value') return holds.base ? 'base' : holds.kind;
  return isColumnRoleId(holds.role) ? holds.role : undefined;
}
