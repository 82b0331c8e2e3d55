import type { Datum, Mark, Scene } from '../scene/marks.js';
import type { FocusPoint, FocusPosition, FocusPoints } from '../scene/focus-points.js';
import { lazy } from '../scene/lazy.js';
import { px } from '../scene/pixels.js';
import { textWidth } from './measure.js';
import { textStyles } from '../scene/theme.js';

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

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
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
    boxes: lazy(() => boxesIn(part.marks, whole)),
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
  const [box = { left: 0, right: width, top: 0, bottom: 0 }] = boxes;
  return {
    ...{
      id: told.key,
      of: [told.key],
      about: [told.indicator, told.place],
      marks: frames(boxes, whole, width),
    },
    ...{ x: (box.left + box.right) / 2, top: box.top - 2, height: box.bottom - box.top + 4 },
    title: told.title,
    lines: told.lines.map((text, index) => ({
      text,
      style: index >= told.lines.length - 1 ? 'quiet' : 'value',
    })),
  };
}

function frames(boxes: readonly Box[], whole: boolean, width: number): Mark[] {
  return boxes.map(({ left, right, top, bottom }, index): Mark => {
    if (!whole && index === 0 && right - left < 20 && bottom - top < 20)
      return { kind: 'circle', style: 'frame', x: (left + right) / 2, y: (top + bottom) / 2, r: 9 };
    const [from, to] = [Math.max(1, left - 4), Math.min(width - 1, right + 4)];
    return {
      ...{ kind: 'path', style: 'frame' },
      d: `M${px(from)},${px(top - 2)}H${px(to)}V${px(bottom + 2)}H${px(from)}Z`,
    };
  });
}

function boxesIn(marks: readonly Mark[], whole: boolean): ReadonlyMap<string, readonly Box[]> {
  const data = marks.filter((mark) => mark.kind === 'datum');
  return new Map(data.map((datum) => [datum.id, boxesOf(datum, whole)]));
}

/** The boxes of a datum: of all its marks, or of its first point and then of its words. */
function boxesOf({ marks }: Datum, whole: boolean): readonly Box[] {
  if (whole) return around(marks);
  const [point] = marks;
  const words = marks.filter(({ kind }) => kind === 'text');
  return [...(point && point.kind !== 'text' ? around([point]) : []), ...around(words)];
}

function around(marks: readonly Mark[]): readonly Box[] {
  const all = marks.map(boxOf);
  if (all.length === 0) return [];
  return [
    {
      left: Math.min(...all.map(({ left }) => left)),
      right: Math.max(...all.map(({ right }) => right)),
      top: Math.min(...all.map(({ top }) => top)),
      bottom: Math.max(...all.map(({ bottom }) => bottom)),
    },
  ];
}

function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'rect':
      return box([mark.x, mark.x + mark.width], [mark.y, mark.y + mark.height]);
    case 'line':
      return box([mark.x1, mark.x2], [mark.y1, mark.y2]);
    case 'circle':
      return box([mark.x - mark.r, mark.x + mark.r], [mark.y - mark.r, mark.y + mark.r]);
    case 'text': {
      const length = textWidth(mark.text, mark.style);
      const left = mark.x - { start: 0, middle: length / 2, end: length }[mark.anchor];
      return box([left, left + length], [mark.y - textStyles[mark.style].size, mark.y + 3]);
    }
    case 'path': {
      const steps = [...mark.d.matchAll(/([MLHV])(-?[\d.]+)(?:[, ](-?[\d.]+))?/g)];
      const of = (straight: string, part: number) =>
        steps.flatMap((step) =>
          step[1] === straight ? [Number(step[2])] : step[3] ? [Number(step[part])] : [],
        );
      return box(of('H', 2), of('V', 3));
    }
    case 'datum':
      return around(mark.marks)[0] ?? box([], []);
  }
}

const box = (xs: readonly number[], ys: readonly number[]): Box => ({
  ...{ left: Math.min(...xs), right: Math.max(...xs) },
  ...{ top: Math.min(...ys), bottom: Math.max(...ys) },
});

const distance = ({ left, right, top, bottom }: Box, x: number, y: number) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
