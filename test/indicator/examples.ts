import { readFileSync } from 'node:fs';
import { mergePlanData } from '../../src/indicator/merge.js';
import { parseJson } from '../../src/indicator/parse.js';
import type { Indicator, Period, Place, PlanData, Reading, Text, Unit } from '../../src/indicator/types.js';
import { inLang } from '../../src/messages/format.js';

const seed = (city: string): PlanData => {
  const address = new URL(`../../seeds/${city}.json`, import.meta.url);
  return parseJson(readFileSync(address, 'utf8'), `seeds/${city}.json`);
};

/** The two plans, and both as one. */
export const fuzhou = seed('fuzhou');
export const xiamen = seed('xiamen');
export const both = mergePlanData([fuzhou, xiamen]);

export const endOf = (to: number): Period => ({ kind: 'end', to });
export const within = (to: number): Period => ({ kind: 'year', to });
export const total = (from: number, to: number): Period => ({ kind: 'total', from, to });
export const average = (from: number, to: number): Period => ({ kind: 'average', from, to });

/** An actual value of the indicator `one` in the place `a` at the end of 2020, unless said otherwise. */
export function actual(value: number | null, given: Partial<Reading> = {}): Reading {
  const known = { indicator: 'one', place: 'a', period: endOf(2020), kind: 'actual', scale: 1, ...given };
  const { indicator, place, period, kind } = known;
  return {
    id: `${indicator}-${place}-${kind}-${period.kind}-${period.to}`,
    printed: value === null ? '——' : String(value),
    sources: [],
    ...known,
    value,
  } as Reading;
}

/** A target likewise. */
export const target = (value: number | null, given: Partial<Reading> = {}): Reading =>
  actual(value, { kind: 'target', force: 'set', ...given });

/** A stock in items of which more is better, unless said otherwise. */
export const indicator = (id: string, given: Partial<Indicator> = {}): Indicator => ({
  id,
  name: { zh: `指标${id}`, en: `Indicator ${id}` },
  unit: 'item',
  quantity: 'stock',
  better: 'higher',
  ...given,
});

export const item: Unit = { id: 'item', name: { zh: '件', en: 'items' } };

const place = (id: string): Place => ({ id, name: { zh: `${id}市`, en: `City ${id.toUpperCase()}` } });

/** The data of three places a, b and c with these readings; indicators that are not given are plain stocks. */
export function dataOf(readings: readonly Reading[], indicators: readonly Indicator[] = []): PlanData {
  const missing = new Set(readings.map((one) => one.indicator));
  indicators.forEach(({ id }) => missing.delete(id));
  return {
    places: ['a', 'b', 'c'].map(place),
    documents: [],
    units: [item],
    indicators: [...indicators, ...[...missing].map((id) => indicator(id))],
    readings,
    notes: [],
  };
}

/** A text in Chinese. */
export const zhOf = (text: Text | undefined): string => {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text['zh'] ?? inLang(text, 'zh');
};
