import { placeMarker } from '../../layout/place-marker.js';
import type { ShapeStyle, TextStyle } from '../../scene/theme.js';
import type { Datum, Shape } from '../../scene/marks.js';
import { boundsOf } from '../../scene/shape-kinds.js';
import { circle, datum } from '../../scene/shapes.js';
import type { Tint } from './model.js';

/** The line of a place. */
export const outlineStyle = (tint: Tint): ShapeStyle => `outline-${tint}`;

/** The words of a place. */
export const placeStyle = (tint: Tint): TextStyle => (tint === 'other' ? 'value' : `place-${tint}`);

/** The point of a place; `size` 1 is that of a datum. */
export function pointOf(tint: Tint, [x, y]: [number, number], size = 1): Shape {
  return tint === 'other' ? circle('dot-other', x, y, 4 * size) : placeMarker(tint, [x, y], size);
}

/** What a place has on a spoke; a reader may point at its first point and at its words. */
export function pointDatum(id: string, sentence: string, marks: readonly Shape[]): Datum {
  const points = marks.slice(0, 1).filter(({ kind }) => kind !== 'text');
  const words = marks.filter(({ kind }) => kind === 'text');
  return datum(id, sentence, marks, [...boundsOf(points), ...boundsOf(words)]);
}

/** The room that a place's point takes beside its figure, in pixels. */
export const POINT_ROOM = 11;

/** The size of that point, smaller than a datum so that nobody takes it for one. */
export const POINT_BESIDE = 0.65;
