import type { TextStyle } from '../scene/theme.js';
import type { Mark, Scene } from '../scene/marks.js';
import { rect } from '../scene/shapes.js';
import { column, space, wrapped } from '../layout/block.js';
import { kept } from '../layout/wrap.js';
import type { Chart } from '../charts/chart.js';
import { pictureName } from '../describe/picture-name.js';
import { titled } from './titled.js';

/** The margin around a picture in its card, in CSS pixels; smaller in narrow cards. */
export const PAD = 16;

/** 榕政办〔2022〕29号 */
const DOCUMENT_NUMBERS = /\p{sc=Han}{1,6}〔\d+〕\d+号/gu;

/**
 * The whole figure as one picture: headline, standfirst, picture, notes and source on a background. For uses that show
 * only an image.
 * @param width of the card in CSS pixels, at least 240
 * @param ground whether it has a background
 */
export function card(chart: Chart, width: number, ground = true): Scene {
  const pad = Math.min(PAD, Math.max(0, (width - 240) / 2));
  const inner = width - 2 * pad;
  const picture = titled(chart.draw(inner), chart);
  const names = [...chart.names, ...(chart.source.match(DOCUMENT_NUMBERS) ?? [])];
  const words = (text: string, style: TextStyle) =>
    wrapped(kept(text), inner, style, style !== 'quiet', names);
  const above = column([
    words(chart.headline, 'heading'),
    space(2),
    words(chart.standfirst, 'summary'),
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
  const name = chart.annotations ? picture.name : pictureName(chart.heading, chart.summary, chart.lang);
  const marks = ground ? [groundOf({ width, height }), ...labels] : labels;
  return { ...picture, name, width, height, marks, inset };
}

/** The background of a picture. */
export const groundOf = ({ width, height }: Pick<Scene, 'width' | 'height'>): Mark =>
  rect('ground', 0, 0, width, height);
