import type { Chunk, Mark, Scene } from './marks.js';
import { lazy } from './lazy.js';

/** A chunk whose marks are made when first asked for. */
export function chunk(top: number, height: number, make: () => readonly Mark[]): Chunk {
  const marks = lazy(make);
  return {
    ...{ top, height },
    get marks() {
      return marks();
    },
  };
}

/** A picture of some chunks; where it is long, no chunk is made before it is asked for. */
export function inChunks(
  scene: Omit<Scene, 'marks' | 'chunks'>,
  chunks: readonly Chunk[],
  long: boolean,
): Scene {
  const all = () => chunks.flatMap(({ marks }) => marks);
  if (!long) return { ...scene, marks: all() };
  return {
    ...{ ...scene, chunks },
    get marks() {
      return all();
    },
  };
}

/** A picture at another scale; chunks that are not made yet stay so. */
export function atScale(scene: Scene, scale: number): Scene {
  const fields = { ...Object.getOwnPropertyDescriptors(scene), scale: { value: scale, enumerable: true } };
  return Object.defineProperties({}, fields) as Scene;
}
