import { line } from 'd3';
import type { Segment } from '../frame/labels.js';
import type { Ink } from '../scene/ink.js';
import type { Datum, Mark } from '../scene/marks.js';

type Colour = 1 | 2 | 3 | 4;

/** One reading as it is drawn, its label ready. */
export interface TrendPoint {
  readonly id: string;
  readonly kind: 'actual' | 'target' | 'computed';
  /** For a span the end of the year before it begins, else the year itself. */
  readonly from: number;
  readonly to: number;
  /** True for totals and averages over several years. */
  readonly span: boolean;
  readonly value: number | null;
  readonly label: string;
  /** The label without what colour and key tell, for narrow panels. */
  readonly brief: string;
  readonly sentence: string;
}

export interface TrendSeries {
  readonly colour: Colour;
  readonly points: readonly TrendPoint[];
  readonly targets: readonly TrendPoint[];
  /** Ids of the targets that lie after the latest value. */
  readonly ahead: readonly string[];
}

/** Whether a reading is a target whose time has come: drawn as a short bar, labelled right beside it. */
export const isDue = ({ point, one }: { point: TrendPoint; one: TrendSeries }) =>
  point.kind === 'target' && !one.ahead.includes(point.id);

/** The lines of one series: solid between values, dotted from a computed one, dashed to targets ahead; gaps stay open. */
export function drawSeries(
  one: TrendSeries,
  x: (year: number) => number,
  y: (value: number) => number,
): { marks: Mark[]; segments: Segment[] } {
  const marks: Mark[] = [];
  const segments: Segment[] = [];
  const join = (ink: Ink, from: TrendPoint, to: TrendPoint) => {
    if (from.value === null || to.value === null || from.span || to.span) return;
    const ends: [number, number][] = [
      [x(from.to), y(from.value)],
      [x(to.to), y(to.value)],
    ];
    marks.push({ kind: 'path', ink, d: line().digits(2)(ends) ?? '' });
    segments.push([...(ends[0] ?? [0, 0]), ...(ends[1] ?? [0, 0])] as unknown as Segment);
  };
  one.points.forEach((point, index) => {
    const before = one.points[index - 1];
    const computed = point.kind === 'computed' || before?.kind === 'computed';
    if (before) join(computed ? `computed-${one.colour}` : `line-${one.colour}`, before, point);
  });
  let from = one.points.findLast((point) => point.value !== null);
  for (const target of one.targets.filter(({ id }) => one.ahead.includes(id))) {
    if (from) join(`expected-${one.colour}`, from, target);
    from = target;
  }
  for (const point of [...one.points, ...one.targets])
    if (point.span && point.value !== null)
      segments.push([x(point.from), y(point.value), x(point.to), y(point.value)]);
  return { marks, segments };
}

/** The mark of one reading: filled, hollow, a bar across, or a span over its years. */
export function pointMarks(
  point: TrendPoint,
  one: TrendSeries,
  [px, py]: [number, number],
  x: (year: number) => number,
): Datum['marks'][number][] {
  const ahead = one.ahead.includes(point.id);
  if (point.span) {
    const ink: Ink =
      point.kind === 'target' ? (ahead ? `expected-${one.colour}` : 'target') : `mark-${one.colour}`;
    return [{ kind: 'line', ink, x1: x(point.from) + 2, x2: x(point.to) - 2, y1: py, y2: py }];
  }
  if (point.kind === 'target' && !ahead)
    return [{ kind: 'line', ink: 'target', x1: px - 9, x2: px + 9, y1: py, y2: py }];
  const hollow = point.kind !== 'actual';
  return [
    {
      kind: 'circle',
      ink: hollow ? `hollow-${one.colour}` : `dot-${one.colour}`,
      x: px,
      y: py,
      r: hollow ? 4 : 4.5,
    },
  ];
}
