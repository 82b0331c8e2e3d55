// The whole data format for the parser and the JSON Schema: the table of `format.ts`, the records that few data sets
// have, and the parsed notation of fields.
import * as common from './format.js';
import { momentOf, ordinalOf } from './time.js';
import type { Annotation, PlanData, TimeSeries } from './types.js';

/** The fields of a record, in the notation of {@link common.records}. */
export type FieldTable = Readonly<Record<string, string>>;

const FLAG =
  'provisional|revised|unvalidated|experimental|break|definition-differs|unreliable|not-significant|imputed|special-event';

/** All choices with a name. */
export const allChoices = {
  ...common.choices,
  Flag: FLAG,
  PointFlag: `${FLAG}|estimate|forecast`,
} as const;

/** All records. */
export const allRecords = {
  ...common.records,
  Reading: {
    ...common.records.Reading,
    kind: 'actual|target|computed|estimate|forecast',
    base: 'boolean?',
    flags: 'Flag[]?',
  },
  PlanData: { ...common.records.PlanData, annotations: 'Annotation[]?' },
  Annotation: {
    id: 'text',
    text: 'Text',
    indicator: '@indicators?',
    place: '@places?',
    time: 'text?',
    until: 'text?',
    value: 'number?',
    upTo: 'number?',
  },
  TimeSeries: {
    id: 'text',
    indicator: '@indicators',
    place: '@places',
    kind: 'end|within|within-or-end',
    step: 'Step',
    dates: 'dates',
    values: 'figures',
    decimals: 'digits?',
    sources: 'Source[]=',
    notes: '@notes[]?',
    flags: 'PointFlags[]?',
  },
  PointFlags: { date: 'text', flags: 'PointFlag[]' },
  Note: { ...common.records.Note, kind: `${common.records.Note.kind}|assumption|annotation` },
  AssumedText: { assumed: 'Assumption[]' },
  UnreadText: { unread: 'UnreadCells' },
  UnreadCells: { file: 'text', cells: 'UnreadCell[]', more: 'number' },
  UnreadCell: { row: 'number', at: 'number', text: 'NameOrNone', reason: 'text' },
} as const;

/** All records whose first field, a choice, determines the other fields. */
export const allVariants = {
  ...common.variants,
  Assumption: [
    { of: '|encoding', encoding: 'text' },
    { of: '|year', from: 'title|plan|author', years: 'year[]' },
    { of: '|kind', from: 'title|plan|author|targets|present-year', kind: 'actual|target' },
    { of: '|direction', from: 'name|sign|verdict|base', better: 'higher|lower', indicators: 'text[]' },
    { of: '|place', places: 'text[]' },
  ],
  Method: [
    { formula: '|growth-base', printed: 'text', growth: 'text', assumed: 'Period?' },
    { formula: 'sum-of-years|average-of-years', first: 'year', last: 'year' },
    { formula: '|sum-of-places', places: 'Text[]' },
  ],
} as const;

/** All rules of records. */
export const allRules: Readonly<Record<string, common.RecordRule>> = {
  ...common.rules,
  /** Requires readings or series; the quick parser refuses missing readings anyway. */
  PlanData: ({ readings }: { readonly readings?: unknown }): common.Fault | undefined =>
    readings ? undefined : ['readings'],
  /** Each time is a year, month or day; ends need a start and must be after it. */
  Annotation({ time, until, value, upTo }: Annotation): common.Fault | undefined {
    const begin = time === undefined ? undefined : momentOf(time, false);
    if (time !== undefined && begin === undefined) return ['time'];
    if (until !== undefined && !((momentOf(until, true) ?? NaN) > (begin ?? NaN))) return ['until'];
    return upTo !== undefined && !(upTo > (value ?? NaN)) ? ['upTo'] : undefined;
  },
  /** Dates have the precision of the step and are in order; one per value, unless only the first is given. */
  TimeSeries(series: TimeSeries): common.Fault | undefined {
    return faultOfDates(series) ?? faultOfFlags(series);
  },
};

function faultOfDates({ dates, step, values }: TimeSeries): common.Fault | undefined {
  if (typeof dates === 'string') return ordinalOf(dates, step) === undefined ? ['dates'] : undefined;
  if (dates.length !== values.length) return ['dates'];
  let last = -Infinity;
  const wrong = dates.findIndex((date) => {
    const ordinal = ordinalOf(date, step) ?? -Infinity;
    if (ordinal <= last) return true;
    last = ordinal;
    return false;
  });
  return wrong < 0 ? undefined : ['dates', wrong];
}

/** Finds a flag whose date is not in the series. */
function faultOfFlags({ dates, step, values, flags = [] }: TimeSeries): common.Fault | undefined {
  const first = typeof dates === 'string' ? ordinalOf(dates, step) : undefined;
  const known = new Set(typeof dates === 'string' ? [] : dates.map((date) => ordinalOf(date, step)));
  const wrong = flags.findIndex(({ date }) => {
    const at = ordinalOf(date, step);
    if (at === undefined) return true;
    return first === undefined ? !known.has(at) : at < first || at >= first + values.length;
  });
  return wrong < 0 ? undefined : ['flags', wrong];
}

/** The parsed notation of a field. */
export interface Field {
  /** A type or record by name, the list that contains an id, or choices. */
  readonly type:
    { readonly name: string } | { readonly idIn: keyof PlanData } | { readonly choice: readonly string[] };
  readonly isList: boolean;
  readonly isOptional: boolean;
  /** Whether `defaults` has a value for an absent field. */
  readonly isFilledIn: boolean;
}

/** Returns the options in a notation. */
export const choicesOf = (notation: string): readonly string[] => notation.split('|').filter(Boolean);

const fields = new Map<string, Field>();

/** Parses a notation; results are cached. */
export function fieldOf(notation: string): Field {
  const known = fields.get(notation) ?? fieldIn(notation);
  fields.set(notation, known);
  return known;
}

const NOTATION = /^(@?)(.+?)(\[\])?([?=]?)$/;

function fieldIn(notation: string): Field {
  const [, at, name = '', list, end] = NOTATION.exec(notation) ?? [];
  return {
    type: at ? { idIn: name as keyof PlanData } : name.includes('|') ? { choice: choicesOf(name) } : { name },
    isList: list !== undefined,
    isOptional: end === '?',
    isFilledIn: end === '=',
  };
}
