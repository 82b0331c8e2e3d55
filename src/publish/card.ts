import type { TextStyle } from '../scene/theme.js';
import type { Mark, Scene } from '../scene/marks.js';
import { rect } from '../scene/shapes.js';
import { column, space, wrapped } from '../layout/block.js';
import type { Chart } from '../charts/chart.js';
import { pictureName } from '../describe/picture-name.js';
import { titled } from './titled.js';

/** The margin around a picture in its card, in CSS pixels; less where the card is narrow. */
export const PAD = 16;

/**
 * The picture with the words that stand around it in a page, on a ground of its own: heading, finding,
 * notes and source. For places that carry a picture and nothing else.
 * @param width of the whole in CSS pixels, 240 or more
 * @param ground whether it has a ground
 */
export function card(chart: Chart, width: number, ground = true): Scene {
  const pad = Math.min(PAD, Math.max(0, (width - 240) / 2));
  const inner = width - 2 * pad;
  const picture = titled(chart.draw(inner), chart);
  const words = (text: string, style: TextStyle) => wrapped(text, inner, style);
  const above = column([
    words(chart.heading, 'heading'),
    space(2),
    words(chart.summary, 'summary'),
    space(12),
  ]);
  const below = column([
    ...chart.notes.map(({ mark, text }) => words(`${mark} ${text}`.trim(), 'quiet')),
    space(4),
    words(chart.source, 'quiet'),
  ]);
  const top = pad + above.height;
  const bottom = top + picture.height + 8;
  const inset = { x: pad, y: top, marks: picture.marks };
  const labels = [...above.marks(pad, pad), ...below.marks(pad, bottom)];
  const height = Math.ceil(bottom + below.height + pad);
  const name = pictureName(chart.heading, chart.summary, chart.lang);
  const marks = ground ? [groundOf({ width, height }), ...labels] : labels;
  return { ...picture, name, width, height, marks, inset };
}

/** The ground of a whole picture. */
export const groundOf = ({ width, height }: Pick<Scene, 'width' | 'height'>): Mark =>
  rect('ground', 0, 0, width, height);
