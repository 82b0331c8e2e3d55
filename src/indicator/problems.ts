import { LARGEST, type Fault } from './format.js';
import type { Problem } from './problem-codes.js';
import { ordinalOf } from './time.js';
import type { Annotation, Period, Step, TimeSeries } from './types.js';

/** What is wrong where a record breaks a rule of the format, for each record that has one. */
export const problems = {
  PlanData: (_: unknown, __: Fault): Problem => [
    'expected a list; it may be left out only where there are series',
  ],
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
      : ['{0} does not come after the one before', [date]];
  },
} as const satisfies Readonly<Record<string, (record: never, fault: Fault) => Problem>>;

const OF_READING: Readonly<Record<string, Problem>> = {
  scale: ['value × scale is beyond {0}', [LARGEST]],
  method: ['a computed value needs a method'],
  unread: ['a value that was not read is null'],
  upTo: ['only a target has an upper end, and above its value'],
  force: ['only a target has a force'],
};

const ANNOTATION = {
  time: 'expected a year, month or day such as 2021, 2021-03, got "{0}"',
  until: '"{0}" does not end what `time` begins',
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
