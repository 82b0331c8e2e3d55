export { assessments, type Assessment } from './assess.js';
export * from './attainment.js';
export { compare, type Comparison, type ComparedIndicator, type Refusal } from './compare.js';
export { comparability, type Comparability, type Incomparable } from './comparable.js';
export { baseOfStatedGrowth, withComputedBases } from './computed.js';
export { DataError } from './data-error.js';
export * from './derive/index.js';
export { statedGrowths } from './growth.js';
export * from './format.js';
export { mergePlanData } from './merge.js';
export { evenPath, monitor, type Monitoring, type Status, type StatusRule } from './monitor.js';
export { rollUp, whyNotAdditive, type NoRollUp, type NotAdditive, type RollUp } from './roll-up.js';
export { isAdditive, runningValue, type Unknown } from './running.js';
export { type Outcome, type Reason } from './outcome.js';
export { parseJson, parsePlanData } from './parse.js';
export { parseText, type TextHints } from './parse-text.js';
export * from './periods.js';
export { targetRows, type Selection, type TargetRow } from './select.js';
export { type Shares, type Whole } from './shares.js';
export { comparisonSentence, targetSentence } from './sentences.js';
export { panels, type Panel, type Series, type Track } from './series.js';
export {
  gridOfText,
  readObjects,
  readTable,
  reasonText,
  type Grid,
  type PlainObject,
  type ReadTable,
  type TableCell,
  type TableOptions,
  type UnreadCell,
  type UnreadReason,
} from './table/index.js';
export type * from './types.js';
export { langOf, wordsOf, type Words } from './words/index.js';
export { csvOf, jsonOf, parseCsv } from './write/index.js';
