import { describe, expect, it } from 'vitest';
import { requiredChange } from '../../../src/analysis/attainment.js';
import { requiredGrowth } from '../../../src/analysis/required-growth.js';
import { baseOfStatedGrowth } from '../../../src/analysis/computed-bases.js';
import * as derive from '../../../src/analysis/derive/index.js';
import type { Deriving, Presentation } from '../../../src/analysis/derive/index.js';
import { statedGrowths } from '../../../src/analysis/growth.js';
import type { Reading } from '../../../src/indicator/types.js';
import { both } from '../../indicator/examples.js';
import { derivedText } from '../../../src/messages/format.js';

const readings = [...both.readings, ...statedGrowths(both)];
const of = (id: string): Reading => readings.find((one) => one.id === id)!;
const sum = (id: string) => of(`${id}-2016-2020`);
const share = (part: string, whole: string) => derive.shareOf(both, sum(part), sum(whole));

type Row = readonly [
  what: string,
  deriving: Deriving,
  value: number,
  printed: string,
  presentation: Presentation,
];

const drawable: readonly Row[] = [
  [
    'Fuzhou per 10,000, growth a year 2015–2020',
    derive.yearlyGrowthOf(of('fz-invention-patents-per-10k-2020')),
    19.11195312,
    '19.11',
    'labelled',
  ],
  [
    'Xiamen per 10,000, growth a year 2015–2020',
    derive.yearlyGrowthOf(of('xm-invention-patents-per-10k-2020')),
    21.24400067,
    '21.2',
    'labelled',
  ],
  [
    'Fuzhou trademarks, growth a year 2015–2020',
    derive.yearlyGrowthOf(of('fz-valid-trademarks-2020')),
    22.41597828,
    '22.42',
    'labelled',
  ],
  [
    'Fuzhou inventions among applications',
    share('fz-invention-patent-applications', 'fz-patent-applications'),
    34.71969121,
    '34.7',
    'plain',
  ],
  [
    'Fuzhou inventions among grants',
    share('fz-invention-patent-grants', 'fz-patent-grants'),
    17.55573201,
    '17.6',
    'plain',
  ],
  [
    'Fuzhou grants per application',
    share('fz-patent-grants', 'fz-patent-applications'),
    56.7389097,
    '56.7',
    'labelled',
  ],
  [
    'Fuzhou invention grants per application',
    share('fz-invention-patent-grants', 'fz-invention-patent-applications'),
    28.68957236,
    '28.7',
    'labelled',
  ],
  [
    'Xiamen inventions among applications',
    share('xm-invention-patent-applications', 'xm-patent-applications'),
    24.86273119,
    '24.9',
    'plain',
  ],
  [
    'Xiamen inventions among grants',
    share('xm-invention-patent-grants', 'xm-patent-grants'),
    12.20546981,
    '12.2',
    'plain',
  ],
  [
    'Xiamen grants per application',
    share('xm-patent-grants', 'xm-patent-applications'),
    66.25748739,
    '66.3',
    'labelled',
  ],
  [
    'Xiamen invention grants per application',
    share('xm-invention-patent-grants', 'xm-invention-patent-applications'),
    32.5267468,
    '32.5',
    'labelled',
  ],
  [
    'Fuzhou applications a year',
    derive.yearlyAverageOf(both, sum('fz-patent-applications')),
    29742.2,
    '29742.2',
    'labelled',
  ],
  ['Fuzhou PCT a year', derive.yearlyAverageOf(both, sum('fz-pct-applications')), 327, '327.0', 'labelled'],
  [
    'Xiamen applications a year',
    derive.yearlyAverageOf(both, sum('xm-patent-applications')),
    30451.2,
    '30451.2',
    'labelled',
  ],
  ['Xiamen PCT a year', derive.yearlyAverageOf(both, sum('xm-pct-applications')), 327, '327.0', 'labelled'],
  [
    'Fuzhou pledges a year, 2016–2020',
    derive.yearlyAverageOf(both, sum('fz-ip-pledge-financing')),
    9.644,
    '9.644',
    'labelled',
  ],
  [
    'Fuzhou pledges a year, 2021–2025',
    derive.yearlyAverageOf(both, of('fz-ip-pledge-financing-target-2021-2025')),
    12,
    '12.0',
    'labelled',
  ],
  [
    'Xiamen mediation in five years',
    derive.totalOfAverage(both, of('xm-mediated-cases-target-2021-2025')),
    5000,
    '5000',
    'labelled',
  ],
  [
    'Fuzhou firms of three lists',
    derive.sumOf(
      both,
      [
        'fz-national-ip-advantage-enterprises',
        'fz-provincial-ip-advantage-enterprises',
        'fz-municipal-ip-model-enterprises',
      ].map(sum),
    ),
    274,
    '274',
    'labelled',
  ],
  [
    'Xiamen firms of three lists',
    derive.sumOf(
      both,
      [
        'xm-national-ip-advantage-enterprises',
        'xm-provincial-ip-advantage-enterprises',
        'xm-municipal-ip-model-pilot-enterprises',
      ].map(sum),
    ),
    213,
    '213',
    'plain',
  ],
  [
    'Fuzhou outlets of the text',
    derive.sumOf(both, ['fz-national-information-outlets', 'fz-provincial-information-outlets'].map(sum)),
    6,
    '6',
    'labelled',
  ],
  [
    'Xiamen pledges of the text',
    derive.sumOf(both, ['xm-patent-pledge-amount', 'xm-trademark-pledge-amount'].map(sum)),
    23.96,
    '23.96',
    'plain',
  ],
  [
    'Xiamen enforcement, four kinds',
    derive.sumOf(
      both,
      [
        'xm-suspected-counterfeit-patent-cases',
        'xm-patent-infringement-disputes',
        'xm-trademark-infringement-cases',
        'xm-copyright-piracy-cases',
      ].map(sum),
    ),
    2130,
    '2130',
    'plain',
  ],
  [
    'Fuzhou enforcement, four kinds',
    derive.sumOf(
      both,
      [
        'fz-counterfeit-patent-cases',
        'fz-patent-infringement-disputes',
        'fz-trademark-infringement-cases',
        'fz-copyright-piracy-cases',
      ].map(sum),
    ),
    2935,
    '2935',
    'plain',
  ],
  [
    'Fuzhou copyright, 2020 in five years',
    derive.shareOf(both, of('fz-work-copyright-registrations-2020'), sum('fz-work-copyright-registrations')),
    37.32554365,
    '37.3',
    'labelled',
  ],
  [
    'Xiamen copyright, 2020 in five years',
    derive.shareOf(both, of('xm-copyright-registrations-2020'), sum('xm-copyright-registrations')),
    33.58643108,
    '34',
    'labelled',
  ],
  [
    'Xiamen PCT, 2020 in five years',
    derive.shareOf(both, of('xm-pct-applications-2020'), sum('xm-pct-applications')),
    32.66055046,
    '32.7',
    'labelled',
  ],
  [
    'Xiamen PCT, 2016–2019',
    derive.remainderOf(both, sum('xm-pct-applications'), of('xm-pct-applications-2020')),
    1101,
    '1101',
    'labelled',
  ],
  [
    'Xiamen high-value patents among all',
    derive.shareOf(both, of('xm-high-value-patents-per-10k-2020'), of('xm-invention-patents-per-10k-2020')),
    37.78012128,
    '37.8',
    'labelled',
  ],
  [
    'Shenzhen’s operations over Xiamen’s',
    derive.multipleOf(both, of('sz-patent-operations-2016-2020'), of('xm-patent-operations-2016-2020')),
    7.307692308,
    '7.3',
    'plain',
  ],
  [
    'Qingdao’s operations over Xiamen’s',
    derive.multipleOf(both, of('qd-patent-operations-2016-2020'), of('xm-patent-operations-2016-2020')),
    2.087912088,
    '2.1',
    'plain',
  ],
];

const requiredPledgeGrowth = requiredGrowth(
  of('xm-ip-pledge-registered-2020'),
  of('xm-ip-pledge-registered-target-2025'),
  'flow',
);
const pledgeRate = 'value' in requiredPledgeGrowth ? requiredPledgeGrowth.value * 100 : NaN;
const xmRate = of('xm-patent-application-growth-2016-2020');

const illustrations: readonly (readonly [string, Deriving, number, string])[] = [
  [
    'Fuzhou’s people implied in 2020',
    derive.impliedDenominator(of('fz-valid-invention-patents-2020'), of('fz-invention-patents-per-10k-2020')),
    734.0120631,
    '734.0',
  ],
  [
    'Fuzhou’s people implied in 2025',
    derive.impliedDenominator(
      of('fz-valid-invention-patents-target-2025'),
      of('fz-invention-patents-per-10k-target-2025'),
    ),
    920,
    '920',
  ],
  [
    'Xiamen’s operations: denominator',
    derive.impliedDenominator(
      of('xm-patent-operations-2016-2020'),
      of('xm-patent-operation-rate-2016-2020'),
      100,
    ),
    15.82608696,
    '15.8',
  ],
  [
    'Shenzhen’s operations: denominator',
    derive.impliedDenominator(
      of('sz-patent-operations-2016-2020'),
      of('sz-patent-operation-rate-2016-2020'),
      100,
    ),
    106.741573,
    '107',
  ],
  [
    'Qingdao’s operations: denominator',
    derive.impliedDenominator(
      of('qd-patent-operations-2016-2020'),
      of('qd-patent-operation-rate-2016-2020'),
      100,
    ),
    26.20689655,
    '26.2',
  ],
  [
    'Xiamen’s applications in 2020, had they grown evenly',
    derive.evenYearOfTotal(sum('xm-patent-applications'), xmRate),
    42251.98153,
    '42300',
  ],
  [
    'Xiamen’s applications in 2015, had they grown evenly',
    derive.evenYearOfTotal(sum('xm-patent-applications'), xmRate, 'before'),
    17193.97652,
    '17200',
  ],
  [
    'Xiamen’s applications in 2015 that the target implies',
    derive.evenStartOf(
      of('xm-domestic-patent-applications-target-2020'),
      of('xm-patent-application-growth-target-2016-2020'),
      5,
    ),
    1.760007358,
    '1.8',
  ],
  [
    'Xiamen’s applications, even rate of the totals',
    derive.evenRateOfTotals(sum('xm-patent-applications')),
    21.05832751,
    '21.1',
  ],
  [
    'Xiamen’s pledges in five years to 2020, at 80 % a year',
    derive.evenTotalUpTo(of('xm-ip-pledge-registered-2020'), 80, 5),
    23.01399177,
    '23.0',
  ],
  [
    'Xiamen’s pledges 2021–2025, on an even path',
    derive.evenTotalUpTo(of('xm-ip-pledge-registered-target-2025'), pledgeRate, 5),
    126.7436112,
    '130',
  ],
  [
    'Xiamen’s training a year, from “nearly 200,000”',
    derive.yearlyAverageOf(both, sum('xm-distance-trainees')),
    4,
    '4.0',
  ],
];

describe('what the two plans allow to compute', () => {
  it.each(drawable)('%s', (_, deriving, value, printed, presentation) => {
    expect('value' in deriving ? deriving.value : deriving.why).toBeCloseTo(value, 6);
    expect(deriving).toMatchObject({ printed, presentation });
  });

  it.each(illustrations)('for checking only: %s', (_, deriving, value, printed) => {
    expect('value' in deriving ? deriving.value : deriving.why).toBeCloseTo(value, 4);
    expect(deriving).toMatchObject({ printed, presentation: 'illustrative' });
  });

  it('says how, and what it rests on', () => {
    const rest = derive.remainderOf(both, sum('xm-pct-applications'), of('xm-pct-applications-2020'));
    expect(rest).toMatchObject({ formula: '1635 − 534' });
    expect('method' in rest && derivedText(rest, 'zh')).toMatch(
      /^推算：2016–2019 年合计；两市规划都印 1635 件/,
    );
    const patents = of('fz-invention-patents-per-10k-2020');
    const times = derive.multipleOf(
      both,
      { ...of('xm-invention-patents-per-10k-2020'), flags: ['provisional'] },
      { ...patents, flags: ['revised', 'provisional'] },
    );
    expect('method' in times && derivedText(times, 'en')).toMatch(/; provisional; revised/);
    const grants = share('fz-patent-grants', 'fz-patent-applications');
    expect('method' in grants && derivedText(grants, 'en')).toBe(
      'computed: Patents granted as a share of Patent applications; not a rate',
    );
  });

  it('gives the total before, assuming over what growth is', () => {
    const bases = ['fz-patent-applications', 'xm-patent-applications'].map((id) =>
      baseOfStatedGrowth(sum(id)),
    );
    expect(bases).toMatchObject([
      { printed: '51950', basis: 'inferred' },
      { printed: '58600', basis: 'inferred' },
    ]);
  });
});

describe('what would mean nothing is refused', () => {
  it.each([
    [
      'a five-year growth over five',
      derive.yearlyAverageOf(both, of('xm-patent-applications-2016-2020-growth')),
      'not-additive',
    ],
    [
      'a yearly rate from the growth of totals',
      derive.yearlyGrowthOf(sum('xm-patent-applications')),
      'totals',
    ],
    [
      'growth between five-year totals',
      requiredGrowth(sum('fz-ip-pledge-financing'), of('fz-ip-pledge-financing-target-2021-2025'), 'flow'),
      'totals',
    ],
    [
      'five years of Fuzhou over one of Xiamen',
      derive.multipleOf(
        both,
        of('fz-ip-pledge-financing-target-2021-2025'),
        of('xm-ip-pledge-registered-target-2025'),
      ),
      'other-indicator',
    ],
    [
      'all patents over high-value ones',
      derive.multipleOf(
        both,
        of('fz-invention-patents-per-10k-target-2025'),
        of('xm-high-value-patents-per-10k-target-2025'),
      ),
      'other-indicator',
    ],
    [
      'a fall from all patents to high-value ones',
      requiredChange(
        of('xm-invention-patents-per-10k-2020'),
        of('xm-high-value-patents-per-10k-target-2025'),
        'stock',
      ),
      'other-indicator',
    ],
    [
      'yuan per firm over yuan per project',
      derive.multipleOf(both, sum('fz-pledge-loan-enterprises'), sum('xm-patent-pledge-projects')),
      'other-indicator',
    ],
    [
      'growth from a printed zero',
      requiredGrowth(
        of('fz-ip-information-outlets-2020'),
        of('fz-ip-information-outlets-target-2025'),
        'stock',
      ),
      'zero-base',
    ],
    [
      'growth from nothing',
      requiredGrowth(sum('xm-mediated-cases'), of('xm-mediated-cases-target-2021-2025'), 'flow'),
      'no-base',
    ],
    [
      'growth of a score',
      requiredGrowth(
        of('xm-ip-protection-satisfaction-2020'),
        of('xm-ip-protection-satisfaction-target-2025'),
        'score',
      ),
      'points-only',
    ],
    [
      'a sum of a part and its whole',
      derive.sumOf(both, [sum('fz-patent-grants'), sum('fz-invention-patent-grants')]),
      'nested',
    ],
    [
      'a sum of one year and five',
      derive.sumOf(both, [sum('xm-copyright-registrations'), of('xm-copyright-registrations-2020')]),
      'other-period',
    ],
    [
      'a sum over two cities',
      derive.sumOf(both, [sum('fz-patent-grants'), sum('xm-patent-grants')]),
      'other-place',
    ],
    [
      'a sum of yuan and euros',
      derive.sumOf(both, [sum('xm-portfolio-licence-revenue'), sum('xm-portfolio-milestone-payments')]),
      'other-unit',
    ],
    [
      'a ratio of rates',
      derive.multipleOf(
        both,
        of('sz-patent-operation-rate-2016-2020'),
        of('xm-patent-operation-rate-2016-2020'),
      ),
      'points-only',
    ],
    [
      'an average of what is no total',
      derive.yearlyAverageOf(both, of('xm-pct-applications-2020')),
      'other-period',
    ],
    [
      'a share of yearly pledges in another thing’s total',
      derive.shareOf(both, of('xm-ip-pledge-registered-2020'), sum('xm-patent-pledge-amount')),
      'other-period',
    ],
  ] as const)('%s', (_, outcome, why) => {
    expect(outcome).toEqual({ why });
  });
});
