import { tickIncrement, ticks } from 'd3';

/** Numbers from one interval to another. */
export type Scale = (value: number) => number;

type Interval = readonly [from: number, to: number];

/** In equal steps. */
export function linearScale([from, to]: Interval, [start, end]: Interval): Scale {
  const span = to - from;
  return (value) => between(start, end, span ? (value - from) / span : 0.5);
}

/** In steps of equal growth; all numbers of the domain are above 0. */
export function logScale([from, to]: Interval, range: Interval): Scale {
  const linear = linearScale([Math.log(from), Math.log(to)], range);
  return (value) => linear(Math.log(value));
}

const between = (start: number, end: number, part: number) => start * (1 - part) + end * part;

/** The interval extended to round numbers at both ends, as suits about `count` ticks. */
export function nice([from, to]: Interval, count: number): Interval {
  let [low, high] = [from, to];
  let before = NaN;
  for (let round = 0; round < 10; round += 1) {
    const step = tickIncrement(low, high, count);
    if (step === before) return [low, high];
    if (step > 0) [low, high] = [Math.floor(low / step) * step, Math.ceil(high / step) * step];
    else if (step < 0) [low, high] = [Math.ceil(low * step) / step, Math.floor(high * step) / step];
    else return [from, to];
    before = step;
  }
  return [from, to];
}

/** Ticks of a log scale: powers of ten, and their multiples where there is room for `count` ticks. */
export function logTicks([from, to]: Interval, count: number): number[] {
  const [first, last] = [Math.log10(from), Math.log10(to)];
  if (last - first >= count) return ticks(first, last, Math.min(last - first, count)).map(power);
  const found: number[] = [];
  for (let exponent = Math.floor(first); exponent <= Math.ceil(last); exponent += 1)
    for (let digit = 1; digit < 10; digit += 1) {
      const tick = exponent < 0 ? digit / power(-exponent) : digit * power(exponent);
      if (tick >= from && tick <= to) found.push(tick);
    }
  return found.length * 2 < count ? ticks(from, to, count) : found;
}

/** Parsed, so that no power is off by a rounding error. */
const power = (exponent: number) => Number(`1e${exponent}`);
