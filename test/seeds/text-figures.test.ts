import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/indicator/parse.js';
import type { Period, Reading } from '../../src/indicator/types.js';
import { zhOf } from '../indicator/examples.js';

/**
 * Every figure in the running text that is in no table: line, place if it is not the city itself, indicator, figure
 * with its approximation, unit, its time and how that is known.
 */
const figures: Readonly<Record<string, readonly string[]>> = {
  fuzhou: [
    '75 ip-standard-certified 195 家 end 2020 stated',
    '69 invention-patent-grants 14813 件 sum 2016-2020 stated',
    '69 china-patent-awards 14 件 sum 2016-2020 section',
    '69 high-value-patent-portfolios 10 个 sum 2016-2020 section',
    '73 national-ip-advantage-enterprises 44 家 sum 2016-2020 section',
    '75 provincial-ip-advantage-enterprises 89 家 sum 2016-2020 section',
    '69 patent-applications 148711 件 sum 2016-2020 stated',
    '69 patent-grants 84377 件 sum 2016-2020 stated',
    '69 invention-patent-applications 51632 件 sum 2016-2020 stated',
    '69 invention-patent-grants-rank 首位 位 sum 2016-2020 section',
    '69 valid-invention-patents-rank 首位 位 end 2020 section',
    '69 pct-applications 1635 件 sum 2016-2020 section',
    '69 fujian-patent-awards 22 件 sum 2016-2020 section',
    '69 fuzhou-patent-awards 98 件 sum 2016-2020 section',
    '69 madrid-trademarks-registered 315 件 end 2020 section',
    '69 geographical-indication-trademarks 29 件 end 2020 section',
    '69 geographical-indication-products 11 件 end 2020 ambiguous',
    '69 work-copyright-registrations 141726 件 sum 2016-2020 section',
    '69 provincial-heritage-projects 18 项 end 2020 ambiguous',
    '69 municipal-heritage-projects 62 项 end 2020 ambiguous',
    '69 new-plant-varieties 131 件 end 2020 ambiguous',
    '73 platform-patent-deals 111 次 sum 2016-2020 stated',
    '73 platform-patent-revenue 48631.37 万元 sum 2016-2020 stated',
    '75 municipal-ip-model-enterprises 141 家 sum 2016-2020 section',
    '75 national-copyright-model-units 2 家 sum 2016-2020 section',
    '75 provincial-copyright-model-units 6 家 sum 2016-2020 section',
    '75 pledge-loan-enterprises 159 家 sum 2016-2020 section',
    '75 patent-insurance-enterprises 282 家 sum 2016-2020 stated',
    '75 insured-patents 2845 件 sum 2016-2020 stated',
    '75 patent-insurance-cover 3808.6 万元 sum 2016-2020 stated',
    '75 patent-navigation-enterprises 88 家 end 2020 stated',
    '75 standard-setting-enterprises 47 家 end 2020 ambiguous',
    '75 standards-drafted 184 项 end 2020 ambiguous',
    '83 counterfeit-patent-cases 2010 件 sum 2016-2020 stated',
    '83 patent-infringement-disputes 186 件 sum 2016-2020 stated',
    '83 trademark-infringement-cases 685 件 sum 2016-2020 stated',
    '83 copyright-piracy-cases 54 件 sum 2016-2020 stated',
    '83 court-ip-cases 10568 件 sum 2016-2020 stated',
    '83 ip-crime-arrest-cases 61 件 sum 2016-2020 stated',
    '83 ip-crime-arrested 123 人 sum 2016-2020 stated',
    '83 ip-crime-prosecution-cases 125 件 sum 2016-2020 stated',
    '83 ip-crime-prosecuted 285 人 sum 2016-2020 stated',
    '83 police-ip-cases 4171 起 sum 2016-2020 stated',
    '83 police-ip-suspects 5089 名 sum 2016-2020 stated',
    '83 customs-batches 6029 批次 sum 2016-2020 stated',
    '83 customs-goods 282.0478 万件 sum 2016-2020 stated',
    '87 patent-examiners 近800 人 end 2020 ambiguous',
    '87 tisc-centres 两 个 sum 2016-2020 section',
    '87 university-ip-centres 两 个 sum 2016-2020 section',
    '87 national-information-outlets 1 家 sum 2016-2020 ambiguous',
    '87 provincial-information-outlets 5 家 sum 2016-2020 ambiguous',
    '87 provincial-navigation-bases 7 家 sum 2016-2020 ambiguous',
    '87 brand-guidance-stations 9 个 end 2020 ambiguous',
    '87 patent-agencies-fuzhou 32 家 end 2020 stated',
    '87 trademark-agencies 347 家 end 2020 stated',
  ],
  xiamen: [
    '11 invention-patent-grants 12313 件 sum 2016-2020 stated',
    '11 china-patent-awards 42 件 sum 2016-2020 section',
    '11 high-value-patent-portfolios 25 个 sum 2016-2020 section',
    '16 national-ip-advantage-enterprises 47 家 sum 2016-2020 section',
    '16 provincial-ip-advantage-enterprises 71 家 sum 2016-2020 section',
    '11 patent-applications 152256 件 sum 2016-2020 stated',
    '11 patent-grants 100881 件 sum 2016-2020 stated',
    '11 invention-patent-applications 37855 件 sum 2016-2020 stated',
    '11 pct-applications 1635 件 sum 2016-2020 section',
    '11 registered-trademarks 近40 万件 end 2020 section',
    '11 well-known-trademarks 118 件 end 2020 section',
    '11 copyright-registrations 83367 件 sum 2016-2020 section',
    '14 patent-pledge-projects 232 个 sum 2016-2020 stated',
    '14 patent-pledge-amount 22.43 亿元 sum 2016-2020 stated',
    '14 patent-pledge-growth 80 % mean 2016-2020 stated',
    '14 trademark-pledge-projects 19 个 sum 2016-2020 stated',
    '14 trademark-pledge-amount 1.53 亿元 sum 2016-2020 stated',
    '15 central-and-local-funds 1.5 亿元 sum 2016-2020 section',
    '15 social-capital 超2 亿元 sum 2016-2020 section',
    '16 patent-deals 8738 次 sum 2016-2020 stated',
    '16 patent-deals-growth 超30 % mean 2016-2020 stated',
    '16 portfolio-output 234.6 亿元 sum 2016-2020 section',
    '16 portfolio-licence-revenue 9981 万元 sum 2016-2020 section',
    '16 portfolio-milestone-payments 1.34 亿欧元 sum 2016-2020 section',
    '16 patent-industrialisation-projects 210 个 sum 2016-2020 section',
    '16 municipal-ip-model-pilot-enterprises 95 家 sum 2016-2020 section',
    '16 wipo-copyright-gold-enterprises 1 家 sum 2016-2020 section',
    '16 national-copyright-model-units 1 家 sum 2016-2020 section',
    '16 provincial-copyright-model-units-parks 9 家 sum 2016-2020 section',
    '17 industry-navigation-projects 11 项 sum 2016-2020 section',
    '17 firm-navigation-projects 13 项 sum 2016-2020 section',
    '20 suspected-counterfeit-patent-cases 850 宗 sum 2016-2020 stated',
    '20 patent-infringement-disputes 789 宗 sum 2016-2020 stated',
    '20 trademark-infringement-cases 453 宗 sum 2016-2020 stated',
    '20 copyright-piracy-cases 38 宗 sum 2016-2020 stated',
    '20 counterfeit-goods-cases 2124 宗 sum 2016-2020 stated',
    '20 xiamen-court-ip-cases 11548 件 sum 2016-2020 stated',
    '20 model-protection-cases 七 个 sum 2016-2020 stated',
    '20 patent-enforcement-rank 第三 位 in 2017 stated',
    '20 patent-enforcement-rank 第四 位 in 2018 stated',
    '22 ip-standard-certified-enterprises 968 家 end 2020 section',
    '22 ip-standard-auditors 余1500 人 end 2020 ambiguous',
    '23 senior-ip-professionals 71 人 sum 2016-2020 section',
    '23 ip-attorney-grades 41 人 sum 2016-2020 section',
    '23 ip-pilot-schools 3 所 sum 2016-2020 section',
    '23 distance-training-courses 34 期 sum 2016-2020 section',
    '23 distance-trainees 近20 万人次 sum 2016-2020 section',
    '26 central-funds 2 亿元 sum 2016-2020 section',
    '26 service-firms-ten-million 1 家 sum 2016-2020 section',
    '26 service-firms-million 3 家 sum 2016-2020 section',
    '26 brand-service-agencies 2 家 sum 2016-2020 section',
    '26 industry-ip-alliances 4 家 sum 2016-2020 section',
    '26 ip-finance-alliances 1 家 sum 2016-2020 section',
    '26 ip-custody-enterprises 1358 家 sum 2016-2020 ambiguous',
    '26 patents-in-custody 超1.6 万件 sum 2016-2020 ambiguous',
    '26 public-ip-sessions 160 场次 sum 2016-2020 section',
    '26 public-ip-audience 近1.8 万人次 sum 2016-2020 section',
    '26 ip-aid-rank 第四 位 in 2017 stated',
    '84 national protection-centres 53 家 end 2020 ambiguous',
    '85 invention-application-share-rank 4 位 sum 2016-2020 stated',
    '85 invention-grant-share-rank 末位 位 sum 2016-2020 stated',
    '86 patent-operations 0.91 万件次 sum 2016-2020 stated',
    '86 patent-operation-rate 5.75 % sum 2016-2020 stated',
    '86 shenzhen patent-operations 6.65 万件次 sum 2016-2020 stated',
    '86 shenzhen patent-operation-rate 6.23 % sum 2016-2020 stated',
    '86 qingdao patent-operations 1.90 万件次 sum 2016-2020 stated',
    '86 qingdao patent-operation-rate 7.25 % sum 2016-2020 stated',
    '86 patent-conversion-rate 约11 % end 2020 ambiguous',
    '86 patent-conversion-rank 4 位 end 2020 ambiguous',
  ],
};

const multipliers: Readonly<Record<number, string>> = { 1: '', 10000: '万', 100000000: '亿' };
const signs = {
  'just-under': '近',
  'more-than': '超',
  'less-than': '低于',
  over: '余',
  about: '约',
  'at-least': '≥',
  'at-most': '≤',
};
const kinds = { end: 'end', year: 'in', 'year-or-end': 'year', total: 'sum', average: 'mean' };

const timeOf = (period: Period) =>
  `${kinds[period.kind]} ${'from' in period ? `${period.from}-` : ''}${period.to}`;

describe.each(['fuzhou', 'xiamen'])('the text of %s', (city) => {
  const file = new URL(`../../seeds/${city}.json`, import.meta.url);
  const { readings, indicators, units } = parseJson(readFileSync(file, 'utf8'), city);
  const unitOf = ({ indicator }: Reading) => {
    const id = indicators.find((one) => one.id === indicator)?.unit;
    return zhOf(units.find((one) => one.id === id)?.name);
  };

  it('prints these figures beside the tables', () => {
    const told = readings.flatMap((one) => {
      const [{ line, table, unit } = {}] = one.sources;
      if (table) return [];
      const figure = (one.approximation ? signs[one.approximation] : '') + one.printed;
      const words = [one.indicator, figure, multipliers[one.scale]! + (unit ?? unitOf(one))];
      const place = one.place === city ? [] : [one.place];
      return [[line, ...place, ...words, timeOf(one.period), one.basis].join(' ')];
    });
    expect(told).toEqual(figures[city]);
  });

  it('prints numbers in words, which are kept with the number they mean', () => {
    const numbers = { 首位: 1, 两: 2, 第三: 3, 第四: 4, 七: 7, 末位: null, '——': null };
    for (const { printed, value } of readings)
      if (/^\D/.test(printed)) expect(value, printed).toBe(numbers[printed as keyof typeof numbers]);
  });
});
