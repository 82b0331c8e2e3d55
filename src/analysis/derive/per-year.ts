import { countsInPoints } from '../attainment.js';
import { inheritedFlags } from '../../indicator/inherited-flags.js';
import { firstYear, lengthInYears } from '../../indicator/periods.js';
import { decimalsOf } from '../../indicator/precision.js';
import { byId } from '../../indicator/records.js';
import type { PlanData, Reading } from '../../indicator/types.js';
import { derived, factorOf, termOf, type Deriving } from './derived.js';
import { doubtsOf, presentationOf } from './presentation.js';

/**
 * The yearly average of a total, in the unit: total / years. A reason for percentages, rates of growth, scores and
 * ranks.
 */
export function yearlyAverageOf(data: PlanData, total: Reading): Deriving {
  return perYear(data, total, 'total', 1 / lengthInYears(total.period), 1);
}

/** The total of a yearly average, in the unit: average × years. A reason as for `yearlyAverageOf`. */
export function totalOfAverage(data: PlanData, average: Reading): Deriving {
  return perYear(data, average, 'average', lengthInYears(average.period), 0);
}

function perYear(
  data: PlanData,
  reading: Reading,
  kind: 'total' | 'average',
  times: number,
  more: number,
): Deriving {
  const indicator = byId(data.indicators, reading.indicator);
  if (!indicator || countsInPoints(indicator.quantity) || indicator.quantity === 'rank')
    return { why: 'not-additive' };
  if (reading.period.kind !== kind) return { why: 'other-period' };
  const term = termOf(reading, reading.scale);
  if (!term) return { why: 'no-figure' };
  const years = lengthInYears(reading.period);
  return derived({
    of: (value) => value * times,
    terms: [term],
    presentation: presentationOf(data, [reading], 'labelled'),
    formula: `${reading.printed} ${kind === 'total' ? '÷' : '×'} ${years}`,
    method: {
      is: kind === 'total' ? 'average-of-total' : 'total-of-average',
      from: firstYear(reading.period),
      to: reading.period.to,
    },
    doubts: doubtsOf(data, [reading]),
    ...inheritedFlags([reading]),
    decimals: decimalsOf(reading.printed) + more,
    scale: reading.scale,
  });
}

/**
 * The compound annual growth rate, in percent, of a growth stated over several years:
 * ((1 + growth / 100)^(1 / years) − 1) × 100. A reason between totals, which are not values of two years, and
 * over less than one year.
 */
export function yearlyGrowthOf(reading: Reading): Deriving {
  const { growth, period } = reading;
  if (!growth) return { why: 'no-figure' };
  if (period.kind === 'total' || growth.over.kind === 'total') return { why: 'totals' };
  if (growth.over.kind !== period.kind) return { why: 'other-period' };
  const years = period.to - growth.over.to;
  if (years < 1) return { why: 'too-short' };
  if (growth.percent <= -100) return { why: 'negative' };
  return derived({
    of: (factor) => (factor ** (1 / years) - 1) * 100,
    terms: [factorOf(growth.percent, growth.printed)],
    presentation: 'labelled',
    formula: `(1 + ${growth.printed}%)^(1/${years}) − 1`,
    method: { is: 'yearly-growth', from: growth.over.to, to: period.to },
    decimals: 2,
  });
}
