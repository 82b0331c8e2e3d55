import { ticks } from 'd3';
import { amount } from '../../analysis/attainment.js';
import * as format from '../../messages/format.js';
import type { Lang } from '../../messages/format.js';
import { mayMeet, sameKindOfPeriod } from '../../indicator/periods.js';
import type { TargetRow } from '../../analysis/target-rows.js';
import type { Reading } from '../../indicator/types.js';
import { messagesOf } from '../../messages/index.js';
import type { Choice } from '../registry.js';

/**
 * What the length of a bar says: its share of the target, its value on an axis that all rows share,
 * or its value on a small scale of the row's own.
 */
export type BarScale = Choice<'target-bars', 'scale'>;

/** Where the values of a row stand on its scale; undefined where there is none to draw. */
export type Lengths = Partial<Record<'actual' | 'base' | 'target' | 'upTo', number>>;

/** One row as it is drawn: words are ready, lengths stand on the scale of the picture. */
export interface Bar extends Lengths {
  readonly id: string;
  readonly state: 'result' | 'start' | 'monitoring' | 'target' | 'actual' | 'incomparable';
  /** How the target is meant: a point, about there, there or beyond, or at most there. */
  readonly aim: 'exact' | 'about' | 'at-least' | 'at-most';
  readonly name: string;
  readonly values: string;
  readonly figure: string;
  /** The part of the way from base to target that is done, empty where there is none. */
  readonly progress: string;
  /** The same as it follows the values where they stand in one line. */
  readonly progressTold: string;
  readonly behind: boolean;
  /** Whether more is asked for than there is, so that the way to the target is drawn. */
  readonly rises: boolean;
}

/** The scale of a picture: its two ends, none where each row has its own, and what is written along it. */
export interface BarAxis {
  readonly scale: BarScale;
  readonly domain: readonly [number, number] | undefined;
  readonly ticks: readonly { readonly at: number; readonly label: string; readonly needed?: boolean }[];
}

/** Beyond this multiple of the largest target a bar is broken, so that one overshoot does not crush the others. */
const BOUND = 2.5;
/** Rows whose sizes differ by more than this do not share an axis by default: the small ones would vanish. */
const SPREAD = 20;

/**
 * The scale for some rows: the one wanted where it means something, else one axis of values where all
 * have one unit and are of like size, shares where targets allow them, and scales of their own where not.
 * An axis of values is never shared by two units.
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
 * The lengths of a row, as shares of its target or in its unit. A value has none without a figure, for
 * a rank, and where its period is of another kind than the target's; as a share also below zero and
 * where the target is not above zero.
 */
export function lengthsOf(row: TargetRow, scale: BarScale): Lengths {
  const aim = (row.target && amount(row.target)) ?? undefined;
  const length = (reading: Reading | undefined): number | undefined => {
    const value = (reading && amount(reading)) ?? undefined;
    if (!reading || value === undefined || row.indicator.quantity === 'rank') return undefined;
    if (row.target && !mayMeet(reading.period, row.target.period)) return undefined;
    if (scale !== 'share') return value;
    return aim !== undefined && aim > 0 && value >= 0 ? value / aim : undefined;
  };
  const far = row.target?.upTo;
  const upTo = far !== undefined && row.target ? far * row.target.scale : undefined;
  const share = scale === 'share';
  const lengths = {
    actual: length(row.actual),
    base: length(row.base),
    target: aim === undefined || !share ? aim : 1,
    upTo: share && upTo !== undefined && aim ? upTo / aim : upTo,
  };
  return Object.fromEntries(Object.entries(lengths).filter(([, one]) => one !== undefined));
}

/** The two ends of a scale for some bars: zero, all targets and, up to the bound, all values are inside. */
export function domainOf(bars: readonly Bar[], scale: BarScale): [number, number] {
  const aims = bars.flatMap(({ target, upTo, aim }) =>
    target === undefined ? [] : [target * (aim === 'at-least' ? 1.03 : 1), upTo ?? target],
  );
  const values = bars.flatMap(({ actual, base }) => [actual, base].filter((one) => one !== undefined));
  const [low, high] = [Math.min(0, ...aims, ...values), Math.max(0, ...aims, ...values)];
  const aim = Math.max(0, ...aims);
  const bound = scale === 'row' || aim === 0 ? Infinity : Math.max(aim, BOUND * Math.max(aim, -low));
  const open = scale === 'share' && bars.some((bar) => bar.state === 'incomparable') ? 1.25 : 0;
  const end = Math.min(bound, Math.max(high, open));
  return [low, end === low ? low + 1 : end];
}

/** What is written along the scale of a picture. */
export function axisOf(
  rows: readonly TargetRow[],
  bars: readonly Bar[],
  scale: BarScale,
  { targetLabel, lang }: { targetLabel: string; lang: Lang },
): BarAxis {
  const messages = messagesOf(lang);
  if (scale === 'row')
    return { scale, domain: undefined, ticks: [{ at: 0, label: messages.ownScale, needed: true }] };
  const domain = domainOf(bars, scale);
  if (scale === 'share') {
    const more = [2, 3].filter((share) => share <= domain[1]);
    const ticksOfShare = [
      ...(bars.some((bar) => bar.target !== undefined) ? [{ at: 1, label: targetLabel, needed: true }] : []),
      { at: 0, label: '0' },
      ...more.map((at) => ({ at, label: format.wholePercent(at, lang) })),
    ];
    return { scale, domain, ticks: ticksOfShare };
  }
  const { factor, word } = format.axisScale(rows.flatMap(readingsOf), lang);
  const values = ticks(domain[0] / factor, domain[1] / factor, 4);
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const unit = rows[0] ? format.unitText(factor, rows[0].unit, lang) : '';
  const marked = values.map((value, index) => {
    const figure = value === 0 ? '0' : format.tickText(value * factor, decimals, { factor, word }, lang);
    const last = index === values.length - 1;
    return { at: value * factor, label: last ? format.joined(figure, unit, lang) : figure, needed: last };
  });
  return { scale, domain, ticks: marked.reverse() };
}
