import { drawChunk, drawScene } from '../scene/draw.js';
import type { Chunk, Scene } from '../scene/marks.js';
import type { ElementDescription } from '../scene/element.js';

/** How many chunks of a long picture are drawn first, and at each further step. */
const AT_FIRST = 2;
const AT_ONCE = 4;

/** The last description of each chunk: an unchanged description leaves its elements untouched. */
const described = new WeakMap<Chunk, ElementDescription>();

/**
 * The picture. A long one is drawn in chunks, a few at each step, under a sticky header; chunks that are not
 * drawn yet keep their height, so that nothing jumps.
 */
export function pictureTemplate(scene: Scene, step: number): ElementDescription {
  const [head, ...rows] = scene.chunks ?? [];
  if (!head) return drawScene(scene);
  const drawn = AT_FIRST + step * AT_ONCE;
  const part = (chunk: Chunk, index: number) =>
    index < drawn ? chunkOf(chunk, scene) : drawChunk({ ...sizeOf(chunk), marks: [] }, scene);
  return [
    'div',
    { role: 'img', 'aria-label': scene.name, lang: scene.lang },
    [['div', { class: 'head' }, [chunkOf(head, scene)]], ...rows.map(part)],
  ];
}

/** The scene without its marks, which are lazy. */
const sizeOf = ({ top, height }: Chunk) => ({ top, height });

function chunkOf(chunk: Chunk, scene: Scene): ElementDescription {
  const known = described.get(chunk) ?? drawChunk(chunk, scene);
  described.set(chunk, known);
  return known;
}

/** The number of steps after the first. */
export const stepsOf = (scene: Scene | undefined): number =>
  Math.max(0, Math.ceil(((scene?.chunks?.length ?? 1) - 1 - AT_FIRST) / AT_ONCE));
