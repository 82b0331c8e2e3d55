import { amount } from './attainment.js';
import { inheritedFlags } from '../indicator/inherited-flags.js';
import { none, type Outcome } from '../indicator/outcome.js';
import { samePeriod } from '../indicator/periods.js';
import { certainDecimals, decimalsOf, fixed } from '../indicator/precision.js';
import type { Reading } from '../indicator/types.js';

/**
 * The base of a stated growth, value / (1 + growth / 100), as a computed reading of the growth's base period. It keeps
 * only the digits that are certain given the rounding of both printed figures: 23.377 after +139.76 % gives 9.75, 37.93
 * after +162 % gives 14.5. It has the flags of the value, except for a break, which comes after it. A reason without a
 * stated growth, without a figure, or at −100 % and below.
 */
export function baseOfStatedGrowth(reading: Reading): Reading | Outcome {
  const { growth, value } = reading;
  if (!growth || value === null) return none('no-figure');
  if (growth.percent <= -100 || value < 0) return none('negative');
  const valueError = 0.5 * 10 ** -decimalsOf(reading.printed);
  const growthError = 0.5 * 10 ** -decimalsOf(growth.printed);
  const at = (v: number, percent: number) => v / (1 + percent / 100);
  const low = at(value - valueError, growth.percent + growthError);
  const high = at(value + valueError, growth.percent - growthError);
  const decimals = certainDecimals((high - low) / 2);
  const base = roundTo(at(value, growth.percent), decimals);
  const shown = decimals > 0 ? String(Number(fixed(base, decimals))) : String(base);
  return {
    id: `${reading.id}-base`,
    indicator: reading.indicator,
    place: reading.place,
    period: growth.over,
    basis: growth.basis ?? 'stated',
    kind: 'computed',
    value: base,
    scale: reading.scale,
    printed: shown,
    method: {
      formula: 'growth-base',
      printed: reading.printed,
      growth: growth.printed,
      ...(growth.basis ? { assumed: growth.over } : {}),
    },
    sources: reading.sources,
    ...inheritedFlags([{ flags: reading.flags?.filter((flag) => flag !== 'break') ?? [] }]),
    ...(reading.notes ? { notes: reading.notes } : {}),
  };
}

/** All readings, and the computed base of each stated growth whose base period has no printed value. */
export function withComputedBases(readings: readonly Reading[]): readonly Reading[] {
  const bases = readings.flatMap((reading) => {
    if (!reading.growth || reading.disputes || amount(reading) === null) return [];
    const base = baseOfStatedGrowth(reading);
    if (!('id' in base)) return [];
    const known = readings.some(
      (other) => other.kind !== 'target' && other.value !== null && sameFigure(other, base),
    );
    return known ? [] : [base];
  });
  const once = bases.filter((base, i) => bases.findIndex((other) => sameFigure(other, base)) === i);
  return once.length ? [...readings, ...once] : readings;
}

/** Whether two readings are of the same indicator, place and period. */
const sameFigure = (a: Reading, b: Reading) =>
  a.indicator === b.indicator && a.place === b.place && samePeriod(a.period, b.period);

function roundTo(value: number, decimals: number): number {
  const unit = 10 ** -decimals;
  return decimals > 0 ? Number(fixed(value, decimals)) : Math.round(value / unit) * unit;
}
