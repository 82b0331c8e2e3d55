import { drawChunk, drawScene } from '../scene/draw.js';
import type { Chunk, Scene } from '../scene/marks.js';
import type { ElementDescription } from '../scene/element.js';

/** How many chunks of a long picture are drawn at first, and then at each step. */
const AT_FIRST = 2;
const AT_ONCE = 4;

/** Chunks as they were described last: one that is described again stays as it is on the page. */
const described = new WeakMap<Chunk, ElementDescription>();

/**
 * The picture; a long one in chunks, of which more are drawn at each step, under a head that stays in
 * view. Chunks not drawn yet have their height, so that nothing jumps.
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

/** Without its marks, which would be made. */
const sizeOf = ({ top, height }: Chunk) => ({ top, height });

function chunkOf(chunk: Chunk, scene: Scene): ElementDescription {
  const known = described.get(chunk) ?? drawChunk(chunk, scene);
  described.set(chunk, known);
  return known;
}

/** How many steps a picture takes after the first. */
export const stepsOf = (scene: Scene | undefined): number =>
  Math.max(0, Math.ceil(((scene?.chunks?.length ?? 1) - 1 - AT_FIRST) / AT_ONCE));
