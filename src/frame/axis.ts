import { scaleLinear } from 'd3';
import type { Mark } from '../scene/marks.js';
import type { Box } from './labels.js';
import { overlaps } from './labels.js';
import { textWidth } from './measure.js';
import { px } from '../scene/pixels.js';

/** The edges of the area in which values are drawn. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ValueAxis {
  readonly domain: [number, number];
  /** The width of the widest tick label. */
  readonly width: number;
  readonly marks: (
    at: Plot & { readonly x: number; readonly unit: string; readonly unitY: number },
    y: (value: number) => number,
  ) => Mark[];
}

/** Room above the highest value, so that its label stands within the plot. */
const HEADROOM = 1.06;

/** A value axis from zero past every value, with about five even ticks and one multiplier. */
export function valueAxis(
  values: readonly number[],
  factor: number,
  tickText: (value: number, decimals: number) => string,
): ValueAxis {
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values) * HEADROOM];
  const scale = scaleLinear([lowest, lowest === highest ? 1 : highest], [0, 1]).nice(5);
  const ticks = scale.ticks(5);
  const step = ((ticks[1] ?? 1) - (ticks[0] ?? 0)) / factor;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const labels = ticks.map((tick) => (tick === 0 ? '0' : tickText(tick, decimals)));
  const [low = 0, high = 1] = scale.domain();
  return {
    domain: [low, high],
    width: Math.max(...labels.map((label) => textWidth(label, 'quiet'))),
    marks: (at, y) => [
      {
        kind: 'path',
        ink: 'grid',
        d: ticks.map((tick) => `M${at.left},${px(y(tick))}H${px(at.right)}`).join(''),
      },
      { kind: 'line', ink: 'axis', x1: at.left, x2: at.right, y1: y(0), y2: y(0) },
      ...ticks.map((tick, i): Mark => ({
        kind: 'text',
        ink: 'quiet',
        x: at.left - 6,
        y: y(tick) + 4,
        anchor: 'end',
        text: labels[i] ?? '',
      })),
      { kind: 'text', ink: 'quiet', x: at.x, y: at.unitY, anchor: 'start', text: at.unit },
    ],
  };
}

/**
 * Whole years below the plot and the plans as bands named above it. The boundary year belongs to the
 * plan that it ends. Only as many years are named as have room: all, or those that end a plan.
 */
export function yearAxis(
  { from, to, planNames }: { from: number; to: number; planNames: (plan: number) => readonly string[] },
  plot: Plot,
  x: (year: number) => number,
  taken: readonly Box[],
): Mark[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const room = (plot.right - plot.left) / Math.max(1, to - from);
  const named = years.filter((year) => room >= 40 || year % 5 === 0 || year === from || year === to);
  const marks: Mark[] = [];
  const plans = new Set(years.slice(1).map((year) => Math.ceil((year - 1955) / 5)));
  for (const plan of plans) {
    const [start, end] = [Math.max(from, 1950 + plan * 5), Math.min(to, 1955 + plan * 5)];
    const [left, right] = [x(start), x(end)];
    if (plan % 2 === 1)
      marks.push({
        kind: 'rect',
        ink: 'band',
        x: left,
        y: plot.top - 22,
        width: right - left,
        height: plot.bottom - plot.top + 22,
      });
    const name = planNames(plan).find((one) => textWidth(one, 'quiet') <= right - left - 4);
    const box = { x: (left + right) / 2 - 40, y: plot.top - 18, width: 80, height: 12 };
    if (name && !taken.some((other) => overlaps(other, box)))
      marks.push({
        kind: 'text',
        ink: 'quiet',
        x: (left + right) / 2,
        y: plot.top - 8,
        anchor: 'middle',
        text: name,
      });
  }
  let free = -Infinity;
  for (const year of named) {
    const half = textWidth(String(year), 'quiet') / 2;
    if (x(year) - half < free) continue;
    free = x(year) + half + 6;
    marks.push({
      kind: 'text',
      ink: 'quiet',
      x: x(year),
      y: plot.bottom + 20,
      anchor: 'middle',
      text: String(year),
    });
  }
  const ticks = years.map((year) => `M${px(x(year))},${px(plot.bottom)}v4`).join('');
  marks.push({ kind: 'path', ink: 'axis', d: ticks });
  return marks;
}
