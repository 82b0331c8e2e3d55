import { ticks as evenlySpaced } from 'd3';
import type { LogAxis, Ticks } from './axis.js';
import { linearScale, type Interval, type Scale } from './scales.js';

/** In steps of equal growth; all numbers of the domain are above 0. */
function logScale([from, to]: Interval, range: Interval): Scale {
  const linear = linearScale([Math.log(from), Math.log(to)], range);
  return (value) => linear(Math.log(value));
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

/** Ticks of a log scale: powers of ten, and their multiples where there is room for `count` ticks. */
function logTicks([from, to]: Interval, count: number): number[] {
  const [first, last] = [Math.log10(from), Math.log10(to)];
  if (last - first >= count) return evenlySpaced(first, last, Math.min(last - first, count)).map(power);
  const found: number[] = [];
  for (let exponent = Math.floor(first); exponent <= Math.ceil(last); exponent += 1)
    for (let digit = 1; digit < 10; digit += 1) {
      const tick = exponent < 0 ? digit / power(-exponent) : digit * power(exponent);
      if (tick >= from && tick <= to) found.push(tick);
    }
  return found.length * 2 < count ? evenlySpaced(from, to, count) : found;
}

/** Parsed, so that no power is off by a rounding error. */
const power = (exponent: number) => Number(`1e${exponent}`);

/** In steps of equal growth. */
export const logAxis: LogAxis = { ticksOf: logarithmicTicks, scale: logScale };
