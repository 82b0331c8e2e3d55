import { overlaps, type Box } from '../scene/box.js';
import { MARKED, type InkIn } from './ink.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The air between a tooltip and its marks, and the farthest that it stands from them to cover nothing, in pixels. */
const AIR = 6;
const FAR = 480;
/** The step of the search, and the weight of one covered cell against a pixel of distance. */
const STEP = 4;
const WEIGHT = 8;
/** The cost of covering words of other data, and for each of their cells: less than that of a large distance. */
const WORDS = 40;
const WORD = 0.1;
/** The cost of covering anything else: more than that of any distance. */
export const COVERS = 10_000;
/** The cost of standing on its own mark: more than of all else. */
const ON_MARK = 1e6;

/** The part of the picture in which a tooltip is looked for: around its marks. */
export function searchedPart(marks: readonly Box[], { height }: Size, area: Box): Box {
  const top = Math.max(area.y, Math.min(...marks.map(({ y }) => y)) - FAR - height);
  const bottom = Math.min(
    area.y + area.height,
    Math.max(...marks.map((one) => one.y + one.height)) + FAR + height,
  );
  return { x: area.x, y: top, width: area.width, height: Math.max(bottom - top, height) };
}

/**
 * The left and top of a tooltip in an area, in pixels: the place nearest to its marks that covers neither them nor
 * anything else that is drawn, or only words of other data if all others are far; where there is none, the place near
 * them that covers the least. Its cost is its distance, and at least `COVERS` if it covers more than words of data.
 */
export function tooltipPlace(marks: readonly Box[], size: Size, area: Box, ink: InkIn) {
  const part = searchedPart(marks, size, area);
  const lowest = Math.max(part.y, part.y + part.height - size.height);
  const rightmost = Math.max(part.x, part.x + part.width - size.width);
  const own = marks.map(({ x, y, width, height }) => ({
    x: x - AIR,
    y: y - AIR,
    width: width + 2 * AIR,
    height: height + 2 * AIR,
  }));
  let [left, top, least] = [part.x, part.y, Infinity];
  for (const y of positions(part.y, lowest))
    for (const x of positions(part.x, rightmost)) {
      const box = { x, y, ...size };
      const away = farOf(marks, box);
      if (away >= least) continue;
      const cost = away + (own.some((one) => overlaps(one, box)) ? ON_MARK : 0) + costOf(ink(box));
      if (cost < least) [left, top, least] = [x, y, cost];
    }
  return { left, top, cost: least };
}

/** The cost of what a tooltip covers. */
function costOf(covered: number): number {
  if (covered >= MARKED) return COVERS + (covered / MARKED) * WEIGHT;
  return covered ? WORDS + covered * WORD : 0;
}

/** Positions from one to another, both included. */
function* positions(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at += STEP) yield at;
  yield to;
}

/** How far a box is from the nearest of some others, and a little from the middle of all. */
function farOf(marks: readonly Box[], box: Box): number {
  let [nearest, middle] = [Infinity, 0];
  for (const one of marks) {
    const across = Math.max(one.x - box.x - box.width, box.x - one.x - one.width, 0);
    const down = Math.max(one.y - box.y - box.height, box.y - one.y - one.height, 0);
    nearest = Math.min(nearest, Math.hypot(across, down));
    middle += Math.hypot(
      one.x + one.width / 2 - box.x - box.width / 2,
      one.y + one.height / 2 - box.y - box.height / 2,
    );
  }
  return nearest + (0.2 * middle) / marks.length;
}
