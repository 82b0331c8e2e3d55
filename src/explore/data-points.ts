import { boundsOf, distance, union } from '../scene/bounds.js';
import { overlaps, type Box } from '../scene/box.js';
import type { Mark, Scene, Shape } from '../scene/marks.js';
import { lazy } from '../scene/lazy.js';
import { circle, outline } from '../scene/shapes.js';
import type { DataGrid } from '../charts/focus.js';
import type { Description } from '../describe/description.js';
import { tooltip, type Tooltip } from '../describe/tooltip.js';
import type { Lang } from '../messages/format.js';
import { isMissed, type FocusPoint, type FocusPoints, type FocusPosition } from './focus-points.js';

/** The padding between an outline and what it surrounds, in pixels. */
const AIR = 4;
/** The radius of the ring around a point. */
const RING = 9;

interface Cell {
  readonly item: Description;
  readonly position: FocusPosition;
}

/**
 * A focus point for each datum. In a vertical list, a datum is outlined as a whole; otherwise its point gets a ring and
 * its text an outline.
 */
export function dataPoints({ name, rows, downward }: DataGrid, scene: Scene, lang: Lang): FocusPoints {
  const cells = rows.flatMap((row, r) => row.map((item, c): Cell => ({ item, position: [r, c] })));
  const several = cells.some(({ item }) => item.place !== cells[0]?.item.place);
  const positions = lazy(() => new Map(cells.map(({ item, position }) => [item.id, position])));
  const parts = partsOf(scene);
  const boxesAt = ({ id }: Description): readonly Box[] =>
    parts
      .find((part) => part.boxes().has(id))
      ?.boxes()
      .get(id) ?? [];
  const outlinesAround = (items: readonly Description[]) =>
    items.flatMap((item) => outlines(boxesAt(item), downward));
  const at = ([row, column]: FocusPosition) => rows[row]?.[column];
  return {
    name,
    rows: rows.length,
    start: [0, 0],
    downward,
    columns: (row) => rows[row]?.length ?? 0,
    nearest: (x, y) => nearestOf(cells, parts, x, y),
    at: (row, column) => {
      const item = at([row, column]);
      if (!item) throw new RangeError(`no focus point at ${row}, ${column}`);
      return pointOf(item, boxesAt(item), downward, tooltip(item, lang, several));
    },
    across: (from, row) => {
      const same = rows[row]?.findIndex(({ indicator }) => indicator.id === at(from)?.indicator.id) ?? -1;
      return [row, same >= 0 ? same : Math.min(from[1], (rows[row]?.length ?? 1) - 1)];
    },
    find: ({ id }) => positions().get(id),
    missed: cells.flatMap(({ item, position }) => (isMissed(item) ? [position] : [])),
    largestGap: cells.reduce<Cell | undefined>(
      (most, one) => ((one.item.shortfall ?? 0) > (most?.item.shortfall ?? 0) ? one : most),
      undefined,
    )?.position,
    outlinesAbout: (ids) => outlinesAround(itemsAbout(rows.flat(), ids)),
    outlinesOf: (targets) => {
      const ids = new Set(targets.map(({ id }) => id));
      return outlinesAround(rows.flat().filter(({ id }) => ids.has(id)));
    },
  };
}

/** The chunks of a picture from top to bottom, with lazily computed boxes of their data. */
interface Part {
  readonly top: number;
  readonly bottom: number;
  readonly boxes: () => ReadonlyMap<string, readonly Box[]>;
}

const partsOf = (scene: Scene): readonly Part[] =>
  (scene.chunks ?? [{ top: 0, height: scene.height, marks: scene.marks }]).map((part) => ({
    top: part.top,
    bottom: part.top + part.height,
    boxes: lazy(() => hitBoxesOf(part.marks)),
  }));

/** The position whose boxes are nearest; skips chunks that are farther away. */
function nearestOf(cells: readonly Cell[], parts: readonly Part[], x: number, y: number): FocusPosition {
  let best: FocusPosition = [0, 0];
  let least = Infinity;
  const away = ({ top, bottom }: Part) => Math.max(top - y, 0, y - bottom);
  for (const part of [...parts].sort((a, b) => away(a) - away(b))) {
    if (away(part) > least) break;
    const boxes = part.boxes();
    for (const { item, position } of cells)
      for (const box of boxes.get(item.id) ?? []) {
        const far = distance(box, x, y);
        if (far < least) [least, best] = [far, position];
      }
  }
  return best;
}

/** The data of some indicators and places; unknown ids belong to other charts and are ignored. */
function itemsAbout(all: readonly Description[], ids: readonly string[]): readonly Description[] {
  const indicators = ids.filter((id) => all.some(({ indicator }) => indicator.id === id));
  const places = ids.filter((id) => all.some(({ place }) => place.id === id));
  const strange = ids.length > indicators.length + places.length;
  if (!indicators.length && (!places.length || strange)) return [];
  return all.filter(
    ({ indicator, place }) =>
      (!indicators.length || indicators.includes(indicator.id)) &&
      (!places.length || places.includes(place.id)),
  );
}

function pointOf(
  item: Description,
  boxes: readonly Box[],
  isReference: boolean,
  { what, brief, when, lines, all }: Tooltip,
): FocusPoint {
  return {
    id: item.id,
    of: [item.id],
    about: [item.indicator.id, item.place.id],
    marks: outlines(boxes, isReference),
    what,
    brief,
    when,
    lines: lines.map((text) => ({ text, style: 'value' })),
    all: all.map((text, index) => ({ text, style: index >= all.length - 1 ? 'quiet' : 'value' })),
  };
}

/**
 * An outline around each box. The point of a datum that is not outlined as a whole gets a ring instead, or one outline
 * together with the text that the ring would touch.
 */
function outlines(boxes: readonly Box[], isReference: boolean): Shape[] {
  // The box of a text is almost AIR taller than its digits.
  const above = isReference ? AIR : 1;
  const frames = boxes.map(({ x, y, width, height }) => ({
    ...{ x: x - AIR, y: y - above },
    ...{ width: width + 2 * AIR, height: height + 2 * above },
  }));
  const [point] = boxes;
  if (isReference || !point || point.width >= 20 || point.height >= 20) return frames.map(framed);
  const [x, y] = [point.x + point.width / 2, point.y + point.height / 2];
  const ring = { x: x - RING, y: y - RING, width: 2 * RING, height: 2 * RING };
  const texts = frames.slice(1);
  const touched = texts.filter((one) => overlaps(one, ring) && Math.abs(one.y + one.height / 2 - y) < AIR);
  const rest = texts.filter((one) => !touched.includes(one));
  const whole = touched.length > 0 && union([ring, ...touched]);
  return [whole ? framed(whole) : circle('frame', x, y, RING), ...rest.map(framed)];
}

const framed = (box: Box): Shape => outline('frame', box);

const hitBoxesOf = (marks: readonly Mark[]): ReadonlyMap<string, readonly Box[]> =>
  new Map(marks.flatMap((mark) => (mark.kind === 'datum' ? [[mark.id, mark.hit.flatMap(boundsOf)]] : [])));
