import { groundOf } from './card.js';
import { drawScene, type DrawOptions } from '../scene/draw.js';
import type { ElementDescription } from '../scene/element.js';
import type { Scene } from '../scene/marks.js';
import { lightPalette, paintedIn, type Palette } from '../scene/paint.js';

/** The look of a picture outside a page. */
export interface StillLook {
  readonly palette: Palette;
  /** Whether the picture has a background. */
  readonly ground: boolean;
  /** CSS inside the picture, for the class `pc-auto`; empty for none. */
  readonly css: string;
}

export const lightLook: StillLook = { palette: lightPalette, ground: true, css: '' };

/**
 * A picture with a look; its CSS applies to itself only.
 * @param attributes further attributes of the root element
 */
export function stillOf(
  scene: Scene,
  { palette, ground, css }: StillLook = lightLook,
  attributes: DrawOptions['attributes'] = {},
): ElementDescription {
  const whole = ground ? { ...scene, marks: [groundOf(scene), ...scene.marks] } : scene;
  const named = css ? { class: 'pc-picture pc-auto' } : {};
  return drawScene(whole, { paint: paintedIn(palette), css, attributes: { ...attributes, ...named } });
}
