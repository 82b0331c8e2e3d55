import { indexFrom, nearestIndex } from '../indicator/track.js';
import type { TextInk } from '../scene/ink.js';
import type { Mark } from '../scene/marks.js';
import { px } from '../scene/pixels.js';
import type { Stop, StopPlace, Stops } from '../scene/stops.js';
import type { TrendPicture, TrendPoint, TrendSeries } from './trend-lines-model.js';
import type { DrawnPanel } from './trend-lines-panel.js';

/** At most so many lines stand in a tip; the chosen series go first. */
const MOST = 8;
/** Times nearer than this are one: less than a minute. */
const SAME = 1e-6;

/** The stops of all panels: each value's date of a long series, each year of a short one, with all that stands there. */
export function stopsOf(picture: TrendPicture, panels: readonly DrawnPanel[]): Stops {
  const times = panels.map((one) => timesIn(one, picture));
  const timeAt = ([row, column]: StopPlace) => times[row]?.at(column) ?? picture.from;
  const targets = panels.flatMap(({ panel }, row) =>
    panel.series.flatMap((one) =>
      one.targets.map((target): [StopPlace, TrendPoint] => [
        [row, times[row]?.nearest(target.to) ?? 0],
        target,
      ]),
    ),
  );
  const short = ([, target]: [StopPlace, TrendPoint]) => target.short ?? 0;
  const farthest = targets.sort((a, b) => short(b) - short(a))[0];
  const framed = (some: readonly DrawnPanel[]) =>
    some.map(({ box: { x, y, width, height } }): Mark => ({
      ...{ kind: 'path', ink: 'frame' },
      d: `M${px(x + 1)},${px(y + 1)}h${px(width - 2)}v${px(height - 2)}h${px(2 - width)}Z`,
    }));
  return {
    name: picture.reading.name,
    rows: panels.length,
    start: [0, (times[0]?.count ?? 1) - 1],
    downward: false,
    across: (from, row) => [row, times[row]?.nearest(timeAt(from)) ?? 0],
    find: (key) => {
      const [series = '', time = ''] = key.split('@');
      const row = panels.findIndex((one) => keyOf(one) === series);
      return row < 0 ? undefined : [row, times[row]?.nearest(Number(time)) ?? 0];
    },
    behind: inOrder(targets.flatMap(([place, target]) => (target.behind ? [place] : []))),
    farthest: farthest && short(farthest) > 0 ? farthest[0] : undefined,
    told: () =>
      new Map(
        panels.flatMap(({ panel }) =>
          panel.series.flatMap((one) =>
            [...one.points, ...one.targets].map(({ id, sentence }): [string, string] => [id, sentence]),
          ),
        ),
      ),
    marksAbout: (ids) => framed(panels.filter((one) => ids.includes(aboutOf(one)[0] ?? ''))),
    marksOf: (keys) =>
      framed(
        panels.filter(({ panel }) =>
          panel.series.some((one) => [...one.points, ...one.targets].some(({ id }) => keys.includes(id))),
        ),
      ),
    columns: (row) => times[row]?.count ?? 0,
    nearest: (x, y) => {
      const away = ({ box }: DrawnPanel) =>
        Math.hypot(
          Math.max(box.x - x, 0, x - box.x - box.width),
          Math.max(box.y - y, 0, y - box.y - box.height),
        );
      const row = panels.reduce((best, one, i) => (away(one) < away(panels[best] ?? one) ? i : best), 0);
      const panel = panels[row];
      if (!panel) return [0, 0];
      const { left, right } = panel.plot;
      const share = (Math.min(right, Math.max(left, x)) - panel.x(0)) / (panel.x(1) - panel.x(0));
      return [row, times[row]?.nearest(share) ?? 0];
    },
    stop: (row, column) => {
      const panel = panels[row];
      if (!panel) throw new RangeError(`no row ${row}`);
      return stopAt(panel, picture, times[row]?.at(column) ?? picture.from);
    },
  };
}

interface Times {
  readonly count: number;
  readonly at: (column: number) => number;
  readonly nearest: (time: number) => number;
}

/** The times one can stop at: those of the longest track in view and of the readings around it, else every year. */
function timesIn({ panel }: DrawnPanel, { from, to }: TrendPicture): Times {
  const tracks = panel.series.flatMap(({ track }) => (track && track.end > track.begin ? [track] : []));
  const longest = tracks.sort((a, b) => b.end - b.begin - (a.end - a.begin))[0];
  if (!longest) {
    const [first, last] = [Math.ceil(from), Math.max(Math.ceil(from), Math.floor(to))];
    const year = (column: number) => Math.min(last, Math.max(first, first + column));
    return { count: last - first + 1, at: year, nearest: (time) => year(Math.round(time) - first) - first };
  }
  const { times, begin, end } = longest;
  const others = panel.series.flatMap((one) => [...one.points, ...one.targets].map((point) => point.to));
  const unique = [...new Set(others)].sort((a, b) => a - b);
  const before = unique.filter((time) => time < (times[begin] ?? 0) - SAME);
  const after = unique.filter((time) => time > (times[end - 1] ?? 0) + SAME);
  const middle = times.subarray(begin, end);
  const all = before.length + middle.length;
  return {
    count: all + after.length,
    at: (i) => before[i] ?? middle[i - before.length] ?? after[i - all] ?? to,
    nearest: (time) => {
      const near = nearestIndex(middle, time);
      const distance = (other: number | undefined) => Math.abs((other ?? Infinity) - time);
      const edge = [...before, ...after].sort((a, b) => distance(a) - distance(b))[0];
      if (edge === undefined || distance(middle[near]) <= distance(edge)) return before.length + near;
      const early = before.indexOf(edge);
      return early >= 0 ? early : all + after.indexOf(edge);
    },
  };
}

interface Found {
  readonly text: string;
  readonly value?: number;
}

const inOrder = (places: readonly StopPlace[]) =>
  [...new Map(places.map((place) => [place.join(), place])).values()].sort(
    (a, b) => a[0] - b[0] || a[1] - b[1],
  );

const keyOf = ({ panel }: DrawnPanel) => panel.series[0]?.key ?? '';

/** The indicator of a panel, and its place where it has but one. */
function aboutOf({ panel }: DrawnPanel): readonly string[] {
  const [place = '', indicator = ''] = panel.series[0]?.key.split('/') ?? [];
  return panel.series.length === 1 ? [indicator, place] : [indicator];
}

function stopAt(drawn: DrawnPanel, picture: TrendPicture, time: number): Stop {
  const { panel, plot, x, y } = drawn;
  const { reading } = picture;
  const found = panel.series.map((one) => ({ one, here: valuesAt(one, time, reading.noValue) }));
  const sorted = [...found].sort((a, b) => Math.sign(b.one.colour) - Math.sign(a.one.colour));
  const lines = sorted.flatMap(({ one, here }) =>
    here.map(({ text }) => ({
      text: panel.series.length > 1 ? reading.pair(one.name, text) : text,
      ink: (one.colour === 0 ? 'quiet' : `place-${one.colour}`) as TextInk,
    })),
  );
  const at = x(time);
  const rings = found.flatMap(({ here }) =>
    here.flatMap(({ value }): Mark[] =>
      value === undefined ? [] : [{ kind: 'circle', ink: 'ring', x: at, y: y(value), r: 8 }],
    ),
  );
  return {
    ...{ key: `${keyOf(drawn)}@${time}`, about: aboutOf(drawn) },
    marks: [
      { kind: 'line', ink: 'axis', x1: at, x2: at, y1: plot.top, y2: plot.bottom },
      ...rings.slice(0, 2 * MOST),
    ],
    x: at,
    top: plot.top,
    title: reading.pair(panel.title, reading.title(time)),
    lines:
      lines.length > MOST
        ? [...lines.slice(0, MOST - 1), { text: reading.more(lines.length - MOST + 1), ink: 'quiet' }]
        : lines,
  };
}

/** What a series has at a time, totals over it included; where it has nothing, that is said. */
function valuesAt({ points, targets, track }: TrendSeries, time: number, noValue: string): Found[] {
  const here = [...points, ...targets].filter((point) =>
    point.span ? point.from < time && time <= point.to : Math.abs(point.to - time) < SAME,
  );
  const found = here.map((point): Found => ({
    text: point.told,
    ...(point.value === null || point.span ? {} : { value: point.value }),
  }));
  const index = track ? indexFrom(track.times, time - SAME) : -1;
  if (track && index >= track.begin && index < track.end && (track.times[index] ?? 0) <= time + SAME) {
    const value = (track.values[index] ?? NaN) * track.factor;
    found.push({ text: track.told(index), ...(Number.isNaN(value) ? {} : { value }) });
  }
  return found.length ? found : [{ text: noValue }];
}
