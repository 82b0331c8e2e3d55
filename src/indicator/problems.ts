import { LARGEST, type Fault } from './format.js';
import type { Problem } from './problem-codes.js';
import { ordinalOf } from './time.js';
import type { Annotation, Period, Step, TimeSeries } from './types.js';

/** Returns the problem of a record that breaks a rule of the format, by the name of the record. */
export const problems = {
  PlanData: (_: unknown, __: Fault): Problem => ['expected a list; it is optional only with series'],
  Period: ({ from, to }: Extract<Period, { readonly from: number }>): Problem => [
    '{0} comes after {1}',
    [from, to],
  ],
  Reading: (_: unknown, [field]: Fault): Problem => OF_READING[field]!,
  Annotation: (one: Annotation, [field]: Fault): Problem => [
    ANNOTATION[field as keyof typeof ANNOTATION],
    [String(one[field as keyof Annotation])],
  ],
  TimeSeries: ({ dates, step, values, flags = [] }: TimeSeries, [field, index]: Fault): Problem => {
    if (field === 'flags') return ['"{0}" is not a date of the series', [flags[index ?? 0]?.date]];
    const several = typeof dates !== 'string';
    if (several && index === undefined) return ['{0} dates for {1} values', [dates.length, values.length]];
    const date = several ? (dates[index ?? 0] ?? '') : dates;
    return ordinalOf(date, step) === undefined
      ? ['expected a date such as {0}, got {1}', [EXAMPLES[step], JSON.stringify(date)]]
      : ['{0} is not after the previous date', [date]];
  },
} as const satisfies Readonly<Record<string, (record: never, fault: Fault) => Problem>>;

const OF_READING: Readonly<Record<string, Problem>> = {
  scale: ['value × scale is beyond {0}', [LARGEST]],
  method: ['a computed value needs a method'],
  unread: ['a value with `unread` must be null'],
  upTo: ['only a target may have `upTo`, which must exceed `value`'],
  force: ['only a target may have a force'],
};

const ANNOTATION = {
  time: 'expected a year, month or day such as 2021, 2021-03, got "{0}"',
  until: '"{0}" is not after `time`',
  upTo: '"{0}" is not above `value`',
} as const;

const EXAMPLES: Readonly<Record<Step, string>> = {
  year: '2021',
  half: '2021-H1',
  quarter: '2021-Q1',
  month: '2021-03',
  day: '2021-03-15',
  hour: '2021-03-15T08',
};
