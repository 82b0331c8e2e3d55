import { capitalised } from '../../describe/words.js';
import { isEstimate } from '../../indicator/periods.js';
import type { Plot } from '../../layout/axis.js';
import type { LegendEntry } from '../../layout/legend.js';
import { boxBetween, type Segment } from '../../scene/box.js';
import type { Mark, Points, Shape } from '../../scene/marks.js';
import { circle, line, lineThrough, outline, path, polyline } from '../../scene/shapes.js';
import type { ShapeStyle } from '../../scene/theme.js';
import type { LegendLabels, TrendPanel } from './panels.js';
import { labelled, panelPoints, type Frame } from './labels.js';
import { isDue, type Position, type TrendPoint, type TrendSeries } from './points.js';

interface Lines {
  readonly marks: Mark[];
  readonly segments: Segment[];
}

/** The lines of one series: solid between values, dashed to estimates and future targets, open at gaps and breaks. */
export function drawSeries(one: TrendSeries, x: Position, y: Position): Lines {
  const lines: Lines = { marks: [], segments: [] };
  const at = (point: TrendPoint, value = point.value): [number, number] => [x(point.to), y(value ?? 0)];
  let run: number[] = [];
  const close = () => {
    add(lines, `line-${one.colour}`, run);
    run = [];
  };
  one.points.forEach((point, index) => {
    const before = one.points[index - 1];
    if (!before || !joins(before, point)) return close();
    if (isEstimate(point)) {
      close();
      return add(lines, `expected-${one.colour}`, [...at(before), ...at(point)]);
    }
    if (run.length === 0) run.push(...at(before));
    run.push(...at(point));
  });
  close();
  const long = one.track?.lines(x, y);
  if (long) {
    lines.marks.push(...long.marks);
    lines.segments.push(...long.segments);
  }
  let from = latestOf(one, x, y);
  for (const target of one.targets.filter(({ id, value }) => one.ahead.includes(id) && value !== null)) {
    if (target.aggregate) continue;
    if (from) add(lines, `expected-${one.colour}`, [...from, ...at(target)]);
    if (from && target.upTo !== undefined)
      add(lines, `expected-${one.colour}`, [...from, ...at(target, target.upTo)]);
    from = at(target);
  }
  for (const point of [...one.points, ...one.targets])
    if (point.aggregate && point.value !== null)
      lines.segments.push([x(point.from), y(point.value), x(point.to), y(point.value)]);
  return lines;
}

/** Whether a line connects a value with the one before it. */
const joins = (a: TrendPoint | undefined, b: TrendPoint | undefined) =>
  a && b && a.value !== null && b.value !== null && !a.aggregate && !b.aggregate && !b.broken;

/** The lines of several series, which their names must not cross; without long series. */
export const linesIn = ({ series }: TrendPanel, { x, y }: Frame): Segment[] =>
  series.length > 1 ? series.flatMap((one) => (one.track ? [] : drawSeries(one, x, y).segments)) : [];

/** Dots with neighbours on both sides that are nearer to each other than this, in pixels, are not drawn. */
const CROWDED = 12;

/** The filled dots between others so near that the line is enough. */
export const crowdedPoints = ({ points }: TrendSeries, x: Position): ReadonlySet<TrendPoint> =>
  new Set(
    points.filter((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (point.kind !== 'actual' || point.approximate || point.upTo !== undefined || isEstimate(point))
        return false;
      return joins(before, point) && joins(point, after) && x(after!.to) - x(before!.to) < CROWDED;
    }),
  );

/** The point of the latest value, where the dashed line to the targets starts. */
function latestOf(one: TrendSeries, x: Position, y: Position): [number, number] | undefined {
  const last = one.points.findLast((point) => point.value !== null && !isEstimate(point));
  const index = one.track?.latest?.index;
  if (one.track && index !== undefined && (one.track.times[index] ?? 0) >= (last?.to ?? -Infinity))
    return [x(one.track.times[index] ?? 0), y((one.track.values[index] ?? 0) * one.track.factor)];
  return last && !last.aggregate ? [x(last.to), y(last.value ?? 0)] : undefined;
}

function add(lines: Lines, style: ShapeStyle, points: Points): void {
  if (points.length < 4) return;
  lines.marks.push(path(style, [lineThrough(points)]));
  lines.segments.push(...segmentsOf(points));
}

/** Segments of a line, between points at regular intervals. */
export function segmentsOf(points: Points, every = 1): Segment[] {
  const segments: Segment[] = [];
  const at = (index: number) => points[index] ?? 0;
  for (let i = 2 * every; i + 1 < points.length; i += 2 * every)
    segments.push([at(i - 2 * every), at(i - 2 * every + 1), at(i), at(i + 1)]);
  return segments;
}

/** The mark of one reading: filled, doubled, hollow, a short bar, a box for a range, or a line over its years. */
export function pointMarks(
  point: TrendPoint,
  one: TrendSeries,
  plot: Plot,
  x: Position,
  y: Position,
): Shape[] {
  const centre = x(point.to);
  if (point.value === null) return [cross(centre, plot.bottom - 8)];
  const [at, due] = [y(point.value), isDue({ point, one })];
  if (point.aggregate) return [aggregateMark(point, one, x, at, due)];
  if (point.upTo !== undefined) return [rangeMark(centre, at, y(point.upTo))];
  const bar = (style: ShapeStyle) => line(style, centre - 9, at, centre + 9, at);
  const dot = (style: ShapeStyle, r: number) => circle(style, centre, at, r);
  if (due) return [bar(point.approximate ? 'target-about' : 'target')];
  if (point.kind === 'target') return [bar(`mark-${one.colour}`), dot(`hollow-${one.colour}`, 4)];
  if (point.kind === 'computed' || isEstimate(point)) return [dot(`hollow-${one.colour}`, 3.5)];
  if (one.colour === 0) return [dot('dot-0', 2.5)];
  return point.approximate
    ? [dot(`hollow-${one.colour}`, 7), dot(`dot-${one.colour}`, 3.5)]
    : [dot(`dot-${one.colour}`, 4.5)];
}

/** A total as a line over its years; a yearly average with caps. */
function aggregateMark(point: TrendPoint, one: TrendSeries, x: Position, at: number, due: boolean): Shape {
  const [x1, x2] = [x(point.from) + 2, x(point.to) - 2];
  const style: ShapeStyle =
    point.kind !== 'target' ? `mark-${one.colour}` : due ? 'target' : `expected-${one.colour}`;
  if (point.aggregate === 'total') return line(style, x1, at, x2, at);
  return path(style, [
    polyline(x1, at - 5, x1, at + 5),
    polyline(x1, at, x2, at),
    polyline(x2, at - 5, x2, at + 5),
  ]);
}

const rangeMark = (x: number, low: number, high: number): Shape =>
  outline('range', boxBetween(x - 9, high, x + 9, low));

/** The mark of a missing figure, just above the axis. */
const cross = (x: number, y: number): Shape =>
  path('leader', [polyline(x - 4, y - 4, x + 4, y + 4), polyline(x + 4, y - 4, x - 4, y + 4)]);

/** The parts of a picture that can explain its forms. */
export interface LabelledForms {
  readonly panels: readonly TrendPanel[];
  readonly legend: LegendLabels;
  /** Whether a note explains the mark behind computed values. */
  readonly marksComputed: boolean;
}

/** The forms that labels or a note already explain: lines by place, targets by word, computed values by their mark. */
export function namedForms(
  { panels, legend: labels, marksComputed }: LabelledForms,
  brief: boolean,
): (keyof LegendLabels)[] {
  const isLabelled = (points: (one: TrendSeries) => readonly TrendPoint[]) =>
    panels.every((panel) => {
      const { length } = panelPoints(panel);
      return panel.series.every((one) => {
        const own = labelled(one, length);
        return points(one).every((point) => point.value === null || own.includes(point));
      });
    });
  const computed = (one: TrendSeries) => one.points.filter(({ kind }) => kind === 'computed');
  const named: (keyof LegendLabels)[] = marksComputed && isLabelled(computed) ? ['computed'] : [];
  if (brief || !isLabelled(({ targets }) => targets)) return named;
  const others = (['approximate', 'dueApproximate', 'range', 'total', 'average', 'missing'] as const).some(
    (form) => labels[form] !== '',
  );
  return [...named, 'due', 'ahead', ...(others ? [] : (['actual'] as const))];
}

/** The lines of a panel in the order of their ends, the highest first, each with its last value; none for one line. */
export function endEntries({ series }: TrendPanel): LegendEntry[] {
  if (series.length < 2) return [];
  const ends = series.flatMap((one) => {
    const { name, points, track } = one;
    const last = points.findLast(({ value }) => value !== null);
    const value = last?.value ?? (track?.latest && (track.values[track.latest.index] ?? 0) * track.factor);
    const figure = last?.figure ?? track?.latest?.figure;
    return figure === undefined ? [] : [{ one, value: value ?? 0, label: `${name} ${figure}` }];
  });
  return ends
    .sort((a, b) => b.value - a.value)
    .map(({ one: { colour }, label }) => ({
      ...{ shape: 'own', label },
      draw: (left, right, y) => [
        line(`line-${colour}`, left, y, right, y),
        circle(`dot-${colour}`, right - 3, y, colour ? 4 : 3),
      ],
    }));
}

/**
 * The legend: each form that occurs, with a sample; empty if there are only actual values.
 * @param named forms that labels in the picture name
 */
export function formEntries(
  labels: LegendLabels,
  [panel]: readonly TrendPanel[],
  named: readonly (keyof LegendLabels)[],
): LegendEntry[] {
  const colour = panel?.series.find((one) => one.colour !== 0)?.colour ?? 1;
  const level = (style: ShapeStyle, left: number, right: number, y: number) => line(style, left, y, right, y);
  /** Whether due and future targets have the same name: one entry shows both. */
  const isOneWord = labels.due !== '' && labels.due === labels.ahead;
  const draw: Record<keyof LegendLabels, (left: number, right: number, y: number) => Mark[]> = {
    actual: (l, r, y) => [level(`line-${colour}`, l, r, y), circle(`dot-${colour}`, (l + r) / 2, y, 4)],
    approximate: (l, r, y) => [
      circle(`hollow-${colour}`, (l + r) / 2, y, 6.5),
      circle(`dot-${colour}`, (l + r) / 2, y, 3),
    ],
    computed: (l, r, y) => [
      level(`line-${colour}`, l, r, y),
      circle(`hollow-${colour}`, (l + r) / 2, y, 3.5),
    ],
    estimate: (l, r, y) => [
      level(`expected-${colour}`, l, r, y),
      circle(`hollow-${colour}`, (l + r) / 2, y, 3.5),
    ],
    due: (l, r, y) =>
      isOneWord ? [level('target', l, l + 6, y), ...draw.ahead(l + 9, r + 1, y)] : [level('target', l, r, y)],
    dueApproximate: (l, r, y) => [level('target-about', l, r, y)],
    ahead: (l, r, y) => [level(`mark-${colour}`, l, r, y), circle(`hollow-${colour}`, (l + r) / 2, y, 4)],
    range: (l, r, y) => [outline('range', { x: l, y: y - 4, width: r - l, height: 8 })],
    total: (l, r, y) => [level(`mark-${colour}`, l, r, y)],
    average: (l, r, y) => [
      path(`mark-${colour}`, [
        polyline(l + 1, y - 5, l + 1, y + 5),
        polyline(l, y, r, y),
        polyline(r - 1, y - 5, r - 1, y + 5),
      ]),
    ],
    missing: (l, r, y) => [cross((l + r) / 2, y)],
    now: (l, r, y) => [line('guide', (l + r) / 2, y - 7, (l + r) / 2, y + 7)],
  };
  const present = (Object.keys(draw) as (keyof LegendLabels)[]).filter(
    (form) => labels[form] !== '' && !named.includes(form) && !(isOneWord && form === 'ahead'),
  );
  if (present.every((form) => form === 'actual')) return [];
  return present.map((form) => ({ shape: 'own', label: capitalised(labels[form]), draw: draw[form] }));
}
