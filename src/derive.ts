/**
 * Values computed from printed ones, each with its formula and only its certain digits, or the reason why there is
 * none.
 */
export * from './analysis/derive/index.js';
export { baseOfStatedGrowth, withComputedBases } from './analysis/computed-bases.js';
export { statedGrowths } from './analysis/growth.js';
export { rollUp, whyNotAdditive, type NoRollUp, type NotAdditive, type RollUp } from './analysis/roll-up.js';
export { isAdditive, runningValue, type Unknown } from './analysis/running.js';
