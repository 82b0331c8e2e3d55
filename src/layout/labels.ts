import { crosses, isInside, overlaps, type Box, type Segment } from '../scene/box.js';

/** A text to place near a point, at least `clear` pixels away. */
export interface Request {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly clear: number;
  readonly prefer: readonly Side[];
  /** Whether it is left out rather than cross a line. */
  readonly optional?: boolean;
}

export type Side = 'right' | 'left' | 'above' | 'below';

/** Obstacles: labels never cover boxes, and cross lines only if nothing else is free and they must be there. */
export interface Surroundings {
  readonly bounds: Box;
  readonly boxes: readonly Box[];
  readonly segments: readonly Segment[];
}

/** The space between a label and a line above or below it. */
const AIR = 2;

/** The cost of crossing a line; a position without one costs its place in the order. */
const CROSSING = 100;

/** After this many labels in a row without room, no more are tried. */
const MOST_VAIN = 50;

/**
 * A position for each label, in order, or undefined if every position covers another label or a mark, or lies
 * outside. Each label takes the best free position beside its point, where it needs no line to it.
 */
export function placeLabels(
  requests: readonly Request[],
  { bounds, boxes, segments }: Surroundings,
): (Box | undefined)[] {
  const placed: Box[] = [];
  let vain = 0;
  return requests.map((request) => {
    if (vain >= MOST_VAIN) return undefined;
    const reach = 2 * request.height + request.width + request.clear;
    const all = { x: request.x - reach, y: request.y - reach, width: 2 * reach, height: 2 * reach };
    const nearBoxes = boxes.filter((other) => overlaps(all, other));
    const nearLines = segments.filter((segment) => crosses(segment, all));
    let [best, lowest, rank] = [undefined as Box | undefined, request.optional ? CROSSING : Infinity, 0];
    for (const box of candidates(request, bounds)) {
      rank += 1;
      const covers = (other: Box) => overlaps(box, other);
      if (!isInside(box, bounds) || placed.some(covers) || nearBoxes.some(covers)) continue;
      const near = { ...box, y: box.y - AIR, height: box.height + 2 * AIR };
      const cost = rank + CROSSING * nearLines.filter((segment) => crosses(segment, near)).length;
      if (cost < lowest) [best, lowest] = [box, cost];
      if (cost === rank) break; // no later position is better than the first that crosses nothing
    }
    vain = best ? 0 : vain + 1;
    if (best) placed.push(best);
    return best;
  });
}

/** Whether heights differ by at least `apart`. */
export function areApart(heights: readonly number[], apart: number): boolean {
  const sorted = [...heights].sort((a, b) => a - b);
  return sorted.every((height, index) => height - (sorted[index - 1] ?? -Infinity) >= apart);
}

/** Candidate positions of a label: preferred sides first, then a little above or below them. */
function* candidates({ x, y, width, height, clear, prefer }: Request, bounds: Box): Generator<Box> {
  const beside = { right: x + clear, left: x - clear - width };
  const over = { above: y - clear - height, below: y + clear };
  const others = (['right', 'above', 'below', 'left'] as const).filter((side) => !prefer.includes(side));
  for (const side of [...prefer, ...others])
    if (side === 'right' || side === 'left') yield { x: beside[side], y: y - height / 2, width, height };
    else
      for (const left of [x - width / 2, x + 2, x - width - 2])
        yield { x: left, y: over[side], width, height };
  /** For positions above or below: beside the point, as far as the bounds allow. */
  const right = Math.min(beside.right, Math.max(x, bounds.x + bounds.width) - width);
  for (const step of [0.6, 1, 1.5])
    for (const shift of [-step, step])
      for (const left of [right, beside.left, x - width / 2])
        yield { x: left, y: y - height / 2 + shift * height, width, height };
}
