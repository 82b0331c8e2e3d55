import { lineHeight } from '../../scene/measure.js';
import { widest, wrap } from '../../layout/wrap.js';
import { POINT_ROOM } from './styles.js';
import type { RadarPicture, Spoke } from './model.js';

/** The distance of texts from the web in pixels. */
const GAP = 10;

/** The angle of a spoke; the first points up, the others follow clockwise. */
export const angleOf = (index: number, count: number) => -Math.PI / 2 + (2 * Math.PI * index) / count;

/** Names beside the web are wrapped to a part of the width, the web takes what is left; those above and below have more room. */
const sideWidth = (width: number) => Math.max(64, Math.min(width * 0.25, 170));
const poleWidth = (width: number) => Math.max(sideWidth(width), Math.min(width * 0.4, 170));

const isPole = (index: number, count: number) => Math.abs(Math.cos(angleOf(index, count))) < 0.05;

/** The largest outer radius in pixels: more spokes need more room around. */
const largest = (spokes: number) => 190 + 10 * Math.max(0, spokes - 8);

/** The outer radius that leaves room for the texts of some places, by their indices, on both sides. */
export function radiusOf(picture: RadarPicture, places: readonly number[], width: number): number {
  const { length } = picture.spokes;
  const sides = picture.spokes.map((spoke, index) =>
    isPole(index, length) ? 0 : contentOf(spoke, places, sideWidth(width)).width,
  );
  return Math.min(largest(length), width / 2 - GAP - Math.max(0, ...sides));
}

interface Content {
  readonly lines: readonly string[];
  readonly figures: readonly string[];
  readonly whole: string;
  readonly width: number;
  readonly height: number;
}

function contentOf(spoke: Spoke, places: readonly number[], width: number): Content {
  const lines = wrap(spoke.name, width, spoke.front ? 'strong' : 'name');
  const figures = places.map((place) => spoke.figures[place] ?? '—');
  const { reference: whole } = spoke;
  return {
    ...{ lines, figures, whole },
    width: Math.max(
      widest(lines, spoke.front ? 'strong' : 'name'),
      widest(figures, 'place-1') + (places.length > 1 ? POINT_ROOM : 0),
      widest([whole], 'quiet'),
    ),
    height:
      lines.length * lineHeight('name') +
      figures.length * lineHeight('place-1') +
      (whole ? lineHeight('quiet') : 0),
  };
}

/** The texts at the end of one spoke; numbers are relative to the middle of the web. */
export interface Block extends Content {
  readonly index: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly top: number;
  /** The side that the text is anchored at. */
  readonly x: number;
  /** How far it had to be moved from the end of its spoke, in pixels. */
  readonly moved: number;
}

/**
 * The text blocks around the web. Those beside it are pushed apart until none overlaps; those
 * above and below are then moved outwards past them.
 */
export function arrange(
  picture: RadarPicture,
  places: readonly number[],
  width: number,
  radius: number,
): Block[] {
  const blocks = picture.spokes.map((spoke, index) => {
    const angle = angleOf(index, picture.spokes.length);
    const pole = isPole(index, picture.spokes.length);
    const content = contentOf(spoke, places, pole ? poleWidth(width) : sideWidth(width));
    const center = Math.sin(angle) * (radius + GAP + content.height / 2);
    const anchor = pole ? 'middle' : Math.cos(angle) > 0 ? 'start' : 'end';
    return { ...content, index, anchor, angle, wanted: center - content.height / 2 } as const;
  });
  type Wanted = (typeof blocks)[number];
  const beside = (anchor: Block['anchor']): Block[] => {
    const column = blocks.filter((block) => block.anchor === anchor).sort((a, b) => a.wanted - b.wanted);
    let free = -Infinity;
    const tops = column.map((block) => {
      const top = Math.max(block.wanted, free);
      free = top + block.height + 6;
      return top;
    });
    const push = Math.max(0, ...column.map((block, i) => (tops[i] ?? 0) - block.wanted));
    return column.map((block, i) => settled(block, (tops[i] ?? 0) - push / 2));
  };
  const settled = (block: Wanted, top: number): Block => {
    const near = Math.max(0, top, -(top + block.height));
    const ring = near < radius ? Math.sqrt(radius ** 2 - near ** 2) : 0;
    const out = Math.max(ring, Math.abs(Math.cos(block.angle)) * radius) + GAP;
    const x = block.anchor === 'middle' ? 0 : block.anchor === 'start' ? out : -out;
    return { ...block, top, x, moved: Math.abs(top - block.wanted) };
  };
  const sides = [...beside('start'), ...beside('end')];
  const poles = blocks
    .filter((block) => block.anchor === 'middle')
    .map((block) => {
      const near = sides.filter((side) => Math.abs(side.x) < block.width / 2 + 6);
      const above = Math.min(block.wanted, ...near.map((side) => side.top - block.height - 6));
      const below = Math.max(block.wanted, ...near.map((side) => side.top + side.height + 6));
      return settled(block, block.angle < 0 ? above : below);
    });
  return [...sides, ...poles];
}
