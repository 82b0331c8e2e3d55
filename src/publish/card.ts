import type { TextStyle } from '../scene/theme.js';
import type { Label, Mark, Scene } from '../scene/marks.js';
import { lineHeight } from '../scene/measure.js';
import { rect, text } from '../scene/shapes.js';
import { wrap } from '../layout/wrap.js';
import { pictureName, type Chart } from '../charts/chart.js';

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
  const picture = chart.draw(inner);
  const labels: Label[] = [];
  let y = pad;
  const write = (words: string, style: TextStyle) => {
    if (words === '') return;
    for (const line of wrap(words, inner, style)) {
      y += lineHeight(style);
      labels.push(text(style, pad, y - Math.round(lineHeight(style) * 0.25), line));
    }
  };
  write(chart.heading, 'heading');
  y += 2;
  write(chart.summary, 'summary');
  y += 12;
  const inset = { x: pad, y, marks: picture.marks };
  y += picture.height + 8;
  for (const note of chart.notes) write(`${note.mark} ${note.text}`.trim(), 'quiet');
  y += 4;
  write(chart.source, 'quiet');
  const height = Math.ceil(y + pad);
  const name = pictureName(chart.heading, chart.summary, chart.lang);
  const marks = ground ? [groundOf({ width, height }), ...labels] : labels;
  return { ...picture, name, width, height, marks, inset };
}

/** The ground of a whole picture. */
export const groundOf = ({ width, height }: Pick<Scene, 'width' | 'height'>): Mark =>
  rect('ground', 0, 0, width, height);
