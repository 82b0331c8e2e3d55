import { groundOf } from './card.js';
import { drawScene, lightPalette, type DrawOptions, type Palette } from '../scene/draw.js';
import type { ElementDescription } from '../scene/element.js';
import type { Scene } from '../scene/marks.js';

/** How a picture looks where no page gives it a look. */
export interface StillLook {
  readonly palette: Palette;
  /** Whether the picture has a ground of its own. */
  readonly ground: boolean;
  /** CSS that the picture carries, for the class `pc-auto`; empty for none. */
  readonly css: string;
}

export const lightLook: StillLook = { palette: lightPalette, ground: true, css: '' };

/**
 * A picture in a look; CSS in it applies to it alone.
 * @param attributes of the whole picture, besides its own
 */
export function stillOf(
  scene: Scene,
  { palette, ground, css }: StillLook = lightLook,
  attributes: DrawOptions['attributes'] = {},
): ElementDescription {
  const whole = ground ? { ...scene, marks: [groundOf(scene), ...scene.marks] } : scene;
  const named = css ? { class: 'pc-picture pc-auto' } : {};
  return drawScene(whole, { palette, css, attributes: { ...attributes, ...named } });
}
