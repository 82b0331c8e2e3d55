import { capitalised } from '../../describe/words.js';
import { linearScale } from '../../layout/scales.js';
import { space } from '../../layout/block.js';
import { hatch } from '../../layout/hatch.js';
import { legend, type LegendEntry } from '../../layout/legend.js';
import { widest } from '../../layout/wrap.js';
import type { Mark } from '../../scene/marks.js';
import { lineHeight, textWidth } from '../../scene/measure.js';
import { line, rect, text } from '../../scene/shapes.js';
import type { Bar, BarAxis, BarTick } from './scale.js';

export interface BarGroup {
  /** Empty if there is only one group. */
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface BarHeads {
  readonly values: string;
  readonly figure: string;
  readonly progress: string;
  readonly keys: Record<'actual' | 'base' | 'target' | 'range' | 'behind' | 'incomparable', string>;
}

export interface BarsPicture {
  readonly heads: BarHeads;
  readonly axis: BarAxis;
  readonly groups: readonly BarGroup[];
}

export const GAP = 12;

/** The minimum width of the plot beside names and figures; below it, they are placed above the bars. */
const NARROWEST_PLOT = 140;

/** The columns of a picture: left and right edge of the plot, right edges of the figures. */
export interface BarColumns {
  readonly wide: boolean;
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
  readonly values: number;
  readonly figure: number;
  /** Where it is the edge of the figures, the progress is not shown. */
  readonly progress: number;
}

/** The columns side by side, with the progress and without it, each with usual and with wide names, if they have room. */
export function columnsBeside({ heads, groups }: BarsPicture, width: number): readonly BarColumns[] {
  const bars = groups.flatMap((group) => group.bars);
  const room = (texts: readonly string[], style: 'strong' | 'value', head: string) =>
    Math.max(widest(texts, style), textWidth(head, 'quiet')) + GAP;
  const told = bars.map((bar) => bar.figure);
  const figures = told.some(Boolean) ? room(told, 'strong', heads.figure) : 0;
  const values = room(
    bars.map((bar) => bar.values),
    'value',
    heads.values,
  );
  const done = bars.map((bar) => bar.progress);
  const progress = done.some(Boolean) ? room(done, 'value', heads.progress) : 0;
  const names = widest(
    bars.map((bar) => bar.name),
    'name',
  );
  const widths = [0.32, 0.26, 0.22].map((share) => Math.min(names, Math.max(width * share, 120)));
  return [...(progress ? [progress] : []), 0].flatMap((last) => {
    const right = width - last - figures - values;
    const most = right - GAP - NARROWEST_PLOT;
    const usual = widths.find((one) => one <= most);
    return usual === undefined
      ? []
      : [usual, Math.min(names, most)].map((nameWidth) => ({
          ...{ wide: true, nameWidth, left: nameWidth + GAP, right },
          ...{ values: width - last - figures, figure: width - last, progress: width },
        }));
  });
}

/** The columns with names and figures above the bars. */
export const stackedColumns = (width: number): BarColumns => ({
  ...{ wide: false, nameWidth: width, left: 0, right: width - 2 },
  ...{ values: width, figure: width, progress: width },
});

/**
 * The header of the rows: the legend, and one line with the labels of the scale and the columns. The legend is on that
 * line too, above the names, if it fits.
 */
export function headOf(
  { heads, axis }: BarsPicture,
  keys: readonly LegendEntry[],
  columns: BarColumns,
  width: number,
): { marks: Mark[]; height: number } {
  const beside = legend(keys, columns.nameWidth);
  const fits = columns.wide && beside.height <= 20 && beside.width <= columns.nameWidth;
  const above = fits ? space(0) : legend(keys, width);
  const y = above.height + 16;
  const labels = tickLabels(axis, columns).map(({ left, label }) => text('quiet', left, y, label));
  const marks: Mark[] = [...(fits ? beside.marks(0, 4) : above.marks(0, 0)), ...labels];
  // A label that is wider than the plot has the line to itself.
  const isWide = axis.ticks.some(({ label }) => textWidth(label, 'quiet') > columns.right - columns.left);
  const below = columns.wide && !axis.domain && isWide ? y + lineHeight('quiet') : y;
  if (columns.wide) {
    marks.push(text('quiet', columns.values, below, heads.values, 'end'));
    marks.push(text('quiet', columns.figure, below, heads.figure, 'end'));
    if (columns.progress > columns.figure)
      marks.push(text('quiet', columns.progress, below, heads.progress, 'end'));
  }
  return { marks, height: below + 6 };
}

/**
 * The labels of a scale that have room, the most important first; a long one next to its tick, or else its brief form.
 * Those of values are evenly spaced.
 */
function tickLabels(axis: BarAxis, columns: BarColumns) {
  const step = Math.min(...axis.ticks.flatMap(({ at }) => Math.abs(at) || []));
  const last = Math.max(...axis.ticks.map(({ at }) => at));
  for (let every = 1; ; every += 1) {
    const isEven = (at: number) => Math.round(at / step) % every === 0;
    const some = axis.ticks.filter(({ at, brief }) => brief || !at || (isEven(last) && isEven(at)));
    const placed = placedTicks(axis, columns, some);
    if (axis.scale !== 'value' || some.length < 3 || placed.length === some.length) return placed;
  }
}

function placedTicks(
  { domain = [0, 1] }: BarAxis,
  { left: start, right }: BarColumns,
  ticks: readonly BarTick[],
) {
  const x = linearScale(domain, [start, right]);
  const placed: { tick: BarTick; label: string; left: number; end: number }[] = [];
  const isFree = (left: number, end: number) =>
    placed.every((one) => end + 8 < one.left || left - 8 > one.end);
  for (const tick of ticks)
    for (const label of [tick.label, ...(tick.brief ? [tick.brief] : [])]) {
      const mayLeave = !placed.length && label === (tick.brief ?? tick.label);
      const width = textWidth(label, 'quiet');
      const at = x(tick.at);
      const middle = tick.at === 0 && domain[0] === 0 ? at : at - width / 2;
      const left = Math.max(start, Math.min(middle, right - width));
      const spots = [left, at - 12, at + 12 - width].filter((one) => one >= start && one + width <= right);
      const spot = [...spots, ...(mayLeave ? [left] : [])].find((one) => isFree(one, one + width));
      if (spot === undefined) continue;
      placed.push({ tick, label, left: spot, end: spot + width });
      break;
    }
  return placed;
}

/** Whether the scale names the target. */
const namesTarget = (axis: BarAxis, columns: BarColumns) =>
  axis.scale === 'share' &&
  tickLabels(axis, columns).some(({ tick, label }) => tick.brief && label === tick.label);

/** The legend: only what is in the picture, without what the scale already names. */
export function legendEntries(
  { heads: { keys }, axis }: BarsPicture,
  bars: readonly Bar[],
  columns: BarColumns,
): LegendEntry[] {
  const has = (test: (bar: Bar) => boolean) => bars.some(test);
  const aimed = (bar: Bar) => bar.target !== undefined && bar.upTo === undefined;
  const starts = has((bar) => bar.state === 'start' && bar.base !== undefined);
  const passed = has((bar) => bar.state === 'monitoring' && bar.base !== undefined);
  const entries: (LegendEntry | false)[] = [
    has((bar) => bar.actual !== undefined && !bar.behind) && {
      shape: 'box',
      style: 'actual',
      label: keys.actual,
    },
    has((bar) => bar.behind) && { shape: 'own', draw: behindSample, label: keys.behind },
    (starts || passed) && { shape: 'own', draw: baseSample(starts, passed), label: keys.base },
    !namesTarget(axis, columns) &&
      has(aimed) && {
        shape: 'tick',
        style: 'target',
        label: (axis.scale === 'share' && axis.ticks.find(({ brief }) => brief)?.label) || keys.target,
      },
    has((bar) => bar.upTo !== undefined) && { shape: 'box', style: 'range', label: keys.range },
    has((bar) => bar.state === 'incomparable') && {
      shape: 'frame',
      style: 'incomparable',
      label: keys.incomparable,
    },
  ];
  return entries.flatMap((entry) => (entry ? [{ ...entry, label: capitalised(entry.label) }] : []));
}

const box = (style: 'base' | 'behind', left: number, right: number, y: number, half: number): Mark =>
  rect(style, left, y - half, right - left, 2 * half);

const behindSample = (left: number, right: number, y: number): Mark[] => [
  box('behind', left, right, y, 5),
  hatch(left, right, y - 5, y + 5),
];

/** The form of a base: a thin bar, or a mark on a bar beyond it. */
const baseSample =
  (starts: boolean, passed: boolean) =>
  (left: number, right: number, y: number): Mark[] => {
    const at = starts ? right - 2 : (left + right) / 2;
    return [
      ...(starts ? [box('base', left, passed ? right - 8 : right, y, 3)] : []),
      ...(passed ? [line('base-mark', at, y - 7, at, y + 7)] : []),
    ];
  };
