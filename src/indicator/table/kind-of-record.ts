import { sourceOfKind } from './assumed-of-column.js';
import { flagNamed, kindNamed } from './column-content.js';
import type { Header } from './header.js';
import type { ValueHeader } from './header-role.js';
import type { NamedYears } from './named-years.js';
import type { UnreadReason } from './unread-reasons.js';
import type { TableHints } from './table-title.js';
import { refusedKind, type ValueColumn } from './value-columns.js';

/**
 * Whether a value of a row is a result, marked as an estimate or not, or a target: by the row's own word, else by its
 * column, the caller or the title, else a result where its year is not to come; the reason where that cannot be told.
 */
export function kindOfRecord(
  word: string,
  holds: ValueHeader,
  years: NamedYears,
  header: Header,
  hints: TableHints,
): Pick<ValueColumn, 'kind' | 'force' | 'flags' | 'kindFrom'> | { why: UnreadReason } {
  const marked = flagNamed(word) ?? holds.estimate;
  const flags = [...(holds.flags ?? []), ...(marked ? [marked] : [])];
  if (marked && marked !== 'provisional' && holds.kind !== 'target' && !holds.change)
    return { kind: 'actual', flags };
  const own = marked ? 'actual' : kindNamed(word);
  if (word !== '' && own === undefined) return { why: 'an estimate or projection, not a result' };
  if (own && holds.kind && own !== holds.kind) return { why: 'the header names both a target and a result' };
  if (holds.change) return { why: 'a rate or total beside the values' };
  const stated = own ?? holds.kind ?? hints.kind ?? (holds.base ? 'actual' : undefined);
  const kind = stated ?? hints.titleKind ?? 'actual';
  const values = header.columns.flatMap(({ holds: one }) => (one.role === 'value' ? [one] : []));
  const why = refusedKind(kind, stated ? { ...holds, kind } : holds, years, values, hints);
  if (why) return { why };
  const kindFrom = own ? undefined : sourceOfKind(holds, kind, header, hints);
  if (kind === 'actual') return { kind, kindFrom, ...(flags.length ? { flags } : {}) };
  const force = holds.force ?? hints.force;
  return { kind, kindFrom, ...(force ? { force } : {}) };
}

/**
 * What the row's own word makes of a value of a dated column: a result under the year of a milestone or a target is
 * what was achieved by then, while a baseline stays one in the row of what was planned.
 */
export function kindInRow(
  word: string,
  { kind, holds, years }: ValueColumn,
  header: Header,
  hints: TableHints,
): Partial<Pick<ValueColumn, 'kind' | 'force' | 'flags' | 'kindFrom'>> | { why: UnreadReason } {
  if (word === '' || (holds.base && kindNamed(word))) return {};
  const isAchieved = kind === 'target' && kindNamed(word) === 'actual';
  const { kind: _, ...others } = holds;
  return kindOfRecord(word, isAchieved ? others : holds, years, header, hints);
}
