import type { FocusPoints } from './focus-points.js';
import type { Chunk, Mark, Scene } from './marks.js';
import { lazy } from './lazy.js';

/** A stretch whose marks are made when first asked for. */
export function chunk(top: number, height: number, make: () => readonly Mark[]): Chunk {
  const marks = lazy(make);
  return {
    ...{ top, height },
    get marks() {
      return marks();
    },
  };
}

/** A picture of some stretches; where it is long, no stretch is made before it is asked for. */
export function inChunks(
  scene: Omit<Scene, 'marks' | 'stretches'>,
  stretches: readonly Chunk[],
  long: boolean,
): Scene {
  const all = () => stretches.flatMap(({ marks }) => marks);
  if (!long) return { ...scene, marks: all() };
  return {
    ...{ ...scene, chunks: stretches },
    get marks() {
      return all();
    },
  };
}

/** A picture at another scale; stretches that are not made yet stay so. */
export const atScale = (scene: Scene, scale: number): Scene => withField(scene, 'scale', scale);

/** A picture that can be read point by point; chunks that are not made yet stay so. */
export const withFocusPoints = (scene: Scene, focusPoints: FocusPoints): Scene =>
  withField(scene, 'focusPoints', focusPoints);

function withField<K extends keyof Scene>(scene: Scene, field: K, value: Scene[K]): Scene {
  const fields = { ...Object.getOwnPropertyDescriptors(scene), [field]: { value, enumerable: true } };
  return Object.defineProperties({}, fields) as Scene;
}
