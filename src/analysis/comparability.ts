import { amount } from './attainment.js';
import type { Reason } from '../indicator/outcome.js';
import { isEstimate, samePeriod } from '../indicator/periods.js';
import { byId } from '../indicator/records.js';
import type { Indicator, Note, PlanData, Reading } from '../indicator/types.js';

/** Why two readings cannot be compared. */
export type Incomparable = Extract<
  Reason,
  'other-indicator' | 'other-kind' | 'other-unit' | 'other-period' | 'other-base' | 'rank' | 'no-figure'
>;

/**
 * Whether two readings may be compared: freely, with caveats that must be shown beside them, or not, with all reasons.
 */
export type Comparability =
  | { readonly may: 'freely' }
  | { readonly may: 'with-caveat'; readonly caveats: readonly Note[] }
  | { readonly may: 'not'; readonly why: readonly Incomparable[] };

/**
 * Whether two readings may be compared. They must be of one indicator or concept, both targets or neither, both
 * estimates or neither, in one unit and of the same period; rates of growth also over the same base period, ranks out
 * of a known number. Different indicators of one concept, targets (each place sets its own) and doubtful figures are
 * compared with their notes as caveats, of which there may be none.
 */
export function comparability(data: PlanData, a: Reading, b: Reading): Comparability {
  const [one, other] = [byId(data.indicators, a.indicator), byId(data.indicators, b.indicator)];
  const alike = one && other && one.id !== other.id && one.concept && one.concept === other.concept;
  const why: Incomparable[] = [];
  if (!one || !other || (one !== other && !alike)) why.push('other-indicator');
  const differ = (a.kind === 'target') !== (b.kind === 'target') || isEstimate(a) !== isEstimate(b);
  if (differ) why.push('other-kind');
  if (one?.unit !== other?.unit) why.push('other-unit');
  if (!sameTime(a, b, Boolean(alike))) why.push('other-period');
  if (one?.growthOf && other?.growthOf && !sameBase(a, b)) why.push('other-base');
  if ([one, other].some((each) => each?.quantity === 'rank' && !each.outOf)) why.push('rank');
  if (amount(a) === null || amount(b) === null) why.push('no-figure');
  if (why.length) return { may: 'not', why };
  const caveats = caveatsOf(data, [one, other], [a, b]);
  const needed = alike || a.kind === 'target' || caveats.some((note) => note.kind === 'doubt');
  return needed ? { may: 'with-caveat', caveats } : { may: 'freely' };
}

/** Whether two values have the same period; for `alike` indicators of one concept, an ambiguous period also matches. */
export function sameTime(a: Reading, b: Reading, alike: boolean): boolean {
  const open = alike && (a.basis === 'ambiguous' || b.basis === 'ambiguous');
  return samePeriod(a.period, b.period) || (open && a.period.to === b.period.to);
}

/** Whether two rates of growth are over the same base period, as far as it is known. */
const sameBase = (a: Reading, b: Reading) =>
  !a.growth || !b.growth || samePeriod(a.growth.over, b.growth.over);

/** All notes on some readings and their indicators, including those on comparisons, in the order of the data. */
export function caveatsOf(
  data: PlanData,
  indicators: readonly (Indicator | undefined)[],
  readings: readonly Reading[],
): readonly Note[] {
  const ids = new Set([...indicators, ...readings].flatMap((one) => one?.notes ?? []));
  return data.notes.filter((note) => ids.has(note.id));
}
