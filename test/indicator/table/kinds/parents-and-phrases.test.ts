// Names of sub-rows, headers in whole phrases or relative years, ditto marks, units that differ by row, counted nouns.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { lines, read, reasons } from '../expected.js';

describe('a heading over all values of its row, beside its group', () => {
  const heading = (text: string) => ({ text, colSpan: 3 });
  const table: Grid = [
    ['Priority', 'Indicator', '2022-23', '2023-24'],
    [{ text: 'Learning', rowSpan: 6 }, heading('Grade 3 reading')],
    ['All students', '71%', '72%'],
    ['Indigenous students', '55%', '61%'],
    [heading('Grade 6 mathematics:')],
    ['All students', '46%', '47%'],
    ['English language learners', '43%', '45%'],
    ['Future', 'Graduation rate', '89%', '90%'],
  ];

  it('stands before the names below it, as far as the group reaches', () => {
    expect(lines(read(table))).toEqual([
      'Grade 3 reading: All students actual 2023 year = 71',
      'Grade 3 reading: All students actual 2024 year = 72',
      'Grade 3 reading: Indigenous students actual 2023 year = 55',
      'Grade 3 reading: Indigenous students actual 2024 year = 61',
      'Grade 6 mathematics: All students actual 2023 year = 46',
      'Grade 6 mathematics: All students actual 2024 year = 47',
      'Grade 6 mathematics: English language learners actual 2023 year = 43',
      'Grade 6 mathematics: English language learners actual 2024 year = 45',
      'Graduation rate actual 2023 year = 89',
      'Graduation rate actual 2024 year = 90',
    ]);
  });
});

describe('parts of a mean', () => {
  it.each(['人均可支配收入', '平均工资', '每户收入'])('%s may have more than the whole', (name) => {
    const table = `指标,2025年,2030年目标\n居民${name}（元）,43860,57200\n其中：城镇居民（元）,52310,66400\n\u3000\u3000\u3000农村居民（元）,27940,38300`;
    expect(read(table).data.indicators.map((one) => one.name)).toEqual([
      `居民${name}`,
      `居民${name}：城镇居民`,
      `居民${name}：农村居民`,
    ]);
  });
});

describe('years that the title alone dates', () => {
  const rows = '指标,上年目标,上年完成,今年目标\n城镇新增就业,3500人,3862人,3500人以上';
  it.each([
    ['2026年县政府工作报告主要预期目标', 2025, 2026],
    ['2025年完成情况和2026年目标', 2025, 2026],
  ])('%s', (title, last, year) => {
    const result = read(`${title}\n${rows}`);
    expect(lines(result)).toEqual([
      `城镇新增就业 target ${last} year = 3500`,
      `城镇新增就业 actual ${last} year = 3862`,
      `城镇新增就业 target ${year} year = 3500 at-least`,
    ]);
    expect(result.data.notes).toMatchObject([
      {
        text: {
          assumed: [
            { of: 'year', from: 'title', years: [last, year] },
            { of: 'direction', from: 'sign' },
          ],
        },
      },
    ]);
  });

  it('in English', () => {
    const table =
      'Annual report 2025\nMeasure,Last year actual,This year actual,Next year target\nTrees planted,1200,1350,1500';
    expect(lines(read(table))).toEqual([
      'Trees planted actual 2024 year-or-end = 1200',
      'Trees planted actual 2025 year-or-end = 1350',
      'Trees planted target 2026 year-or-end = 1500',
    ]);
  });

  it.each(['主要目标', '2020年以来到2026年的目标', '2025年9月主要指标'])('stay unread below %s', (title) => {
    expect(lines(read(`${title}\n${rows}`))).toEqual([]);
  });

  it('are no years where only one of them is named', () => {
    expect(lines(read('2026年工作报告\n指标,比上年增长,今年目标\n就业人数,3.1,3500'))).not.toContain(
      '就业人数 actual 2025 end = 3.1',
    );
  });
});

describe('heads in whole phrases', () => {
  it('are those of measures, results, bases and targets', () => {
    const table =
      'Our aim,How we measure it,Where we started (2019),Where we are now (2024),Where we want to be\n' +
      'Reading,Library members,29%,33%,Increase to 40% by 2030\n' +
      'Reading,Loans,"86,000","241,000",Maintain at 95 or above by 2028\n';
    expect(lines(read(table))).toEqual([
      'Library members actual 2019 year = 29',
      'Library members actual 2024 year = 33',
      'Library members target 2030 year = 40',
      'Loans actual 2019 year-or-end = 86000',
      'Loans actual 2024 year-or-end = 241000',
      'Loans target 2028 year-or-end = 95 at-least',
    ]);
  });

  it.each([
    ['What we achieved in 2024', 'actual 2024'],
    ['What we delivered in 2024', 'actual 2024'],
    ['What we plan for 2027', 'target 2027'],
    ['What we want to achieve by 2027', 'target 2027'],
    ['What we said we would do in 2024', 'target 2024'],
  ])('%s', (head, kind) => {
    expect(lines(read(`What we measure,${head},Unit\nTeachers trained,7915,`))).toEqual([
      `Teachers trained ${kind} year = 7915`,
    ]);
  });
});

describe('ditto marks', () => {
  it.each(['〃', '″', '同上', '"""'])('%s stands for the unit above', (mark) => {
    const table = `2025年产量\n指标,单位,绝对数\n猪肉产量,万吨,28.9\n牛肉产量,${mark === '"""' ? '""""' : mark},3.1\n羊肉产量,${mark === '"""' ? '""""' : mark},2.2`;
    expect(read(table).data.readings.map(({ scale }) => scale)).toEqual([1e4, 1e4, 1e4]);
  });
});

describe('units that differ from row to row of one indicator', () => {
  it('have a multiplier each', () => {
    const table =
      '指标,年份,地区,数值,单位\n生产总值,2024年,广元市,1295.73,亿元\n生产总值,2024年,青川县,"713,920",万元\n';
    expect(read(table).data.readings.map(({ value, scale }) => [value, scale])).toEqual([
      [1295.73, 1e8],
      [713920, 1e4],
    ]);
    expect(read(table).data.indicators).toHaveLength(1);
  });
});

describe('notes that say how figures were rounded', () => {
  it.each([
    '注：部分数据因四舍五入存在总计与分项合计不等的情况。',
    '注：本表合计数与分项之和可能存在误差。',
    'Note: Totals may not add up because of rounding.',
  ])('%s changes no period', (note) => {
    const table = `2025年产量\n指标,单位,绝对数\n粮食产量,万吨,312.46\n${note}`;
    expect(lines(read(table))).toEqual(['粮食产量 actual 2025 year = 312.46 ×10000']);
  });
});

describe('marks', () => {
  it('that a note explains are none of the year', () => {
    const table = 'Item,2024,2023(a)\nCustomers,648,635\n(a) Includes the former northern region.';
    expect(lines(read(table))).toEqual([
      'Customers actual 2024 year-or-end = 648',
      'Customers actual 2023 year-or-end = 635',
    ]);
  });

  it('and estimates by their note are such still', () => {
    const table = 'Item,2024,2023(e)\nCustomers,648,635\n(e) Excludes the former northern region.';
    expect(lines(read(table))[1]).toBe('Customers actual 2023 year-or-end = 635');
    const estimated = 'Item,2024,2023(e)\nCustomers,648,635\n(e) Estimated.';
    expect(lines(read(estimated))[1]).toBe('Customers estimate 2023 year-or-end = 635');
  });

  it('in the column before their value, below its year', () => {
    const year = (text: string) => ({ text, colSpan: 2 });
    const table: Grid = [
      ['Country', year('2021'), year('2022'), year('2023')],
      ['Austria', '', '10.6', '', '10.6', 'P', '11.0'],
      ['Belgium', 'B', '11.5', 'E', '11.7', '', '..'],
      ['Chile', 'D', '3.3', 'D', '3.7', 'D', '4.0'],
    ];
    const { data } = read(table, { table: 'Nurses per 1,000 people' });
    expect(data.readings.map(({ place, kind, value, flags = [] }) => [place, kind, value, ...flags])).toEqual(
      expect.arrayContaining([
        [expect.anything(), 'actual', 11, 'provisional'],
        [expect.anything(), 'estimate', 11.7],
        [expect.anything(), 'actual', 11.5, 'break'],
        [expect.anything(), 'actual', 3.3],
      ]),
    );
  });
});

describe('figures with the noun that their row counts', () => {
  it.each([
    ['212,000 children', 212000],
    ['over 300,000 children', 300000],
    ['1.1 million children', 1.1],
  ])('%s', (text, value) => {
    const { data } = read(`Measure,Actual 2024\nChildren in school,"${text}"`);
    expect(data.readings.map((one) => one.value)).toEqual([value]);
  });

  it('and no other noun', () => {
    expect(reasons(read('Measure,Actual 2024\nChildren in school,212 teachers'))).toEqual([
      '2,2 212 teachers: several numbers, or one among words',
    ]);
  });
});

describe('counts up to now', () => {
  it('are of no quarter alone', () => {
    const table =
      'Indicator,2024 outturn,Q1 2025,Q2 2025\nHomes built (cumulative),412,38,141\nFines issued,734,163,201';
    expect(read(table).data.series!.map(({ indicator }) => indicator)).toEqual(['Fines issued']);
    expect(reasons(read(table))).toEqual(['2,3 38: part of a year', '2,4 141: part of a year']);
  });
});
