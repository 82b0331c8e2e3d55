import type { Selection } from '../indicator/records.js';
import { finished } from '../indicator/steps.js';
import type { PlanData } from '../indicator/types.js';
import { paceOf } from './pace.js';
import { runningValue } from './running.js';
import { rowsOfTargets, type TargetRow } from './target-rows.js';

export type { TargetRow } from './target-rows.js';

/**
 * The rows of a target table in document order, one for each target of the selection. An indicator
 * without any target becomes a row only where the selection names it. Without a selected plan, the
 * latest plan that has targets; where the data names no plan either, the latest target of each indicator.
 */
export const targetRows = (data: PlanData, selection: Selection): TargetRow[] =>
  finished(rowsOfTargets(data, selection, { paceOf, runningValue }));
