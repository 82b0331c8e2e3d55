import type { ShapeStyle } from '../scene/theme.js';
import type { Mark } from '../scene/marks.js';
import { line, path, polyline, rect } from '../scene/shapes.js';
import { flow, wrapped, type Block } from './block.js';
import { placeMarker, type PlaceColour } from './place-marker.js';

/** One entry of a legend: a sample of the mark, and its meaning. */
export type LegendEntry = { readonly label: string } & (
  | { readonly shape: 'box' | 'tick' | 'frame' | 'line'; readonly style: ShapeStyle }
  | { readonly shape: 'place' | 'marker'; readonly colour: PlaceColour }
  | { readonly shape: 'own'; readonly draw: (left: number, right: number, y: number) => readonly Mark[] }
);

/** The width of a sample, and of a sample that is a single mark. */
const SAMPLE = 18;
const LONE = 9;
const LINE = 20;

/** The legend above a picture, wrapped to a width; zero height without entries. */
export function legend(entries: readonly LegendEntry[], width: number): Block {
  const blocks = entries.map((entry) => entryBlock(entry, width));
  const { places, ...size } = flow(blocks, width, { gap: 16, line: LINE });
  return {
    ...size,
    marks: (x, y) =>
      blocks.flatMap((block, index) => {
        const [left, top] = places[index] ?? [0, 0];
        return block.marks(x + left, y + top);
      }),
  };
}

function entryBlock(entry: LegendEntry, width: number): Block {
  const before = (entry.shape === 'tick' || entry.shape === 'marker' ? LONE : SAMPLE) + 5;
  const words = wrapped(entry.label, width - before, 'quiet');
  return {
    width: before + words.width,
    height: words.height + 4,
    marks: (x, y) => [...sample(entry, x, x + before - 5, y + 8), ...words.marks(x + before, y)],
  };
}

function sample(entry: LegendEntry, x: number, end: number, y: number): Mark[] {
  const middle = (x + end) / 2;
  switch (entry.shape) {
    case 'box':
      return [rect(entry.style, x, y - 5, end - x, 10)];
    case 'tick':
      return [line(entry.style, middle, y - 7, middle, y + 7)];
    case 'frame':
      return [path(entry.style, [polyline(end, y - 5, x, y - 5, x, y + 5, end, y + 5)])];
    case 'line':
      return [line(entry.style, x, y, end, y)];
    case 'place':
      return [line(`outline-${entry.colour}`, x, y, end, y), placeMarker(entry.colour, [middle, y])];
    case 'own':
      return [...entry.draw(x, end, y)];
    case 'marker':
      return [placeMarker(entry.colour, [middle, y])];
  }
}
