import { scaleLinear } from 'd3';
import { valueAxis, yearAxis } from '../frame/axis.js';
import { keyRow, type KeyEntry } from '../frame/key.js';
import { placeLabels, type Box, type Request } from '../frame/labels.js';
import { lineHeight, textWidth } from '../frame/measure.js';
import { wrap } from '../frame/wrap.js';
import type { TextInk } from '../scene/ink.js';
import type { Datum, Mark, Scene } from '../scene/marks.js';
import { drawSeries, isDue, pointMarks, type TrendPoint, type TrendSeries } from './trend-lines-marks.js';

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
  const height = panelWidth < 420 ? 270 : 310;
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
          height,
        }),
      );
    });
    y += titleHeight + height + 16;
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
