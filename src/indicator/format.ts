// The data format as a table; the parsers follow it, and the JSON Schema is generated from it. The meaning of the
// fields is documented in `types.ts`. `full-format.ts` adds the records that few data sets have.
import type { Reading } from './types.js';

/** Choices with a name. */
export const choices = {
  Quantity: 'stock|flow|stock-or-flow|ratio|growth|score|rank',
  Better: 'higher|lower|neither|unknown',
  PeriodBasis: 'stated|column|section|remark|inferred|ambiguous|contradicted',
  Force: 'set|expected|binding|reference',
  Approximation: 'just-under|more-than|less-than|over|about|at-least|at-most',
  Step: 'year|half|quarter|month|day|hour',
} as const;

/**
 * The records, with the notation of each field:
 * - `text` is never blank; `Text` is one text per language, or one for all; `figure` is a number or null; `NameOrNone`
 *   is a `Text` or empty; `Method` is a `Text` or one of the library's formulas; `NoteText` is a `Text`, or what was
 *   left unread or assumed in a table
 * - `@places` is an id in the list `places`; `containers` are ids of indicators, or concepts that they share
 * - `a|b` is a choice, and `|a` one with a single option; other names refer to records and `choices`; `[]` marks a list
 * - `?` marks an optional field, `=` one whose default is in `defaults`
 */
export const records = {
  PlanData: {
    places: 'Place[]',
    documents: 'Document[]=',
    units: 'Unit[]',
    indicators: 'Indicator[]',
    readings: 'Reading[]=',
    series: 'TimeSeries[]?',
    notes: 'Note[]=',
  },
  Place: { id: 'text', name: 'NameOrNone=', within: '@places?', beside: 'boolean?' },
  Document: {
    id: 'text',
    title: 'NameOrNone=',
    number: 'text?',
    date: 'text?',
    url: 'address?',
    plans: 'number[]?',
  },
  Unit: { id: 'text', name: 'NameOrNone=' },
  Indicator: {
    id: 'text',
    name: 'Text',
    short: 'Text?',
    unit: '@units',
    quantity: 'Quantity',
    better: 'Better=',
    within: 'containers?',
    replaces: '@indicators?',
    follows: '@indicators?',
    growthOf: '@indicators?',
    concept: 'text?',
    outOf: 'number?',
    definition: 'Text?',
    reporter: 'Text?',
    owner: 'Text?',
    notes: '@notes[]?',
  },
  Reading: {
    id: 'text',
    indicator: '@indicators',
    place: '@places',
    period: 'Period',
    basis: 'PeriodBasis?',
    kind: 'actual|target|computed',
    force: 'Force?',
    value: 'figure',
    unread: 'text?',
    upTo: 'number?',
    scale: 'positive=',
    printed: 'text=',
    approximation: 'Approximation?',
    growth: 'StatedGrowth?',
    verdict: 'Text?',
    remark: 'Text?',
    method: 'Method?',
    disputes: '@readings?',
    sources: 'Source[]=',
    notes: '@notes[]?',
  },
  StatedGrowth: { percent: 'number', printed: 'text=', over: 'Period', basis: 'PeriodBasis?' },
  Source: {
    document: '@documents',
    table: 'text?',
    section: 'Text?',
    row: 'number?',
    column: 'text?',
    line: 'number?',
    as: 'text?',
    unit: 'text?',
  },
  Note: { id: 'text', kind: 'contradiction|caveat|definition|comparison|doubt', text: 'NoteText' },
} as const;

/** Records whose first field, a choice, determines the other fields. */
export const variants = {
  Period: [
    { kind: 'end|year|year-or-end', to: 'year', printed: 'text?' },
    { kind: 'total|average', from: 'year', to: 'year' },
  ],
} as const;

/** A record of unknown shape. */
type Given = Readonly<Record<string, unknown>>;

const none = () => [];
const noName = () => '';

/** The defaults of absent fields, by field name. */
export const defaults: Readonly<Record<string, (record: Given) => unknown>> = {
  documents: none,
  notes: none,
  sources: none,
  /** Readings are optional if there are series. */
  readings: ({ series }) => series && [],
  name: noName,
  title: noName,
  better: () => 'unknown',
  scale: () => 1,
  printed: ({ value, percent = value }) => (percent === null ? '—' : String(percent)),
};

/** The largest amount; a larger axis could exceed the range of numbers. */
export const LARGEST = 1e300;

/** The field of a record that breaks a rule, or one entry of that field. */
export type Fault = readonly [field: string, index?: number];

/** A rule for a record in addition to the types of its fields; returns the first fault. */
export type RecordRule = (record: never) => Fault | undefined;

export const rules: Readonly<Record<string, RecordRule>> = {
  Period: ({ from = 0, to }: { readonly from?: number; readonly to: number }): Fault | undefined =>
    from > to ? ['from'] : undefined,
  Reading({ value, unread, scale, kind, method, upTo, force }: Reading): Fault | undefined {
    if (unread && value !== null) return ['unread'];
    if (!(Math.max(Math.abs(value ?? 0), upTo ?? 0) * scale <= LARGEST)) return ['scale'];
    if (kind === 'computed' && !method) return ['method'];
    if (upTo !== undefined && (kind !== 'target' || value === null || upTo <= value)) return ['upTo'];
    return kind !== 'target' && force ? ['force'] : undefined;
  },
};
