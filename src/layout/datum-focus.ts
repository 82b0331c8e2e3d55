import { distance, type Box } from '../scene/box.js';
import type { Mark, Scene } from '../scene/marks.js';
import type { FocusPoint, FocusPosition, FocusPoints } from '../scene/focus-points.js';
import { lazy } from '../scene/lazy.js';
import { circle, outline } from '../scene/shapes.js';

/** What is told of one datum: the same words for tip and speech. */
export interface Told {
  /** The key of its marks. */
  readonly key: string;
  readonly indicator: string;
  readonly place: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The values alone: what must differ for it to have changed. */
  readonly news: string;
  /** Whether it missed its target. */
  readonly behind: boolean;
  /** The share that it is short of its whole; undefined for none. */
  readonly short: number | undefined;
}

/**
 * The stops of a picture that has a datum at each: one row for each place or group. `whole` frames a
 * datum as one; else its point gets a ring and its words a frame of their own.
 */
export function datumFocus(
  scene: Scene,
  name: string,
  rows: readonly (readonly Told[])[],
  whole: boolean,
): FocusPoints {
  const { width, height } = scene;
  const parts = (scene.chunks ?? [{ top: 0, height, marks: scene.marks }]).map((part) => ({
    ...{ top: part.top, bottom: part.top + part.height },
    boxes: lazy(() => boxesIn(part.marks)),
  }));
  const boxesAt = (told: Told | undefined): readonly Box[] => {
    const holder = told && parts.find((part) => part.boxes().has(told.key));
    return (holder && holder.boxes().get(told.key)) ?? [];
  };
  const places = lazy(() => {
    const all = rows.flatMap((row, r) => row.map((told, c): [string, FocusPosition] => [told.key, [r, c]]));
    return new Map(all);
  });
  const at = ([row, column]: FocusPosition) => rows[row]?.[column];
  const every = rows.flatMap((row, r) => row.map((told, c) => ({ told, place: [r, c] as FocusPosition })));
  const short = every.filter(({ told }) => told.short !== undefined);
  const framesOf = (some: readonly Told[]) => some.flatMap((told) => frames(boxesAt(told), whole, width));
  return {
    ...{ name, rows: rows.length, start: [0, 0], downward: whole },
    columns: (row) => rows[row]?.length ?? 0,
    nearest: (x, y) => {
      let best: FocusPosition = [0, 0];
      let least = Infinity;
      const away = (part: { readonly top: number; readonly bottom: number }) =>
        Math.max(part.top - y, 0, y - part.bottom);
      for (const part of [...parts].sort((a, b) => away(a) - away(b))) {
        if (away(part) > least) break;
        const boxes = part.boxes();
        for (const { told, place } of every)
          for (const box of boxes.get(told.key) ?? []) {
            const far = distance(box, x, y);
            if (far < least) [least, best] = [far, place];
          }
      }
      return best;
    },
    at: (row, column) => {
      const told = at([row, column]);
      if (!told) throw new RangeError(`no stop ${row}, ${column}`);
      return stopOf(told, boxesAt(told), whole, width);
    },
    across: (from, row) => {
      const same = rows[row]?.findIndex(({ indicator }) => indicator === at(from)?.indicator) ?? -1;
      return [row, same >= 0 ? same : Math.min(from[1], (rows[row]?.length ?? 1) - 1)];
    },
    find: (key) => places().get(key),
    missed: every.filter(({ told }) => told.behind).map(({ place }) => place),
    largestGap: short.reduce<(typeof short)[number] | undefined>(
      (most, one) => ((one.told.short ?? 0) > (most?.told.short ?? 0) ? one : most),
      undefined,
    )?.place,
    values: () => new Map(every.map(({ told }) => [told.key, told.news])),
    outlinesAbout: (ids) =>
      framesOf(
        toldAbout(
          every.map(({ told }) => told),
          ids,
        ),
      ),
    outlinesOf: (keys) => framesOf(every.flatMap(({ told }) => (keys.has(told.key) ? [told] : []))),
  };
}

/** Those of some indicators in some places; ids that nothing here bears are another chart's. */
function toldAbout(all: readonly Told[], ids: readonly string[]): readonly Told[] {
  const indicators = ids.filter((id) => all.some((told) => told.indicator === id));
  const places = ids.filter((id) => all.some((told) => told.place === id));
  const strange = ids.length > indicators.length + places.length;
  if (!indicators.length && (!places.length || strange)) return [];
  return all.filter(
    ({ indicator, place }) =>
      (!indicators.length || indicators.includes(indicator)) && (!places.length || places.includes(place)),
  );
}

function stopOf(told: Told, boxes: readonly Box[], whole: boolean, width: number): FocusPoint {
  const [box = { x: 0, y: 0, width, height: 0 }] = boxes;
  return {
    ...{
      id: told.key,
      of: [told.key],
      about: [told.indicator, told.place],
      marks: frames(boxes, whole, width),
    },
    ...{ x: box.x + box.width / 2, top: box.y - 2, height: box.height + 4 },
    title: told.title,
    lines: told.lines.map((text, index) => ({
      text,
      style: index >= told.lines.length - 1 ? 'quiet' : 'value',
    })),
  };
}

function frames(boxes: readonly Box[], whole: boolean, width: number): Mark[] {
  return boxes.map((box, index): Mark => {
    const { x, y, height } = box;
    if (!whole && index === 0 && box.width < 20 && height < 20)
      return circle('frame', x + box.width / 2, y + height / 2, 9);
    const [from, to] = [Math.max(1, x - 4), Math.min(width - 1, x + box.width + 4)];
    return outline('frame', { x: from, y: y - 2, width: to - from, height: height + 4 });
  });
}

const boxesIn = (marks: readonly Mark[]): ReadonlyMap<string, readonly Box[]> =>
  new Map(marks.flatMap((mark) => (mark.kind === 'datum' ? [[mark.id, mark.hit]] : [])));
