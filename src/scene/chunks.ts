import type { Chunk, Mark, Scene } from './marks.js';
import { lazy } from './lazy.js';

/** A chunk whose marks are made on first use. */
export function chunk(top: number, height: number, make: () => readonly Mark[]): Chunk {
  const marks = lazy(make);
  return {
    ...{ top, height },
    get marks() {
      return marks();
    },
  };
}

/** A picture made of chunks; in a long one they are made on first use. */
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

/** A picture at another scale; its chunks stay lazy. */
export function atScale(scene: Scene, scale: number): Scene {
  const fields = { ...Object.getOwnPropertyDescriptors(scene), scale: { value: scale, enumerable: true } };
  return Object.defineProperties({}, fields) as Scene;
}
