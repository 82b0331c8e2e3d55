/** The indicator module: types, parsing, arithmetic and words, without D3, Lit or a page. */
export { assessments, type Assessment } from './analysis/assessment.js';
export * from './analysis/attainment.js';
export { compare, type Comparison, type ComparedIndicator, type Refusal } from './analysis/comparison.js';
export { comparability, type Comparability, type Incomparable } from './analysis/comparability.js';
export { baseOfStatedGrowth, withComputedBases } from './analysis/computed-bases.js';
export { DataError } from './indicator/data-error.js';
export * from './analysis/derive/index.js';
export { statedGrowths } from './analysis/growth.js';
export { mergePlanData } from './indicator/merge.js';
export { evenPath, paceOf, type Pace, type Status, type StatusRule } from './analysis/pace.js';
export { rollUp, whyNotAdditive, type NoRollUp, type NotAdditive, type RollUp } from './analysis/roll-up.js';
export { isAdditive, runningValue, type Unknown } from './analysis/running.js';
export { type Outcome, type Reason } from './indicator/outcome.js';
export { parseJson, parsePlanData } from './indicator/parse.js';
export { parseText, type TextHints } from './indicator/parse-text.js';
export * from './indicator/periods.js';
export { targetRows, type Selection, type TargetRow } from './analysis/targets.js';
export { type Shares, type Reference } from './analysis/shares.js';
export { comparisonSentence, targetSentence } from './describe/summaries.js';
export { panels, type Panel, type Series, type Track } from './analysis/series.js';
export {
  gridOfText,
  readObjects,
  readTable,
  type Grid,
  type PlainObject,
  type ReadTable,
  type TableCell,
  type TableOptions,
  type UnreadCell,
  type UnreadReason,
} from './indicator/table/index.js';
export type * from './indicator/types.js';
export * from './messages/all.js';
export { csvOf, jsonOf, parseCsv } from './indicator/csv/index.js';
