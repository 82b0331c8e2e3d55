import type { Lang } from '../messages/format.js';
import type { FocusPoint } from './focus-points.js';

/** What exploring a picture asks of its chart, and what it reports to it. */
export interface ExploreHost {
  readonly lang: Lang;
  /** Whether single letters are keys. */
  readonly letters: boolean;
  /** Whether the page reads from right to left. */
  readonly rtl: boolean;
  /** What is said of a point besides its lines: that it is selected, or was just updated. */
  readonly remarks: (point: FocusPoint) => readonly string[];
  readonly say: (text: string) => void;
  readonly select: (point: FocusPoint) => void;
  /** Takes the point that has the pointer or the focus; undefined when there is none any more. */
  readonly at: (point: FocusPoint | undefined) => void;
}
