import { describe, expect, it } from 'vitest';
import { comparability, type Incomparable } from '../../src/analysis/comparability.js';
import { compare } from '../../src/analysis/comparison.js';
import { statedGrowths } from '../../src/analysis/growth.js';
import type { Reading } from '../../src/indicator/types.js';
import { both } from '../indicator/examples.js';

const readings = [...both.readings, ...statedGrowths(both)];
const reading = (id: string): Reading => {
  const found = readings.find((one) => one.id === id);
  if (!found) throw new Error(`no reading ${id}`);
  return found;
};
const assessed = (a: string, b: string) => comparability(both, reading(a), reading(b));
const sum = (id: string) => [`fz-${id}-2016-2020`, `xm-${id}-2016-2020`] as const;

/** Same meaning, same time, same unit: Fuzhou's figure and Xiamen's. */
const alike: readonly (readonly [string, string, string, string])[] = [
  [...sum('patent-applications'), '148711', '152256'],
  [...sum('patent-grants'), '84377', '100881'],
  [...sum('invention-patent-applications'), '51632', '37855'],
  [...sum('invention-patent-grants'), '14813', '12313'],
  ['fz-invention-patents-per-10k-2020', 'xm-invention-patents-per-10k-2020', '23.377', '37.93'],
  [...sum('china-patent-awards'), '14', '42'],
  [...sum('high-value-patent-portfolios'), '10', '25'],
  [...sum('national-ip-advantage-enterprises'), '44', '47'],
  [...sum('provincial-ip-advantage-enterprises'), '89', '71'],
  [...sum('national-copyright-model-units'), '2', '1'],
  ['fz-patent-applications-2016-2020-growth', 'xm-patent-applications-2016-2020-growth', '186.26', '160'],
  ['fz-patent-grants-2016-2020-growth', 'xm-patent-grants-2016-2020-growth', '147.98', '137'],
  [
    'fz-invention-patent-applications-2016-2020-growth',
    'xm-invention-patent-applications-2016-2020-growth',
    '179.45',
    '143',
  ],
  [
    'fz-invention-patent-grants-2016-2020-growth',
    'xm-invention-patent-grants-2016-2020-growth',
    '121.29',
    '140',
  ],
  ['fz-invention-patents-per-10k-2020-growth', 'xm-invention-patents-per-10k-2020-growth', '139.76', '162'],
  [...sum('patent-infringement-disputes'), '186', '789'],
  [...sum('trademark-infringement-cases'), '685', '453'],
  [...sum('copyright-piracy-cases'), '54', '38'],
];

/** Comparable with a caveat only, and the note that must be printed. */
const nearly: readonly (readonly [string, string, string])[] = [
  [...sum('pct-applications'), 'pct-1635-both'],
  ['fz-valid-trademarks-2020', 'xm-registered-trademarks-2020', 'trademarks-whose'],
  ['fz-ip-pledge-financing-2016-2020', 'xm-patent-pledge-amount-2016-2020', 'pledge-line-or-amount'],
  ['fz-ip-standard-certified-2020', 'xm-ip-standard-certified-enterprises-2020', 'certified-whom'],
  ['fz-ip-standard-certified-2020-text', 'xm-ip-standard-certified-enterprises-2020', 'certified-whom'],
  ['fz-patent-agencies-2020', 'xm-patent-agencies-2020', 'agencies-which'],
  ['fz-madrid-trademarks-registered-2020', 'xm-madrid-trademarks-2020', 'madrid-registered-or-held'],
  ['fz-work-copyright-registrations-2016-2020', 'xm-copyright-registrations-2016-2020', 'copyright-which'],
  ['fz-work-copyright-registrations-2020', 'xm-copyright-registrations-2020', 'copyright-which'],
  [
    'fz-work-copyright-registrations-target-2025',
    'xm-copyright-registrations-target-2025',
    'copyright-which',
  ],
  [
    'fz-counterfeit-patent-cases-2016-2020',
    'xm-suspected-counterfeit-patent-cases-2016-2020',
    'counterfeit-suspected',
  ],
  [...sum('court-ip-cases'), 'courts-serve-several'],
  ['fz-ip-advantage-enterprises-2020', 'xm-ip-strong-enterprises-2016-2020', 'advantage-new-or-all'],
  [
    'fz-ip-advantage-enterprises-target-2020',
    'xm-ip-strong-enterprises-target-2016-2020',
    'advantage-new-or-all',
  ],
  [
    'fz-invention-patents-per-10k-target-2020',
    'xm-invention-patents-per-10k-target-2020',
    'targets-own-choice',
  ],
];

/** What looks comparable and is not, with every reason. */
const apart: readonly (readonly [string, string, ...Incomparable[]])[] = [
  [
    'fz-invention-patents-per-10k-target-2025',
    'xm-high-value-patents-per-10k-target-2025',
    'other-indicator',
  ],
  [
    'fz-ip-pledge-financing-target-2021-2025',
    'xm-ip-pledge-registered-target-2025',
    'other-indicator',
    'other-period',
  ],
  ['fz-ip-pledge-financing-2016-2020', 'xm-ip-pledge-registered-2020', 'other-indicator', 'other-period'],
  ['fz-platform-patent-deals-2016-2020', 'xm-patent-deals-2016-2020', 'other-indicator'],
  ['fz-platform-patent-revenue-2016-2020', 'xm-portfolio-licence-revenue-2016-2020', 'other-indicator'],
  [
    'fz-municipal-ip-model-enterprises-2016-2020',
    'xm-municipal-ip-model-pilot-enterprises-2016-2020',
    'other-indicator',
  ],
  [
    'fz-provincial-copyright-model-units-2016-2020',
    'xm-provincial-copyright-model-units-parks-2016-2020',
    'other-indicator',
  ],
  [
    'fz-pledge-loan-enterprises-2016-2020',
    'xm-patent-pledge-projects-2016-2020',
    'other-indicator',
    'other-unit',
  ],
  [
    'fz-patent-navigation-enterprises-2020',
    'xm-industry-navigation-projects-2016-2020',
    'other-indicator',
    'other-unit',
    'other-period',
  ],
  ['fz-patent-examiners-2020', 'xm-patent-attorneys-2020', 'other-indicator'],
  ['fz-pct-applications-2016-2020', 'xm-pct-applications-2020', 'other-period'],
  ['fz-pct-applications-2016-2020', 'xm-overseas-invention-grants-2016-2020', 'other-indicator'],
  [
    'fz-patent-applications-2016-2020-growth',
    'xm-patent-application-growth-2016-2020',
    'other-indicator',
    'other-period',
  ],
  [
    'fz-patent-applications-2016-2020-growth',
    'xm-patent-pledge-growth-2016-2020',
    'other-indicator',
    'other-period',
  ],
  ['fz-work-copyright-registrations-2016-2020', 'xm-copyright-registrations-2020', 'other-period'],
  ['fz-valid-trademarks-target-2020', 'xm-registered-trademarks-2020', 'other-kind'],
  ['fz-valid-trademarks-target-2025', 'xm-registered-trademarks-2020', 'other-kind', 'other-period'],
  [
    'fz-invention-patent-grants-rank-2016-2020',
    'xm-invention-grant-share-rank-2016-2020',
    'other-indicator',
    'rank',
    'no-figure',
  ],
  ['fz-police-ip-cases-2016-2020', 'xm-counterfeit-goods-cases-2016-2020', 'other-indicator'],
  [
    'xm-portfolio-licence-revenue-2016-2020',
    'xm-portfolio-milestone-payments-2016-2020',
    'other-indicator',
    'other-unit',
  ],
  ['xm-invention-patents-per-10k-2020', 'xm-high-value-patents-per-10k-2020', 'other-indicator'],
];

describe('two readings', () => {
  it.each(alike)('%s and %s may be compared', (a, b, figureA, figureB) => {
    expect([reading(a).printed, reading(b).printed]).toEqual([figureA, figureB]);
    expect(assessed(a, b)).toEqual({ may: 'freely' });
  });

  it.each(nearly)('%s and %s may be compared with a caveat', (a, b, caveat) => {
    const fit = assessed(a, b);
    expect(fit.may === 'with-caveat' ? fit.caveats.map(({ id }) => id) : fit).toContain(caveat);
  });

  it.each(apart)('%s and %s may not', (a, b, ...why) => {
    expect(assessed(a, b)).toEqual({ may: 'not', why });
    expect(assessed(b, a)).toEqual({ may: 'not', why });
  });
});

describe('all readings', () => {
  const operations = ['patent-operations', 'patent-operation-rate'].map((id) => `${id}-2016-2020`);
  const besideXiamen = operations.flatMap((id) => [
    [`xm-${id}`, `sz-${id}`],
    [`xm-${id}`, `qd-${id}`],
    [`sz-${id}`, `qd-${id}`],
  ]);
  const pairs = readings.flatMap((a, i) =>
    readings
      .slice(i + 1)
      .flatMap((b) => (a.place === b.place ? [] : [{ a, b, fit: comparability(both, a, b) }])),
  );
  const those = (may: string) =>
    pairs.flatMap(({ a, b, fit }) => (fit.may === may ? [`${a.id} ${b.id}`] : [])).sort();
  const named = (some: readonly (readonly string[])[]) => some.map(([a, b]) => `${a} ${b}`).sort();

  it('of different places may be compared in these pairs and no others', () => {
    expect(pairs.length).toBeGreaterThan(8000);
    expect(those('freely')).toEqual(named([...alike, ...besideXiamen]));
    expect(those('with-caveat')).toEqual(named(nearly));
  });

  it('may be compared as much the one way as the other', () => {
    for (const { a, b, fit } of pairs) expect(comparability(both, b, a)).toEqual(fit);
  });
});

describe('the two cities', () => {
  const named = (indicators: string[]) => compare(both, { indicators });

  it('are compared on what is nearly alike where it is named, never by default', () => {
    const tierB = [
      ['valid-trademarks', '24.67', '40'],
      ['ip-pledge-financing', '48.22', '22.43'],
      ['ip-standard-certified', '194', '968'],
      ['patent-agencies', '32', '44'],
      ['madrid-trademarks', '315', '500'],
      ['ip-advantage-enterprises', '255', '213'],
    ];
    const told = named(tierB.map(([id = '']) => id)).compared;
    expect(told.map((one) => [one.indicator.id, ...one.readings.map((each) => each?.printed)])).toEqual(
      tierB,
    );
    for (const { differs, notes, leaders } of told)
      expect([differs, notes.some(({ kind }) => kind === 'comparison'), leaders]).toEqual([true, true, []]);
  });

  it('have their cases in the table only, and a growth never beside its level', () => {
    const ids = ['court-ip-cases', 'counterfeit-patent-cases', 'copyright-piracy-cases'];
    expect(named(ids).listed.map((one) => one.indicator.id)).toEqual(ids);
    const { compared, refused } = named(['patent-grants-growth', 'patent-grants']);
    expect(compared.map((one) => one.indicator.id)).toEqual(['patent-grants']);
    expect(refused.map(({ why }) => why)).toEqual(['beside-level']);
  });

  it.each([
    'provincial-information-outlets',
    'geographical-indication-trademarks',
    'well-known-trademarks',
    'enforcement-cases-closed-in-time',
    'ip-protection-satisfaction',
    'patent-operation-rate',
  ])('are not compared on %s, which one alone prints', (id) => {
    expect(named([id]).refused.map(({ why }) => why)).toEqual(['one-place']);
  });
});
