// The data format as a table: the readers read by it, and the JSON Schema is printed from it. What a field
// means stands in `types.ts`.
import { ordinalOf } from './time.js';
import type { PlanData, Reading, TimeSeries } from './types.js';

/** Choices that have a name of their own. */
export const choices = {
  Quantity: ['stock', 'flow', 'ratio', 'growth', 'score', 'rank'],
  Better: ['higher', 'lower', 'neither', 'unknown'],
  PeriodBasis: ['stated', 'column', 'section', 'remark', 'inferred', 'ambiguous', 'contradicted'],
  Force: ['set', 'expected', 'binding', 'reference'],
  Approximation: ['just-under', 'more-than', 'less-than', 'over', 'about', 'at-least', 'at-most'],
  Step: ['year', 'quarter', 'month', 'day', 'hour'],
} as const;

/** What a field may hold. */
export type FieldType =
  /** `text` is never blank; `Text` is one in each language, or one for all; `figure` is a number or null. */
  | 'text'
  | 'Text'
  /** A `Text`, or an empty text. */
  | 'NameOrNone'
  | 'Texts'
  /** A `Text`, or a formula of the library. */
  | 'Method'
  /** A `Text`, or what of a table was not read. */
  | 'NoteText'
  | 'number'
  | 'numbers'
  | 'positive'
  | 'digits'
  | 'figure'
  | 'figures'
  | 'year'
  | 'boolean'
  | 'address'
  | 'dates'
  | keyof typeof choices
  | { readonly choice: readonly string[] }
  | { readonly idIn: keyof PlanData }
  | { readonly idsIn: keyof PlanData }
  /** One or several ids of indicators, or of the concepts that they share. */
  | 'containers'
  | { readonly record: string }
  | { readonly list: string };

export interface Field {
  readonly type: FieldType;
  readonly optional?: true;
  /** Gives the value of a field that is absent. */
  readonly filledIn?: (record: Readonly<Record<string, unknown>>) => unknown;
}

const needed = <const T extends FieldType>(type: T) => ({ type });
const optional = <const T extends FieldType>(type: T) => ({ type, optional: true }) as const;
const filledIn = <const T extends FieldType>(type: T, by: (record: Record<string, unknown>) => unknown) =>
  ({ type, filledIn: by }) as const;
const none = () => [];

/** The records, each with its fields. */
export const records = {
  PlanData: {
    places: needed({ list: 'Place' }),
    documents: filledIn({ list: 'Document' }, none),
    units: needed({ list: 'Unit' }),
    indicators: needed({ list: 'Indicator' }),
    readings: filledIn({ list: 'Reading' }, ({ series }) => series && []),
    series: optional({ list: 'TimeSeries' }),
    notes: filledIn({ list: 'Note' }, none),
  },
  Place: {
    id: needed('text'),
    name: filledIn('NameOrNone', () => ''),
    within: optional({ idIn: 'places' }),
    beside: optional('boolean'),
  },
  Document: {
    id: needed('text'),
    title: filledIn('NameOrNone', () => ''),
    number: optional('text'),
    date: optional('text'),
    url: optional('address'),
    plans: optional('numbers'),
  },
  Unit: { id: needed('text'), name: needed('Text') },
  Indicator: {
    id: needed('text'),
    name: needed('Text'),
    short: optional('Text'),
    unit: needed({ idIn: 'units' }),
    quantity: needed('Quantity'),
    better: filledIn('Better', () => 'unknown'),
    within: optional('containers'),
    replaces: optional({ idIn: 'indicators' }),
    follows: optional({ idIn: 'indicators' }),
    growthOf: optional({ idIn: 'indicators' }),
    concept: optional('text'),
    outOf: optional('number'),
    definition: optional('Text'),
    reporter: optional('Text'),
    owner: optional('Text'),
    notes: optional({ idsIn: 'notes' }),
  },
  Reading: {
    id: needed('text'),
    indicator: needed({ idIn: 'indicators' }),
    place: needed({ idIn: 'places' }),
    period: needed({ record: 'Period' }),
    basis: optional('PeriodBasis'),
    kind: needed({ choice: ['actual', 'target', 'computed'] }),
    force: optional('Force'),
    value: needed('figure'),
    upTo: optional('number'),
    scale: filledIn('positive', () => 1),
    printed: filledIn('text', ({ value }) => (value === null ? '—' : String(value))),
    approximation: optional('Approximation'),
    growth: optional({ record: 'StatedGrowth' }),
    verdict: optional('Text'),
    remark: optional('Text'),
    method: optional('Method'),
    disputes: optional({ idIn: 'readings' }),
    sources: filledIn({ list: 'Source' }, none),
    notes: optional({ idsIn: 'notes' }),
  },
  StatedGrowth: {
    percent: needed('number'),
    printed: filledIn('text', ({ percent }) => String(percent)),
    over: needed({ record: 'Period' }),
    basis: optional('PeriodBasis'),
  },
  Source: {
    document: needed({ idIn: 'documents' }),
    table: optional('text'),
    section: optional('text'),
    row: optional('number'),
    column: optional('text'),
    line: optional('number'),
    as: optional('text'),
    unit: optional('text'),
  },
  TimeSeries: {
    id: needed('text'),
    indicator: needed({ idIn: 'indicators' }),
    place: needed({ idIn: 'places' }),
    kind: needed({ choice: ['end', 'within'] }),
    step: needed('Step'),
    dates: needed('dates'),
    values: needed('figures'),
    decimals: optional('digits'),
    sources: filledIn({ list: 'Source' }, none),
    notes: optional({ idsIn: 'notes' }),
  },
  UnreadText: { unread: needed({ record: 'UnreadCells' }) },
  UnreadCells: {
    file: needed('text'),
    cells: needed({ list: 'UnreadCell' }),
    more: needed('number'),
  },
  UnreadCell: {
    row: needed('number'),
    at: needed('number'),
    text: needed('NameOrNone'),
    reason: needed('text'),
  },
  Note: {
    id: needed('text'),
    kind: needed({ choice: ['contradiction', 'caveat', 'definition', 'comparison', 'doubt'] }),
    text: needed('NoteText'),
  },
} as const satisfies Record<string, Readonly<Record<string, Field>>>;

/** Records whose first field, a choice, decides which other fields they have. */
export const variants = {
  Period: [
    { kind: needed({ choice: ['end', 'year'] }), to: needed('year'), printed: optional('text') },
    { kind: needed({ choice: ['total', 'average'] }), from: needed('year'), to: needed('year') },
  ],
  Method: [
    {
      formula: needed({ choice: ['growth-base'] }),
      printed: needed('text'),
      growth: needed('text'),
      assumed: optional({ record: 'Period' }),
    },
    {
      formula: needed({ choice: ['sum-of-years', 'average-of-years'] }),
      first: needed('year'),
      last: needed('year'),
    },
    { formula: needed({ choice: ['sum-of-places'] }), places: needed('Texts') },
  ],
} as const satisfies Record<string, readonly Readonly<Record<string, Field>>[]>;

/** Where a record breaks a rule: a field, or one entry of it. */
export type Fault = readonly [field: string, index?: number];

/** What a record must satisfy beyond its fields; each gives the first fault. */
export const rules: { readonly [record: string]: ((record: never) => Fault | undefined) | undefined } = {
  /** Readings may be left out where there are series. */
  PlanData: ({ readings }: { readonly readings?: unknown }): Fault | undefined =>
    readings ? undefined : ['readings'],
  Period: ({ from, to }: { readonly from?: number; readonly to: number }): Fault | undefined =>
    from !== undefined && from > to ? ['from'] : undefined,
  Reading({ value, scale, kind, method, upTo, force }: Reading): Fault | undefined {
    if (value !== null && !Number.isFinite(value * scale)) return ['scale'];
    if (kind === 'computed' && !method) return ['method'];
    if (upTo !== undefined && (kind !== 'target' || value === null || upTo <= value)) return ['upTo'];
    return kind !== 'target' && force ? ['force'] : undefined;
  },
  /** Dates are of the series' step, one for each value unless only the first is given, and in order. */
  TimeSeries({ dates, step, values }: TimeSeries): Fault | undefined {
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
  },
};
