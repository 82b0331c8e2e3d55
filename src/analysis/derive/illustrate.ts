import type { Reading } from '../../indicator/types.js';
import { derived, factorOf, termOf, type DerivedMethod, type Deriving, type Term } from './derived.js';

/*
 * Estimates for checks and footnotes, never data and never drawn. Each assumes something that no plan states, most
 * of them the same growth in every year.
 */

/**
 * The denominator that a count and its rate imply: count × per / rate. `per` is 100 for a rate in percent, 10,000 for
 * one per 10,000 people.
 */
export function impliedDenominator(count: Reading, rate: Reading, per = 1): Deriving {
  const [a, b] = [termOf(count, count.scale), termOf(rate)];
  if (!a || !b) return { why: 'no-figure' };
  if (count.place !== rate.place) return { why: 'other-place' };
  if (b.value === 0) return { why: 'zero-base' };
  return illustration(
    [a, b],
    (x, y) => x / (y / per),
    `${count.printed} ÷ ${rate.printed}${per === 100 ? '%' : ''}`,
    { is: 'implied-denominator' },
    count.scale,
  );
}

/**
 * The constant yearly growth, in percent, at which a total grows over the previous one as stated: ((1 + growth /
 * 100)^(1 / years) − 1) × 100.
 */
export function evenRateOfTotals(total: Reading): Deriving {
  const { growth, period } = total;
  if (!growth || !('from' in period)) return { why: growth ? 'other-period' : 'no-figure' };
  const years = period.to - period.from + 1;
  return illustration(
    [factorOf(growth.percent, growth.printed)],
    (factor) => (factor ** (1 / years) - 1) * 100,
    `(1 + ${growth.printed}%)^(1/${years}) − 1`,
    { is: 'even-rate' },
  );
}

/**
 * The value in the last year of a total if it grew at a constant yearly `rate`; with `before`, in the year before its
 * first.
 */
export function evenYearOfTotal(total: Reading, rate: Reading, which: 'last' | 'before' = 'last'): Deriving {
  const { period } = total;
  const term = termOf(total, total.scale);
  if (!('from' in period)) return { why: 'other-period' };
  if (!term || rate.value === null) return { why: 'no-figure' };
  const years = period.to - period.from + 1;
  return illustration(
    [term, factorOf(rate.value, rate.printed)],
    (sum, factor) => (sum * factor ** (which === 'last' ? years - 1 : -1)) / powersOf(factor, years),
    `${total.printed}, ${rate.printed}%`,
    {
      is: 'even-year',
      from: period.from,
      to: period.to,
      year: which === 'last' ? period.to : period.from - 1,
    },
    total.scale,
  );
}

/** The total of `years` years up to that of a value, if they grew at a constant yearly `rate` in percent. */
export function evenTotalUpTo(last: Reading, rate: number, years: number): Deriving {
  const term = termOf(last, last.scale);
  if (!term) return { why: 'no-figure' };
  const factor = 1 + rate / 100;
  return illustration(
    [term],
    (value) => (value * powersOf(factor, years)) / factor ** (years - 1),
    `${last.printed}, ${rate}%, ${years}`,
    { is: 'even-total', years },
    last.scale,
  );
}

/**
 * The value `years` years before a target from which a constant yearly `rate` leads to it: target / (1 + rate /
 * 100)^years.
 */
export function evenStartOf(target: Reading, rate: Reading, years: number): Deriving {
  const term = termOf(target, target.scale);
  if (!term || rate.value === null) return { why: 'no-figure' };
  return illustration(
    [term, factorOf(rate.value, rate.printed)],
    (value, factor) => value / factor ** years,
    `${target.printed} ÷ (1 + ${rate.printed}%)^${years}`,
    { is: 'even-start', years },
    target.scale,
  );
}

const illustration = (
  terms: readonly Term[],
  of: (...values: number[]) => number,
  formula: string,
  method: DerivedMethod,
  scale = 1,
): Deriving => derived({ of, terms, presentation: 'illustrative', formula, method, decimals: 4, scale });

/** 1 + f + f² + …, with `count` terms. */
const powersOf = (factor: number, count: number) =>
  Array.from({ length: count }, (_, i) => factor ** i).reduce((all, one) => all + one, 0);
