import { placeMarker } from '../../layout/place-marker.js';
import type { ShapeStyle, TextStyle } from '../../scene/theme.js';
import type { Datum } from '../../scene/marks.js';
import type { Tint } from './model.js';

/** The line of a place. */
export const outlineStyle = (tint: Tint): ShapeStyle => `outline-${tint}`;

/** The words of a place. */
export const placeStyle = (tint: Tint): TextStyle => (tint === 'other' ? 'value' : `place-${tint}`);

/** The point of a place; `size` 1 is that of a datum. */
export function pointOf(tint: Tint, [x, y]: [number, number], size = 1): Datum['marks'][number] {
  return tint === 'other'
    ? { kind: 'circle', style: 'dot-other', x, y, r: 4 * size }
    : placeMarker(tint, [x, y], size);
}

/** The room that a place's point takes beside its figure, in pixels. */
export const POINT_ROOM = 11;

/** The size of that point, smaller than a datum so that nobody takes it for one. */
export const POINT_BESIDE = 0.65;
