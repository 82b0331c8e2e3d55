import { countsInPoints } from '../attainment.js';
import { comparability } from '../comparability.js';
import { isWithin } from '../containers.js';
import { samePeriod } from '../../indicator/periods.js';
import { byId } from '../../indicator/records.js';
import type { PlanData, Reading } from '../../indicator/types.js';
import { messagesOf } from '../../messages/index.js';
import { derived, termOf, type Deriving } from './derived.js';
import { labelled, liesIn, stand, sumProblem } from './standing.js';

/**
 * What share, in percent, one value is of another one of the same place: a part of its whole
 * (invention grants of all grants), of another quantity of the same time, which is no rate and must
 * say so (grants over applications), or a year of the total that it lies in.
 */
export function shareOf(data: PlanData, part: Reading, whole: Reading): Deriving {
  const [one, other] = [byId(data.indicators, part.indicator), byId(data.indicators, whole.indicator)];
  const why = sumProblem(one, other, part, whole);
  if (why) return { why };
  const inTime = samePeriod(part.period, whole.period);
  const inTotal = one === other && liesIn(part, whole);
  if (!one || !other || (!inTime && !inTotal)) return { why: 'other-period' };
  const [a, b] = [termOf(part), termOf(whole)];
  if (!a || !b) return { why: 'no-figure' };
  if (b.value === 0) return { why: 'zero-base' };
  const inside = isWithin(one, other, data.indicators);
  return derived({
    of: (x, y) => (x / y) * 100,
    terms: [a, b],
    standing: stand(data, [part, whole], inside && a.error + b.error === 0 ? 'legitimate' : 'with-label'),
    formula: `${part.printed} ÷ ${whole.printed} × 100`,
    label: labelled(data, [part, whole], {
      zh: `推算：${inTotal ? `${part.period.to} 年` : one.name.zh}占${inTotal ? when(whole, 'zh') : other.name.zh}之比${inside || inTotal ? '' : '，不是比率指标'}`,
      en: `computed: ${inTotal ? String(part.period.to) : one.name.en} as a share of ${inTotal ? `the ${when(whole, 'en')}` : other.name.en}${inside || inTotal ? '' : '; not a rate'}`,
    }),
    decimals: 1,
  });
}

/** How many times the one value is the other, for values that may be compared. */
export function timesOf(data: PlanData, a: Reading, b: Reading): Deriving {
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
    standing: stand(data, [a, b], fit.may === 'freely' ? 'legitimate' : 'with-label'),
    formula: `${a.printed} ÷ ${b.printed}`,
    label: labelled(data, [a, b], {
      zh: '推算：两个印出数值之比',
      en: 'computed: ratio of two printed values',
    }),
    decimals: 2,
  });
}

const when = (reading: Reading, lang: 'zh' | 'en') => messagesOf(lang).period(reading.period);
