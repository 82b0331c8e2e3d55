import { groundOf } from './card.js';
import { drawScene, lightPalette, type Palette } from '../scene/draw.js';
import type { Scene } from '../scene/marks.js';
import { Markup, markup } from '../scene/markup.js';

/** How a picture looks where no page gives it a look. */
export interface StillLook {
  readonly paint: Palette;
  /** Whether the picture has a ground of its own. */
  readonly ground: boolean;
  /** CSS that the picture carries, for the class `pc-auto`; empty for none. */
  readonly rules: string;
}

export const lightLook: StillLook = { paint: lightPalette, ground: true, rules: '' };

/** A picture as markup in a look; rules in it are for it alone. */
export function stillOf(scene: Scene, { paint, ground, rules }: StillLook = lightLook): Markup {
  const whole = ground ? { ...scene, marks: [groundOf(scene), ...scene.marks] } : scene;
  const { text } = drawScene(whole, markup, paint);
  if (!rules) return new Markup(text);
  const named = text.replace('class="pc-picture"', 'class="pc-picture pc-auto"');
  return new Markup(named.replace(/^<svg [^>]*>/, (start) => `${start}<style>${rules}</style>`));
}
