import { line, scaleLinear } from 'd3';
import { valueAxis, yearAxis } from '../frame/axis.js';
import { keyRow, type KeyEntry } from '../frame/key.js';
import { placeLabels, type Box, type Request, type Segment } from '../frame/labels.js';
import { lineHeight, textWidth } from '../frame/measure.js';
import { wrap } from '../frame/wrap.js';
import type { Ink, TextInk } from '../scene/ink.js';
import type { Datum, Mark, Scene } from '../scene/marks.js';

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

export interface TrendPanel {
  /** Empty where the heading says it all. */
  readonly title: string;
  readonly unit: string;
  readonly tickFactor: number;
  readonly tickText: (value: number, decimals: number) => string;
  readonly series: readonly TrendSeries[];
}

export interface TrendPicture {
  readonly panels: readonly TrendPanel[];
  readonly from: number;
  readonly to: number;
  /** The names of a plan, the longest first. */
  readonly planNames: (plan: number) => readonly string[];
  /** What targets ahead and targets that are due are called; empty where there are none. */
  readonly keys: { readonly ahead: string; readonly due: string };
}

const LABEL = 12;
const GUTTER = 28;
/** A panel narrower than this is not put beside another, and its labels are brief. */
const LEAST = 320;

/** All panels, in columns where there is room, with one year axis for all. */
export function drawTrends(
  picture: TrendPicture,
  width: number,
  { name, lang }: { name: string; lang: string },
): Scene {
  const columns = Math.max(
    1,
    Math.min(picture.panels.length, 3, Math.floor((width + GUTTER) / (LEAST + GUTTER))),
  );
  const panelWidth = (width - GUTTER * (columns - 1)) / columns;
  const key = keyRow(panelWidth < LEAST ? keyEntries(picture) : [], width);
  const marks: Mark[] = [...key.marks];
  let y = key.height + (key.height ? 4 : 0);
  for (let first = 0; first < picture.panels.length; first += columns) {
    const row = picture.panels.slice(first, first + columns);
    const titles = row.map((panel) => (panel.title ? wrap(panel.title, panelWidth, 'strong') : []));
    const titleHeight = Math.max(...titles.map((lines) => lines.length)) * lineHeight('strong');
    row.forEach((panel, index) => {
      const x = index * (panelWidth + GUTTER);
      (titles[index] ?? []).forEach((text, i) =>
        marks.push({
          kind: 'text',
          ink: 'strong',
          x,
          y: y + (i + 1) * lineHeight('strong') - 4,
          anchor: 'start',
          text,
        }),
      );
      marks.push(
        ...drawPanel(panel, picture, {
          x,
          y: y + titleHeight,
          width: panelWidth,
          height: panelWidth < 420 ? 270 : 310,
        }),
      );
    });
    y += titleHeight + (panelWidth < 420 ? 270 : 310) + 16;
  }
  return { width, height: Math.ceil(y), name, lang, marks };
}

/** The key that brief labels need. */
function keyEntries({ keys, panels }: TrendPicture): KeyEntry[] {
  const colour = panels[0]?.series[0]?.colour ?? 1;
  const ahead: KeyEntry = { shape: 'line', ink: `expected-${colour}`, label: keys.ahead };
  const due: KeyEntry = { shape: 'line', ink: 'target', label: keys.due };
  return [ahead, due].filter((entry) => entry.label !== '');
}

function drawPanel(panel: TrendPanel, picture: TrendPicture, box: Box): Mark[] {
  const textOf = (point: TrendPoint) => (box.width < LEAST ? point.brief : point.label);
  const labelWidth = (point: TrendPoint) => textWidth(textOf(point), 'place-1') + 2;
  const points = panel.series.flatMap((one) => [...one.points, ...one.targets]);
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const axis = valueAxis(values, panel.tickFactor, panel.tickText);
  const left = box.x + axis.width + 8;
  const ends = points.filter((point) => point.to === picture.to && point.value !== null);
  const beside = Math.max(0, ...ends.map(labelWidth)) + 12;
  const right = box.x + box.width - (beside <= box.width * 0.3 ? Math.max(beside, 18) : 18);
  const plot = { left, right, top: box.y + 40, bottom: box.y + box.height - 28 };
  const starts = points.filter((point) => point.to === picture.from && point.value !== null);
  const inset = starts.length ? Math.max(...starts.map(labelWidth)) + 12 : 0;
  const x = scaleLinear(
    [picture.from, Math.max(picture.to, picture.from + 1)],
    [plot.left + inset, plot.right],
  );
  const y = scaleLinear(axis.domain, [plot.bottom, plot.top]);
  const place = (point: TrendPoint): [number, number] => [x(point.to), y(point.value ?? 0)];
  const drawn = panel.series.map((one) => drawSeries(one, x, y));
  const labelled = panel.series.flatMap((one) =>
    [...one.points, ...one.targets]
      .filter((point) => point.value !== null)
      .map((point) => ({ point, one, at: place(point) })),
  );
  const dueFirst = [...labelled].sort((a, b) => Number(isDue(b)) - Number(isDue(a)));
  const boxes = placeLabels(
    dueFirst.map(({ point, one, at }) => requestOf(point, one, at, labelWidth(point), x)),
    {
      bounds: {
        x: left + 2,
        y: plot.top + 2,
        width: box.x + box.width - left - 2,
        height: plot.bottom - plot.top - 4,
      },
      boxes: labelled.map(({ at: [px, py] }) => ({ x: px - 6, y: py - 5, width: 12, height: 10 })),
      segments: drawn.flatMap(({ segments }) => segments),
    },
  );
  const data = labelled.map((label): Datum => {
    const { point, one, at } = label;
    const spot = boxes[dueFirst.indexOf(label)];
    const marks: Datum['marks'][number][] = pointMarks(point, one, at, x);
    if (spot)
      marks.push({
        kind: 'text',
        ink: inkOf(point, one),
        x: spot.x,
        y: spot.y + LABEL - 1,
        anchor: 'start',
        text: textOf(point),
      });
    return { kind: 'datum', key: point.id, sentence: point.sentence, marks };
  });
  return [
    ...yearAxis(
      picture,
      plot,
      x,
      boxes.filter((spot) => spot !== undefined),
    ),
    ...axis.marks({ ...plot, x: box.x, unit: panel.unit, unitY: box.y + 11 }, y),
    ...drawn.flatMap(({ marks }) => marks),
    ...data,
  ];
}

/** Whether a reading is a target whose time has come: drawn as a short bar, labelled right beside it. */
const isDue = ({ point, one }: { point: TrendPoint; one: TrendSeries }) =>
  point.kind === 'target' && !one.ahead.includes(point.id);

const inkOf = (point: TrendPoint, one: TrendSeries): TextInk =>
  isDue({ point, one }) ? 'value' : `place-${one.colour}`;

function requestOf(
  point: TrendPoint,
  one: TrendSeries,
  [px, py]: [number, number],
  width: number,
  x: (year: number) => number,
): Request {
  const aside = isDue({ point, one });
  const size = { width, height: LABEL + 3, clear: aside ? 13 : 8 };
  if (point.span) {
    const middle = (x(point.from) + x(point.to)) / 2;
    return { x: middle, y: py, ...size, clear: 6, prefer: ['above', 'below'] };
  }
  return {
    x: px,
    y: py,
    ...size,
    prefer: point.kind === 'computed' ? ['left', 'above'] : ['right', 'above'],
  };
}

/** The lines of one series: solid between values, dotted from a computed one, dashed to targets ahead; gaps stay open. */
function drawSeries(
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

function pointMarks(
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
