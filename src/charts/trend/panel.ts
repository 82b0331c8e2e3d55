import { scaleLinear, scaleLog } from 'd3';
import { valueAxis, yearAxis, type Plot } from '../../layout/axis.js';
import { placeLabels, type Request } from '../../layout/labels.js';
import type { Box, Segment } from '../../scene/box.js';
import { textWidth } from '../../scene/measure.js';
import { wrap } from '../../layout/wrap.js';
import type { TextStyle } from '../../scene/theme.js';
import type { Datum, Mark, Shape, Step } from '../../scene/marks.js';
import { boundsOf } from '../../scene/shape-kinds.js';
import { datum, line, path, polyline, text } from '../../scene/shapes.js';
import { drawSeries, isDue, pointMarks } from './marks.js';
import type { TrendPanel, TrendPicture, TrendPoint, TrendSeries } from './model.js';

const LABEL = 12;
const LINE = 15;
/** A panel narrower than this is not put beside another, and its labels are brief. */
export const LEAST = 320;
/** A series with more points than this has labels only where it stands and where it is to go. */
const MANY = 8;

/** A panel as it was drawn: where its values stand, for those who point at it. */
export interface DrawnPanel {
  readonly panel: TrendPanel;
  readonly box: Box;
  readonly plot: Plot;
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly marks: readonly Mark[];
}

/** What wants a label: its text, and where it would stand best. */
interface Wish {
  readonly key: string;
  readonly text: string;
  readonly style: TextStyle;
  readonly request: Request;
  /** Lower comes first to the free places. */
  readonly rank: number;
}

export function drawPanel(panel: TrendPanel, picture: TrendPicture, box: Box): DrawnPanel {
  const textOf = (one: { label: string; brief: string }) => (box.width < LEAST ? one.brief : one.label);
  const points = panel.series.flatMap((one) => [...one.points, ...one.targets]);
  const values = panel.series.flatMap((one) => [
    ...[...one.points, ...one.targets].flatMap((p) => (p.value === null ? [] : [p.value, p.upTo ?? p.value])),
    ...(one.track?.extent ?? []),
  ]);
  const axis = valueAxis(values, panel.tickFactor, panel.tickText, panel.form);
  const said = [panel.unit, ...(panel.form === 'break' ? [panel.axisFrom(axis.first)] : [])];
  const unitLines = said.flatMap((words) => wrap(words, box.width, 'quiet'));
  const top = box.y + 40 + (unitLines.length - 1) * LINE;
  const left = box.x + axis.width + 8;
  const widthOf = (text: string) => textWidth(text, 'place-1') + 2;
  const atEnd = panel.series.flatMap((one) => [
    ...labelled(one, points.length).filter((point) => point.to === picture.to && point.value !== null),
    ...(one.track?.latest &&
    (one.track.times[one.track.latest.index] ?? 0) > picture.to - (picture.to - picture.from) / 20
      ? [one.track.latest]
      : []),
  ]);
  const beside = Math.max(0, ...atEnd.map((one) => widthOf(textOf(one)))) + 12;
  const right = box.x + box.width - (beside <= box.width * 0.3 ? Math.max(beside, 18) : 18);
  const plot = { left, right, top, bottom: box.y + box.height - 28 };
  const atStart = points.filter((point) => point.to === picture.from && point.value !== null);
  const startLabels = panel.series
    .flatMap((one) => labelled(one, points.length))
    .filter((point) => atStart.includes(point))
    .map((one) => widthOf(textOf(one)) + 12);
  const inset = atStart.length ? Math.min(Math.max(12, ...startLabels), (right - left) / 3) : 0;
  const x = scaleLinear(
    [picture.from, picture.fine ? picture.to : Math.max(picture.to, picture.from + 1)],
    [plot.left + inset, plot.right],
  );
  const y = (panel.form === 'log' ? scaleLog : scaleLinear)(axis.domain, [plot.bottom, plot.top]);
  const behindFirst = [...panel.series].sort((a, b) => Math.sign(a.colour) - Math.sign(b.colour));
  const drawn = behindFirst.map((one) => ({ one, ...drawSeries(one, x, y) }));
  const wishes = [
    ...panel.series.flatMap((one) => [
      ...labelled(one, points.length)
        .filter((point) => point.value !== null)
        .map((point) => wishOf(point, one, textOf(point), x, y)),
      ...trackWish(one, textOf, x, y),
    ]),
    ...panel.breaks.map((time) => breakWish(picture.definitionChanges, time, x(time), plot)),
  ].sort((a, b) => a.rank - b.rank);
  const dots = points
    .filter((point) => point.value !== null && !point.span)
    .map((point) => ({ x: x(point.to) - 6, y: y(point.value ?? 0) - 5, width: 12, height: 10 }));
  const boxes = placeLabels(
    wishes.map(({ request }) => request),
    {
      bounds: {
        x: left + 2,
        y: plot.top + 2,
        width: box.x + box.width - left - 2,
        height: plot.bottom - plot.top - 4,
      },
      boxes: dots,
      segments: drawn.flatMap(({ segments }): readonly Segment[] => segments),
    },
  );
  const labels = new Map(
    wishes.flatMap((wish, i): [string, Shape[]][] => {
      const spot = boxes[i];
      return spot ? [[wish.key, labelMarks(wish, spot)]] : [];
    }),
  );
  const data = drawn.flatMap(({ one }) =>
    [...one.points, ...one.targets].map((point): Datum => {
      const own = pointMarks(point, one, plot, x, y);
      return datum(point.id, point.sentence, withLabel(own, labels.get(point.id)), boundsOf(own));
    }),
  );
  const upright = (time: number) => line('guide', x(time), plot.top, x(time), plot.bottom);
  const now = picture.now;
  return {
    ...{ panel, box, plot, x, y },
    marks: [
      ...yearAxis(
        picture,
        plot,
        x,
        boxes.filter((spot) => spot !== undefined),
      ),
      ...axis.marks({ ...plot, x: box.x, unit: unitLines[0] ?? '', unitY: box.y + 11 }, y),
      ...unitLines.slice(1).map((words, i) => text('quiet', box.x, box.y + 11 + (i + 1) * LINE, words)),
      ...(now === undefined ? [] : [upright(now)]),
      ...panel.breaks.map(upright),
      ...panel.breaks.flatMap((time) => labels.get(breakKey(time)) ?? []),
      ...drawn.flatMap(({ marks }) => marks),
      ...data,
      ...panel.series.flatMap((one) => trackMarks(one, x, y, labels)),
    ],
  };
}

/** The points of a series that have a label: all of a few; of many the latest value and the last target ahead. */
function labelled(one: TrendSeries, inPanel: number): readonly TrendPoint[] {
  const all = [...one.points, ...one.targets];
  if (one.colour !== 0 && all.length <= MANY && inPanel <= 3 * MANY) return all;
  const latest = one.points.findLast((point) => point.value !== null);
  const goal = one.colour === 0 ? undefined : one.targets.findLast(({ id }) => one.ahead.includes(id));
  return [latest, goal].filter((point) => point !== undefined);
}

const withLabel = (marks: readonly Shape[], label: readonly Shape[] = []): Shape[] => {
  const [words, leader] = label;
  return [...(leader ? [leader] : []), ...marks, ...(words ? [words] : [])];
};

const inkOf = (one: TrendSeries): TextStyle => (one.colour === 0 ? 'quiet' : `place-${one.colour}`);

function wishOf(
  point: TrendPoint,
  one: TrendSeries,
  text: string,
  x: (time: number) => number,
  y: (value: number) => number,
): Wish {
  const due = isDue({ point, one });
  const style: TextStyle = due && one.colour !== 0 ? 'value' : inkOf(one);
  const size = { width: textWidth(text, 'place-1') + 2, height: LABEL + 3 };
  const at = y(point.upTo ?? point.value ?? 0);
  const rank = one.colour === 0 ? 3 : due ? 0 : 1;
  const key = point.id;
  if (point.span) {
    const middle = (x(point.from) + x(point.to)) / 2;
    return {
      key,
      text,
      style,
      rank,
      request: { x: middle, y: at, ...size, clear: 6, prefer: ['above', 'below'] },
    };
  }
  const bar = due || point.kind === 'target' || point.approximate;
  return {
    ...{ key, text, style, rank },
    request: {
      ...{ x: x(point.to), y: at, ...size, clear: bar ? 12 : 8 },
      prefer: point.kind === 'computed' ? ['left', 'above'] : ['right', 'above'],
    },
  };
}

function trackWish(
  one: TrendSeries,
  textOf: (label: { label: string; brief: string }) => string,
  x: (time: number) => number,
  y: (value: number) => number,
): Wish[] {
  const { track } = one;
  if (!track?.latest) return [];
  const text = textOf(track.latest);
  const at = {
    x: x(track.times[track.latest.index] ?? 0),
    y: y((track.values[track.latest.index] ?? 0) * track.factor),
  };
  const size = { width: textWidth(text, 'place-1') + 2, height: LABEL + 3, clear: 8 };
  return [
    {
      key: one.id,
      text,
      style: inkOf(one),
      rank: one.colour ? 1 : 3,
      request: { ...at, ...size, prefer: ['right', 'above'] },
    },
  ];
}

const breakKey = (time: number) => `break ${time}`;

function breakWish(text: string, time: number, x: number, plot: Plot): Wish {
  const size = { width: textWidth(text, 'quiet') + 2, height: LABEL + 3, clear: 4 };
  const request: Request = { x, y: plot.top + 12, ...size, prefer: ['right', 'left'] };
  return { key: breakKey(time), text, style: 'quiet', rank: -1, request };
}

/** The words of a label and, where they stand away from what they name, a fine line to it. */
function labelMarks({ text: label, style, request }: Wish, spot: Box): Shape[] {
  const words = text(style, spot.x, spot.y + LABEL - 1, label);
  const end = [
    Math.max(spot.x, Math.min(request.x, spot.x + spot.width)),
    Math.max(spot.y, Math.min(request.y, spot.y + spot.height)),
  ] as const;
  const away = Math.hypot(end[0] - request.x, end[1] - request.y);
  if (away <= request.clear + 8) return [words];
  const start = (from: number, to: number) => from + ((to - from) * 7) / away;
  return [words, path('leader', [polyline(start(request.x, end[0]), start(request.y, end[1]), ...end)])];
}

/** The dots of a long series where they stand apart, the latest one always, and its label. */
function trackMarks(
  one: TrendSeries,
  x: (time: number) => number,
  y: (value: number) => number,
  labels: ReadonlyMap<string, readonly Mark[]>,
): Mark[] {
  const { track } = one;
  if (!track?.latest) return [];
  const room = x(track.times[track.end - 1] ?? 0) - x(track.times[track.begin] ?? 0);
  const apart = (track.end - track.begin) * 12 <= room;
  const [from, to] = apart ? [track.begin, track.end - 1] : [track.latest.index, track.latest.index];
  const dots: Step[] = [];
  for (let i = from; i <= to; i += 1) {
    const value = track.values[i] ?? NaN;
    if (!Number.isNaN(value))
      dots.push({ kind: 'circle', x: x(track.times[i] ?? 0), y: y(value * track.factor), r: 3 });
  }
  return [path(`dot-${one.colour}`, dots), ...(labels.get(one.id) ?? [])];
}
