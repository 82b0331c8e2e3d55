// Titles of parts of years, of plans and of their reviews; stages of budgets and plans in headers.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { kindsAndYears, read, values } from './projections.js';

/** Kinds, years and values below a title and a header. */
const under = (title: string, head: string, row: string) =>
  kindsAndYears(read(`${head}\n${row}\n`, { table: title }));

describe('the part of a year in a title', () => {
  it.each([
    '2023年前三季度主要指标',
    '2023年前11个月主要指标',
    '2023年三季报主要数据',
    '2023年半年度报告主要指标',
    '2023年半年报',
    '2023年中期业绩',
    '截至2023年6月30日止六个月',
    '截至2023年9月30日止九個月',
    '2023年首九個月',
    '2023年上半年',
    '2023年1—9月',
    '2023年一季度',
    '2023年1-3季度',
    'First half of 2023',
    'Interim results 2023 (six months ended 30 June)',
  ])('%s is that of all bare years', (title) => {
    const rows = '税收收入（亿元）,36.2,38.1';
    expect(under(title, '指标,2022年,2023年', rows)).toEqual([]);
    expect(under(title, '年份,税收收入（亿元）', '2022年,36.2\n2023年,38.1')).toEqual([]);
  });

  it.each([
    ['2023年度报告', '指标,2022年,2023年'],
    ['截至2023年12月31日止十二個月', '指标,2022年,2023年'],
    ['2024年上半年', '指标,2022年,2023年'],
    ['2023年上半年', '指标,2022年全年,2023年全年'],
  ])('is not under %s with %s', (title, head) => {
    expect(under(title, head, '税收收入（亿元）,36.2,38.1')).toEqual([
      ['actual', 2022, 36.2],
      ['actual', 2023, 38.1],
    ]);
  });

  it('stays apart from whole years where the header names it', () => {
    const head = '指标,2022年,2023年目标,2023年上半年';
    expect(under('2023年上半年完成情况', head, '税收收入（亿元）,36.2,38.1,20')).toEqual([
      ['actual', 2022, 36.2],
      ['target', 2023, 38.1],
    ]);
  });
});

/** A table of one year over several heads. */
const overHeads = (...heads: readonly string[]): Grid => [
  [
    { text: '指标', rowSpan: 2 },
    { text: '2023年', colSpan: heads.length },
  ],
  [...heads],
  ['营业收入（亿元）', ...heads.map((_, at) => String(at + 11))],
];

describe('a stage below a year that is neither target nor result', () => {
  it.each([
    ['挑战值', '门槛值', '引导值', '考核值'],
    ['控制数', '下达数', '申报数', '限额'],
    ['应完成', '测算值', '低方案', '高方案'],
    ['国家要求', '省下达', '考核得分', '国家下达'],
    ['基准值', '挑戰值', '力争值', '调整'],
    ['Threshold', 'Stretch', 'Cap', 'High case'],
  ])('stays unread: %s, %s, %s, %s', (...stages) => {
    expect(values(overHeads(...stages, '目标值'))).toEqual([['营业收入', 'target', 2023, 15]]);
  });

  it('is none of the parts of an indicator', () => {
    expect(values(overHeads('男', '女')).map(([indicator]) => indicator)).toEqual([
      '营业收入：男',
      '营业收入：女',
    ]);
  });
});

describe('a target that is lower or higher than another of its year', () => {
  it.each([
    ['指标,2023年目标值,2023年力争值', [['target', 2023, 6]]],
    ['指标,2025年基本目标,2025年力争目标', []],
    ['Measure,2025 target,2025 stretch target', [['target', 2025, 6]]],
    [
      '指标,2025年目标,2030年力争目标',
      [
        ['target', 2025, 6],
        ['target', 2030, 7],
      ],
    ],
  ])('stays unread: %s', (head, expected) => {
    expect(under('', head, '营业收入,6,7')).toEqual(expected);
  });
});

describe('a row of kinds under years', () => {
  const withKinds = (isMerged: boolean, ...kinds: readonly string[]): Grid => [
    [{ text: '指标', rowSpan: isMerged ? 2 : 1 }, ...['2022年', '2023年', '2024年'].slice(0, kinds.length)],
    [...(isMerged ? [] : ['']), ...kinds],
    ['教育支出（万元）', ...['1310', '1402', '1500'].slice(0, kinds.length)],
  ];

  it.each([
    [['（实际）', '（预算）'], '2022 actual, 2023 target'],
    [['(Actual)', '(Budget)'], '2022 actual, 2023 target'],
    [['（实绩）', '（考核值）'], '2022 actual'],
    [['（实际）', '（下达任务）'], '2022 actual, 2023 target'],
    [['（實際）', '（修訂）', '（預算）'], '2022 actual'],
    [['实绩', '快报', '计划'], '2022 actual, 2023 actual, 2024 target'],
    [['实际', '调整', '预算'], '2022 actual, 2024 target'],
    [['考核得分', '下达数'], ''],
    [['（万元）', '（万元）'], '2022 actual, 2023 actual'],
  ])('is read below a merged or a blank corner: %j', (kinds, expected) => {
    for (const isMerged of [true, false]) {
      const told = values(withKinds(isMerged, ...kinds)).map(([, kind, year]) => `${year} ${kind}`);
      expect(told.join(', ')).toBe(expected);
    }
  });
});

describe('an estimate before a bare year', () => {
  it.each(['2025年（预计）', '2025年预计', '2025年预计数', '2025年预计完成'])(
    'is no target beside 属性: %s',
    (head) => {
      expect(under('', `指标,${head},2030年,属性`, '生产总值（亿元）,5200,6800,预期性')).toEqual([
        ['estimate', 2025, 5200],
        ['target', 2030, 6800],
      ]);
    },
  );

  it('is one of the last year', () => {
    expect(under('', '指标,2020年,2025年预计,属性', '生产总值（亿元）,5200,6800,预期性')).toEqual([
      ['actual', 2020, 5200],
      ['target', 2025, 6800],
    ]);
  });
});

describe('the review of a plan before its end', () => {
  const row = '城镇化率（%）,63.9,68,66.1';
  const [base, goal] = [
    ['actual', 2020, 63.9],
    ['target', 2025, 68],
  ];

  it.each([
    ['“十四五”规划中期评估', undefined],
    ['“十四五”規劃中期評估', undefined],
    ['“十四五”规划主要指标进展情况', undefined],
    ['“十四五”规划实施情况（截至2023年6月）', undefined],
    ['“十四五”规划中期（2021-2023年）评估', undefined],
    ['“十四五”水利规划中期评估（2023年）', 2023],
    ['“十四五”规划2022年度监测评估', 2022],
    ['“十四五”规划终期评估', 2025],
    ['“十四五”规划主要指标完成情况', 2025],
  ])('%s gives its results the year %s', (title, year) => {
    const results = year ? [['actual', year, 66.1]] : [];
    expect(under(title, '指标,2020年,2025年目标,完成值', row)).toEqual([base, goal, ...results]);
  });

  it.each([
    ['“十四五”前三年任务完成情况', '任务数', []],
    ['“十四五”规划中期评估（2023年）', '目标值', [['actual', 2023, 680]]],
    [
      '“十四五”规划中期评估（2023年）',
      '规划目标',
      [
        ['target', 2025, 639],
        ['actual', 2023, 680],
      ],
    ],
  ])('%s gives %s its last year only if that is clear', (title, head, expected) => {
    expect(under(title, `指标,${head},完成数`, '造林（亩）,639,680')).toEqual(expected);
  });
});

describe('the last year of a plan alone', () => {
  it.each([
    ['“十四五”规划主要指标', '2025年', []],
    ['“十三五”农业农村发展主要指标', '2020年', []],
    ['“十四五”规划主要指标', '指标值（2025年）', []],
    ['14th Five-Year Plan: main indicators', '2025', []],
    ['“十四五”规划主要指标', '2025年,2030年,2035年', []],
    ['“十四五”规划主要指标2023年完成情况', '2023年,2025年', [['actual', 2023, 520]]],
    ['“十四五”规划主要指标完成情况', '2025年', [['actual', 2025, 520]]],
    [
      '“十四五”以来主要指标',
      '2021年,2022年',
      [
        ['actual', 2021, 520],
        ['actual', 2022, 530],
      ],
    ],
    [
      '“十四五”主要指标',
      '2020年,2025年',
      [
        ['actual', 2020, 520],
        ['target', 2025, 530],
      ],
    ],
  ])('is not told as a result: %s, %s', (title, heads, expected) => {
    expect(
      under(
        title,
        `指标,${heads}`,
        '粮食产量（万吨）,520,530,540'.split(',', heads.split(',').length + 1).join(),
      ),
    ).toEqual(expected);
  });
});

describe('bare years after those that are marked as results', () => {
  it.each([
    ['指标,2022年基数,2023年,2024年', [2022]],
    ['指标,2022年（实际）,2023年,2024年', [2022]],
    ['指标,2021年完成,2022年完成,2023年', [2021, 2022]],
    ['指标,2021年,2022年实际,2023年', [2021, 2022]],
    ['指标,现状值,2023年,2024年', []],
    ['Indicator,Baseline 2022,2023,2024', [2022]],
    ['Indicator,Baseline 2022,2023,Change since baseline', [2022, 2023]],
    ['指标,2021年,2022年,2023年完成', [2021, 2022, 2023]],
    ['指标,2022年基数,2023年,2024年', [2022, 2023, 2024], '主要指标完成情况'],
    ['指标,2022年决算,2023年,2024年', [2022, 2023, 2024], '预算收入执行情况'],
    ['Indicator,Baseline 2022,2023,2024', [2022, 2023, 2024], 'Monitoring report'],
  ])('may be of a plan: %s', (head, years, title = '') => {
    const told = under(title, head, '高新技术企业（家）,165,190,220');
    expect(told.map(([kind, year]) => `${year} ${kind}`)).toEqual(years.map((year) => `${year} actual`));
  });
});

describe('the plan of a year in a title', () => {
  const row = '生产总值（亿元）,1203.5,1275';

  it.each([
    ['2026年国民经济和社会发展计划', 2026],
    ['2024年度国民经济计划（草案）', 2024],
    ['2024年國民經濟計劃', 2024],
    ['附表：某市2024年计划主要指标表', 2024],
    ['2024年主要预期指标', 2024],
  ])('%s makes %s a target', (title, year) => {
    const expected = [
      ['actual', year - 1, 1203.5],
      ['target', year, 1275],
    ];
    expect(under(title, `指标,${year - 1}年,${year}年`, row)).toEqual(expected);
    const rows = `${year - 1}年,1203.5\n${year}年,1275`;
    expect(under(title, '年份,生产总值（亿元）', rows)).toEqual(expected);
  });

  it.each(['2024年计划完成情况', '2024年国民经济计划执行情况', '2024年计划生育情况', '2024年预期寿命'])(
    '%s does not',
    (title) => {
      expect(under(title, '指标,2023年,2024年', row).map(([kind]) => kind)).toEqual(['actual', 'actual']);
    },
  );

  it('leaves other years open within a longer plan', () => {
    expect(under('“十四五”规划2024年度计划', '指标,2023年,2024年', row)).toEqual([]);
  });
});

describe('works over the years of a plan', () => {
  it.each([
    '交通固定资产投资（亿元）',
    '造林面积（万亩）',
    '棚户区改造（套）',
    '危桥改造（座）',
    '水利投资（亿元）',
  ])('are not of its last year: %s', (name) => {
    expect(under('', '指标,“十三五”完成,“十四五”目标', `${name},820,950`)).toEqual([]);
  });

  it('are beside what is of its last year', () => {
    expect(under('', '指标,“十三五”完成,“十四五”目标', '森林覆盖率（%）,62,65')).toEqual([
      ['actual', 2020, 62],
      ['target', 2025, 65],
    ]);
  });

  it.each([
    ['指标,2021—2025年目标,截至2023年底', '新增学位（个）'],
    ['指标,五年目标,截至2023年底完成', '新建学位（个）'],
    ['指标,“十四五”目标,截至2023年底完成', '交通投资（亿元）'],
    ['Indicator,2021–2025 target,By end-2023', 'New school places'],
  ])('up to a year are not of that year: %s', (head, name) => {
    expect(under('', head, `${name},50000,32100`)).toEqual([]);
  });

  it('are not what there is at the end of a year', () => {
    expect(under('', '指标,2021—2025年目标,截至2023年底', '公路里程（公里）,500,321')).toEqual([
      ['actual', 2023, 321],
    ]);
  });
});

describe('what is expected to be done', () => {
  it.each([
    ['2023年完成预测', 'forecast'],
    ['2023年完成预计', 'estimate'],
    ['2023年预计完成', 'estimate'],
  ])('%s is a %s', (head, kind) => {
    expect(values(read(`指标,2023年目标,${head}\n招商引资（亿元）,36,35.2\n`))).toEqual([
      ['招商引资', 'target', 2023, 36],
      ['招商引资', kind, 2023, 35.2],
    ]);
  });

  it('is no result of places either', () => {
    expect(values(read('地区,2024年意向面积\n福州市,36\n厦门市,38\n'))).toEqual([]);
  });
});

describe('kinds over what is planned and done in places', () => {
  it('are kinds of these', () => {
    const table: Grid = [
      [
        { text: '地区', rowSpan: 2 },
        { text: '2023年任务', colSpan: 2 },
        { text: '2023年完成', colSpan: 2 },
      ],
      ['造林（亩）', '抚育（亩）', '造林（亩）', '抚育（亩）'],
      ['福州市', '11', '12', '13', '14'],
      ['厦门市', '21', '22', '23', '24'],
    ];
    expect(values(table)).toEqual([
      ['造林', 'target', 2023, 11],
      ['造林', 'actual', 2023, 13],
      ['造林', 'target', 2023, 21],
      ['造林', 'actual', 2023, 23],
      ['抚育', 'target', 2023, 12],
      ['抚育', 'actual', 2023, 14],
      ['抚育', 'target', 2023, 22],
      ['抚育', 'actual', 2023, 24],
    ]);
  });
});
