import type { TimeWindow } from '../../analysis/time-window.js';
import type { Plot } from '../../layout/axis.js';
import { areApart, placeLabels, type Request } from '../../layout/labels.js';
import { crosses, type Box, type Segment } from '../../scene/box.js';
import type { Shape } from '../../scene/marks.js';
import { textWidth } from '../../scene/measure.js';
import { text } from '../../scene/shapes.js';
import type { TextStyle } from '../../scene/theme.js';
import type { TrendPanel } from './panels.js';
import { isDue, trendExtras, type TrendPoint, type TrendSeries } from './points.js';

/** The height of a label, without and with padding. */
const [LABEL, APART] = [12, 15];
/** With more points, only the latest value and the last future target have labels. */
const MANY = 8;

/** A label to place: its text and preferred positions. */
interface Wish {
  readonly key: string;
  readonly text: string;
  readonly style: TextStyle;
  readonly request: Request;
  /** Lower numbers are placed first. */
  readonly rank: number;
}

/** The scales of a panel. */
export interface Frame {
  readonly box: Box;
  readonly plot: Plot;
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

/** The placed labels of a panel: marks and boxes by the id of their subject. */
export interface PlacedLabels {
  readonly marks: ReadonlyMap<string, readonly Shape[]>;
  readonly boxes: ReadonlyMap<string, Box>;
}

/** The text of a label: full, brief in a narrow panel, or bare beside a legend of lines. */
export type LabelText = (one: Pick<TrendPoint, 'label' | 'brief' | 'bare'>) => string;

/** From this many labels at line ends on, all are in the margin, each moved by at most this many pixels. */
const [MANY_ENDS, MOST_SHIFT] = [3, 8];
/** The distance of a label in the margin from the plot. */
export const BESIDE = 12;

/** Whether labels at line ends fit in the margin, at their height, and each of several lines has a name clear of lines. */
export function endsFit(panel: TrendPanel, frame: Frame, textOf: LabelText, lines: Segment[]): boolean {
  const { boxes } = panelLabels(panel, frame, { textOf, definitionChanges: '' }, lines);
  const isNamed = (one: TrendSeries) => {
    const box = boxes.get((latestIn(one) ?? one.targets[0] ?? one).id);
    return one.track ?? (box && !(one.colour && lines.some((other) => crosses(other, box))));
  };
  const areNamed = !panel.series[1] || panel.series.every(isNamed);
  return areNamed && endSpots(wishesOf(panel, frame, textOf), frame) !== undefined;
}

const latestIn = ({ points }: TrendSeries) => points.findLast(({ value }) => value !== null);

/** The boxes of many labels at the ends of lines, or none for few; undefined if they do not fit. */
function endSpots(wishes: readonly Wish[], { box, plot }: Frame): ReadonlyMap<Wish, Box> | undefined {
  const ends = wishes.filter(({ request }) => request.prefer[0] === 'right' && request.x > plot.right - 1);
  if (ends.length < MANY_ENDS) return new Map();
  const heights = ends.map(({ request }) => request.y);
  const middles = areApart(heights, APART)
    ? heights
    : trendExtras.code.movedApart(heights, { apart: APART, most: MOST_SHIFT, lowest: plot.bottom });
  const boxes = ends.map(({ request: { x, y, width, height, clear } }, index): [Wish, Box] => [
    ends[index]!,
    { x: x + clear, y: (middles?.[index] ?? y) - height / 2, width, height },
  ]);
  const isIn = boxes.every(([, { x, width }]) => x + width <= box.x + box.width);
  return middles && isIn ? new Map(boxes) : undefined;
}

/** The labels of points and long series in a panel, the most important first. */
function wishesOf(panel: TrendPanel, { x, y }: Frame, textOf: LabelText): Wish[] {
  const { length } = panelPoints(panel);
  return panel.series
    .flatMap((one) => [
      ...labelled(one, length)
        .filter((point) => point.value !== null)
        .map((point) => wishOf(point, one, textOf(point), x, y)),
      ...trackWish(one, textOf, x, y),
    ])
    .filter((wish) => wish.text)
    .sort((a, b) => a.rank - b.rank);
}

/** Places the labels of a panel clear of its points and, if possible, of its lines. */
export function panelLabels(
  panel: TrendPanel,
  frame: Frame,
  { textOf, definitionChanges }: { readonly textOf: LabelText; readonly definitionChanges: string },
  segments: readonly Segment[],
): PlacedLabels {
  const { box, plot, x, y } = frame;
  const points = panelPoints(panel);
  const all = wishesOf(panel, frame, textOf);
  const ends = endSpots(all, frame) ?? new Map<Wish, Box>();
  const wishes = [
    ...panel.breaks.map((time) => breakWish(definitionChanges, time, x(time), plot)),
    ...all.filter((wish) => !ends.has(wish)),
  ];
  const dots = points
    .filter((point) => point.value !== null && !point.aggregate)
    .map(({ to, value, upTo }) => {
      const [at, by] = [value ?? 0, upTo === undefined ? 6 : 10];
      const top = y(upTo ?? at) - 5;
      return { x: x(to) - by, y: top, width: 2 * by, height: y(at) + 5 - top };
    });
  const bounds = {
    x: plot.left + 2,
    y: plot.top - LABEL / 2 - 2,
    width: box.x + box.width - plot.left - 2,
    height: plot.bottom - plot.top + LABEL / 2,
  };
  const spots = placeLabels(
    wishes.map(({ request }) => request),
    { bounds, boxes: [...dots, ...ends.values()], segments },
  );
  const placed = [...ends, ...wishes.map((wish, i) => [wish, spots[i]] as const)].flatMap(([wish, spot]) =>
    // If the label of a new definition has no room, a note still mentions it.
    spot && !(wish.rank < 0 && segments.some((one) => crosses(one, spot)))
      ? [{ key: wish.key, spot, shapes: [text(wish.style, spot.x, spot.y + LABEL - 1, wish.text)] }]
      : [],
  );
  return {
    marks: new Map(placed.map(({ key, shapes }) => [key, shapes])),
    boxes: new Map(placed.map(({ key, spot }) => [key, spot])),
  };
}

/** The space beside the plot for the labels of its last values. */
export function roomAtEnd(panel: TrendPanel, { from, to }: TimeWindow, textOf: LabelText): number {
  const { length } = panelPoints(panel);
  const labels = panel.series.flatMap((one) => {
    const last = labelled(one, length).filter((point) => point.to === to && point.value !== null);
    const { track } = one;
    const isLate = track?.latest && (track.times[track.latest.index] ?? 0) > to - (to - from) / 20;
    return [...last, ...(track?.latest && isLate ? [track.latest] : [])];
  });
  return Math.max(0, ...labels.map((one) => labelWidth(textOf(one)))) + BESIDE;
}

/**
 * The space in the plot before its first values; 0 if none is at its start. A single one has its label above or below,
 * in its middle, several beside them.
 */
export function roomAtStart(panel: TrendPanel, { from }: TimeWindow, textOf: LabelText): number {
  const points = panelPoints(panel);
  const atStart = new Set(points.filter((point) => point.to === from && point.value !== null));
  if (!atStart.size) return 0;
  const labels = panel.series
    .flatMap((one) => labelled(one, points.length))
    .filter((point) => atStart.has(point));
  const [part, air] = labels.length > 1 ? [1, 12] : [0.5, 3];
  return Math.max(12, ...labels.map((one) => labelWidth(textOf(one)) * part + air));
}

/** All readings of a panel, values and targets. */
export const panelPoints = ({ series }: TrendPanel): readonly TrendPoint[] =>
  series.flatMap((one) => [...one.points, ...one.targets]);

/** The width of a label including its distance from its subject. */
const labelWidth = (label: string, style: TextStyle = 'place-1'): number => textWidth(label, style) + 2;

/** The width of the longest full label. */
export const longestLabel = (panels: readonly TrendPanel[]): number =>
  Math.max(
    0,
    ...panels.flatMap((panel) => {
      const { length } = panelPoints(panel);
      return panel.series.flatMap((one) => labelled(one, length).map(({ label }) => labelWidth(label)));
    }),
  );

/** The points with a label: all of a few; of many, the latest value, the last future target, and signs of notes. */
export function labelled(one: TrendSeries, inPanel: number): readonly TrendPoint[] {
  const all = [...one.points, ...one.targets];
  if (one.colour !== 0 && all.length <= MANY && inPanel <= 3 * MANY) return all;
  const latest = latestIn(one);
  const goal = one.colour === 0 ? undefined : one.targets.findLast(({ id }) => one.ahead.includes(id));
  const found = [latest, goal].filter((point) => point !== undefined);
  const signed = one.colour === 0 ? [] : all.filter((point) => point.sign && !found.includes(point));
  return [...found, ...(signed.length > MANY ? [] : signed.map(signOnly))];
}

const signOnly = (one: TrendPoint) => ({ ...one, label: one.sign, brief: one.sign, bare: one.sign });

const labelStyle = (one: TrendSeries): TextStyle => (one.colour === 0 ? 'quiet' : `place-${one.colour}`);

function wishOf(
  point: TrendPoint,
  one: TrendSeries,
  text: string,
  x: (time: number) => number,
  y: (value: number) => number,
): Wish {
  const due = isDue({ point, one });
  const isNamed = point === latestIn(one) && [point.label, point.brief].includes(text);
  const isNeutral = (due || point.shared) && one.colour !== 0;
  const style: TextStyle = isNeutral ? 'value' : labelStyle(one);
  const size = { width: labelWidth(text, style), height: APART };
  const at = y(point.upTo ?? point.value ?? 0);
  const own = { key: point.id, text, style, rank: one.colour === 0 ? 3 : due ? 0 : 1 };
  if (point.aggregate) {
    const middle = (x(point.from) + x(point.to)) / 2;
    return { ...own, request: { x: middle, y: at, ...size, clear: 6, prefer: ['above', 'below'] } };
  }
  const isTarget = due || point.kind === 'target';
  return {
    ...own,
    request: {
      ...{ x: x(point.to), y: at, ...size, clear: isTarget || point.approximate ? 12 : 8 },
      optional: !isTarget && !point.sign && point !== one.points[0] && !isNamed,
      prefer:
        point.kind === 'computed' ? ['left', 'above'] : ['right', 'above', ...(due ? ['left' as const] : [])],
    },
  };
}

function trackWish(
  one: TrendSeries,
  textOf: LabelText,
  x: (time: number) => number,
  y: (value: number) => number,
): Wish[] {
  const { track } = one;
  if (!track?.latest) return [];
  const { latest, times, values, factor } = track;
  const [text, style] = [textOf(latest), labelStyle(one)];
  const at = { x: x(times[latest.index] ?? 0), y: y((values[latest.index] ?? 0) * factor) };
  const size = { width: labelWidth(text, style), height: APART, clear: 8 };
  const request: Request = { ...at, ...size, prefer: ['right', 'above'] };
  return [{ key: one.id, text, style, rank: one.colour ? 1 : 3, request }];
}

export const breakKey = (time: number) => `break ${time}`;

function breakWish(text: string, time: number, x: number, plot: Plot): Wish {
  const size = { width: textWidth(text, 'quiet') + 2, height: APART, clear: 4 };
  const request: Request = { x, y: plot.top + 12, ...size, prefer: ['right', 'left'] };
  return { key: breakKey(time), text, style: 'quiet', rank: -1, request };
}
