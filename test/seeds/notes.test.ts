import { describe, expect, it } from 'vitest';
import { both } from '../indicator/examples.js';
import { inLang } from '../../src/messages/format.js';
import type { Text } from '../../src/indicator/types.js';
import { zhOf } from '../indicator/examples.js';

/** Each note, and the indicators and readings that refer to it. */
const hanging: readonly (readonly [note: string, on: readonly string[]])[] = [
  [
    'fz-per10k-people-734-920',
    [
      'fz-invention-patents-per-10k-2020',
      'fz-invention-patents-per-10k-target-2025',
      'fz-valid-invention-patents-2020',
      'fz-valid-invention-patents-target-2025',
    ],
  ],
  ['fz-standard-194-195', ['fz-ip-standard-certified-2020', 'fz-ip-standard-certified-2020-text']],
  [
    'fz-advantage-255-274',
    [
      'fz-ip-advantage-enterprises-2020',
      'fz-national-ip-advantage-enterprises-2016-2020',
      'fz-provincial-ip-advantage-enterprises-2016-2020',
      'fz-municipal-ip-model-enterprises-2016-2020',
    ],
  ],
  [
    'fz-copyright-one-year',
    ['fz-work-copyright-registrations-2020', 'fz-work-copyright-registrations-target-2025'],
  ],
  [
    'fz-outlets-0-6',
    [
      'fz-ip-information-outlets-2020',
      'fz-national-information-outlets-2016-2020',
      'fz-provincial-information-outlets-2016-2020',
    ],
  ],
  ['fz-pledge-two-meanings', ['fz-ip-pledge-financing-2016-2020']],
  ['fz-pledge-five-years', ['fz-ip-pledge-financing-2016-2020', 'fz-ip-pledge-financing-target-2021-2025']],
  [
    'grows-with-city-size',
    [
      'invention-patent-grants',
      'china-patent-awards',
      'high-value-patent-portfolios',
      'national-ip-advantage-enterprises',
      'provincial-ip-advantage-enterprises',
      'patent-applications',
      'patent-grants',
      'invention-patent-applications',
      'national-copyright-model-units',
      'pct-applications',
    ],
  ],
  ['portfolios-own-programme', ['high-value-patent-portfolios']],
  [
    'growth-base-not-printed',
    [
      'patent-applications-growth',
      'patent-grants-growth',
      'invention-patent-applications-growth',
      'invention-patent-grants-growth',
    ],
  ],
  ['pct-1635-both', ['fz-pct-applications-2016-2020', 'xm-pct-applications-2016-2020']],
  [
    'cases-no-direction',
    ['patent-infringement-disputes', 'trademark-infringement-cases', 'copyright-piracy-cases'],
  ],
  [
    'targets-own-choice',
    ['fz-invention-patents-per-10k-target-2020', 'xm-invention-patents-per-10k-target-2020'],
  ],
  ['trademarks-whose', ['valid-trademarks', 'registered-trademarks']],
  ['pledge-line-or-amount', ['ip-pledge-financing', 'patent-pledge-amount']],
  ['certified-whom', ['ip-standard-certified', 'ip-standard-certified-enterprises']],
  ['agencies-which', ['patent-agencies-fuzhou', 'patent-agencies']],
  ['madrid-registered-or-held', ['madrid-trademarks-registered', 'madrid-trademarks']],
  ['copyright-which', ['work-copyright-registrations', 'copyright-registrations']],
  ['counterfeit-suspected', ['counterfeit-patent-cases', 'suspected-counterfeit-patent-cases']],
  ['courts-serve-several', ['court-ip-cases', 'xiamen-court-ip-cases']],
  ['advantage-new-or-all', ['ip-advantage-enterprises', 'ip-strong-enterprises']],
  ['trademarks-same-40', ['fz-valid-trademarks-target-2025', 'xm-registered-trademarks-2020']],
  [
    'fz-undated-2021',
    [
      'fz-standard-setting-enterprises-2020',
      'fz-standards-drafted-2020',
      'fz-patent-examiners-2020',
      'fz-national-information-outlets-2016-2020',
      'fz-provincial-information-outlets-2016-2020',
      'fz-provincial-navigation-bases-2016-2020',
      'fz-brand-guidance-stations-2020',
    ],
  ],
  ['fz-first-in-province', ['fz-valid-invention-patents-rank-2020']],
  ['fz-own-awards', ['fz-fuzhou-patent-awards-2016-2020']],
  ['fz-platform-deals-only', ['platform-patent-deals', 'platform-patent-revenue']],
  [
    'fz-crime-not-one-chain',
    [
      'fz-ip-crime-arrest-cases-2016-2020',
      'fz-ip-crime-prosecution-cases-2016-2020',
      'fz-police-ip-cases-2016-2020',
    ],
  ],
  [
    'xm-filings-one-year-five',
    ['xm-domestic-patent-applications-target-2020', 'xm-domestic-patent-applications-2016-2020'],
  ],
  [
    'xm-verdict-times',
    [
      'xm-domestic-patent-applications-target-2020',
      'xm-patent-application-growth-target-2016-2020',
      'xm-invention-patents-per-10k-target-2020',
      'xm-pct-applications-target-2020',
      'xm-ip-strong-enterprises-target-2016-2020',
      'xm-enforcement-cases-closed-in-time-target-2020',
    ],
  ],
  ['xm-per10k-no-2025', ['xm-invention-patents-per-10k-target-2020']],
  ['xm-strong-firms-213', ['xm-ip-strong-enterprises-2016-2020']],
  [
    'xm-high-value-not-all',
    ['xm-high-value-patents-per-10k-2020', 'xm-high-value-patents-per-10k-target-2025'],
  ],
  [
    'xm-five-year-totals',
    [
      'xm-overseas-invention-grants-2016-2020',
      'xm-overseas-invention-grants-target-2021-2025',
      'xm-ip-service-recipients-2016-2020',
      'xm-ip-service-recipients-target-2021-2025',
    ],
  ],
  ['xm-madrid-two-sources', ['xm-madrid-trademarks-2020']],
  ['xm-copyright-one-year', ['xm-copyright-registrations-2020', 'xm-copyright-registrations-target-2025']],
  ['xm-pledge-one-year', ['xm-ip-pledge-registered-2020', 'xm-ip-pledge-registered-target-2025']],
  ['xm-mediation-no-base', ['xm-mediated-cases-2016-2020']],
  ['xm-served-714', ['xm-ip-service-recipients-2016-2020', 'xm-ip-service-recipients-target-2021-2025']],
  [
    'xm-funds-2-1-5',
    ['xm-central-and-local-funds-2016-2020', 'xm-social-capital-2016-2020', 'xm-central-funds-2016-2020'],
  ],
  [
    'xm-enforcement-2130-2124',
    [
      'xm-suspected-counterfeit-patent-cases-2016-2020',
      'xm-patent-infringement-disputes-2016-2020',
      'xm-trademark-infringement-cases-2016-2020',
      'xm-copyright-piracy-cases-2016-2020',
      'xm-counterfeit-goods-cases-2016-2020',
    ],
  ],
  ['xm-centres-lacking', ['cn-protection-centres-2020']],
  ['xm-growth-160-19-7', ['xm-patent-application-growth-2016-2020', 'xm-patent-applications-2016-2020']],
  ['xm-operation-base', ['patent-operations', 'patent-operation-rate']],
  ['xm-training-two-series', ['xm-distance-training-courses-2016-2020', 'xm-distance-trainees-2016-2020']],
  ['xm-conversion-whose', ['patent-conversion-rate', 'patent-conversion-rank']],
  [
    'xm-rank-among-unprinted',
    ['invention-application-share-rank', 'invention-grant-share-rank', 'patent-conversion-rank'],
  ],
  ['xm-deals-whole-city', ['patent-deals']],
];

describe('the notes', () => {
  it.each(hanging)('%s', (id, on) => {
    const holders = [...both.indicators, ...both.readings].filter((one) => one.notes?.includes(id));
    expect(holders.map((one) => one.id).sort()).toEqual([...on].sort());
  });

  it('are these and no others, in two languages, each short enough for a footnote', () => {
    expect(both.notes.map(({ id }) => id).sort()).toEqual(hanging.map(([id]) => id).sort());
    for (const { id, text } of both.notes) {
      expect(zhOf(text as Text).length, id).toBeLessThanOrEqual(80);
      expect(inLang(text as Text, 'en').length, id).toBeLessThanOrEqual(200);
    }
  });

  it('cast doubt on one figure alone', () => {
    expect(both.notes.filter(({ kind }) => kind === 'doubt').map(({ id }) => id)).toEqual(['pct-1635-both']);
  });
});
