import { countsInPoints } from '../attainment.js';
import { countsAgain } from '../containers.js';
import { inheritedFlags } from '../../indicator/inherited-flags.js';
import { firstYear, samePeriod } from '../../indicator/periods.js';
import { decimalsOf } from '../../indicator/precision.js';
import { byId } from '../../indicator/records.js';
import type { PlanData, Reading } from '../../indicator/types.js';
import { derived, termOf, type Deriving } from './derived.js';
import { doubtsOf, isUnsaid, liesIn, presentationOf, sumProblem } from './presentation.js';

/**
 * The sum of values of one place, period and unit, in that unit. A reason where one contains another, or values are
 * rates.
 */
export function sumOf(data: PlanData, readings: readonly Reading[]): Deriving {
  const [first, ...rest] = readings;
  if (!first) return { why: 'no-figure' };
  const indicators = readings.flatMap((one) => byId(data.indicators, one.indicator) ?? []);
  for (const one of rest) {
    const why = sumProblem(indicators[0], byId(data.indicators, one.indicator), first, one);
    if (why) return { why };
    if (!samePeriod(first.period, one.period) || isUnsaid(one)) return { why: 'other-period' };
  }
  if (!indicators[0] || countsInPoints(indicators[0].quantity)) return { why: 'not-additive' };
  const nested = indicators.some((a, i) =>
    indicators.some((b, j) => i !== j && (a === b || countsAgain(a, b, data.indicators))),
  );
  if (nested) return { why: 'nested' };
  const scale = Math.min(...readings.map((one) => one.scale));
  const terms = readings.map((one) => termOf(one, scale)).filter((term) => term !== undefined);
  if (terms.length < readings.length) return { why: 'no-figure' };
  return derived({
    of: (...values) => values.reduce((all, value) => all + value, 0),
    terms,
    presentation: presentationOf(data, readings, 'plain'),
    formula: readings.map((one) => one.printed).join(' + '),
    method: { is: 'sum', count: readings.length },
    doubts: doubtsOf(data, readings),
    ...inheritedFlags(readings),
    decimals: Math.max(...readings.map((one) => decimalsOf(one.printed))),
    scale,
  });
}

/** total − year, in the unit: the total of the other years. `year` is the first or the last year of `total`. */
export function remainderOf(data: PlanData, total: Reading, year: Reading): Deriving {
  if (total.indicator !== year.indicator) return { why: 'other-indicator' };
  const indicator = byId(data.indicators, total.indicator);
  const why = sumProblem(indicator, indicator, total, year);
  if (why) return { why };
  const from = firstYear(total.period);
  if (!liesIn(year, total) || ![from, total.period.to].includes(year.period.to))
    return { why: 'other-period' };
  const [a, b] = [termOf(total, total.scale), termOf(year, total.scale)];
  if (!a || !b) return { why: 'no-figure' };
  const [first, last]: [number, number] =
    year.period.to === from ? [from + 1, total.period.to] : [from, total.period.to - 1];
  return derived({
    of: (x, y) => x - y,
    terms: [a, b],
    presentation: presentationOf(data, [total, year], 'labelled'),
    formula: `${total.printed} − ${year.printed}`,
    method: { is: 'remainder', from: first, to: last },
    doubts: doubtsOf(data, [total, year]),
    ...inheritedFlags([total, year]),
    decimals: Math.max(decimalsOf(total.printed), decimalsOf(year.printed)),
    scale: total.scale,
  });
}
