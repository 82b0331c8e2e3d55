import { describe, expect, it } from 'vitest';
import { requiredGrowth } from '../../src/analysis/required-growth.js';
import type { Outcome } from '../../src/indicator/outcome.js';
import { targetRows, type TargetRow } from '../../src/analysis/targets.js';
import { actual, dataOf, fuzhou, indicator, target, total, within, xiamen } from './examples.js';
import { zhOf } from './examples.js';

/** A share in percent with two decimals, or the reason why there is none. */
const percent = (outcome: Outcome) => ('value' in outcome ? (outcome.value * 100).toFixed(2) : outcome.why);
const plain = (outcome: Outcome) => ('value' in outcome ? outcome.value : outcome.why);

const F13 = targetRows(fuzhou, { plan: [13] });
const F14 = targetRows(fuzhou, { plan: [14] });
const X13 = targetRows(xiamen, { plan: [13] });
const X14 = targetRows(xiamen, { plan: [14] });

/** 表1: actual / target in percent, actual − target in the unit, whether the target was met. */
const result = (row: TargetRow) => [
  row.indicator.id,
  percent(row.attainment),
  plain(row.gap),
  row.met,
  row.state,
];

/** 表2: target / base − 1 in percent, target − base in the unit, the yearly rate that it takes. */
const start = (row: TargetRow) => [
  row.indicator.id,
  percent(row.requiredChange),
  plain(row.requiredDifference),
  percent(requiredGrowth(row.base, row.target, row.indicator.quantity)),
];

describe('the results of the 13th plan', () => {
  it('of Fuzhou', () => {
    expect(F13.map(result)).toEqual([
      ['invention-patents-per-10k', '194.81', 11.377, true, 'result'],
      ['valid-trademarks', '189.77', 116700, true, 'result'],
      ['ip-standard-certified', '388.00', 144, true, 'result'],
      ['ip-advantage-enterprises', '170.00', 105, true, 'result'],
    ]);
  });

  it('of Xiamen, where five years of applications do not answer a target for one', () => {
    expect(X13.map(result)).toEqual([
      ['domestic-patent-applications', 'other-period', 'other-period', undefined, 'result'],
      ['patent-application-growth', '103.68', 0.7, true, 'result'],
      ['invention-patents-per-10k', '210.72', 19.93, true, 'result'],
      ['pct-applications', '166.88', 214, true, 'result'],
      ['ip-strong-enterprises', '213.00', 113, true, 'result'],
      ['enforcement-cases-closed-in-time', '104.21', 4, true, 'result'],
    ]);
  });

  it('need no change and have no base, for neither plan prints one', () => {
    for (const row of [...F13, ...X13])
      expect([row.requiredChange, row.base]).toEqual([{ why: 'no-base' }, undefined]);
  });
});

describe('the way through the 14th plan', () => {
  it('of Fuzhou, from a printed zero and between two totals', () => {
    expect(F14.map(start)).toEqual([
      ['invention-patents-per-10k', '6.94', 1.623, '1.35'],
      ['valid-invention-patents', '34.04', 5841, '6.03'],
      ['valid-trademarks', '62.14', 153300, '10.15'],
      ['work-copyright-registrations', '13.42', 7100, '2.55'],
      ['ip-information-outlets', 'zero-base', 10, 'zero-base'],
      ['ip-pledge-financing', '24.43', 1178000000, 'totals'],
    ]);
  });

  it('of Xiamen, with a score, three totals and a base that is not printed', () => {
    expect(X14.map(start)).toEqual([
      ['high-value-patents-per-10k', '49.83', 7.14, '8.42'],
      ['overseas-invention-grants', '82.59', 1357, 'totals'],
      ['madrid-trademarks', '20.00', 100, '3.71'],
      ['copyright-registrations', '150.00', 42000, '20.11'],
      ['ip-pledge-registered', '270.37', 2920000000, '29.94'],
      ['ip-royalty-trade', '97.74', 346000000, '14.61'],
      ['ip-protection-satisfaction', 'points-only', 2, 'points-only'],
      ['mediated-cases', 'no-base', 'no-base', 'no-base'],
      ['ip-service-recipients', '40.06', 286, 'totals'],
      ['patent-agencies', '22.73', 10, '4.18'],
      ['patent-attorneys', '19.61', 40, '3.65'],
      ['ip-trainees', '25.00', 14000, '4.56'],
    ]);
  });

  it('has no actual value yet, so nothing is attained or missed', () => {
    for (const row of [...F14, ...X14])
      expect([row.state, row.actual, row.attainment, row.met]).toEqual([
        'start',
        undefined,
        { why: 'no-actual' },
        undefined,
      ]);
  });
});

describe('beside the arithmetic', () => {
  it('stands the verdict of the plan', () => {
    expect(F13.map((row) => zhOf(row.actual?.verdict))).toEqual(Array(4).fill('超额完成'));
    expect(X13.map((row) => zhOf(row.actual?.verdict))).toEqual([
      '超过目标值3倍完成',
      '完成',
      '超过目标值2倍完成',
      '完成',
      '超过目标值2倍完成',
      '完成',
    ]);
  });

  it('stands the figure that the text prints otherwise', () => {
    expect(F13.map((row) => row.disputing.map((one) => one.printed))).toEqual([[], [], ['195'], []]);
  });

  it('stand the contradictions that touch the row', () => {
    const notes = (rows: readonly TargetRow[], id: string) =>
      rows.find((row) => row.indicator.id === id)?.notes.map((note) => note.id);
    expect(notes(F13, 'ip-standard-certified')).toEqual(['fz-standard-194-195']);
    expect(notes(X13, 'domestic-patent-applications')).toEqual([
      'xm-filings-one-year-five',
      'xm-verdict-times',
    ]);
    expect(notes(F14, 'ip-pledge-financing')).toEqual(['fz-pledge-two-meanings', 'fz-pledge-five-years']);
    expect(notes(X14, 'mediated-cases')).toEqual(['xm-mediation-no-base']);
  });
});

describe('towards a total over five years', () => {
  const flow = indicator('one', { quantity: 'flow' });
  const goal = target(60, { period: total(2021, 2025) });
  const year = (to: number, value: number | null) => actual(value, { id: `y${to}`, period: within(to) });
  const [row] = targetRows(dataOf([goal, year(2021, 12), year(2022, 14)], [flow]), {});

  it('stands what the yearly results have run up to, as computed', () => {
    expect(row?.actual).toMatchObject({
      kind: 'computed',
      value: 26,
      printed: '26',
      period: total(2021, 2022),
      method: { formula: 'sum-of-years', first: 2021, last: 2022 },
    });
    expect(row).toMatchObject({ attainment: { value: 0.433333333333 }, gap: { value: -34 }, met: undefined });
    expect(row?.pace).toMatchObject({ status: 'on-pace', guide: { value: 24 } });
  });

  it('stands a printed total before our sum, and no sum over a year without a figure', () => {
    const printed = actual(27, { id: 'p', period: total(2021, 2022) });
    const [told] = targetRows(dataOf([goal, year(2021, 12), year(2022, 14), printed], [flow]), {});
    expect(told?.actual?.id).toBe('p');
    const [gap] = targetRows(dataOf([goal, year(2021, 12), year(2023, 14)], [flow]), {});
    expect(gap).toMatchObject({ actual: { id: 'y2023' }, gap: { why: 'other-period' } });
  });

  it('is met when the sum is there, and missed only when the five years are over', () => {
    const met = (values: readonly number[]) =>
      targetRows(dataOf([goal, ...values.map((value, i) => year(2021 + i, value))], [flow]), {})[0]?.met;
    expect(met([30, 30])).toBe(true);
    expect(met([10, 10, 10, 10])).toBe(undefined);
    expect(met([10, 10, 10, 10, 10])).toBe(false);
    expect(met([12, 12, 12, 12, 12])).toBe(true);
  });
});
