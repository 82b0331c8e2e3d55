import { indexFrom } from '../../analysis/track.js';
import type { TextStyle } from '../../scene/theme.js';
import type { Mark } from '../../scene/marks.js';
import type { LongSeries, FocusPoint, FocusPosition, FocusPoints } from '../../scene/focus-points.js';
import { panelOutlines, outlinesOf } from './outlines.js';
import { timeId, type TrendPicture, type TrendPoint, type TrendSeries, type TrendTold } from './model.js';
import type { DrawnPanel } from './panel.js';
import { SAME, timesOf } from './times.js';

/** At most so many values stand in a tip; the chosen series go first. */
const MOST = 8;

/** The stops of all panels: each value's date of a long series, each time with a value of a short one, with all that stands there. */
export function focusPointsOf(
  { reading }: Pick<TrendPicture, 'reading'>,
  panels: readonly DrawnPanel[],
): FocusPoints {
  const times = panels.map(({ panel }) => timesOf(panel));
  const timeAt = ([row, column]: FocusPosition) => times[row]?.at(column) ?? NaN;
  const placeOf = (row: number, time: number): FocusPosition => [row, times[row]?.nearest(time) ?? 0];
  const every = panels.flatMap(({ panel }, row) => panel.series.map((one) => ({ row, one })));
  const targets = every.flatMap(({ row, one }) => one.targets.map((target) => ({ row, target })));
  const farthest = targets.reduce<(typeof targets)[number] | undefined>(
    (most, one) => ((one.target.short ?? 0) > (most?.target.short ?? 0) ? one : most),
    undefined,
  );
  return {
    name: reading.name,
    rows: panels.length,
    start: [0, Math.max(0, (times[0]?.count ?? 1) - 1)],
    downward: false,
    across: (from, row) => placeOf(row, timeAt(from)),
    find: (key) => {
      const [series, time] = key.split('@');
      const found = every.find(({ one }) => one.id === series);
      return found && placeOf(found.row, Number(time));
    },
    missed: inOrder(targets.flatMap(({ row, target }) => (target.behind ? [placeOf(row, target.to)] : []))),
    largestGap: farthest && placeOf(farthest.row, farthest.target.to),
    values: () =>
      new Map(
        every.flatMap(({ one }) =>
          [...one.points, ...one.targets].map(({ id, news }): [string, string] => [id, news()]),
        ),
      ),
    longSeries: () =>
      new Map(every.flatMap(({ one }): [string, LongSeries][] => (one.track ? [[one.id, one.track]] : []))),
    outlinesAbout: (ids) => panelOutlines(panels.filter((one) => ids.includes(aboutOf(one)[0] ?? ''))),
    outlinesOf: (keys) => panels.flatMap((one) => outlinesOf(one, keys)),
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
      const at = Math.min(right, Math.max(left, x));
      return placeOf(row, (at - panel.x(0)) / (panel.x(1) - panel.x(0)));
    },
    at: (row, column) => {
      const panel = panels[row];
      if (!panel) throw new RangeError(`no row ${row}`);
      return stopAt(panel, reading, timeAt([row, column]));
    },
  };
}

const inOrder = (places: readonly FocusPosition[]) =>
  [...new Map(places.map((place) => [place.join(), place])).values()].sort(
    (a, b) => a[0] - b[0] || a[1] - b[1],
  );

/** The indicator of a panel, and its place where it has but one. */
function aboutOf({ panel }: DrawnPanel): readonly string[] {
  const [place = '', indicator = ''] = panel.series[0]?.id.split('/') ?? [];
  return panel.series.length === 1 ? [indicator, place] : [indicator];
}

interface Found {
  readonly key: string;
  readonly told: TrendTold;
  readonly value?: number;
}

/** All that stands at a time of a panel: values first, then notes, then where they are printed. */
function stopAt(drawn: DrawnPanel, reading: TrendPicture['reading'], time: number): FocusPoint {
  const { panel, plot, x, y } = drawn;
  const [chosen, others] = [panel.series.filter(isChosen), panel.series.filter((one) => !isChosen(one))];
  const found = [...chosen, ...others].map((one) => ({ one, here: valuesAt(one, time) }));
  const values = found.flatMap(({ one, here }) =>
    (here.length ? here.map(({ told }) => told.text) : [reading.noValue]).map((text) => ({
      text: panel.series.length > 1 ? reading.pair(one.name, text) : text,
      style: (one.colour === 0 ? 'quiet' : `place-${one.colour}`) as TextStyle,
    })),
  );
  const shown =
    values.length > MOST
      ? [
          ...values.slice(0, MOST - 1),
          { text: reading.more(values.length - MOST + 1), style: 'quiet' as const },
        ]
      : values;
  const all = found.flatMap(({ here }) => here);
  const sources = unique(all.flatMap(({ told }) => (told.source ? [told.source] : [])));
  const rest = [
    ...unique([...all.flatMap(({ told }) => told.notes), ...panel.notes]),
    ...(sources.length ? [reading.source(sources)] : []),
  ];
  const at = x(time);
  const rings = all.flatMap(({ value }): Mark[] =>
    value === undefined ? [] : [{ kind: 'circle', style: 'ring', x: at, y: y(value), r: 8 }],
  );
  return {
    ...{ id: timeId(panel.series[0]?.id ?? '', time), of: all.map(({ key }) => key), about: aboutOf(drawn) },
    marks: [
      { kind: 'line', style: 'axis', x1: at, x2: at, y1: plot.top, y2: plot.bottom },
      ...rings.slice(0, 2 * MOST),
    ],
    ...{ x: at, top: plot.top },
    title: reading.pair(panel.when(time), panel.subject),
    lines: [...shown, ...rest.map((text) => ({ text, style: 'quiet' as const }))],
  };
}

const isChosen = ({ colour }: TrendSeries) => colour !== 0;
const unique = (texts: readonly string[]) => [...new Set(texts)];

/** What a series has at a time, totals that end there included. */
function valuesAt({ id: key, points, targets, track }: TrendSeries, time: number): Found[] {
  const isHere = ({ to }: TrendPoint) => Math.abs(to - time) < SAME;
  const found = [...points, ...targets].filter(isHere).map(({ id, told, value, span }): Found => ({
    ...{ key: id, told: told() },
    ...(value === null || span ? {} : { value }),
  }));
  const index = track ? indexFrom(track.times, time - SAME) : -1;
  if (track && index >= track.begin && index < track.end && (track.times[index] ?? 0) <= time + SAME) {
    const value = (track.values[index] ?? NaN) * track.factor;
    const own = { key: timeId(key, track.times[index] ?? 0), told: track.told(index) };
    found.push({ ...own, ...(Number.isNaN(value) ? {} : { value }) });
  }
  return found;
}
