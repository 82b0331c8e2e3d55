import * as check from './check.js';
import type { At } from './check.js';
import { ordinalOf } from './time.js';
import type { Source, Step, TimeSeries } from './types.js';

const FIELDS = [
  ...['id', 'indicator', 'place', 'kind', 'step', 'dates', 'values', 'decimals', 'sources', 'notes'],
];
const STEPS = ['year', 'quarter', 'month', 'day', 'hour'] as const;

/** A time series of unknown shape, read in one pass over its values. */
export function timeSeries(record: unknown, at: At, source: (record: unknown, at: At) => Source): TimeSeries {
  const fields = check.asObject(record, at);
  check.onlyFields(fields, FIELDS, at);
  const step = check.asOneOf(fields['step'], STEPS, check.into(at, 'step'));
  const values = figures(fields['values'], check.into(at, 'values'));
  const decimals = check.optional(fields, 'decimals', at, check.asNumber);
  if (
    decimals.decimals !== undefined &&
    !(/^\d\d?$/.test(String(decimals.decimals)) && decimals.decimals <= 20)
  )
    throw check.wrong(check.into(at, 'decimals'), 'expected a whole number from 0 to 20');
  return {
    id: check.asText(fields['id'], check.into(at, 'id')),
    indicator: check.asText(fields['indicator'], check.into(at, 'indicator')),
    place: check.asText(fields['place'], check.into(at, 'place')),
    kind: check.asOneOf(fields['kind'], ['end', 'within'] as const, check.into(at, 'kind')),
    step,
    dates: dates(fields['dates'], step, values.length, check.into(at, 'dates')),
    values,
    ...decimals,
    sources:
      fields['sources'] === undefined
        ? []
        : check.asList(fields['sources'], check.into(at, 'sources'), source),
    ...check.optional(fields, 'notes', at, (v, a) => check.asList(v, a, check.asText)),
  };
}

function figures(value: unknown, at: At): readonly (number | null)[] {
  if (!Array.isArray(value)) throw check.wrong(at, `expected a list, got ${check.shown(value)}`);
  for (let index = 0; index < value.length; index += 1) {
    const one: unknown = value[index];
    if (one !== null && !(typeof one === 'number' && Number.isFinite(one)))
      throw check.wrong(check.into(at, index), `expected a number or null, got ${check.shown(one)}`);
  }
  return value.slice() as (number | null)[];
}

function dates(value: unknown, step: Step, count: number, at: At): string | readonly string[] {
  const example = EXAMPLES[step];
  const check1 = (one: unknown, place: At): number => {
    const ordinal = typeof one === 'string' ? ordinalOf(one, step) : undefined;
    if (ordinal !== undefined) return ordinal;
    throw check.wrong(place, `expected a date such as ${example}, got ${check.shown(one)}`);
  };
  if (!Array.isArray(value)) {
    check1(value, at);
    return value as string;
  }
  if (value.length !== count) throw check.wrong(at, `${value.length} dates for ${count} values`);
  let last = -Infinity;
  for (let index = 0; index < value.length; index += 1) {
    const ordinal = check1(value[index], { file: at.file, path: at.path });
    if (ordinal <= last)
      throw check.wrong(check.into(at, index), `${String(value[index])} does not come after the one before`);
    last = ordinal;
  }
  return value.slice() as string[];
}

const EXAMPLES: Record<Step, string> = {
  year: '2021',
  quarter: '2021-Q1',
  month: '2021-03',
  day: '2021-03-15',
  hour: '2021-03-15T08',
};
