import type { Lang } from '../messages/format.js';
import type { FocusPoint } from './focus-points.js';

/** What exploring needs from its chart: settings and callbacks. */
export interface ExploreHost {
  readonly lang: Lang;
  /** Whether single letters are shortcuts. */
  readonly letters: boolean;
  /** Whether the text direction is right to left. */
  readonly rtl: boolean;
  /** The states of a point to announce: selected, updated. */
  readonly remarks: (point: FocusPoint) => readonly string[];
  readonly say: (text: string) => void;
  readonly select: (point: FocusPoint) => void;
  /** Receives the point under the pointer or with focus; undefined when there is none. */
  readonly at: (point: FocusPoint | undefined) => void;
}
