import { html, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { drawScene, drawChunk } from '../scene/draw.js';
import type { Scene } from '../scene/marks.js';

/** How many stretches of a long picture are drawn with its first picture, and then at each step. */
const AT_FIRST = 2;
const AT_ONCE = 4;

/**
 * The picture; a long one in stretches, of which more are drawn at each step, under a head that stays in
 * view. Stretches not drawn yet have their height, so that nothing jumps.
 */
export function pictureTemplate(scene: Scene, step: number): unknown {
  const [head, ...rows] = scene.chunks ?? [];
  if (!head) return drawScene(scene, svg);
  const drawn = AT_FIRST + step * AT_ONCE;
  return html`<div role="img" aria-label=${scene.name} lang=${scene.lang}>
    <div class="head">${drawChunk(head, scene, svg)}</div>
    ${rows.map((stretch, index) => {
      const ready = index < drawn;
      const { top, height } = stretch;
      return guard([stretch, ready], () =>
        drawChunk(ready ? stretch : { top, height, marks: [] }, scene, svg),
      );
    })}
  </div>`;
}

/** How many steps a picture takes after the first. */
export const stepsOf = (scene: Scene | undefined): number =>
  Math.max(0, Math.ceil(((scene?.chunks?.length ?? 1) - 1 - AT_FIRST) / AT_ONCE));
