import { countsInPoints } from '../attainment.js';
import { comparability } from '../comparability.js';
import { isPartOf } from '../containers.js';
import { inheritedFlags } from '../../indicator/inherited-flags.js';
import { samePeriod } from '../../indicator/periods.js';
import { byId } from '../../indicator/records.js';
import type { PlanData, Reading } from '../../indicator/types.js';
import { derived, termOf, type Deriving } from './derived.js';
import { doubtsOf, isUnsaid, liesIn, presentationOf, sumProblem } from './presentation.js';

/**
 * One value as a share of another of the same place, in percent: part / whole × 100. The whole is a total that
 * contains the part (invention grants of all grants), another quantity of the same period (grants per
 * applications, which is no rate and is labelled so), or the total of several years that contains the year. A
 * reason where neither holds, where a figure is missing, and for a whole of zero.
 */
export function shareOf(data: PlanData, part: Reading, whole: Reading): Deriving {
  const [one, other] = [byId(data.indicators, part.indicator), byId(data.indicators, whole.indicator)];
  const why = sumProblem(one, other, part, whole);
  if (why) return { why };
  if (!one || !other) return { why: 'other-indicator' };
  const inside = isPartOf(one, other, data.indicators);
  const inTime = samePeriod(part.period, whole.period) && (inside || !isUnsaid(part));
  const inTotal = one === other && liesIn(part, whole);
  if (!inTime && !inTotal) return { why: 'other-period' };
  const [a, b] = [termOf(part), termOf(whole)];
  if (!a || !b) return { why: 'no-figure' };
  if (b.value === 0) return { why: 'zero-base' };
  return derived({
    of: (x, y) => (x / y) * 100,
    terms: [a, b],
    presentation: presentationOf(
      data,
      [part, whole],
      inside && a.error + b.error === 0 ? 'plain' : 'labelled',
    ),
    formula: `${part.printed} ÷ ${whole.printed} × 100`,
    method: {
      is: 'share',
      part: inTotal ? String(part.period.to) : one.name,
      whole: inTotal ? whole.period : other.name,
      isPart: inside || inTotal,
    },
    doubts: doubtsOf(data, [part, whole]),
    ...inheritedFlags([part, whole]),
    decimals: 1,
  });
}

/**
 * a / b, for values that may be compared. A reason where they may not, for percentages and scores, and for b of zero.
 */
export function multipleOf(data: PlanData, a: Reading, b: Reading): Deriving {
  const fit = comparability(data, a, b);
  if (fit.may === 'not') return { why: fit.why[0] ?? 'other-indicator' };
  const indicator = byId(data.indicators, a.indicator);
  if (indicator && countsInPoints(indicator.quantity)) return { why: 'points-only' };
  const [x, y] = [termOf(a), termOf(b)];
  if (!x || !y) return { why: 'no-figure' };
  if (y.value === 0) return { why: 'zero-base' };
  return derived({
    of: (value, base) => value / base,
    terms: [x, y],
    presentation: presentationOf(data, [a, b], fit.may === 'freely' ? 'plain' : 'labelled'),
    formula: `${a.printed} ÷ ${b.printed}`,
    method: { is: 'ratio' },
    doubts: doubtsOf(data, [a, b]),
    ...inheritedFlags([a, b]),
    decimals: 2,
  });
}
