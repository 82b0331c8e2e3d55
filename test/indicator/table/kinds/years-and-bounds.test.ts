import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { amounts, indicatorNames, read, seriesInWords, signedAmounts, values } from './projections.js';

describe('years that end in a month', () => {
  it.each(['Year ending 31 March', 'Year ended June', '12 months to March', 'FY ending 30 September'])(
    '%s heads a column of years',
    (head) => {
      expect(amounts(`Ward,${head},Homes started\nAshley,2023,131\nAshley,2024,158\n`)).toEqual([
        ['Homes started', '', 'actual', 2023, 131],
        ['Homes started', '', 'actual', 2024, 158],
      ]);
    },
  );

  it('stands in the corner between years and names', () => {
    expect(
      amounts('Year ended 31 March\t2019*\t2020\nRevenue\t12\t13\nCosts\t9\t10\n* Restated.\t\t\n'),
    ).toEqual([
      ['Revenue', '', 'actual', 2019, 12],
      ['Revenue', '', 'actual', 2020, 13],
      ['Costs', '', 'actual', 2019, 9],
      ['Costs', '', 'actual', 2020, 10],
    ]);
  });

  it('is no year to date', () => {
    expect(indicatorNames('Month,Bus,Year to date\nJul-23,12,18\nAug-23,13,31\n')).toEqual(['Bus']);
  });
});

describe('words for bounds', () => {
  it.each([
    ['fewer than 21', 'less-than'],
    ['no fewer than 21', 'at-least'],
    ['not less than 21', 'at-least'],
    ['a minimum of 21', 'at-least'],
    ['not more than 21', 'at-most'],
    ['not exceeding 21', 'at-most'],
    ['greater than 21', 'more-than'],
    ['c. 21', 'about'],
    ['approximately 21', 'about'],
  ])('%s', (printed, sign) => {
    expect(signedAmounts(`Indicator,Target 2029\nDeaths,${printed}\n`)).toEqual([
      ['Deaths', '', 'target', 2029, sign, 21],
    ]);
  });
});

describe('the same month of the year before, below the month', () => {
  it.each(['上年同月', '去年同期', '上年同期数'])('%s', (head) => {
    const table: Grid = [
      [{ text: '2026年5月生产经营快报', colSpan: 5 }],
      [
        { text: '指标', rowSpan: 2 },
        { text: '单位', rowSpan: 2 },
        { text: '本月', colSpan: 3 },
      ],
      ['完成', head, '同比（%）'],
      ['货物吞吐量', '万吨', '1,842.6', '1,756.3', '4.9'],
      ['靠泊船舶', '艘次', '1,264', '1,231', '2.7'],
    ];
    expect(seriesInWords(table)).toEqual([
      ['货物吞吐量', '2025-05 2026-05', '17563000 18426000'],
      ['靠泊船舶', '2025-05 2026-05', '1231 1264'],
    ]);
  });
});

describe('graduates of a year', () => {
  it('are those of that year', () => {
    expect(amounts('指标,2023届,2024届\n毕业生总人数（人）,4862,5037\n')).toEqual([
      ['毕业生总人数', '人', 'actual', 2023, 4862],
      ['毕业生总人数', '人', 'actual', 2024, 5037],
    ]);
  });
});

describe('numbers as 2032.06', () => {
  it('are values where others of the table have decimals that no month has', () => {
    expect(amounts('年份,灌溉面积（公顷）\n2018,2032.06\n2019,2036.14\n')).toEqual([
      ['灌溉面积', '公顷', 'actual', 2018, 2032.06],
      ['灌溉面积', '公顷', 'actual', 2019, 2036.14],
    ]);
  });

  it('may be months where none has', () => {
    expect(read('指标,2018,2019\n建成时间,2012.06,2013.11\n').data.readings).toEqual([]);
  });
});

describe('a note on averages', () => {
  it('within a year changes nothing', () => {
    expect(
      amounts(
        'Indicator,2024\nInflation (%),3.4\n"Note: Inflation is the change of prices, annual average.",\n',
      ),
    ).toEqual([['Inflation', '%', 'actual', 2024, 3.4]]);
  });

  it('over years leaves the value unread', () => {
    expect(
      amounts(
        'Indicator,2024\nInflation (%),3.4\n"Note: Inflation is the annual average over five years.",\n',
      ),
    ).toEqual([]);
  });
});

describe('words of a goal before its figure', () => {
  it.each([
    ['力争120家', '120'],
    ['力争达到120家', '120'],
    ['争取完成120家', '120'],
    ['确保120家以上', 'at-least 120'],
    ['爭取達到120家', '120'],
  ])('%s', (printed, value) => {
    const { data } = read(`指标,2024年,2025年目标\n新增企业,110家,${printed}\n`);
    const target = data.readings.find(({ kind }) => kind === 'target');
    expect(`${target?.approximation ?? ''} ${target?.value}`.trim()).toBe(value);
  });
});

describe('a mean within a year', () => {
  it.each(['细颗粒物年平均浓度', '細懸浮微粒年平均濃度', '年平均氣溫', 'PM2.5年均濃度'])(
    '%s is of each year',
    (name) => {
      const { data } = read(`指标,2024年,2025年目标\n${name},33,32\n`);
      expect(data.readings.map(({ period, value }) => [period, value])).toEqual([
        [{ kind: 'year', to: 2024 }, 33],
        [{ kind: 'year', to: 2025 }, 32],
      ]);
    },
  );
});

describe('a year of two halves in a cell', () => {
  it('goes before that of its column', () => {
    const { data } = read('Measure,2022/23 baseline,2026/27 target\nDisputes heard,38% (2021/22),70%\n');
    expect(data.readings.map(({ kind, period }) => [kind, period.to])).toEqual([
      ['actual', 2022],
      ['target', 2027],
    ]);
  });
});

describe('a count since a year', () => {
  it('is a value of each later year', () => {
    expect(
      values('Indicator,2024,2025\nHomes insulated since 2019,486,702\n').map((one) => one.slice(2)),
    ).toEqual([
      [2024, 486],
      [2025, 702],
    ]);
  });

  it('is none where it is a change', () => {
    expect(
      values('Year,Sales,% change since 2015\n2024,486,12\n2025,702,14\n').map(([name]) => name),
    ).toEqual(['Sales', 'Sales']);
  });
});

describe('small percentages of growth', () => {
  it('are no fractions', () => {
    expect(
      values('指标,单位,2024年,2025年,2026年目标\n居民消费价格涨幅,%,0.1,0.4,2%左右\n').map((one) =>
        one.slice(1),
      ),
    ).toEqual(
      expect.arrayContaining([
        ['actual', 2024, 0.1],
        ['actual', 2025, 0.4],
      ]),
    );
  });
});
