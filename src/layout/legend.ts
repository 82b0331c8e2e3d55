import type { ShapeStyle } from '../scene/theme.js';
import type { Mark } from '../scene/marks.js';
import { textWidth } from './measure.js';
import { placeMarker, type Colour } from './place-marker.js';

/** One entry of a key: a small sample of the mark, and what it means. */
export type LegendEntry = { readonly label: string } & (
  | { readonly shape: 'box' | 'tick' | 'frame' | 'line'; readonly style: ShapeStyle }
  | { readonly shape: 'place' | 'marker'; readonly colour: Colour }
  | { readonly shape: 'own'; readonly draw: (left: number, right: number, y: number) => readonly Mark[] }
);

const SAMPLE = 18;
const LINE = 20;

/** The key above a picture, from `top` in as many lines as the width needs; no height where there is no entry. */
export function legend(
  entries: readonly LegendEntry[],
  width: number,
  top = 0,
): { marks: Mark[]; height: number } {
  let [x, y] = [0, top];
  const marks = entries.flatMap((entry): Mark[] => {
    const needed = SAMPLE + 5 + textWidth(entry.label, 'quiet');
    if (x > 0 && x + needed > width) [x, y] = [0, y + LINE];
    const at = x;
    x += needed + 16;
    return [
      ...sample(entry, at, y + 8),
      {
        kind: 'text',
        style: 'quiet',
        x: at + SAMPLE + 5,
        y: y + 12,
        anchor: 'start',
        text: entry.label,
      },
    ];
  });
  return { marks, height: entries.length ? y - top + LINE : 0 };
}

function sample(entry: LegendEntry, x: number, y: number): Mark[] {
  const middle = x + SAMPLE / 2;
  const line = (style: ShapeStyle): Mark => ({
    kind: 'line',
    style: style,
    x1: x,
    x2: x + SAMPLE,
    y1: y,
    y2: y,
  });
  switch (entry.shape) {
    case 'box':
      return [{ kind: 'rect', style: entry.style, x, y: y - 5, width: SAMPLE, height: 10 }];
    case 'tick':
      return [{ kind: 'line', style: entry.style, x1: middle, x2: middle, y1: y - 7, y2: y + 7 }];
    case 'frame':
      return [{ kind: 'path', style: entry.style, d: `M${x + SAMPLE},${y - 5}H${x}V${y + 5}H${x + SAMPLE}` }];
    case 'line':
      return [line(entry.style)];
    case 'place':
      return [line(`outline-${entry.colour}`), placeMarker(entry.colour, [middle, y])];
    case 'own':
      return [...entry.draw(x, x + SAMPLE, y)];
    case 'marker':
      return [placeMarker(entry.colour, [middle, y])];
  }
}
