import type { Scene } from '../scene/marks.js';
import { atScale } from '../scene/chunks.js';

/** The minimum layout width in CSS pixels. */
export const NARROWEST = 240;

/**
 * A picture with enlarged text: laid out for a narrower width and then scaled as a whole, so that margins, wrapping
 * and rows fit the text. Text grows only as far as the minimum layout width allows.
 * @param width in CSS pixels
 * @param textScale text size relative to the usual one
 */
export function enlarged(draw: (width: number) => Scene, width: number, textScale: number): Scene {
  const room = Math.max(NARROWEST, Math.floor(width / textScale));
  return atScale(draw(room), Math.max(1, width / room));
}
