import { arrange, radiusOf, type Block } from './labels.js';
import { MOST_OVERLAID, reachOf, type RadarPicture } from './model.js';

/**
 * The smallest radii in pixels at which shares can still be told apart: of a web of several places, of
 * one of many webs with a place each, and of the ring at 100 %.
 */
const SMALLEST = 58;
const SMALLEST_OF_MANY = 48;
const SMALLEST_RING = 40;
/** Webs to be compared with each other stand near each other. */
const LARGEST_OF_MANY = 110;
/** Labels that stand further from their spoke than this part of the radius no longer tell whose they are. */
const FURTHEST = 0.6;
/** Room between panels. */
const BETWEEN = 16;

/** One web with its labels. */
export interface Panel {
  /** The places drawn in it, by their indices. */
  readonly places: readonly number[];
  readonly blocks: readonly Block[];
}

export interface RadarLayout {
  readonly columns: number;
  /** The width of a panel. */
  readonly width: number;
  /** The radius of the largest share that is drawn, and of 100 %. */
  readonly outer: number;
  readonly ring: number;
  readonly panels: readonly Panel[];
}

/**
 * Where webs and labels stand: all places in one web, or one web each where they are too many. Undefined
 * where no radar would be fair at this width: fewer than three spokes, a web too small for its
 * shares, or labels too many to stand at their spokes.
 */
export function radarLayout(picture: RadarPicture, width: number): RadarLayout | undefined {
  if (picture.spokes.length < 3) return undefined;
  const all = picture.places.map((_, place) => place);
  if (all.length <= MOST_OVERLAID) return layoutOf(picture, [all], 1, width);
  const most = Math.min(all.length, Math.max(1, Math.floor(width / 280)));
  const panels = all.map((place) => [place]);
  for (let tried = most; tried >= 1; tried--) {
    const columns = Math.ceil(all.length / Math.ceil(all.length / tried));
    const layout = layoutOf(picture, panels, columns, (width - BETWEEN * (columns - 1)) / columns);
    if (layout) return layout;
  }
  return undefined;
}

function layoutOf(
  picture: RadarPicture,
  groups: readonly (readonly number[])[],
  columns: number,
  width: number,
): RadarLayout | undefined {
  const many = groups.length > 1;
  const room = Math.min(...groups.map((places) => radiusOf(picture, places, width)));
  const outer = many ? Math.min(LARGEST_OF_MANY, room) : room;
  const ring = outer / reachOf(picture);
  if (outer < (many ? SMALLEST_OF_MANY : SMALLEST) || ring < SMALLEST_RING) return undefined;
  const panels = groups.map((places) => ({ places, blocks: arrange(picture, places, width, outer) }));
  const moved = Math.max(...panels.flatMap(({ blocks }) => blocks.map((block) => block.moved)));
  return moved > outer * FURTHEST ? undefined : { columns, width, outer, ring, panels };
}

/** The middle of a panel's column, from the left of the picture. */
export const centerOf = ({ columns, width }: RadarLayout, index: number): number =>
  (index % columns) * (width + BETWEEN) + width / 2;
