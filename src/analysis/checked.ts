// The public functions of the indicator module: they check their arguments first, and name a wrong one.
import { amountOf } from '../indicator/amount.js';
import {
  asFigure,
  asList,
  asNumber,
  asObject,
  asOneOf,
  asText,
  into,
  wrong,
  type FieldPath,
} from '../indicator/check.js';
import { mergePlanData } from '../indicator/merge.js';
import type { Outcome } from '../indicator/outcome.js';
import type { Selection } from '../indicator/records.js';
import type { Indicator, PlanData, Reading, Target } from '../indicator/types.js';
import { comparability, type Comparability } from './comparability.js';
import { compare, type Comparison } from './comparison.js';
import { evenPath, paceOf, type Pace } from './pace.js';
import type { Reference } from './shares.js';
import { targetRows, type TargetRow } from './targets.js';

/**
 * The number of a reading in its indicator's unit (24.67 万 gives 246700), null where none is printed.
 * @throws {DataError} naming the wrong field of the reading
 */
export function checkedAmount(reading: Reading): number | null {
  checkReading(reading, argument('reading'));
  return amountOf(reading);
}

/**
 * Merges one or more data sets, see `mergePlanData`.
 * @throws {DataError} naming the argument, or the record and the field whose values conflict
 */
export function checkedMerge(sets: readonly PlanData[]): PlanData {
  const all = asList(sets, argument('sets'), checkData);
  if (all.length === 0) throw wrong(argument('sets'), 'expected {0} or more, got {1}', [1, 0]);
  return mergePlanData(sets);
}

/** {@link targetRows}; throws a `DataError` that names a wrong argument. */
export function checkedTargetRows(data: PlanData, selection: Selection): TargetRow[] {
  checkData(data);
  checkChoice(selection);
  return targetRows(data, selection);
}

/** {@link compare}; throws a `DataError` that names a wrong argument. */
export function checkedCompare(
  data: PlanData,
  selection: Selection,
  reference: Reference = 'leader',
): Comparison {
  checkData(data);
  checkChoice(selection);
  const at = argument('reference');
  if (typeof reference === 'string') asOneOf(reference, ['leader', 'target'], at);
  else for (const [id, value] of Object.entries(asObject(reference, at))) asNumber(value, into(at, id));
  return compare(data, selection, reference);
}

/** {@link comparability}; throws a `DataError` that names a wrong argument. */
export function checkedComparability(data: PlanData, a: Reading, b: Reading): Comparability {
  checkData(data);
  checkReading(a, argument('a'));
  checkReading(b, argument('b'));
  return comparability(data, a, b);
}

/** {@link evenPath}; throws a `DataError` that names a wrong argument. */
export function checkedEvenPath(base: Reading | undefined, target: Target, year: number): Outcome {
  if (base !== undefined) checkReading(base, argument('base'));
  checkTarget(target);
  asNumber(year, argument('year'));
  return evenPath(base, target, year);
}

/** {@link paceOf}; throws a `DataError` that names a wrong argument. */
export function checkedPaceOf(
  indicator: Indicator,
  base: Reading | undefined,
  target: Target,
  actuals: readonly Reading[],
  at: number,
): Pace {
  const given = argument('indicator');
  const { id, quantity, better } = asObject(indicator, given);
  asText(id, into(given, 'id'));
  asText(quantity, into(given, 'quantity'));
  asOneOf(better, ['higher', 'lower', 'neither', 'unknown'], into(given, 'better'));
  if (base !== undefined) checkReading(base, argument('base'));
  checkTarget(target);
  asList(actuals, argument('actuals'), checkReading);
  asNumber(at, argument('at'));
  return paceOf(indicator, base, target, actuals, at);
}

const argument = (path: string): FieldPath => ({ file: '', path });

/** Checks that a data set has its lists; their contents were checked when they were parsed. */
function checkData(value: unknown, at = argument('data')): void {
  const data = asObject(value, at);
  for (const list of ['places', 'documents', 'units', 'indicators', 'readings', 'notes'])
    asList(data[list], into(at, list), asObject);
}

function checkChoice(value: unknown): void {
  const { place, indicators, plan } = asObject(value, argument('selection'));
  if (place !== undefined) asList(place, argument('place'), asText);
  if (indicators !== undefined) asList(indicators, argument('indicators'), asText);
  if (plan !== undefined) asList(plan, argument('plan'), asNumberOrNaN);
}

/** A number or NaN: the functions themselves check the range of plans. */
const asNumberOrNaN = (value: unknown, at: FieldPath): number =>
  Number.isNaN(value) ? NaN : asNumber(value, at);

function checkTarget(target: unknown): void {
  checkReading(target, argument('target'));
  asOneOf((target as Reading).kind, ['target'], argument('target.kind'));
}

function checkReading(value: unknown, at: FieldPath): void {
  const { value: figure, scale, period, kind } = asObject(value, at);
  asFigure(figure, into(at, 'value'));
  asNumber(scale, into(at, 'scale'));
  asText(kind, into(at, 'kind'));
  const span = asObject(period, into(at, 'period'));
  asText(span['kind'], into(into(at, 'period'), 'kind'));
  asNumber(span['to'], into(into(at, 'period'), 'to'));
  if (span['kind'] === 'total' || span['kind'] === 'average')
    asNumber(span['from'], into(into(at, 'period'), 'from'));
}
