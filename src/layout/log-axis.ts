import { ticks as evenlySpaced } from 'd3-array';
import type { LogAxis, Ticks } from './axis.js';
import { linearScale, type Interval, type Scale } from './scales.js';

/** A logarithmic scale; the domain is above 0. */
function logScale([from, to]: Interval, range: Interval): Scale {
  const linear = linearScale([Math.log(from), Math.log(to)], range);
  return (value) => linear(Math.log(value));
}

/** Ticks at 1, 2 and 5 times powers of ten; only powers if there are many, linear ticks if there are few. */
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

/** Ticks at powers of ten, and at their multiples if `count` allows. */
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

/** A power of ten, parsed to avoid rounding errors. */
const power = (exponent: number) => Number(`1e${exponent}`);

/** A logarithmic scale. */
export const logAxis: LogAxis = { ticksOf: logarithmicTicks, scale: logScale };
