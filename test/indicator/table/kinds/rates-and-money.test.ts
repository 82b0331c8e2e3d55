import { describe, expect, it } from 'vitest';
import { amounts, namesAndUnits, read } from './projections.js';

describe('rates of many', () => {
  it.each([
    'per 100,000 live births',
    'per 1,000 people',
    'deaths per 1,000 live births',
    'per 10,000 population',
    'per million inhabitants',
    'per 100 000 people',
  ])('%s is a unit, in brackets and in a column', (unit) => {
    expect(namesAndUnits(`Indicator,2021,2024\n"Mortality (${unit})",278,190\n`)).toEqual([
      ['Mortality', unit],
    ]);
    expect(namesAndUnits(`Indicator,Unit,2021,2024\nMortality,"${unit}",278,190\n`)).toEqual([
      ['Mortality', unit],
    ]);
    expect(amounts(`Indicator,2021\n"Mortality (${unit})",278\n`)).toEqual([
      ['Mortality', unit, 'actual', 2021, 278],
    ]);
  });

  it.each(['WTE', 'FTE', 'whole-time equivalent', 'full-time equivalents'])('staff in %s', (unit) => {
    expect(namesAndUnits(`Indicator,2021\nStaff (${unit}),12\n`)).toEqual([['Staff', unit]]);
  });
});

describe('money by the month or by the head', () => {
  it.each(['元/月', '元/人·月', '元/人/月', '元/生·学年', '元/周'])('%s is one unit', (unit) => {
    expect(namesAndUnits(`指标,2020年,2025年目标\n低保标准（${unit}）,600,750\n`)).toEqual([
      ['低保标准', unit],
    ]);
  });

  it('two units are none', () => {
    expect(read('指标,2020年\n比例（%/元）,600\n').data.readings).toEqual([]);
  });
});

describe('codes of moneys', () => {
  it.each([
    ['ZMW million', 'ZMW', 1e6],
    ['PHP bn', 'PHP', 1e9],
    ['NZ$ million', 'NZD', 1e6],
    ['R$ million', 'BRL', 1e6],
  ])('%s', (printed, unit, times) => {
    const read = [['Spending', unit, 'actual', 2024, 5 * times]];
    expect(amounts(`Indicator,Unit,2024\nSpending,${printed},5\n`)).toEqual(read);
    expect(
      amounts([[{ text: `Spending (${printed})`, colSpan: 2 }], ['Indicator', '2024'], ['Spending', '5']]),
    ).toEqual(read);
  });
});

describe('signs of one money', () => {
  it.each([
    ['₱1.48 billion', 'PHP', 1.48e9],
    ['₦5bn', 'NGN', 5e9],
    ['₩300 million', 'KRW', 3e8],
    ['$3 million', '$', 3e6],
  ])('%s', (printed, unit, amount) => {
    expect(amounts(`Indicator,2024\nRevenue,${printed}\n`)).toEqual([
      ['Revenue', unit, 'actual', 2024, amount],
    ]);
  });
});

describe('amounts beside their growth', () => {
  it.each(['金额', '总额', '数额'])('%s holds the values of the year of the title', (head) => {
    expect(
      amounts(`2025年进出口情况,,\n指标,${head}（亿元）,比上年增长（%）\n出口,872.9,8.3\n进口,413.5,3.7\n`),
    ).toEqual([
      ['出口', '元', 'actual', 2025, 87290000000],
      ['进口', '元', 'actual', 2025, 41350000000],
    ]);
  });
});
