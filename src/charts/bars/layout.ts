import { linearScale } from '../../layout/scales.js';
import { space } from '../../layout/block.js';
import { hatch } from '../../layout/hatch.js';
import { legend, type LegendEntry } from '../../layout/legend.js';
import { widest } from '../../layout/wrap.js';
import type { Label, Mark } from '../../scene/marks.js';
import { lineHeight, textWidth } from '../../scene/measure.js';
import { line, rect, text } from '../../scene/shapes.js';
import type { Bar, BarAxis } from './scale.js';

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
const NARROWEST_PLOT = 150;

/** The columns of a picture: left and right edge of the plot, right edges of the figures. */
export interface BarColumns {
  readonly wide: boolean;
  readonly nameWidth: number;
  readonly left: number;
  readonly right: number;
  readonly values: number;
  readonly figure: number;
  readonly progress: number;
}

/** The columns at a width: side by side if there is room, else only the plot. */
export function barColumns({ heads, groups }: BarsPicture, width: number): BarColumns {
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
  const nameWidth = Math.min(names, Math.max(width * 0.32, 120));
  const left = nameWidth + GAP;
  const right = width - progress - figures - values;
  if (right - left < NARROWEST_PLOT)
    return {
      ...{ wide: false, nameWidth: width, left: 0, right: width - 2 },
      ...{ values: width, figure: width, progress: width },
    };
  return {
    ...{ wide: true, nameWidth, left, right },
    ...{ values: width - progress - figures, figure: width - progress, progress: width },
  };
}

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
  const marks: Mark[] = [...(fits ? beside.marks(0, 4) : above.marks(0, 0)), ...tickLabels(axis, columns, y)];
  // A required label that is wider than the plot has the line to itself.
  const below = columns.wide && hasWideLabel(axis, columns) ? y + lineHeight('quiet') : y;
  if (columns.wide) {
    marks.push(text('quiet', columns.values, below, heads.values, 'end'));
    marks.push(text('quiet', columns.figure, below, heads.figure, 'end'));
    if (columns.progress > columns.figure)
      marks.push(text('quiet', columns.progress, below, heads.progress, 'end'));
  }
  return { marks, height: below + 6 };
}

const hasWideLabel = ({ ticks }: BarAxis, { left, right }: BarColumns) =>
  ticks.some(({ label, needed }) => needed && textWidth(label, 'quiet') > right - left);

/** Places the labels of a scale by priority, each if there is room. */
function tickLabels({ domain = [0, 1], ticks }: BarAxis, columns: BarColumns, y: number): Label[] {
  const x = linearScale(domain, [columns.left, columns.right]);
  const taken: [number, number][] = [];
  const zero = domain[0] === 0 && ticks.some(({ at }) => at === 0) ? textWidth('0', 'quiet') + 9 : 0;
  return [...ticks.filter((one) => one.needed), ...ticks.filter((one) => !one.needed)].flatMap(
    ({ at, label, needed }): Label[] => {
      const width = textWidth(label, 'quiet');
      const room = columns.right - columns.left - width;
      const middle = x(at) - columns.left - (at ? width / 2 : 0);
      const left = columns.left + Math.max(0, Math.min(Math.max(middle, at ? zero : 0), room));
      const free = taken.every(([from, to]) => left + width + 8 < from || left - 8 > to);
      if (!free && !needed) return [];
      taken.push([left, left + width]);
      return [text('quiet', left, y, label)];
    },
  );
}

/** The legend: only what is in the picture, without what the scale already names. */
export function legendEntries({ heads: { keys }, axis }: BarsPicture, bars: readonly Bar[]): LegendEntry[] {
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
    axis.scale !== 'share' && has(aimed) && { shape: 'tick', style: 'target', label: keys.target },
    has((bar) => bar.upTo !== undefined) && { shape: 'box', style: 'range', label: keys.range },
    has((bar) => bar.state === 'incomparable') && {
      shape: 'frame',
      style: 'incomparable',
      label: keys.incomparable,
    },
  ];
  return entries.filter((entry) => entry !== false);
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
