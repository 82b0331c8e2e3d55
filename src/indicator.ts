/**
 * The indicator module: types, parsing and arithmetic on targets, without charts or messages. Amounts are in
 * the indicator's unit, shares are 1 for 100 %, and what has no figure gives the reason (`Outcome`).
 */
export { parseJson, parsePlanData } from './indicator/parse.js';
export {
  checkedAmount as amount,
  checkedComparability as comparability,
  checkedCompare as compare,
  checkedEvenPath as evenPath,
  checkedMerge as mergePlanData,
  checkedPaceOf as paceOf,
  checkedTargetRows as targetRows,
} from './analysis/checked.js';
export { DataError, type ErrorCell, type UnreadTable } from './indicator/data-error.js';
export type { AssumedText, Assumption, UnreadText } from './indicator/library-texts.js';
export type { ProblemCode, ProblemValues } from './indicator/problem-codes.js';
export { type Outcome, type Reason } from './indicator/outcome.js';
export { planOfYear, yearsOfPlan } from './indicator/periods.js';
export { type Selection } from './indicator/records.js';
export type * from './indicator/types.js';
export type * from './indicator/input.js';
export type { DateParts } from './indicator/time.js';
export { type TargetRow } from './analysis/targets.js';
export {
  attainment,
  difference,
  isMet,
  progress,
  requiredChange,
  requiredDifference,
} from './analysis/attainment.js';
export { requiredGrowth } from './analysis/required-growth.js';
export { type Pace, type Status, type StatusRule } from './analysis/pace.js';
export { assessments, type Assessment } from './analysis/assessment.js';
export { type Comparison, type ComparedIndicator, type Refusal } from './analysis/comparison.js';
export { type Comparability, type Incomparable } from './analysis/comparability.js';
export type { ReferenceKind } from './analysis/reference-value.js';
export { type Reference, type Shares } from './analysis/shares.js';
