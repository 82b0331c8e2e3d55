import { annotationsIn, withAnnotations } from './annotations.js';
import type { DataError } from './data-error.js';
import { withDirections } from './directions.js';
import type { PlanData } from './types.js';

/**
 * Adds the author's settings to the data: which direction is better, and annotations.
 * @param wrong receives what is not understood; if it returns, that part is left out
 */
export function withAuthorSettings(
  data: PlanData,
  { better = '', annotations = '' }: { readonly better?: string; readonly annotations?: string },
  wrong: (problem: DataError) => void,
): PlanData {
  const directed = better.trim() ? withDirections(data, better, wrong) : data;
  return withAnnotations(directed, annotationsIn(annotations), wrong);
}
