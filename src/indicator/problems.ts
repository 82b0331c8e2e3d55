import { LARGEST, type Fault } from './format.js';
import { ordinalOf } from './time.js';
import type { Period, Step, TimeSeries } from './types.js';

/** What is wrong where a record breaks a rule of the format, for each record that has one. */
export const problems = {
  PlanData: (_: unknown, __: Fault) => 'expected a list; it may be left out only where there are series',
  Period: ({ from, to }: Extract<Period, { readonly from: number }>) => `${from} comes after ${to}`,
  Reading: (_: unknown, [field]: Fault) => OF_READING[field] ?? '',
  TimeSeries: ({ dates, step, values, flags = [] }: TimeSeries, [field, index]: Fault) => {
    if (field === 'flags') return `"${flags[index ?? 0]?.date}" is not a date of the series`;
    const several = typeof dates !== 'string';
    if (several && index === undefined) return `${dates.length} dates for ${values.length} values`;
    const date = several ? (dates[index ?? 0] ?? '') : dates;
    return ordinalOf(date, step) === undefined
      ? `expected a date such as ${EXAMPLES[step]}, got ${JSON.stringify(date)}`
      : `${date} does not come after the one before`;
  },
} as const satisfies Readonly<Record<string, (record: never, fault: Fault) => string>>;

const OF_READING: Readonly<Record<string, string>> = {
  scale: `value × scale is beyond ${LARGEST}`,
  method: 'a computed value needs a method',
  unread: 'a value that was not read is null',
  upTo: 'only a target has an upper end, and above its value',
  force: 'only a target has a force',
};

const EXAMPLES: Readonly<Record<Step, string>> = {
  year: '2021',
  quarter: '2021-Q1',
  month: '2021-03',
  day: '2021-03-15',
  hour: '2021-03-15T08',
};
