import { placeMarker } from '../frame/place-marker.js';
import type { Ink, TextInk } from '../scene/ink.js';
import type { Datum } from '../scene/marks.js';
import type { Tint } from './spoke.js';

/** The line of a place. */
export const outlineInk = (tint: Tint): Ink => `outline-${tint}`;

/** The words of a place. */
export const placeInk = (tint: Tint): TextInk => (tint === 'other' ? 'value' : `place-${tint}`);

/** The point of a place. */
export function pointOf(tint: Tint, [x, y]: [number, number]): Datum['marks'][number] {
  return tint === 'other' ? { kind: 'circle', ink: 'dot-other', x, y, r: 4 } : placeMarker(tint, [x, y]);
}

/** The room that a place's point takes beside its figure, in pixels. */
export const POINT_ROOM = 13;
