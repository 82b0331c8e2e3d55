import type { PlanData } from '../indicator.js';
import { withRows } from './corrected-rows.js';

/** The most indicators and values that charts show: nobody could tell more apart. */
const MOST_INDICATORS = 100;
const MOST_VALUES = 500;

/** The data that charts show and, if that is only a part, how many of the indicators and places it has. */
export interface Charted {
  readonly data: PlanData;
  readonly indicators?: ShownOf;
  readonly places?: ShownOf;
}

/** How many of how many are shown. */
export interface ShownOf {
  readonly shown: number;
  readonly of: number;
}

/**
 * Limits large data to the first indicators that charts can show and, if the first indicator alone has too many values,
 * to its first places. Returns the same object if all can be shown. A single time series is never cut.
 */
export function chartedOf(data: PlanData): Charted {
  const { indicators } = data;
  const counts = countsOf(data, 'indicator');
  const kept = firstOf(indicators, counts, MOST_INDICATORS);
  if (kept.length === indicators.length && total(kept, counts) <= MOST_VALUES) return { data };
  const left = indicators.slice(kept.length).map(({ id }) => [id, { isLeftOut: true }] as const);
  const fewer = left.length ? withRows(data, Object.fromEntries(left)) : data;
  const part = left.length ? { indicators: { shown: kept.length, of: indicators.length } } : {};
  if (total(kept, counts) <= MOST_VALUES) return { data: fewer, ...part };

  const ofPlaces = countsOf(fewer, 'place');
  const withValues = fewer.places.filter(({ id }) => ofPlaces.has(id));
  const near = firstOf(withValues, ofPlaces, withValues.length);
  if (near.length === withValues.length) return { data: fewer, ...part };
  const ids = new Set(near.map(({ id }) => id));
  const readings = fewer.readings.filter(({ place }) => ids.has(place));
  const series = fewer.series?.filter(({ place }) => ids.has(place));
  return {
    data: { ...fewer, readings, ...(series ? { series } : {}) },
    ...part,
    places: { shown: near.length, of: withValues.length },
  };
}

type Counts = ReadonlyMap<string, number>;

/** The number of values of each indicator or place. */
function countsOf({ readings, series = [] }: PlanData, key: 'indicator' | 'place'): Counts {
  const counts = new Map<string, number>();
  const add = (id: string, count: number) => counts.set(id, (counts.get(id) ?? 0) + count);
  for (const reading of readings) add(reading[key], 1);
  for (const one of series) add(one[key], one.values.length);
  return counts;
}

const total = (records: readonly { readonly id: string }[], counts: Counts): number =>
  records.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);

/** The first records, up to `most`, that together have no more values than charts show; at least one. */
function firstOf<R extends { readonly id: string }>(
  records: readonly R[],
  counts: Counts,
  most: number,
): readonly R[] {
  let sum = 0;
  const end = records.findIndex(({ id }, at) => {
    sum += counts.get(id) ?? 0;
    return at > 0 && (at >= most || sum > MOST_VALUES);
  });
  return end < 0 ? records : records.slice(0, end);
}
