// Values for part of a year or for several years, which must not be taken for those of one year.
import { describe, expect, it } from 'vitest';
import { lines, read } from '../expected.js';

/** A table as text, its lines parted by semicolons. */
const table = (text: string) => text.replaceAll('; ', '\n');
const readings = (text: string) => lines(read(table(text)));

describe('a title of a part of a year', () => {
  it.each([
    'Quarter 3 scorecard 2023/24',
    'Quarter 2 performance report 2023/24',
    'Third quarter results 2023/24',
    'Half year performance 2023/24',
    'Mid-year review 2023/24',
    'Interim results 2023',
    'Monthly scorecard 2023',
    'Quarterly performance report 2023/24',
  ])('gives no year to what has none: %s', (title) => {
    expect(readings(`${title},,; Measure,Target,Actual; Missed bins,300,280`)).toEqual([]);
  });

  it.each(['Annual scorecard 2023/24', 'Performance 2023/24'])('unlike that of a year: %s', (title) => {
    expect(readings(`${title},,; Measure,Target,Actual; Missed bins,300,280`)).toHaveLength(2);
  });

  it.each([
    '2024年三季度工作进展,,; 指标,2024年目标,2024年完成; 新增就业,3,2.3',
    'Quarter 3 report 2024,,; Measure,2024 target,2024 actual; Homes,3,2.3',
  ])('makes results of its year those of the part: %s', (text) => {
    expect(readings(text)).toEqual([expect.stringContaining('target 2024')]);
  });
});

describe('a note on a part of a year', () => {
  it.each([
    '2024: first half only',
    'Note: 2024 covers Jan-Jun.',
    'Data for 2024 are to end of September.',
    'Note: figures for 2024 are year to date.',
    '注：2024年数据截至9月底。',
    '数据截至2024年9月。',
    '完成数截至9月底。',
  ])('leaves the year unread: %s', (note) => {
    expect(readings(`指标,2023年,2024年; 用电量,119,98; ${note},,`)).toEqual([
      '用电量 actual 2023 year-or-end = 119',
    ]);
  });

  it.each(['Data for 2024 are for Jan-Dec.', '数据截至2024年12月底。'])(
    'but not of the whole: %s',
    (note) => {
      expect(readings(`指标,2023年,2024年; 用电量,119,98; ${note},,`)).toHaveLength(2);
    },
  );
});

describe('the bracket behind a figure', () => {
  it.each(['11月末', '1—11月', '前三季度', '上半年', 'Jan–Sep', 'H1'])('%s is a part of its year', (part) => {
    expect(readings(`指标,2023年,2024年; 用电量,119,98（${part}）`)).toEqual([
      '用电量 actual 2023 year-or-end = 119',
    ]);
  });

  it.each(['预估', '估算', '测算', '预计'])('%s marks an estimate', (word) => {
    expect(readings(`指标,2023年,2024年; 用电量,119,98（${word}）`)[1]).toBe(
      '用电量 estimate 2024 year-or-end = 98',
    );
  });

  it.each(['力争', '拟定', '计划'])('%s is no result', (word) => {
    expect(readings(`指标,2023年,2024年; 用电量,119,98（${word}）`)).toHaveLength(1);
  });

  it('年均 is an average over the plan', () => {
    expect(readings('指标,2020年,2025年目标; GDP增长（%）,2.3,6（年均）')[1]).toBe(
      'GDP增长 target 2021-2025 average = 6',
    );
  });
});

describe('heads of a part of a year', () => {
  it.each(['Spend YTD (£m)', 'H1 revenue', 'Visits year to date'])('%s is of no year', (head) => {
    expect(readings(`Year,${head}; 2022,41; 2023,43`)).toEqual([]);
  });

  it('are of their quarters, where several are of one year', () => {
    const { data } = read('KR,Baseline (Q1 2024),Target (Q4 2024),Current (Q3 2024)\nReaders,120,200,160');
    expect(data.readings).toEqual([]);
    expect(data.series?.map(({ values }) => values)).toEqual([[120, 160]]);
  });

  it.each(['Previous result', 'Prior actual', 'Last period', 'Previous score'])(
    '%s is of another',
    (head) => {
      expect(readings(`KPI results 2023,,,; KPI,Result,${head},Target; Missed bins,398,410,350`)).toEqual([
        expect.stringContaining('actual 2023 year-or-end = 398'),
        expect.stringContaining('target 2023 year-or-end = 350'),
      ]);
    },
  );
});

describe('a span of split years', () => {
  it('is not its first year', () => {
    expect(
      readings('Period,Indicator,Value; 2018/19 - 2020/21,Admissions,79.3; 2019/20 - 2021/22,Admissions,79'),
    ).toEqual([]);
  });
});

describe('cumulated values', () => {
  it.each([
    'Programme (cumulative),2021,2022; Wells,40,78',
    'Cumulative results,,; Programme,2021,2022; Wells,40,78',
    'Programme,2021,2022; Wells,40,78; Figures are cumulative.,,',
    '2024年各月累计用电量,,; 行业,1月,2月; 工业,8.1,15.2',
    '指标（累计）,2021年,2022年; 水井,40,78',
    '指标,2025年累计目标,2024年累计完成值; 新增绿地,520,480',
    '指标,2023年底累计完成; 新增绿地,33',
  ])('are not those of one year or month: %s', (text) => {
    const { data } = read(table(text));
    expect([data.readings, data.series ?? []]).toEqual([[], []]);
  });

  it.each([
    ['指标,2024年目标,2024年累计完成; 新增绿地,52,48', 2],
    ['Measure,2021,2022; Wells (cumulative),40,78', 2],
  ])('are read where the row or the year tells: %s', (text, count) => {
    expect(readings(text)).toHaveLength(count);
  });
});

describe('sums over a plan', () => {
  it.each([
    '项目,“十三五”完成,“十四五”目标; 新建学校（所）,32,40',
    '指标,“十四五”目标; 新增高标准农田（万亩）,50',
    '“十四五”减排目标,; 污染物,五年目标（吨）; 化学需氧量,5200',
  ])('are not told as those of its last year: %s', (text) => {
    expect(readings(text)).toEqual([]);
  });

  it('are its totals where the name says so', () => {
    expect(
      readings('指标,2022年实际,2025年规划目标; 单位GDP能耗累计下降（%）,6.2,14; 用水总量（亿立方米）,22,24'),
    ).toEqual([
      '单位GDP能耗累计下降 target 2021-2025 total = 14',
      '用水总量 actual 2022 year = 22 ×100000000',
      '用水总量 target 2025 year = 24 ×100000000',
    ]);
  });

  it('are of the years of the plan in the title', () => {
    const rows = '指标,2022年,2025年目标; 累计新建农田（万亩）,—,36';
    expect(readings(`三年行动方案（2023—2025年）主要指标,; ${rows}`)).toEqual([
      '累计新建农田 target 2023-2025 total = 36 ×10000',
    ]);
  });

  it('lack their first year behind a year of five', () => {
    expect(readings('指标,2022年,2025年目标; 累计新建农田（万亩）,—,36')).toEqual([]);
    expect(readings('指标,2020年,2025年目标; 累计新建农田（万亩）,—,36')).toContain(
      '累计新建农田 target 2021-2025 total = 36 ×10000',
    );
  });

  it.each([
    ['五年累计数', ['农田 target 2021-2025 total = 36 ×10000']],
    ['规划期累计数', ['农田 target 2021-2025 total = 36 ×10000']],
    ['三年累计数', []],
    ['2年累计数', []],
  ])('stand in brackets that hold %s', (words, expected) => {
    const table = `指标,2020年,2025年目标; 农田（万亩）,—,[36]; 注：[ ]内为${words}。,,`;
    expect(readings(table).filter((one) => one.includes('target'))).toEqual(expected);
  });

  it('leave yearly values of its last year as they are', () => {
    expect(readings('指标,“十四五”目标; 新增就业年均人数（人）,50; 公园（个）,9').length).toBeGreaterThan(0);
  });
});

describe('a budget of a Taiwanese year', () => {
  it.each(['113年度預算', '113年度預算數'])('%s is a target', (head) => {
    expect(readings(`項目（億元）,112年度決算數,${head}; 歲入,1320,1280`).at(-1)).toMatch(/ target 2024 /);
  });
});

describe('the months of the years below a head', () => {
  it.each(['Year (April-March)', 'Year (Apr to Mar)', 'Year (July–June)'])(
    '%s leave open which year it is',
    (head) => {
      expect(readings(`${head},Homes,Jobs; 2021,410,98; 2022,420,99`)).toEqual([]);
      expect(readings(`${head},Indicator,Value; 2021,Homes,98; 2022,Homes,99`)).toEqual([]);
    },
  );

  it.each(['Year (January-December)', 'Year ending March', 'Year to 31 March'])('%s do not', (head) => {
    expect(readings(`${head},Homes,Jobs; 2021,410,98; 2022,420,99`)).toHaveLength(4);
  });
});
