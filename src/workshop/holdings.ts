import type { HeaderRole } from '../editor.js';
import type { Holding } from './project.js';

/** What an author can say that a column holds. */
export const holdingIds = [
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
export type HoldingId = (typeof holdingIds)[number];

const isHoldingId = (text: string): text is HoldingId => (holdingIds as readonly string[]).includes(text);

/** What a column holds, by its id; undefined for another text. */
export function holdingOf(id: string, time: string | undefined): Holding | undefined {
  if (!isHoldingId(id)) return undefined;
  return id === 'actual' || id === 'target' || id === 'base'
    ? { role: 'value', kind: id, ...(time === undefined ? {} : { time }) }
    : { role: id };
}

/** The id of what an author says of a column. */
export const idOfHolding = (holding: Holding): string =>
  holding.role === 'value' ? holding.kind : holding.role;

/** The id of what a header says, as far as there is one: a year or a place alone is none. */
export function idOfHeader(holds: HeaderRole): HoldingId | undefined {
  if (holds.role === 'value') return holds.base ? 'base' : holds.kind;
  return isHoldingId(holds.role) ? holds.role : undefined;
}
