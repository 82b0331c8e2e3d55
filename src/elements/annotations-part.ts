import { annotationsIn, withAnnotations } from '../indicator/annotations.js';
import type { DataError } from '../indicator/data-error.js';
import type { PlanData } from '../indicator/types.js';
import type { TagAnnotations } from './child-annotations.js';

export { annotated } from '../charts/annotated.js';

/** The data with the annotations of a tag, as `withAnnotations`: those of its attribute, then those of its children. */
export const withTagAnnotations = (
  data: PlanData,
  { annotations, children }: TagAnnotations,
  wrong: (problem: DataError) => void,
): PlanData => withAnnotations(data, [...annotationsIn(annotations), ...children], wrong);
