import { describe, expect, it } from 'vitest';
import { mergePlanData } from '../../src/indicator/merge.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import { latestTime, panelsOf, targetsAhead } from '../../src/analysis/series.js';
import { decimalsAt, trackOf, trackReading } from '../../src/analysis/track.js';
import { indexFrom, nearestIndex } from '../../src/indicator/time.js';
import type { Period, TimeSeries } from '../../src/indicator/types.js';
import { actual, dataOf, endOf, indicator, target, within } from '../indicator/examples.js';

const panels = (data: Parameters<typeof panelsOf>[0], selection: Parameters<typeof panelsOf>[1]) =>
  panelsOf(data, selection, trackOf).panels;

const monthly = (given: Partial<TimeSeries> = {}): TimeSeries => ({
  ...{ id: 's', indicator: 'one', place: 'a', kind: 'end', step: 'month', dates: '2020-11' },
  values: [1.5, null, 3],
  sources: [],
  ...given,
});

const dataWith = (...series: TimeSeries[]) => ({ ...dataOf([], [indicator('one')]), series });

describe('a time series', () => {
  it('is read as it stands', () => {
    expect(parsePlanData(dataWith(monthly())).series).toEqual([monthly()]);
    expect(parsePlanData(dataOf([])).series).toBeUndefined();
  });

  it.each([
    [{ values: [1, 'x'] }, 'series[0] (s).values[1]: expected a number or null, got "x"'],
    [{ values: [1, NaN] }, 'series[0] (s).values[1]: expected a number or null, got NaN'],
    [{ dates: '2020-Q1' }, 'series[0] (s).dates: expected a date such as 2021-03, got "2020-Q1"'],
    [{ dates: ['2020-01'] }, 'series[0] (s).dates: 1 dates for 3 values'],
    [
      { dates: ['2020-01', '2020-03', '2020-02'] },
      'series[0] (s).dates[2]: 2020-02 is not after the previous date',
    ],
    [{ place: 'nowhere' }, 'series[0] (s).place: "nowhere" is not among the places'],
    [{ decimals: 1.5 }, 'series[0] (s).decimals: expected a whole number from 0 to 20'],
    [{ scale: 10 }, 'series[0] (s).scale: unknown field'],
  ])('is refused with %j', (wrong, message) => {
    expect(() => parsePlanData(dataWith({ ...monthly(), ...(wrong as object) }))).toThrow(message);
  });

  it('becomes columns once: times at the ends of the months, a gap as NaN', () => {
    const record = monthly();
    const track = trackOf(record);
    expect([...track.times]).toEqual([2019 + 11 / 12, 2020, 2020 + 1 / 12]);
    expect([...track.values]).toEqual([1.5, NaN, 3]);
    expect(track.latest).toEqual({ index: 2, time: 2020 + 1 / 12 });
    expect(trackOf(record)).toBe(track);
  });

  it('without any figure has no latest value', () => {
    expect(trackOf(monthly({ values: [null] })).latest).toBeUndefined();
  });

  it('shows the decimals that are printed, else those of each value', () => {
    expect(decimalsAt(trackOf(monthly({ decimals: 2 })), 3)).toBe(2);
    expect(decimalsAt(trackOf(monthly()), 1.5)).toBe(1);
  });

  it('is found by time', () => {
    const { times } = trackOf(monthly());
    expect([2018, 2020, 2020.01, 2022].map((time) => indexFrom(times, time))).toEqual([0, 1, 2, 3]);
    expect([2018, 2020, 2020.01, 2022].map((time) => nearestIndex(times, time))).toEqual([0, 1, 1, 2]);
    expect(nearestIndex(new Float64Array(), 2020)).toBe(0);
  });

  it('of two files is held once', () => {
    const data = parsePlanData(dataWith(monthly()));
    expect(mergePlanData([data, data]).series).toEqual([monthly()]);
  });
});

describe('the panels of time series', () => {
  const both = (series: TimeSeries, ...readings: Parameters<typeof dataOf>[0]) =>
    panels({ ...dataOf(readings, [indicator('one')]), series: [series] }, {});

  it('hold states of months beside states at year ends', () => {
    const all = both(monthly(), actual(1, { period: endOf(2019) }), target(9, { period: endOf(2025) }));
    expect(all.map(({ kind, step }) => [kind, step])).toEqual([['end', 'month']]);
    const [one] = all[0]!.series;
    expect(one!.track?.count).toBe(3);
    expect(latestTime(one!)).toBe(2020 + 1 / 12);
    expect(targetsAhead(one!).map(({ value }) => value)).toEqual([9]);
  });

  it('never hold amounts of months beside amounts of years', () => {
    const all = panels(
      {
        ...dataOf([actual(1, { period: within(2019) })], [indicator('one', { quantity: 'flow' })]),
        series: [monthly({ kind: 'within' })],
      },
      { indicators: ['one'] },
    );
    expect(all.map(({ kind, step }) => [kind, step])).toEqual([
      ['year', undefined],
      ['year', 'month'],
    ]);
  });
});

describe('a time series of which nobody says whether it counts at a moment or over a time', () => {
  const panelsWith = (series: TimeSeries, ...readings: Parameters<typeof dataOf>[0]) =>
    panels(
      { ...dataOf(readings, [indicator('one', { quantity: 'stock-or-flow' })]), series: [series] },
      { indicators: ['one'] },
    ).map(({ kind, step }) => [kind, step]);
  const years = monthly({ kind: 'within-or-end', step: 'year', dates: '2018' });

  it('shares an axis with years that do not say it either, and with no others', () => {
    const period: Period = { kind: 'year-or-end', to: 2021 };
    expect(panelsWith(years, target(9, { period }))).toEqual([['year-or-end', undefined]]);
    expect(panelsWith(years, target(9, { period: endOf(2021) }))).toEqual([
      ['end', undefined],
      ['year-or-end', undefined],
    ]);
    expect(panelsWith(monthly({ kind: 'within-or-end' }), target(9, { period }))).toEqual([
      ['year-or-end', undefined],
      ['year-or-end', 'month'],
    ]);
  });

  it('meets the target of its kind and year alone', () => {
    const track = trackOf(years);
    expect(track.valueFor({ kind: 'year-or-end', to: 2020 })?.value).toBe(3);
    expect(track.valueFor(endOf(2020))).toBeUndefined();
    expect(track.valueFor(within(2020))).toBeUndefined();
    expect(trackReading(track, 2).period).toEqual({ kind: 'year-or-end', to: 2020 });
  });
});

describe('a target range', () => {
  const range = (given: object) =>
    parsePlanData({ ...dataOf([{ ...target(6), ...given }]) }).readings[0]?.upTo;

  it('has an upper end', () => {
    expect(range({ upTo: 6.5 })).toBe(6.5);
  });

  it.each([[{ upTo: 6 }], [{ upTo: 7, value: null }], [{ upTo: 7, kind: 'actual', force: undefined }]])(
    'is refused as %j',
    (given) => {
      expect(() => range(given)).toThrow('only a target may have `upTo`');
    },
  );
});
