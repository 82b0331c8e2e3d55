import { describe, expect, it } from 'vitest';
import { targetRows } from '../../src/analysis/targets.js';
import type { Reading } from '../../src/indicator/types.js';
import { actual, both, dataOf, endOf, fuzhou, target, total, within } from '../indicator/examples.js';

const keys = (...given: Parameters<typeof targetRows>) => targetRows(...given).map((row) => row.id);
const in25 = { period: endOf(2025) };

describe('without a selection', () => {
  it('the rows are those of the latest plan that has targets, place by place in the order of print', () => {
    const rows = targetRows(both, {});
    expect(rows).toHaveLength(18);
    expect(new Set(rows.map((row) => row.plan))).toEqual(new Set([14]));
    expect([rows[0]?.id, rows[5]?.id, rows[6]?.id, rows[17]?.id]).toEqual([
      'fuzhou/invention-patents-per-10k/14',
      'fuzhou/ip-pledge-financing/14',
      'xiamen/high-value-patents-per-10k/14',
      'xiamen/ip-trainees/14',
    ]);
  });
});

describe('a selection', () => {
  it('gives places, plans and indicators in the order in which it names them', () => {
    const selection = {
      place: ['xiamen', 'fuzhou'],
      plan: [14, 13],
      indicators: ['valid-trademarks', 'invention-patents-per-10k'],
    };
    expect(keys(both, selection)).toEqual([
      'xiamen/invention-patents-per-10k/13',
      'fuzhou/valid-trademarks/14',
      'fuzhou/invention-patents-per-10k/14',
      'fuzhou/valid-trademarks/13',
      'fuzhou/invention-patents-per-10k/13',
    ]);
  });

  it('takes empty lists for all', () => {
    expect(keys(fuzhou, { place: [], plan: [], indicators: [] })).toEqual(keys(fuzhou, {}));
  });

  it('that has nothing gives no row', () => {
    expect(targetRows(fuzhou, { place: ['xiamen'] })).toEqual([]);
    expect(targetRows(fuzhou, { plan: [12] })).toEqual([]);
    expect(targetRows(dataOf([]), {})).toEqual([]);
  });

  it('that names an id twice gives its rows once', () => {
    expect(keys(fuzhou, { place: ['fuzhou', 'fuzhou'], plan: [13, 13], indicators: [] })).toHaveLength(4);
    expect(keys(fuzhou, { plan: [13], indicators: ['valid-trademarks', 'valid-trademarks'] })).toHaveLength(
      1,
    );
  });

  it('shows an indicator without a target where it names it', () => {
    const named = { plan: [13], indicators: ['china-patent-awards'] };
    expect(targetRows(fuzhou, named).map((row) => [row.id, row.state])).toEqual([
      ['fuzhou/china-patent-awards/13', 'actual'],
    ]);
  });

  it('shows it also without a plan, under the plan of its latest value', () => {
    expect(keys(fuzhou, { indicators: ['china-patent-awards'] })).toEqual(['fuzhou/china-patent-awards/13']);
  });

  it.each([
    [{ place: ['atlantis'] }, 'place: "atlantis" is not in the data; available: fuzhou, xiamen, fujian'],
    [
      { indicators: ['gold'] },
      'indicators: "gold" is not in the data; available: invention-patents-per-10k, valid-trademarks, ' +
        'ip-standard-certified, ip-advantage-enterprises, valid-invention-patents, ' +
        'work-copyright-registrations, ip-information-outlets, ip-pledge-financing … (66)',
    ],
    [{ plan: [NaN] }, 'plan: expected ordinals of five-year plans, such as 13 or 14'],
    [{ plan: [2020] }, 'plan: expected ordinals of five-year plans, such as 13 or 14'],
    [{ plan: [0] }, 'plan: expected ordinals of five-year plans, such as 13 or 14'],
    [{ plan: [13.5] }, 'plan: expected ordinals of five-year plans, such as 13 or 14'],
  ])('that names a stranger is refused: %j', (selection, message) => {
    expect(() => targetRows(fuzhou, selection)).toThrow(
      expect.objectContaining({ name: 'DataError', message }),
    );
  });
});

describe('a row', () => {
  const states: [TargetState: string, readings: Reading[]][] = [
    ['target', [target(20, in25)]],
    ['start', [target(20, in25), actual(10)]],
    ['monitoring', [target(20, in25), actual(10), actual(15, { period: endOf(2023) })]],
    ['result', [target(20, in25), actual(15, { period: endOf(2023) })]],
    ['actual', [actual(10), actual(15, { period: endOf(2023) })]],
  ];
  it.each(states)('in the state %s', (state, readings) => {
    const rows = targetRows(dataOf(readings), { plan: [14], indicators: ['one'] });
    expect(rows.map((row) => row.state)).toEqual([state]);
  });

  it('takes the latest value within the plan and the latest before it', () => {
    const values = [2018, 2024, 2020, 2022].map((year) => actual(year - 2000, { period: endOf(year) }));
    const [row] = targetRows(dataOf([target(50, in25), ...values]), {});
    expect([row?.base?.value, row?.actual?.value]).toEqual([20, 24]);
  });

  it('keeps a dash as its latest value, for it says that none is printed', () => {
    const values = [actual(10), actual(15, { period: endOf(2022) }), actual(null, { period: endOf(2023) })];
    const [row] = targetRows(dataOf([target(20, in25), ...values]), {});
    expect([row?.actual?.value, row?.attainment]).toEqual([null, { why: 'no-actual' }]);
  });

  it('of two values of one time takes the one whose period is of the target’s kind', () => {
    const goals = [target(400, { period: within(2020) }), target(600, { period: within(2025) })];
    const values = [actual(1635, { period: total(2016, 2020) }), actual(534, { period: within(2020) })];
    const data = dataOf([...goals, ...values]);
    expect(targetRows(data, { plan: [13] })[0]?.actual?.value).toBe(534);
    expect(targetRows(data, { plan: [14] })[0]?.base?.value).toBe(534);
  });

  it('leaves computed values and disputing ones out of its figures', () => {
    const data = dataOf([
      target(20, in25),
      actual(11, { id: 'other', disputes: 'first' }),
      actual(12, { kind: 'computed', id: 'sum' }),
      actual(10, { id: 'first' }),
    ]);
    const [row] = targetRows(data, {});
    expect([row?.base?.value, row?.disputing.map((one) => one.id)]).toEqual([10, ['other']]);
  });
});
