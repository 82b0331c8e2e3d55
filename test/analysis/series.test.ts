import { describe, expect, it } from 'vitest';
import {
  latestAttainment,
  latestValue,
  paceSoFar,
  panelsOf,
  targetsAhead,
  type Panel,
  type Series,
} from '../../src/analysis/series.js';
import { trackOf } from '../../src/analysis/track.js';
import { actual, both, dataOf, endOf, fuzhou, indicator, target, within } from '../indicator/examples.js';

const panels = (data: Parameters<typeof panelsOf>[0], selection: Parameters<typeof panelsOf>[1]) =>
  panelsOf(data, selection, trackOf).panels;

const told = (panel: Panel) =>
  panel.series.map(({ place, values, targets }) => [
    place.id,
    values.map((one) => [one.period.to, one.printed, one.kind]),
    targets.map((one) => [one.period.to, one.printed, one.force]),
  ]);

describe('the panels of the two plans', () => {
  it('join the computed 2015, the actual 2020 and the expected 2025 of patents per 10,000', () => {
    const [panel] = panels(both, { indicators: ['invention-patents-per-10k'] });
    expect(told(panel!)).toEqual([
      [
        'fuzhou',
        [
          [2015, '9.75', 'computed'],
          [2020, '23.377', 'actual'],
        ],
        [
          [2020, '12', 'set'],
          [2025, '25', 'expected'],
        ],
      ],
      [
        'xiamen',
        [
          [2015, '14.5', 'computed'],
          [2020, '37.93', 'actual'],
        ],
        [[2020, '18', 'set']],
      ],
    ]);
  });

  it('never continue Xiamen’s 37.93 with the 14.33 of high-value patents only', () => {
    const chosen = ['invention-patents-per-10k', 'high-value-patents-per-10k'];
    const all = panels(both, { place: ['xiamen'], indicators: chosen });
    expect(all.map((panel) => panel.series[0]?.values.at(-1)?.printed)).toEqual(['37.93', '14.33']);
  });

  it('hold one indicator and one kind of period each', () => {
    for (const panel of panels(both, {}))
      for (const { values, targets } of panel.series)
        for (const one of [...values, ...targets])
          expect([one.indicator, one.period.kind]).toEqual([panel.indicator.id, panel.kind]);
  });

  it('never draw a yearly target and a five-year total as one series', () => {
    const split = panels(both, { indicators: ['domestic-patent-applications'] });
    expect(split.map((panel) => [panel.kind, told(panel)])).toEqual([
      ['year', [['xiamen', [], [[2020, '4.2', 'set']]]]],
      ['total', [['xiamen', [[2020, '15.2', 'actual']], []]]],
    ]);
  });

  it('without a selection are those that change with time', () => {
    expect(panels(fuzhou, {}).map((panel) => panel.indicator.id)).toEqual([
      'invention-patents-per-10k',
      'valid-trademarks',
      'valid-invention-patents',
      'work-copyright-registrations',
      'ip-information-outlets',
      'ip-pledge-financing',
    ]);
  });

  it('of one plan hold what lies within it and the state that it starts from', () => {
    const years = (plan: number) =>
      panels(fuzhou, { plan: [plan], indicators: ['valid-trademarks'] })[0]?.series[0]?.values.map(
        (one) => one.period.to,
      );
    expect([years(13), years(14), years(15), years(16)]).toEqual([[2015, 2020], [2020], [], undefined]);
  });

  it('leave out the figure that disputes another', () => {
    const [panel] = panels(fuzhou, { indicators: ['ip-standard-certified'] });
    expect(panel?.series[0]?.values.map((one) => one.printed)).toEqual(['194']);
  });

  it('must be of the data', () => {
    expect(() => panels(fuzhou, { indicators: ['gold'] })).toThrow('indicators: "gold" is not in the data');
  });
});

describe('a series', () => {
  const at = (year: number) => ({ period: endOf(year) });
  const seriesOf = (...readings: Parameters<typeof dataOf>[0]): Series =>
    panels(dataOf(readings), { indicators: ['one'] })[0]!.series[0]!;
  const stock = indicator('one');

  it('is in the order of time, and keeps a dash as a gap', () => {
    const { values } = seriesOf(actual(3, at(2022)), actual(1, at(2020)), actual(null, at(2021)));
    expect(values.map((one) => one.value)).toEqual([1, null, 3]);
  });

  it('has a latest value, which is never a dash', () => {
    expect(
      latestValue(seriesOf(actual(1, at(2020)), actual(0, at(2021)), actual(null, at(2022))))?.value,
    ).toBe(0);
    expect(latestValue(seriesOf(target(1, at(2020))))).toBeUndefined();
  });

  it('looks ahead to the targets after its latest value', () => {
    const series = seriesOf(
      actual(1, at(2020)),
      target(2, at(2020)),
      target(3, at(2022)),
      target(4, at(2025)),
    );
    expect(targetsAhead(series).map((one) => one.value)).toEqual([3, 4]);
    expect(targetsAhead(seriesOf(target(1, at(2020))))).toEqual([]);
  });

  it('knows the share of the target of the same time', () => {
    expect(latestAttainment(seriesOf(actual(3, at(2020)), target(4, at(2020))), stock)).toEqual({
      value: 0.75,
    });
    expect(latestAttainment(seriesOf(actual(3, at(2020)), target(4, at(2025))), stock)).toBeUndefined();
  });

  it('knows its pace from the first to the latest value', () => {
    const pace = paceSoFar(
      seriesOf(actual(null, at(2019)), actual(100, at(2020)), actual(121, at(2022))),
      stock,
    );
    expect(pace && 'value' in pace && pace.value).toBeCloseTo(0.1, 12);
    expect(paceSoFar(seriesOf(actual(100, at(2020))), stock)).toBeUndefined();
    expect(paceSoFar(seriesOf(actual(0, at(2020)), actual(121, at(2022))), stock)).toEqual({
      why: 'zero-base',
    });
  });

  it('of Fuzhou’s patents grew by 19.1 % a year', () => {
    const [panel] = panels(fuzhou, { indicators: ['invention-patents-per-10k'] });
    const pace = paceSoFar(panel!.series[0]!, panel!.indicator);
    expect(pace && 'value' in pace && (pace.value * 100).toFixed(1)).toBe('19.1');
  });

  it('with one time only is shown where it is chosen, or where none has more', () => {
    const single = [
      actual(1),
      actual(2, { place: 'b' }),
      actual(3, { indicator: 'two', period: within(2020) }),
    ];
    const data = dataOf(single);
    const shown = (all: typeof single) => panels(dataOf(all), {}).map(({ indicator }) => indicator.id);
    expect(shown(single)).toEqual(['one', 'two']);
    expect(shown([...single, actual(4, { indicator: 'two', period: within(2021) })])).toEqual(['two']);
    expect(panels(data, { indicators: ['one'] }).map((panel) => panel.series.length)).toEqual([2]);
  });

  it('without any figure is not shown', () => {
    expect(panels(dataOf([actual(null)]), { indicators: ['one'] })).toEqual([]);
  });
});
