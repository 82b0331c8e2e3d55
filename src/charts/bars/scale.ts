import { ticks } from 'd3-array';
import { amount } from '../../analysis/attainment.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { mayMeet, sameKindOfPeriod } from '../../indicator/periods.js';
import type { TargetRow } from '../../analysis/target-rows.js';
import type { Reading } from '../../indicator/types.js';
import { SHORTEST_DOMAIN } from '../../layout/scales.js';
import { messagesOf } from '../../messages/index.js';
import type { Choice } from '../registry.js';
import type { Aim } from './describe.js';

/**
 * The meaning of a bar's length: share of the target, value on a shared axis, or value on the row's own scale.
 */
export type BarScale = Choice<'target-bars', 'scale'>;

/** The values of a row on its scale; undefined if there is nothing to draw. */
export type Lengths = Partial<Record<'actual' | 'base' | 'target' | 'upTo', number>>;

/** One row to draw: texts, and lengths on the scale of the picture. */
export interface Bar extends Lengths {
  readonly id: string;
  readonly state: 'result' | 'start' | 'monitoring' | 'target' | 'actual' | 'incomparable';
  /** The kind of target: exact, approximate, a minimum or a maximum. */
  readonly aim: Aim;
  readonly name: string;
  /** The name in brief, for one that takes too many lines; empty if there is none. */
  readonly brief: string;
  readonly values: string;
  /** The values with their unit, also where the head of the column says it. */
  readonly whole: string;
  readonly figure: string;
  /** The progress from base to target; empty if there is none. */
  readonly progress: string;
  /** The progress as a suffix to the values on one line. */
  readonly progressTold: string;
  readonly behind: boolean;
  /** Whether the target is beyond the value, so that the required change is drawn. */
  readonly rises: boolean;
}

/** The scale of a picture: its ends (none if each row has its own) and labels, the most important first. */
export interface BarAxis {
  readonly scale: BarScale;
  readonly domain: readonly [number, number] | undefined;
  readonly ticks: readonly BarTick[];
}

export interface BarTick {
  readonly at: number;
  readonly label: string;
  /** A shorter label that leaves the rest to the legend or the rows. */
  readonly brief?: string;
}

/** Shares beyond this multiple of the target are broken, so that one overshoot does not flatten the others. */
const BOUND = 5;
/** The maximum ratio of values on a shared axis; beyond it, small values would vanish. */
const SPREAD = 20;

/**
 * The scale of some rows: the requested one if it is meaningful; else a value axis if all have one unit and similar
 * sizes, shares if the targets allow them, and separate scales otherwise. Two units never share a value axis.
 */
export function scaleOf(rows: readonly TargetRow[], wanted?: BarScale): BarScale {
  const oneUnit = new Set(rows.map((row) => row.unit.id)).size === 1;
  if (wanted === 'value') return oneUnit ? 'value' : 'row';
  if (wanted) return wanted;
  if (oneUnit && rows.length > 1 && areAlike(rows)) return 'value';
  const fitting = rows.filter((row) => {
    const main = row.actual ?? row.base;
    const { actual, base } = lengthsOf(row, 'share');
    if (!main || main.value === null) return (row.target?.value ?? 0) > 0;
    return row.target !== undefined && (row.actual ? actual : base) !== undefined;
  });
  return fitting.length * 2 >= rows.length ? 'share' : 'row';
}

function areAlike(rows: readonly TargetRow[]): boolean {
  const readings = rows.flatMap(readingsOf);
  const [first] = readings;
  const sizes = rows.map((row) => Math.max(...readingsOf(row).map((one) => Math.abs(amount(one) ?? 0))));
  return (
    readings.every((one) => first && sameKindOfPeriod(one.period, first.period)) &&
    rows.every((row) => row.indicator.quantity !== 'rank') &&
    Math.min(...sizes) * SPREAD >= Math.max(...sizes)
  );
}

/** The readings of a row that have a figure. */
const readingsOf = ({ base, target, actual }: TargetRow): Reading[] =>
  [base, target, actual].filter((one): one is Reading => one !== undefined && one.value !== null);

/**
 * The lengths of a row, as shares of its target or in its unit. There is no length without a figure, for a rank, or if
 * the kind of period differs from the target's; no share below zero or for a target that is not above zero.
 */
export function lengthsOf(row: TargetRow, scale: BarScale): Lengths {
  const aim = (row.target && amount(row.target)) ?? undefined;
  const length = (reading: Reading | undefined): number | undefined => {
    const value = (reading && amount(reading)) ?? undefined;
    if (!reading || value === undefined || row.indicator.quantity === 'rank') return undefined;
    if (row.target && !mayMeet(reading.period, row.target.period)) return undefined;
    if (scale !== 'share') return value;
    return shareOf(value, aim);
  };
  const far = row.target?.upTo;
  const upTo = far !== undefined && row.target ? far * row.target.scale : undefined;
  const share = scale === 'share';
  const lengths = {
    actual: length(row.actual),
    base: length(row.base),
    target: aim === undefined || !share ? aim : 1,
    upTo: share && upTo !== undefined ? shareOf(upTo, aim) : upTo,
  };
  return Object.fromEntries(Object.entries(lengths).filter(([, one]) => one !== undefined));
}

/**
 * A value as a share of a target; undefined below zero, for a target that is not above zero, and if it is not finite.
 */
function shareOf(value: number, aim = 0): number | undefined {
  const share = value / aim;
  return aim > 0 && share >= 0 && share < Infinity ? share : undefined;
}

/** The ends of a scale, which includes zero, all targets and all values; shares up to a limit. */
export function domainOf(bars: readonly Bar[], scale: BarScale): [number, number] {
  const aims = bars.flatMap(({ target, upTo, aim }) =>
    target === undefined ? [] : [target * (aim === 'at-least' ? 1.03 : 1), upTo ?? target],
  );
  const values = bars.flatMap(({ actual, base }) => [actual, base].filter((one) => one !== undefined));
  const [low, high] = [Math.min(0, ...aims, ...values), Math.max(0, ...aims, ...values)];
  const aim = Math.max(0, ...aims);
  const bound = scale !== 'share' || aim === 0 ? Infinity : BOUND * aim;
  const open = scale === 'share' && bars.some((bar) => bar.state === 'incomparable') ? 1.25 : 0;
  const end = Math.min(bound, Math.max(high, open));
  return [low, end - low < SHORTEST_DOMAIN ? low + 1 : end];
}

/** The labels of the scale. */
export function axisOf(
  rows: readonly TargetRow[],
  bars: readonly Bar[],
  scale: BarScale,
  { targetLabel, unit: told, lang }: { targetLabel: string; unit: string; lang: Lang },
): BarAxis {
  const messages = messagesOf(lang);
  if (scale === 'row') return { scale, domain: undefined, ticks: [{ at: 0, label: messages.ownScale }] };
  const domain = domainOf(bars, scale);
  const zero = { at: 0, label: '0' };
  if (scale === 'share') {
    const shareAt = (at: number) => ({ at, label: format.wholePercent(at, lang) });
    const more = [2, 3, 4, 5].filter((share) => share <= domain[1]).map(shareAt);
    const aim = bars.some((bar) => bar.target !== undefined)
      ? [{ at: 1, label: targetLabel, brief: format.wholePercent(1, lang) }]
      : [];
    return { scale, domain, ticks: [zero, ...more.slice(-1), ...aim, ...more.slice(0, -1)] };
  }
  const { factor, word } = format.axisScale(rows.flatMap(readingsOf), lang);
  const values = ticks(domain[0] / factor, domain[1] / factor, 4);
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const named = rows[0] ? format.unitText(factor, rows[0].unit, lang) : '';
  const unit = named === told ? '' : named;
  const labels = values.map((value, index) => {
    const figure = value === 0 ? '0' : format.tickText(value * factor, decimals, { factor, word }, lang);
    const last = index === values.length - 1;
    const at = value * factor;
    return last ? { at, label: format.joined(figure, unit, lang), brief: figure } : { at, label: figure };
  });
  const isEnd = ({ at }: BarTick) => at === 0 || at === labels.at(-1)?.at;
  const [ends, others] = [labels.filter(isEnd), labels.filter((tick) => !isEnd(tick))];
  return { scale, domain, ticks: [...ends.reverse(), ...others.reverse()] };
}
