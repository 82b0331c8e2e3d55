import type { Plot } from '../../layout/axis.js';
import type { Segment } from '../../layout/labels.js';
import type { ShapeStyle } from '../../scene/theme.js';
import type { Datum, Mark } from '../../scene/marks.js';
import { px } from '../../scene/pixels.js';
import type { TrendPoint, TrendSeries } from './model.js';
import { pathOf, thinned } from './path.js';

type Shape = Datum['marks'][number];
type Scale = (value: number) => number;

/** Whether a reading is a target whose time has come: drawn as a short bar, labelled right beside it. */
export const isDue = ({ point, one }: { point: TrendPoint; one: TrendSeries }) =>
  point.kind === 'target' && !one.ahead.includes(point.id);

interface Lines {
  readonly marks: Mark[];
  readonly segments: Segment[];
}

/** The lines of one series: solid between values, dotted from a computed one, dashed to targets ahead; gaps stay open. */
export function drawSeries(one: TrendSeries, x: Scale, y: Scale): Lines {
  const lines: Lines = { marks: [], segments: [] };
  const at = (point: TrendPoint, value = point.value): [number, number] => [x(point.to), y(value ?? 0)];
  const joins = (a: TrendPoint | undefined, b: TrendPoint) =>
    a !== undefined && a.value !== null && b.value !== null && !a.span && !b.span;
  let run: [number, number][] = [];
  let style: ShapeStyle = 'grid';
  const close = () => {
    add(lines, style, run);
    run = [];
  };
  one.points.forEach((point, index) => {
    const before = one.points[index - 1];
    if (!before || !joins(before, point)) return close();
    const dotted = point.kind === 'computed' || before.kind === 'computed';
    const wanted: ShapeStyle = dotted ? `computed-${one.colour}` : `line-${one.colour}`;
    if (wanted !== style) close();
    style = wanted;
    if (run.length === 0) run.push(at(before));
    run.push(at(point));
  });
  close();
  addTrack(lines, one, x, y);
  let from = latestOf(one, x, y);
  for (const target of one.targets.filter(({ id, value }) => one.ahead.includes(id) && value !== null)) {
    if (target.span) continue;
    if (from) add(lines, `expected-${one.colour}`, [from, at(target)]);
    if (from && target.upTo !== undefined)
      add(lines, `expected-${one.colour}`, [from, at(target, target.upTo)]);
    from = at(target);
  }
  for (const point of [...one.points, ...one.targets])
    if (point.span && point.value !== null)
      lines.segments.push([x(point.from), y(point.value), x(point.to), y(point.value)]);
  return lines;
}

/** Where the latest value stands, which the way to the targets begins at. */
function latestOf(one: TrendSeries, x: Scale, y: Scale): [number, number] | undefined {
  const last = one.points.findLast((point) => point.value !== null);
  const index = one.track?.latest?.index;
  if (one.track && index !== undefined && (one.track.times[index] ?? 0) >= (last?.to ?? -Infinity))
    return [x(one.track.times[index] ?? 0), y((one.track.values[index] ?? 0) * one.track.factor)];
  return last && !last.span ? [x(last.to), y(last.value ?? 0)] : undefined;
}

function addTrack(lines: Lines, one: TrendSeries, x: Scale, y: Scale): void {
  const { track } = one;
  if (!track) return;
  const [perTime, shift] = [x(1) - x(0), x(0)];
  const runs = thinned(track, perTime, shift).map((run) =>
    run.map((i): [number, number] => [x(track.times[i] ?? 0), y((track.values[i] ?? 0) * track.factor)]),
  );
  const d = runs.map(pathOf).join('');
  if (d) lines.marks.push({ kind: 'path', style: `line-${one.colour}`, d });
  const corners = runs.reduce((sum, run) => sum + run.length, 0);
  const every = Math.ceil(corners / 300);
  for (const run of runs) addSegments(lines, every > 1 ? run.filter((_, i) => i % every === 0) : run);
}

function add(lines: Lines, style: ShapeStyle, corners: readonly [number, number][]): void {
  if (corners.length < 2) return;
  lines.marks.push({ kind: 'path', style: style, d: pathOf(corners) });
  addSegments(lines, corners);
}

function addSegments({ segments }: Lines, corners: readonly (readonly [number, number])[]): void {
  corners.slice(1).forEach((end, i) => segments.push([...(corners[i] ?? end), ...end] as Segment));
}

/** The mark of one reading: filled, doubled, hollow, a bar across, a box for a range, or a span over its years. */
export function pointMarks(point: TrendPoint, one: TrendSeries, plot: Plot, x: Scale, y: Scale): Shape[] {
  const px0 = x(point.to);
  if (point.value === null) return [cross(px0, plot.bottom - 8)];
  const [at, due] = [y(point.value), isDue({ point, one })];
  if (point.span) return [spanMark(point, one, x, at, due)];
  if (point.upTo !== undefined) return [rangeMark(px0, at, y(point.upTo))];
  const bar = (style: ShapeStyle): Shape => ({
    kind: 'line',
    style: style,
    x1: px0 - 9,
    x2: px0 + 9,
    y1: at,
    y2: at,
  });
  const circle = (style: ShapeStyle, r: number): Shape => ({
    kind: 'circle',
    style: style,
    x: px0,
    y: at,
    r,
  });
  if (due) return [bar(point.approximate ? 'target-about' : 'target')];
  if (point.kind === 'target') return [bar(`mark-${one.colour}`), circle(`hollow-${one.colour}`, 4)];
  if (point.kind === 'computed') return [circle(`hollow-${one.colour}`, 3.5)];
  if (one.colour === 0) return [circle('dot-0', 2.5)];
  return point.approximate
    ? [circle(`hollow-${one.colour}`, 7), circle(`dot-${one.colour}`, 3.5)]
    : [circle(`dot-${one.colour}`, 4.5)];
}

/** A total as a line over its years, a yearly average as one with ends across. */
function spanMark(point: TrendPoint, one: TrendSeries, x: Scale, at: number, due: boolean): Shape {
  const [x1, x2] = [x(point.from) + 2, x(point.to) - 2];
  const style: ShapeStyle =
    point.kind !== 'target' ? `mark-${one.colour}` : due ? 'target' : `expected-${one.colour}`;
  if (point.span === 'total') return { kind: 'line', style: style, x1, x2, y1: at, y2: at };
  const [top, bottom] = [px(at - 5), px(at + 5)];
  return {
    kind: 'path',
    style: style,
    d: `M${px(x1)},${top}V${bottom}M${px(x1)},${px(at)}H${px(x2)}M${px(x2)},${top}V${bottom}`,
  };
}

const rangeMark = (x: number, low: number, high: number): Shape => ({
  kind: 'path',
  style: 'range',
  d: `M${px(x - 9)},${px(high)}h18V${px(low)}h-18Z`,
});

/** The mark of a figure that the source does not print, right above the axis. */
export const cross = (x: number, y: number): Shape => ({
  kind: 'path',
  style: 'leader',
  d: `M${px(x - 4)},${px(y - 4)}l8,8m0,-8l-8,8`,
});
