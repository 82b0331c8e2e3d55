import type { Scene } from '../scene/marks.js';
import { atScale } from '../scene/chunks.js';

/** No picture is laid out narrower than this, in CSS pixels. */
export const NARROWEST = 240;

/**
 * The picture that fills a width with its text enlarged: it is laid out for a narrower width and then
 * scaled as a whole, so that margins, wrapping and rows have room for the text. Where that would be
 * narrower than any layout, the text grows as far as the width lets it.
 * @param width in CSS pixels
 * @param textScale 1 for text of its own size, 2 for twice that
 */
export function enlarged(draw: (width: number) => Scene, width: number, textScale: number): Scene {
  const room = Math.max(NARROWEST, Math.floor(width / textScale));
  return atScale(draw(room), Math.max(1, width / room));
}
