import { countsInPoints } from '../attainment.js';
import type { Reason } from '../../indicator/outcome.js';
import type { Indicator, Note, PlanData, Reading } from '../../indicator/types.js';
import type { Presentation } from './derived.js';

/** Why two values of one place cannot be combined in a sum or share. */
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
 * Whether it is unknown if a value covers a year or is as of its end, so that it may differ in kind from another value.
 */
export const isUnsaid = ({ period }: Reading) => period.kind === 'year-or-end';

/** A value from an approximate figure is at most an illustration; one from a contested figure is always labelled. */
export function presentationOf(
  data: PlanData,
  readings: readonly Reading[],
  best: Presentation,
): Presentation {
  if (readings.some((one) => one.approximation)) return 'illustrative';
  const contested = notesOf(data, readings).some(({ kind }) => kind === 'doubt' || kind === 'contradiction');
  return best === 'plain' && contested ? 'labelled' : best;
}

/** The doubts about the figures that a value is based on. */
export const doubtsOf = (data: PlanData, readings: readonly Reading[]): readonly Note[] =>
  notesOf(data, readings).filter(({ kind }) => kind === 'doubt');

const notesOf = (data: PlanData, readings: readonly Reading[]) =>
  data.notes.filter(({ id }) => readings.some((one) => one.notes?.includes(id)));
