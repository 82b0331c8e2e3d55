import type { TimeSeries } from '../indicator.js';

type Step = TimeSeries['step'];

const MONTH = '(?:0[1-9]|1[0-2])';
const SHAPES: Readonly<Record<Step, string>> = {
  year: '\\d{4}',
  half: '\\d{4}-H[12]',
  quarter: '\\d{4}-Q[1-4]',
  month: `\\d{4}-${MONTH}`,
  day: `\\d{4}-${MONTH}-(?:0[1-9]|[12]\\d|3[01])`,
  hour: `\\d{4}-${MONTH}-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3])`,
};

/** The `pattern` of an input field for times of a step, as data writes them. */
export const patternOf = (step: Step): string => SHAPES[step];

/** The `pattern` of an input field for times of any step. */
export const ANY_TIME = Object.values(SHAPES).join('|');

/** The `pattern` of an input field for the time of a column, which cannot be an hour. */
export const COLUMN_TIME = (['year', 'half', 'quarter', 'month', 'day'] as const)
  .map((step) => SHAPES[step])
  .join('|');

/** The step of a time as data writes it; undefined for other text. */
export const stepOf = (text: string): Step | undefined =>
  (Object.keys(SHAPES) as Step[]).find((step) => new RegExp(`^(?:${SHAPES[step]})$`).test(text));
