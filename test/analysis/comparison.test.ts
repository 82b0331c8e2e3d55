import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../src/analysis/comparison.js';
import { comparisonSentence } from '../../src/describe/comparison-texts.js';
import type { Reading } from '../../src/indicator/types.js';
import {
  actual,
  average,
  both,
  dataOf,
  endOf,
  indicator,
  item,
  target,
  total,
  within,
} from '../indicator/examples.js';

const compared = (one: Comparison) => one.compared.map(({ indicator }) => indicator.id);
const refused = (one: Comparison) => one.refused.map(({ indicator, why }) => [indicator.id, why]);

/** One value for each of the places a, b, c; undefined where the place prints nothing at all. */
const values = (id: string, figures: readonly (number | null | undefined)[], given: Partial<Reading> = {}) =>
  figures.flatMap((figure, i) =>
    figure === undefined ? [] : [actual(figure, { indicator: id, place: 'abc'.charAt(i), ...given })],
  );

const six = compare(both, {});

describe('the two plans', () => {
  it('are compared on the six indicators that mean the same in both', () => {
    const told = six.compared.map((one) => [
      one.indicator.id,
      ...one.readings.map((reading) => reading?.printed),
      ...one.shares.map((share) => share?.toFixed(3)),
      ...one.leaders.map((place) => place.id),
    ]);
    expect(told).toEqual([
      ['invention-patents-per-10k', '23.377', '37.93', '0.616', '1.000', 'xiamen'],
      ['invention-patent-grants', '14813', '12313', '1.000', '0.831', 'fuzhou'],
      ['china-patent-awards', '14', '42', '0.333', '1.000', 'xiamen'],
      ['high-value-patent-portfolios', '10', '25', '0.400', '1.000', 'xiamen'],
      ['national-ip-advantage-enterprises', '44', '47', '0.936', '1.000', 'xiamen'],
      ['provincial-ip-advantage-enterprises', '89', '71', '1.000', '0.798', 'fuzhou'],
    ]);
  });

  it('leave out the province, which has no value', () => {
    expect(six.places.map((place) => place.id)).toEqual(['fuzhou', 'xiamen']);
  });

  it('refuse every other indicator, and say why where both have it', () => {
    const [underItsPartnersName, ofNeitherCity] = [9, 1];
    expect(six.refused).toHaveLength(both.indicators.length - 6 - underItsPartnersName - ofNeitherCity);
    expect(refused(six).filter(([, why]) => why !== 'one-place')).toEqual([
      ['valid-trademarks', 'differs'],
      ['ip-standard-certified', 'differs'],
      ['ip-advantage-enterprises', 'differs'],
      ['work-copyright-registrations', 'differs'],
      ['ip-pledge-financing', 'differs'],
      ['patent-applications', 'nested'],
      ['patent-grants', 'nested'],
      ['invention-patent-applications', 'nested'],
      ['patent-applications-growth', 'growth'],
      ['patent-grants-growth', 'growth'],
      ['invention-patent-applications-growth', 'growth'],
      ['invention-patent-grants-growth', 'growth'],
      ['invention-patents-per-10k-growth', 'growth'],
      ['national-copyright-model-units', 'few'],
      ['patent-infringement-disputes', 'no-direction'],
      ['trademark-infringement-cases', 'no-direction'],
      ['copyright-piracy-cases', 'no-direction'],
      ['pct-applications', 'doubtful'],
      ['madrid-trademarks-registered', 'differs'],
      ['counterfeit-patent-cases', 'no-direction'],
      ['court-ip-cases', 'no-direction'],
      ['patent-agencies-fuzhou', 'differs'],
    ]);
  });

  it('tell no tie of the 1635 applications that both print', () => {
    const named = compare(both, { indicators: ['pct-applications'] });
    const [pct] = named.compared;
    expect([pct?.readings.map((one) => one?.printed), pct?.shares, pct?.leaders]).toEqual([
      ['1635', '1635'],
      [1, 1],
      [],
    ]);
    expect(pct?.notes.map(({ id }) => id)).toEqual(['grows-with-city-size', 'pct-1635-both']);
    expect(comparisonSentence(named, 'zh')).toBe('');
  });

  it('set Xiamen beside the two cities that its plan compares it with', () => {
    const { compared: two } = compare(both, { place: ['xiamen', 'shenzhen', 'qingdao'] });
    expect(two.map((one) => [one.indicator.id, ...one.readings.map((reading) => reading?.printed)])).toEqual([
      ['patent-operations', '0.91', '6.65', '1.90'],
      ['patent-operation-rate', '5.75', '6.23', '7.25'],
    ]);
  });

  it('follow the order of a selection', () => {
    const chosen = {
      place: ['xiamen', 'fuzhou'],
      indicators: ['china-patent-awards', 'invention-patent-grants'],
    };
    const told = compare(both, chosen);
    expect(told.compared.map((one) => one.readings.map((reading) => reading?.printed))).toEqual([
      ['42', '14'],
      ['12313', '14813'],
    ]);
  });

  it('carry the notes of the indicator and of both readings', () => {
    const notes = six.compared.map((one) => one.notes.map((note) => note.id));
    expect(notes[0]).toEqual(['fz-per10k-people-734-920']);
    expect(notes[3]).toEqual(['grows-with-city-size', 'portfolios-own-programme']);
  });
});

describe('an indicator is refused', () => {
  it('where only one place has it', () => {
    expect(refused(compare(dataOf(values('x', [1])), {}))).toEqual([['x', 'one-place']]);
  });

  it.each([
    ['a state and a year', endOf(2020), within(2020)],
    ['two years', endOf(2019), endOf(2020)],
    ['a total and one year', total(2016, 2020), within(2020)],
    ['a total and an average', total(2016, 2020), average(2016, 2020)],
    ['totals over five and three years', total(2016, 2020), total(2018, 2020)],
  ])('where the values are for %s', (_, first, second) => {
    const data = dataOf([actual(1, { period: first }), actual(2, { place: 'b', period: second })]);
    expect(refused(compare(data, {}))).toEqual([['one', 'other-period']]);
  });

  it('as a rank', () => {
    const rank = indicator('x', { quantity: 'rank', better: 'lower' });
    expect(refused(compare(dataOf(values('x', [1, 2]), [rank]), {}))).toEqual([['x', 'rank']]);
  });

  it('where the leader has nothing, or one is below nothing', () => {
    expect(refused(compare(dataOf(values('x', [0, 0])), {}))).toEqual([['x', 'zero']]);
    expect(refused(compare(dataOf(values('x', [-1, 5])), {}))).toEqual([['x', 'zero']]);
  });

  it('where no side is better; where it is named, it is listed without a leader', () => {
    const data = dataOf(values('x', [1, 2]), [indicator('x', { better: 'neither' })]);
    expect(refused(compare(data, {}))).toEqual([['x', 'no-direction']]);
    const named = compare(data, { indicators: ['x'] });
    expect([compared(named), refused(named)]).toEqual([[], []]);
    expect(named.listed.map((one) => [one.indicator.id, one.leaders])).toEqual([['x', []]]);
  });

  it('unless named, where another compared one is counted in it', () => {
    const data = dataOf(
      [...values('all', [3, 4]), ...values('part', [1, 2])],
      [indicator('all'), indicator('part', { within: 'all' })],
    );
    expect([compared(compare(data, {})), refused(compare(data, {}))]).toEqual([
      ['part'],
      [['all', 'nested']],
    ]);
    expect(compared(compare(data, { indicators: ['part', 'all'] }))).toEqual(['part', 'all']);
  });

  it('also where it is one of several or a concept, or what another came out of', () => {
    const data = dataOf(
      ['grants', 'filings', 'inventions', 'whole'].flatMap((id) => values(id, [30, 40])),
      [
        indicator('grants'),
        indicator('filings'),
        indicator('inventions', { within: ['grants', 'counts'], follows: 'filings' }),
        indicator('whole', { concept: 'counts' }),
      ],
    );
    expect(compared(compare(data, {}))).toEqual(['inventions']);
    expect(refused(compare(data, {})).map(([, why]) => why)).toEqual(['nested', 'nested', 'nested']);
  });

  it('also where one that is not compared stands between the two', () => {
    const data = dataOf(
      [...values('all', [3, 4]), ...values('half', [2]), ...values('part', [1, 2])],
      [indicator('all'), indicator('half', { within: 'all' }), indicator('part', { within: 'half' })],
    );
    expect(compared(compare(data, {}))).toEqual(['part']);
  });

  it('but not where the one that is counted in it is left out itself', () => {
    const data = dataOf(
      [...values('all', [3, 4]), ...values('part', [1, 2])],
      [indicator('all'), indicator('part', { within: 'all', better: 'neither' })],
    );
    expect([compared(compare(data, {})), refused(compare(data, {}))]).toEqual([
      ['all'],
      [['part', 'no-direction']],
    ]);
  });

  it('nor where two are counted in each other, which is a mistake in the data', () => {
    const data = dataOf(
      [...values('x', [3, 4]), ...values('y', [1, 2])],
      [indicator('x', { within: 'y' }), indicator('y', { within: ['x', 'y'] })],
    );
    expect(compared(compare(data, {}))).toEqual([]);
  });

  it('unless named, as a rate of growth; beside its own level always', () => {
    const more = { growth: { percent: 50, printed: '50', over: endOf(2015) } };
    const data = dataOf(values('x', [30, 40], more), [
      indicator('x'),
      indicator('x-growth', { growthOf: 'x', quantity: 'growth' }),
    ]);
    expect([compared(compare(data, {})), refused(compare(data, {}))]).toEqual([
      ['x'],
      [['x-growth', 'growth']],
    ]);
    const alone = compare(data, { indicators: ['x-growth'] });
    expect(alone.compared.map((one) => one.readings.map((reading) => reading?.printed))).toEqual([
      ['50', '50'],
    ]);
    expect(refused(compare(data, { indicators: ['x-growth', 'x'] }))).toEqual([['x-growth', 'beside-level']]);
  });

  it('where growth is over different times', () => {
    const over = (to: number) => ({ growth: { percent: 50, printed: '50', over: endOf(to) } });
    const data = dataOf(
      [actual(30, over(2015)), actual(40, { place: 'b', ...over(2014) })],
      [indicator('one'), indicator('g', { growthOf: 'one', quantity: 'growth' })],
    );
    expect(refused(compare(data, { indicators: ['g'] }))).toEqual([['g', 'other-base']]);
  });

  it('unless named, where a figure is in doubt; then nobody leads', () => {
    const data = {
      ...dataOf(values('x', [20, 30], { notes: ['odd'] })),
      notes: [{ id: 'odd', kind: 'doubt' as const, text: { zh: '存疑', en: 'doubtful' } }],
    };
    expect(refused(compare(data, {}))).toEqual([['x', 'doubtful']]);
    const [one] = compare(data, { indicators: ['x'] }).compared;
    expect([one?.leaders, one?.notes.map(({ id }) => id), one?.shares]).toEqual([[], ['odd'], [20 / 30, 1]]);
  });

  it.each([
    ['below ten', [2, 1], 'flow', ['x', 'few']],
    ['of ten', [10, 1], 'flow', undefined],
    ['that is no count', [2.5, 1], 'flow', undefined],
    ['of what stands, not of what happened', [2, 1], 'stock', undefined],
  ] as const)('unless named, for a largest value %s', (_, figures, quantity, why) => {
    const data = dataOf(values('x', figures), [indicator('x', { quantity })]);
    expect(refused(compare(data, {}))).toEqual(why ? [why] : []);
    expect(compared(compare(data, { indicators: ['x'] }))).toEqual(['x']);
  });
});

describe('nearly alike indicators', () => {
  const [firms, units] = [
    indicator('firms', { concept: 'certified' }),
    indicator('units', { concept: 'certified' }),
  ];
  const two = [actual(30, { indicator: 'firms' }), actual(40, { indicator: 'units', place: 'b' })];

  it('are compared where one is named, under its name', () => {
    const data = dataOf(two, [firms, units]);
    expect(refused(compare(data, {}))).toEqual([['firms', 'differs']]);
    for (const indicators of [['units'], ['units', 'firms']]) {
      const [one] = compare(data, { indicators }).compared;
      expect([one?.indicator.id, one?.differs, one?.readings.map((reading) => reading?.value)]).toEqual([
        'units',
        true,
        [30, 40],
      ]);
    }
  });

  it('are not, in another unit', () => {
    const euro = { ...units, unit: 'euro' };
    const data = { ...dataOf(two, [firms, euro]), units: ['item', 'euro'].map((id) => ({ ...item, id })) };
    expect(refused(compare(data, { indicators: ['firms'] }))).toEqual([['firms', 'other-unit']]);
  });

  it('are not for other times, unless one of the times is open', () => {
    const five = { period: total(2016, 2020) };
    const [a, b] = [two[0]!, { ...two[1]!, ...five }];
    expect(refused(compare(dataOf([a, b], [firms, units]), { indicators: ['firms'] }))).toEqual([
      ['firms', 'other-period'],
    ]);
    const open = dataOf([{ ...a, basis: 'ambiguous' }, b], [firms, units]);
    const [one] = compare(open, { indicators: ['firms'] }).compared;
    expect([one?.period, one?.shares]).toEqual([five.period, [0.75, 1]]);
  });
});

describe('places', () => {
  it('that are only mentioned beside others are compared where they are named', () => {
    const data = dataOf(values('x', [10, 20, 30]));
    const places = data.places.map((place) => (place.id === 'c' ? { ...place, beside: true } : place));
    const shares = (ids: string[]) => compare({ ...data, places }, { place: ids }).compared[0]?.shares;
    expect(shares([])).toEqual([0.5, 1]);
    expect(shares(['a', 'c'])).toEqual([10 / 30, 1]);
  });
});

describe('shares', () => {
  const shares = (figures: (number | null | undefined)[], better: 'higher' | 'lower' = 'higher') =>
    compare(dataOf(values('x', figures), [indicator('x', { better })]), { place: ['a', 'b', 'c'] })
      .compared[0];

  it('are of the leader, and a printed zero is a share of zero', () => {
    expect(shares([10, 40, 0])?.shares).toEqual([0.25, 1, 0]);
  });

  it('are turned round where lower is better', () => {
    const told = shares([10, 40, 20], 'lower');
    expect([told?.shares, told?.leaders.map((place) => place.id)]).toEqual([[1, 0.25, 0.5], ['a']]);
  });

  it('have no value where none is printed', () => {
    expect(shares([10, null])?.shares).toEqual([1, undefined]);
    expect(shares([10, null, 20])?.shares).toEqual([0.5, undefined, 1]);
  });

  it('of equal values name both as leaders', () => {
    expect(shares([20, 20, 10])?.leaders.map((place) => place.id)).toEqual(['a', 'b']);
  });

  it('are taken in the unit, whatever the multiplier', () => {
    const [a, b] = [actual(24.67, { scale: 1e4 }), actual(493400, { place: 'b' })];
    expect(compare(dataOf([a, b]), {}).compared[0]?.shares).toEqual([0.5, 1]);
  });
});

describe('what 100 % is', () => {
  const reached = values('x', [30, 40]);
  const aims = [target(60, { indicator: 'x' }), target(20, { indicator: 'x', place: 'b' })];

  it('may be the target of each place', () => {
    const [one] = compare(dataOf([...reached, ...aims]), {}, 'target').compared;
    expect([one?.shares, one?.references, one?.leaders.map(({ id }) => id)]).toEqual([
      [0.5, 2],
      [60, 20],
      ['b'],
    ]);
  });

  it('is nothing for a place without a target for the same time', () => {
    const later = { ...aims[1]!, period: endOf(2025) };
    expect(compare(dataOf([...reached, aims[0]!, later]), {}, 'target').compared[0]?.shares).toEqual([
      0.5,
      undefined,
    ]);
    expect(refused(compare(dataOf(reached), {}, 'target'))).toEqual([['x', 'no-target']]);
  });

  it('may be a value for each indicator, in its unit', () => {
    expect(compare(dataOf(reached), {}, { x: 80 }).compared[0]?.shares).toEqual([0.375, 0.5]);
    expect(refused(compare(dataOf(reached), {}, { y: 80 }))).toEqual([['x', 'no-reference']]);
  });

  it('is turned round where less is better', () => {
    const less = [indicator('x', { better: 'lower' })];
    expect(compare(dataOf(reached, less), {}, { x: 15 }).compared[0]?.shares).toEqual([0.5, 0.375]);
  });

  it('of the two plans is the target for one indicator, which both set on the same terms', () => {
    const told = compare(both, {}, 'target');
    expect(told.compared.map((one) => [one.indicator.id, one.references])).toEqual([
      ['invention-patents-per-10k', [12, 18]],
    ]);
    expect(told.compared[0]?.notes.map(({ id }) => id)).toContain('targets-own-choice');
    expect(six.compared[0]?.notes.map(({ id }) => id)).not.toContain('targets-own-choice');
  });

  it('is the first of a known number of ranks', () => {
    const rank = indicator('x', { quantity: 'rank', better: 'lower', outOf: 5 });
    const [one] = compare(dataOf(values('x', [1, 5, 4]), [rank]), {}).compared;
    expect([one?.shares, one?.leaders.map(({ id }) => id)]).toEqual([[1, 0.2, 0.4], ['a']]);
  });
});

describe('what is compared', () => {
  it('is the latest period that two places share', () => {
    const data = dataOf([
      ...values('x', [1, 2], { period: endOf(2018) }),
      ...values('x', [3, 4], { period: endOf(2020) }),
      ...values('x', [5], { period: endOf(2021) }),
    ]);
    const [one] = compare(data, {}).compared;
    expect([one?.period, one?.readings.map((reading) => reading?.value)]).toEqual([endOf(2020), [3, 4]]);
  });

  it('is the latest for which two places print figures, where a later one has but one', () => {
    const earlier = values('x', [1, 2], { period: endOf(2018) });
    const later = values('x', [3, null], { period: endOf(2020) });
    expect(compare(dataOf([...later, ...earlier]), {}).compared[0]?.period).toEqual(endOf(2018));
  });

  it('is never a target, a computed value or a disputing one', () => {
    const two = { place: 'b' };
    for (const other of [
      target(2, two),
      actual(2, { ...two, kind: 'computed' }),
      actual(2, { ...two, disputes: 'o' }),
    ])
      expect(compared(compare(dataOf([actual(1), other]), {}))).toEqual([]);
  });

  it('is each place once, also where the selection names it twice', () => {
    const { places, compared } = compare(dataOf(values('x', [2, 1])), { place: ['a', 'a', 'b'] });
    expect(places.map((place) => place.id)).toEqual(['a', 'b']);
    expect(compared[0]?.leaders).toHaveLength(1);
  });

  it('must be in the data', () => {
    expect(() => compare(both, { place: ['atlantis'] })).toThrow('place: "atlantis" is not in the data');
  });
});
