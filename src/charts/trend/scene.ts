import { valueAxis, type Plot, type ValueAxis } from '../../layout/axis.js';
import { column, wrapped } from '../../layout/block.js';
import { legend } from '../../layout/legend.js';
import { linearScale } from '../../layout/scales.js';
import { widest, wrap } from '../../layout/wrap.js';
import { bandNames, yearAxis, type FineNames, type Years } from '../../layout/year-axis.js';
import type { Box } from '../../scene/box.js';
import type { Datum, Mark, PlotArea, Scene } from '../../scene/marks.js';
import { datum, line, text } from '../../scene/shapes.js';
import {
  BESIDE,
  breakKey,
  endsFit,
  longestLabel,
  panelLabels,
  panelPoints,
  roomAtEnd,
  roomAtStart,
  type Frame,
  type LabelText,
  type PlacedLabels,
} from './labels.js';
import {
  crowdedPoints,
  drawSeries,
  endEntries,
  formEntries,
  linesIn,
  namedForms,
  pointMarks,
  type LabelledForms,
} from './marks.js';
import type { TrendPanel } from './panels.js';
import type { TrendSeries } from './points.js';

const [GUTTER, LINE] = [28, 15];
/** Space below the plot, for the years. */
const BOTTOM = 26;
/** Panels narrower than this have brief labels, and are placed side by side only if there are many. */
const LEAST = 320;
/** Panels narrower than this have brief labels too if the full ones are too long for the margin. */
const NARROW = 420;
const [MANY_PANELS, LEAST_OF_MANY] = [3, 240];

export interface TrendPicture extends LabelledForms {
  readonly from: number;
  readonly to: number;
  /** Labels of years or months, for data between the ends of years. */
  readonly fine: FineNames | undefined;
  /** The present, if it is in the picture. */
  readonly now: number | undefined;
  readonly plans: Years['plans'];
  readonly yearText: Years['yearText'];
  readonly definitionChanges: string;
}

/** All panels, in columns if there is room, with a shared time axis. */
export function drawTrends(
  picture: TrendPicture,
  width: number,
  { name, lang }: { name: string; lang: string },
): Scene {
  const isMany = picture.panels.length >= MANY_PANELS;
  const least = isMany ? LEAST_OF_MANY : LEAST;
  const columns = Math.max(
    1,
    Math.min(picture.panels.length, 3, Math.floor((width + GUTTER) / (least + GUTTER))),
  );
  const panelWidth = (width - GUTTER * (columns - 1)) / columns;
  const isSmall = isMany && picture.panels.length > columns;
  const plotHeight = isSmall ? 150 : panelWidth < NARROW ? 190 : 240;
  const isBrief =
    panelWidth < LEAST ||
    (panelWidth < NARROW && longestLabel(picture.panels) + BESIDE > panelWidth * MOST_BESIDE);
  const size = { panelWidth, plotHeight };
  const usual = framesOf(picture, size, ({ label, brief }) => (isBrief ? brief : label));
  const areEndsListed = !picture.panels.every((panel) => {
    const frame = usual.frameAt(panel);
    return endsFit(panel, frame, usual.textOf, linesIn(panel, frame));
  });
  const { textOf, height, frameAt } = areEndsListed ? framesOf(picture, size, ({ bare }) => bare) : usual;
  const named = namedForms(picture, isBrief || areEndsListed);
  const head = legend(formEntries(picture.legend, picture.panels, named), width);
  const marks: Mark[] = [...head.marks(0, 0)];
  const drawn: DrawnPanel[] = [];
  let y = head.height + (head.height ? 4 : 0);
  for (let first = 0; first < picture.panels.length; first += columns) {
    const row = picture.panels.slice(first, first + columns);
    const titles = row.map((panel) =>
      column<Mark>([
        wrapped(panel.title, panelWidth, 'strong'),
        legend(areEndsListed ? endEntries(panel) : [], panelWidth),
      ]),
    );
    const titleHeight = Math.max(...titles.map((title) => title.height));
    row.forEach((panel, index) => {
      const x = index * (panelWidth + GUTTER);
      const title = titles[index];
      if (title) marks.push(...title.marks(x, y + titleHeight - title.height));
      drawn.push(drawPanel(panel, picture, frameAt(panel, x, y + titleHeight), textOf));
    });
    y += titleHeight + height + 16;
  }
  for (const panel of drawn) marks.push(...panel.marks);
  const plots = drawn.map(({ box, plot, x, y: up }): PlotArea => ({ box, plot, x, y: up }));
  return { width, height: Math.ceil(y - 16), name, lang, marks, plots };
}

/** The frames of the panels of a picture with some labels, all with the same plot box. */
function framesOf(
  picture: TrendPicture,
  { panelWidth: width, plotHeight }: { readonly panelWidth: number; readonly plotHeight: number },
  textOf: LabelText,
) {
  const layouts = new Map(picture.panels.map((panel) => [panel, layoutOf(panel, picture, width, textOf)]));
  const shared = sharedMargins([...layouts.values()], picture, width);
  const height = shared.top + plotHeight + BOTTOM;
  const frameAt = (panel: TrendPanel, x = 0, y = 0) =>
    frameIn({ x, y, width, height }, layouts.get(panel)!, shared, picture);
  return { textOf, height, frameAt };
}

/** A drawn panel: its marks and scales. */
type DrawnPanel = Frame & { readonly marks: readonly Mark[] };

/** One panel in its box: lines, points and labels over a value axis and a time axis. */
function drawPanel(
  panel: TrendPanel,
  picture: TrendPicture,
  { axis, unitLines, ...frame }: PanelFrame,
  textOf: LabelText,
): DrawnPanel {
  const { box, plot, x, y } = frame;
  const behindFirst = [...panel.series].sort((a, b) => Math.sign(a.colour) - Math.sign(b.colour));
  const drawn = behindFirst.map((one) => ({ one, ...drawSeries(one, x, y) }));
  const uprights = [...(picture.now === undefined ? [] : [picture.now]), ...panel.breaks];
  const segments = drawn.flatMap((one) => one.segments);
  for (const time of uprights) segments.push([x(time), plot.top, x(time), plot.bottom]);
  if (axis.domain[0] < 0) segments.push([plot.left, y(0), plot.right, y(0)]);
  const labels = panelLabels(panel, frame, { ...picture, textOf }, segments);
  return {
    ...frame,
    marks: [
      ...yearAxis(picture, plot, x, [...labels.boxes.values()]),
      ...axis.marks(plot, y, picture.from < picture.to ? x(picture.from) : plot.left),
      ...unitLines.map((words, i) => text('quiet', box.x, box.y + 14 + i * LINE, words)),
      ...uprights.map((time) => line('guide', x(time), plot.top, x(time), plot.bottom)),
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

/** The space requirements of a panel. */
interface PanelLayout {
  readonly panel: TrendPanel;
  readonly axis: ValueAxis;
  /** The unit and remarks on the axis, in lines. */
  readonly unitLines: readonly string[];
  /** Space in the plot before the first values, and beside it after the last. */
  readonly start: number;
  readonly end: number;
}

type PanelFrame = Frame & Pick<PanelLayout, 'axis' | 'unitLines'>;

function layoutOf(panel: TrendPanel, picture: TrendPicture, width: number, textOf: LabelText): PanelLayout {
  const axis = valueAxis(valuesOf(panel), panel.tickFactor, panel.tickText, panel.form, panel.log);
  const axisNotes = [panel.unit, ...(panel.form === 'break' ? [panel.axisFrom(axis.first)] : [])];
  const unitLines = axisNotes.flatMap((words) => wrap(words, width, 'quiet'));
  return {
    panel,
    axis,
    unitLines,
    start: roomAtStart(panel, picture, textOf),
    end: roomAtEnd(panel, picture, textOf),
  };
}

/** The margins of the plots, shared by all panels so that years align. */
interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly inset: number;
}

/** The maximum share of a panel for labels in its margin; wider labels are placed in the plot. */
const MOST_BESIDE = 0.3;

/** The margins of the plots of some panels; the unit is beside the names of the plans, or above them if they meet. */
function sharedMargins(all: readonly PanelLayout[], picture: TrendPicture, width: number): Margins {
  const most = (of: (one: PanelLayout) => number) => Math.max(0, ...all.map(of));
  const left = most(({ axis }) => axis.width) + 8;
  const right = Math.max(18, ...all.map(({ end }) => end).filter((end) => end <= width * MOST_BESIDE));
  const inset = Math.min(
    most(({ start }) => start),
    (width - left - right) / 3,
  );
  const x = linearScale(domainOf(picture), [left + inset, width - right]);
  const first = Math.min(...bandNames(picture, width - left - right, x).map((name) => name.left));
  const unitWidth = most(({ unitLines }) => widest(unitLines, 'quiet'));
  const lines = most(({ unitLines }) => unitLines.length) - (unitWidth + 8 < first ? 1 : 0);
  return { left, right, top: 24 + lines * LINE, inset };
}

const domainOf = ({ from, to, fine }: TrendPicture): [number, number] => [
  from,
  fine ? to : Math.max(to, from + 1),
];

function frameIn(
  box: Box,
  { panel, axis, unitLines }: PanelLayout,
  { left, right, top, inset }: Margins,
  picture: TrendPicture,
): PanelFrame {
  const plot: Plot = {
    left: box.x + left,
    right: box.x + box.width - right,
    top: box.y + top,
    bottom: box.y + box.height - BOTTOM,
  };
  const x = linearScale(domainOf(picture), [plot.left + inset, plot.right]);
  const y = (panel.log?.scale ?? linearScale)(axis.domain, [plot.bottom, plot.top]);
  return { axis, unitLines, box, plot, x, y };
}

/** All values that the axis of a panel must include. */
const valuesOf = (panel: TrendPanel): number[] => [
  ...panelPoints(panel).flatMap(({ value, upTo }) => (value === null ? [] : [value, upTo ?? value])),
  ...panel.series.flatMap(({ track }) => track?.extent ?? []),
];

/** The readings of a series, each with its label and leader line; target ranges are behind the values. */
function seriesData(one: TrendSeries, { plot, x, y }: Frame, labels: PlacedLabels): Datum[] {
  const ranges = one.targets.filter(({ upTo }) => upTo !== undefined);
  const others = one.targets.filter(({ upTo }) => upTo === undefined);
  const crowded = crowdedPoints(one, x);
  return [...ranges, ...one.points, ...others].map((point) => {
    const own = pointMarks(point, one, plot, x, y);
    const words = labels.marks.get(point.id) ?? [];
    return datum(point.id, [...(words[0] || !crowded.has(point) ? own : []), ...words], [own]);
  });
}
