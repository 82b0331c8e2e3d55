import { DataError } from './data-error.js';
import type { Note, PlanData } from './types.js';

/** The part of the data that a chart shows, by ids; an empty or absent list means all. */
export interface Selection {
  readonly place?: readonly string[];
  /** Ordinals of five-year plans: 13 for 十三五. */
  readonly plan?: readonly number[];
  readonly indicators?: readonly string[];
}

const indexes = new WeakMap<readonly object[], ReadonlyMap<string, number>>();

/** Returns the record with an id; undefined if there is none. */
export function byId<T extends { readonly id: string }>(records: readonly T[], id: string): T | undefined {
  const index = indexes.get(records) ?? new Map(records.map((one, at) => [one.id, at]));
  indexes.set(records, index);
  const found = records[index.get(id)!];
  return found?.id === id ? found : records.find((one) => one.id === id); // The list may have changed since.
}

/** Groups items by key; groups and items stay in order. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Returns the records with the wanted ids in that order; all if none are given. */
export function inOrder<T extends { readonly id: string }>(
  records: readonly T[],
  wanted: readonly string[] | undefined,
): readonly T[] {
  if (!wanted?.length) return records;
  return [...new Set(wanted)].flatMap((id) => byId(records, id) ?? []);
}

/** Returns the notes of some readings or indicators, each once, in the order of the data; not those on comparisons. */
export function notesOn(
  data: PlanData,
  holders: readonly { readonly notes?: readonly string[] }[],
): readonly Note[] {
  const ids = new Set(holders.flatMap((one) => one.notes ?? []));
  if (!ids.size) return [];
  return data.notes.filter((note) => ids.has(note.id) && note.kind !== 'comparison');
}

/**
 * Checks that a selection contains only ids in the data.
 * @throws {DataError} naming the field and the available ids
 */
export function checkSelection(data: PlanData, selection: Selection): void {
  const check = (field: string, wanted: readonly string[] = [], known: readonly { id: string }[]) => {
    const stranger = wanted.find((id) => !known.some((record) => record.id === id));
    if (stranger !== undefined)
      throw new DataError('', field, '"{0}" is not in the data; available: {1}', [stranger, someIds(known)]);
  };
  check('place', selection.place, data.places);
  check('indicators', selection.indicators, data.indicators);
  const strange = selection.plan?.find((plan) => !Number.isInteger(plan) || plan < 1 || plan > 99);
  if (strange !== undefined)
    throw new DataError('', 'plan', 'expected ordinals of five-year plans, such as 13 or 14');
}

/** Lists the ids of records for a message in any language; of more than eight, the first eight and the total. */
export function someIds(records: readonly { id: string }[]): string {
  const ids = records.map((record) => record.id);
  return ids.length > 8 ? `${ids.slice(0, 8).join(', ')} … (${ids.length})` : ids.join(', ');
}
