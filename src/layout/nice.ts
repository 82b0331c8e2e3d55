import { tickIncrement } from 'd3-array';
import type { Interval } from './scales.js';

/** An interval extended to round numbers at both ends, for about `count` ticks. */
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
