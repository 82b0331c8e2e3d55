import { ticks as evenlySpaced } from 'd3';
import { logTicks, nice } from './scales.js';
import type { Mark } from '../scene/marks.js';
import { line, path, polyline, text } from '../scene/shapes.js';
import { textWidth } from '../scene/measure.js';

/** The edges of the area in which values are drawn. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How an axis begins: at zero, above it with a marked break, or by powers of ten. */
export type AxisForm = 'zero' | 'break' | 'log';

export interface ValueAxis {
  readonly domain: [number, number];
  readonly form: AxisForm;
  /** The width of the widest tick label. */
  readonly width: number;
  /** The label of the lowest tick. */
  readonly first: string;
  readonly marks: (
    at: Plot & { readonly x: number; readonly unit: string; readonly unitY: number },
    y: (value: number) => number,
  ) => Mark[];
}

/** Room above the highest value, so that its label stands within the plot. */
const HEADROOM = 1.06;

/** A value axis past every value, from zero unless it is broken or logarithmic, with about five ticks and one multiplier. */
export function valueAxis(
  values: readonly number[],
  factor: number,
  tickText: (value: number, decimals: number) => string,
  form: AxisForm = 'zero',
): ValueAxis {
  const { domain, ticks } = form === 'log' ? logarithmicTicks(values) : evenTicks(values, form);
  const step = ((ticks[1] ?? 1) - (ticks[0] ?? 0)) / factor;
  const decimals = (tick: number) =>
    Math.max(0, -Math.floor(Math.log10(form === 'log' ? tick / factor : step) + 1e-9));
  const labels = ticks.map((tick) => (tick === 0 ? '0' : tickText(tick, decimals(tick))));
  return {
    domain,
    form,
    first: labels[0] ?? '',
    width: Math.max(...labels.map((label) => textWidth(label, 'quiet'))),
    marks: (at, y) => {
      const base = form === 'zero' ? y(0) : at.bottom;
      return [
        path(
          'grid',
          ticks.map((tick) => polyline(at.left, y(tick), at.right, y(tick))),
        ),
        line('axis', at.left, base, at.right, base),
        ...(form === 'break' ? [breakMark(at.left, at.bottom)] : []),
        ...ticks.map((tick, i) => text('quiet', at.left - 6, y(tick) + 4, labels[i] ?? '', 'end')),
        text('quiet', at.x, at.unitY, at.unit),
      ];
    },
  };
}

interface Ticks {
  readonly domain: [number, number];
  readonly ticks: readonly number[];
}

function evenTicks(values: readonly number[], form: AxisForm): Ticks {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const [low, high] =
    form === 'break'
      ? [lowest - (highest - lowest) / 20, highest]
      : [Math.min(0, lowest), Math.max(0, highest) * HEADROOM];
  const [from, to] = nice([low, low === high ? low + 1 : high], 5);
  return { domain: [from, to], ticks: evenlySpaced(from, to, 5) };
}

/** Ones, twos and fives of the powers of ten; powers alone where those are many, even ticks where they are few. */
function logarithmicTicks(values: readonly number[]): Ticks {
  const domain: [number, number] = [Math.min(...values) / 1.15, Math.max(...values) * 1.15];
  const powers = logTicks(domain, 5);
  const round = powers.filter((tick) => /^[125]/.test(tick.toExponential()));
  const ticks =
    round.length > 8
      ? powers.filter((tick) => tick.toExponential().startsWith('1e'))
      : round.length < 3
        ? evenlySpaced(...domain, 4).filter((tick) => tick > 0)
        : round;
  return { domain, ticks };
}

/** A zigzag where an axis leaves out what lies below it. */
const breakMark = (x: number, y: number): Mark =>
  path('axis-break', [polyline(x, y, x - 4, y - 3, x + 4, y - 7, x - 4, y - 11, x + 4, y - 15, x, y - 18)]);
