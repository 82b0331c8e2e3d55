import { valueAxis, type Plot, type ValueAxis } from '../../layout/axis.js';
import { wrapped } from '../../layout/block.js';
import { legend } from '../../layout/legend.js';
import { linearScale } from '../../layout/scales.js';
import { wrap } from '../../layout/wrap.js';
import { yearAxis, type FineNames, type Years } from '../../layout/year-axis.js';
import type { Box } from '../../scene/box.js';
import type { Datum, Mark, PlotArea, Scene, Shape } from '../../scene/marks.js';
import { datum, line, text } from '../../scene/shapes.js';
import {
  breakKey,
  labelled,
  labelWidth,
  panelLabels,
  panelPoints,
  type Frame,
  type LabelText,
  type PlacedLabels,
} from './labels.js';
import { drawSeries, formEntries, pointMarks } from './marks.js';
import type { LegendLabels, TrendPanel } from './panels.js';
import type { TrendSeries } from './points.js';

const GUTTER = 28;
const LINE = 15;
/** A panel narrower than this is not put beside another, and its labels are brief. */
const LEAST = 320;

export interface TrendPicture {
  readonly panels: readonly TrendPanel[];
  readonly from: number;
  readonly to: number;
  /** What names years or months where values stand between the ends of years. */
  readonly fine: FineNames | undefined;
  /** The present, where the picture reaches it. */
  readonly now: number | undefined;
  readonly plans: Years['plans'];
  readonly yearText: Years['yearText'];
  readonly legend: LegendLabels;
  readonly definitionChanges: string;
}

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
  const head = legend(formEntries(picture.legend, picture.panels), width);
  const marks: Mark[] = [...head.marks(0, 0)];
  const drawn: DrawnPanel[] = [];
  let y = head.height + (head.height ? 4 : 0);
  for (let first = 0; first < picture.panels.length; first += columns) {
    const row = picture.panels.slice(first, first + columns);
    const titles = row.map((panel) => wrapped(panel.title, panelWidth, 'strong'));
    const titleHeight = Math.max(...titles.map((title) => title.height));
    row.forEach((panel, index) => {
      const x = index * (panelWidth + GUTTER);
      marks.push(...(titles[index]?.marks(x, y) ?? []));
      drawn.push(drawPanel(panel, picture, { x, y: y + titleHeight, width: panelWidth, height }));
    });
    y += titleHeight + height + 16;
  }
  marks.push(...drawn.flatMap((panel) => panel.marks));
  const plots = drawn.map(({ box, plot, x, y: up }): PlotArea => ({ box, plot, x, y: up }));
  return { width, height: Math.ceil(y), name, lang, marks, plots };
}

/** A drawn panel: its marks, and where its values stand. */
interface DrawnPanel extends Frame {
  readonly marks: readonly Mark[];
}

/** One panel in its box: lines, points and labels over an axis of values and one of years. */
function drawPanel(panel: TrendPanel, picture: TrendPicture, box: Box): DrawnPanel {
  const textOf: LabelText = ({ label, brief }) => (box.width < LEAST ? brief : label);
  const { axis, unitLines, ...frame } = layoutOf(panel, picture, box, textOf);
  const { plot, x, y } = frame;
  const behindFirst = [...panel.series].sort((a, b) => Math.sign(a.colour) - Math.sign(b.colour));
  const drawn = behindFirst.map((one) => ({ one, ...drawSeries(one, x, y) }));
  const { definitionChanges, now } = picture;
  const segments = drawn.flatMap((one) => one.segments);
  const labels = panelLabels(panel, frame, { textOf, definitionChanges }, segments);
  const upright = (time: number) => line('guide', x(time), plot.top, x(time), plot.bottom);
  return {
    ...frame,
    marks: [
      ...yearAxis(picture, plot, x, labels.boxes),
      ...axis.marks({ ...plot, x: box.x, unit: unitLines[0] ?? '', unitY: box.y + 11 }, y),
      ...unitLines.slice(1).map((words, i) => text('quiet', box.x, box.y + 11 + (i + 1) * LINE, words)),
      ...(now === undefined ? [] : [upright(now)]),
      ...panel.breaks.map(upright),
      ...panel.breaks.flatMap((time) => labels.marks.get(breakKey(time)) ?? []),
      ...drawn.flatMap(({ marks }) => marks),
      ...drawn.flatMap(({ one }) => seriesData(one, frame, labels)),
      ...panel.series.flatMap((one) => [
        ...(one.track?.dots(x, y) ?? []),
        ...(labels.marks.get(one.id) ?? []),
      ]),
    ],
  };
}

interface PanelLayout extends Frame {
  readonly axis: ValueAxis;
  /** The unit and what must be known of the axis, in lines. */
  readonly unitLines: readonly string[];
}

/** Where the values of a panel stand: the plot leaves room for the ticks before it and for the labels at its ends. */
function layoutOf(panel: TrendPanel, picture: TrendPicture, box: Box, textOf: LabelText): PanelLayout {
  const axis = valueAxis(valuesOf(panel), panel.tickFactor, panel.tickText, panel.form, panel.log);
  const axisNotes = [panel.unit, ...(panel.form === 'break' ? [panel.axisFrom(axis.first)] : [])];
  const unitLines = axisNotes.flatMap((words) => wrap(words, box.width, 'quiet'));
  const top = box.y + 40 + (unitLines.length - 1) * LINE;
  const left = box.x + axis.width + 8;
  const beside = roomAtEnd(panel, picture, textOf);
  const right = box.x + box.width - (beside <= box.width * 0.3 ? Math.max(beside, 18) : 18);
  const plot: Plot = { left, right, top, bottom: box.y + box.height - 28 };
  const inset = Math.min(roomAtStart(panel, picture, textOf), (right - left) / 3);
  const x = linearScale(
    [picture.from, picture.fine ? picture.to : Math.max(picture.to, picture.from + 1)],
    [left + inset, right],
  );
  const y = (panel.log?.scale ?? linearScale)(axis.domain, [plot.bottom, plot.top]);
  return { axis, unitLines, box, plot, x, y };
}

/** All that must stand on the axis of a panel. */
const valuesOf = (panel: TrendPanel): number[] => [
  ...panelPoints(panel).flatMap(({ value, upTo }) => (value === null ? [] : [value, upTo ?? value])),
  ...panel.series.flatMap(({ track }) => track?.extent ?? []),
];

/** The room beside the plot for the labels of its last values. */
function roomAtEnd(panel: TrendPanel, { from, to }: TrendPicture, textOf: LabelText): number {
  const { length } = panelPoints(panel);
  const labels = panel.series.flatMap((one) => {
    const last = labelled(one, length).filter((point) => point.to === to && point.value !== null);
    const { track } = one;
    const isLate = track?.latest && (track.times[track.latest.index] ?? 0) > to - (to - from) / 20;
    return [...last, ...(track?.latest && isLate ? [track.latest] : [])];
  });
  return Math.max(0, ...labels.map((one) => labelWidth(textOf(one)))) + 12;
}

/** The room in the plot for the labels of its first values; 0 where none stands at its very start. */
function roomAtStart(panel: TrendPanel, { from }: TrendPicture, textOf: LabelText): number {
  const atStart = panelPoints(panel).filter((point) => point.to === from && point.value !== null);
  if (!atStart.length) return 0;
  const { length } = panelPoints(panel);
  const labels = panel.series
    .flatMap((one) => labelled(one, length))
    .filter((point) => atStart.includes(point));
  return Math.max(12, ...labels.map((one) => labelWidth(textOf(one)) + 12));
}

/** The readings of a series, each with its label and the line to it. */
function seriesData(one: TrendSeries, { plot, x, y }: Frame, labels: PlacedLabels): Datum[] {
  return [...one.points, ...one.targets].map((point) => {
    const own = pointMarks(point, one, plot, x, y);
    const [words, leader] = labels.marks.get(point.id) ?? [];
    const marks: Shape[] = [...(leader ? [leader] : []), ...own, ...(words ? [words] : [])];
    return datum(point.id, marks, [own]);
  });
}
