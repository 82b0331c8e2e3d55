import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../src/indicator/compare.js';
import type { Reading } from '../../src/indicator/types.js';
import { actual, average, both, dataOf, endOf, indicator, target, total, within } from './examples.js';

const compared = (one: Comparison) => one.compared.map(({ indicator }) => indicator.id);
const refused = (one: Comparison) => one.refused.map(({ indicator, why }) => [indicator.id, why]);
const leaders = (one: Comparison) => one.compared.map((each) => each.leaders.map((place) => place.id));

/** One value for each of the places a, b, c; undefined where the place prints nothing at all. */
const values = (id: string, figures: readonly (number | null | undefined)[], given: Partial<Reading> = {}) =>
  figures.flatMap((figure, i) =>
    figure === undefined ? [] : [actual(figure, { indicator: id, place: 'abc'.charAt(i), ...given })],
  );

describe('the two plans', () => {
  const six = compare(both, {});

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

  it('refuse every other indicator, for only one of them has it', () => {
    expect(six.refused).toHaveLength(both.indicators.length - 6);
    for (const { why } of six.refused) expect(why).toBe('one-place');
  });

  it('follow the order of a selection', () => {
    const chosen = {
      places: ['xiamen', 'fuzhou'],
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

  it('unless named, where no side is better', () => {
    const data = dataOf(values('x', [1, 2]), [indicator('x', { better: 'neither' })]);
    expect(refused(compare(data, {}))).toEqual([['x', 'no-direction']]);
    const named = compare(data, { indicators: ['x'] });
    expect([compared(named), leaders(named), refused(named)]).toEqual([['x'], [[]], []]);
  });

  it('unless named, where another compared one contains it', () => {
    const data = dataOf(
      [...values('all', [3, 4]), ...values('part', [1, 2])],
      [indicator('all'), indicator('part', { within: 'all' })],
    );
    expect([compared(compare(data, {})), refused(compare(data, {}))]).toEqual([
      ['all'],
      [['part', 'nested']],
    ]);
    expect(compared(compare(data, { indicators: ['part', 'all'] }))).toEqual(['part', 'all']);
  });

  it('also where one that is not compared stands between the two', () => {
    const data = dataOf(
      [...values('all', [3, 4]), ...values('half', [2]), ...values('part', [1, 2])],
      [indicator('all'), indicator('half', { within: 'all' }), indicator('part', { within: 'half' })],
    );
    expect(compared(compare(data, {}))).toEqual(['all']);
  });

  it('but not where the one that contains it is left out itself', () => {
    const data = dataOf(
      [...values('all', [3, 4]), ...values('part', [1, 2])],
      [indicator('all', { better: 'neither' }), indicator('part', { within: 'all' })],
    );
    expect([compared(compare(data, {})), refused(compare(data, {}))]).toEqual([
      ['part'],
      [['all', 'no-direction']],
    ]);
  });
});

describe('shares', () => {
  const shares = (figures: (number | null | undefined)[], better: 'higher' | 'lower' = 'higher') =>
    compare(dataOf(values('x', figures), [indicator('x', { better })]), { places: ['a', 'b', 'c'] })
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
    const { places, compared } = compare(dataOf(values('x', [2, 1])), { places: ['a', 'a', 'b'] });
    expect(places.map((place) => place.id)).toEqual(['a', 'b']);
    expect(compared[0]?.leaders).toHaveLength(1);
  });

  it('must be in the data', () => {
    expect(() => compare(both, { places: ['atlantis'] })).toThrow('place: "atlantis" is not in the data');
  });
});
