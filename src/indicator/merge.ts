import { DataError } from './data-error.js';
import type { Indicator, Place, PlanData } from './types.js';

/**
 * Merges data sets, for comparisons across documents. A record whose id is in several sets is taken from the first.
 * Readings with the same id must be equal; indicators must agree on unit, concept and, if known, quantity and
 * direction.
 * @throws {DataError} naming the record and the field with conflicting values
 */
export function mergePlanData(sets: readonly PlanData[]): PlanData {
  const [only] = sets;
  if (only && sets.length === 1) return only;
  const all = <K extends Exclude<keyof PlanData, 'series' | 'annotations'>>(list: K): PlanData[K][number][] =>
    sets.flatMap((set) => [...set[list]]);
  const series = sets.flatMap((set) => set.series ?? []);
  const annotations = sets.flatMap((set) => set.annotations ?? []);
  return {
    places: placesOf(all('places')),
    documents: once(all('documents'), 'documents', []),
    units: once(all('units'), 'units', ['name']),
    indicators: once(
      informed(informed(all('indicators'), 'better', 'unknown'), 'quantity', 'stock-or-flow'),
      'indicators',
      ['unit', 'quantity', 'better', 'concept', 'growthOf'],
    ),
    readings: once(all('readings'), 'readings', [
      'indicator',
      'place',
      'value',
      'scale',
      'printed',
      'approximation',
      'period',
      'kind',
    ]),
    ...(series.length
      ? { series: once(series, 'series', ['indicator', 'place', 'kind', 'step', 'dates', 'values']) }
      : {}),
    notes: once(all('notes'), 'notes', ['text']),
    ...(annotations.length ? { annotations: once(annotations, 'annotations', ['text']) } : {}),
  };
}

/** Fills in a field that is known from another record of the same indicator. */
function informed<K extends 'better' | 'quantity'>(
  records: readonly Indicator[],
  field: K,
  unknown: Indicator[K],
): Indicator[] {
  const known = new Map(
    records.flatMap((one) => (one[field] === unknown ? [] : [[one.id, one[field]] as const])),
  );
  return records.map((one) =>
    one[field] === unknown ? { ...one, [field]: known.get(one.id) ?? unknown } : one,
  );
}

/** Returns each place once; it stays `beside` only if every set with this place says so. */
function placesOf(records: readonly Place[]): Place[] {
  return once(records, 'places', []).map(({ beside, ...place }) =>
    beside && records.every((one) => one.id !== place.id || one.beside) ? { ...place, beside } : place,
  );
}

function once<T extends { readonly id: string }>(
  records: readonly T[],
  list: string,
  agree: readonly (keyof T & string)[],
): T[] {
  const byId = new Map<string, T>();
  for (const record of records) {
    const first = byId.get(record.id);
    if (!first) byId.set(record.id, record);
    else {
      const field = agree.find((key) => !agrees(first[key], record[key]));
      if (field)
        throw new DataError(
          'merged data',
          `${list} (${record.id}).${field}`,
          'conflicting values in two files',
        );
    }
  }
  return [...byId.values()];
}

/** Whether two values are equal; a text in one language agrees with a multilingual one that contains it. */
function agrees(one: unknown, other: unknown): boolean {
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  const [plain, several] = typeof one === 'string' ? [one, other] : [other, one];
  if (typeof plain !== 'string' || typeof several !== 'object' || several === null) return false;
  return Object.values(several).includes(plain);
}
