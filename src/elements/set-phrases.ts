import { isEstimate } from '../indicator/periods.js';
import { isOwnText } from '../indicator/texts.js';
import type { PlanData } from '../indicator/types.js';

/** Whether the data has set phrases, notes of the table reader, or flags, whose texts are in the `later` messages. */
export const hasSetPhrases = ({ units, notes, readings, series = [] }: PlanData): boolean =>
  [
    ...units.map(({ name }) => name),
    ...notes.map(({ text }) => text),
    ...readings.map((one) => (one.flags || isEstimate(one) ? '' : (one.verdict ?? {}))),
    ...series.map(({ flags }) => (flags ? '' : {})),
  ].some((text) => typeof text === 'string' || !isOwnText(text));
