import { overlaps, type Box } from '../scene/box.js';
import { CELL, grown, type InkIn } from './ink.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The minimum and maximum distance between a tooltip and its marks, in pixels. */
const AIR = 6;
export const NEAR = 24;
/** The cost of covering a cell with text of a datum, and of covering its own mark, in pixels of distance. */
const WORD = 0.1;
const ON_MARK = 1e6;
/** The weight of what lies between a tooltip and its mark, relative to what it covers: the mouse can go around it. */
const BETWEEN = 0.5;

/** The part of the picture, around the marks, in which a place is searched. */
export function searchedPart(marks: readonly Box[], { height }: Size, area: Box): Box {
  const top = Math.max(area.y, Math.min(...marks.map(({ y }) => y)) - NEAR - height);
  const bottom = Math.min(
    area.y + area.height,
    Math.max(...marks.map((one) => one.y + one.height)) + NEAR + height,
  );
  return { x: area.x, y: top, width: area.width, height: Math.max(bottom - top, height) };
}

/**
 * The best place for a tooltip in an area, in pixels: beside its marks, covering as little as possible. The cost is its
 * distance, plus what it covers or keeps from the mouse.
 */
export function tooltipPlace(marks: readonly Box[], size: Size, area: Box, ink: InkIn) {
  const part = searchedPart(marks, size, area);
  const lowest = Math.max(part.y, part.y + part.height - size.height);
  const rightmost = Math.max(part.x, part.x + part.width - size.width);
  const own = marks.map((one) => grown(one, AIR));
  let [left, top, least] = [part.x, part.y, Infinity];
  for (const y of positions(part.y, lowest))
    for (const x of positions(part.x, rightmost)) {
      const box = { x, y, ...size };
      const { nearest, middle, closest } = distances(marks, box);
      if (nearest > NEAR || nearest + middle >= least) continue;
      const covered = ink(box);
      const bare = nearest + middle + (own.some((one) => overlaps(one, box)) ? ON_MARK : 0) + WORD * covered;
      if (bare >= least) continue;
      const cost = bare + WORD * BETWEEN * (ink(withGap(box, closest)) - covered);
      if (cost < least) [left, top, least] = [x, y, cost];
    }
  return { left, top, cost: least };
}

/** Positions from `from` to `to`, both included; those between are at the cells of the weights. */
function* positions(from: number, to: number): Generator<number> {
  yield from;
  for (let at = CELL * Math.floor(from / CELL + 1); at < to; at += CELL) yield at;
  yield to;
}

/** A box with the gap to a mark directly beside it: while the mouse crosses it, it points at nothing else. */
function withGap(box: Box, mark: Box): Box {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const [x, y] = [Math.min(box.x, mark.x + mark.width), Math.min(box.y, mark.y + mark.height)];
  if (mark.x < right && x === box.x) return { ...box, y, height: Math.max(bottom, mark.y) - y };
  if (mark.y < bottom && y === box.y) return { ...box, x, width: Math.max(right, mark.x) - x };
  return box;
}

/** The closest mark and its distance from a box, and a fifth of the mean distance from all marks. */
function distances(marks: readonly Box[], box: Box) {
  let [nearest, middle, closest] = [Infinity, 0, box];
  for (const one of marks) {
    const across = Math.max(one.x - box.x - box.width, box.x - one.x - one.width, 0);
    const down = Math.max(one.y - box.y - box.height, box.y - one.y - one.height, 0);
    const far = Math.hypot(across, down);
    if (far < nearest) [nearest, closest] = [far, one];
    middle += Math.hypot(
      one.x + one.width / 2 - box.x - box.width / 2,
      one.y + one.height / 2 - box.y - box.height / 2,
    );
  }
  return { nearest, closest, middle: (0.2 * middle) / marks.length };
}
