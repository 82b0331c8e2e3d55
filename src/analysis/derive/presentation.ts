import { countsInPoints } from '../attainment.js';
import type { Reason } from '../../indicator/outcome.js';
import type { Indicator, Note, PlanData, Reading } from '../../indicator/types.js';
import type { Presentation } from './derived.js';

/** Why two values of one place cannot go into one sum or share. */
export function sumProblem(
  one: Indicator | undefined,
  other: Indicator | undefined,
  a: Reading,
  b: Reading,
): Reason | undefined {
  if (a.place !== b.place) return 'other-place';
  if (!one || one.unit !== other?.unit) return 'other-unit';
  if ((a.kind === 'target') !== (b.kind === 'target')) return 'other-kind';
  if (one.quantity === 'rank') return 'rank';
  return countsInPoints(one.quantity) ? 'not-additive' : undefined;
}

/** Whether a value is of one year within the years of a total. */
export const liesIn = ({ period }: Reading, { period: all }: Reading) =>
  period.kind === 'year' && all.kind === 'total' && period.to >= all.from && period.to <= all.to;

/**
 * Whether nobody says if a value is of a year or of its end, so that it may not be of the kind of another indicator's.
 */
export const isUnsaid = ({ period }: Reading) => period.kind === 'year-or-end';

/** From an approximate figure an illustration at best; from a contested one never without its label. */
export function presentationOf(
  data: PlanData,
  readings: readonly Reading[],
  best: Presentation,
): Presentation {
  if (readings.some((one) => one.approximation)) return 'illustrative';
  const contested = notesOf(data, readings).some(({ kind }) => kind === 'doubt' || kind === 'contradiction');
  return best === 'plain' && contested ? 'labelled' : best;
}

/** What is doubtful about the figures that a value rests on. */
export const doubtsOf = (data: PlanData, readings: readonly Reading[]): readonly Note[] =>
  notesOf(data, readings).filter(({ kind }) => kind === 'doubt');

const notesOf = (data: PlanData, readings: readonly Reading[]) =>
  data.notes.filter(({ id }) => readings.some((one) => one.notes?.includes(id)));
