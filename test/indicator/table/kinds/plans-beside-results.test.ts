// Rows, notes, titles and headers that say which values are plans rather than results.
import { describe, expect, it } from 'vitest';
import { lines, read } from '../expected.js';

const kinds = (table: string) => read(table).data.readings.map(({ kind, value }) => `${kind} ${value}`);

describe('a row of what is ahead', () => {
  it.each([
    'Revised budget',
    'Planned homes',
    'Homes (plan)',
    'Enrolment forecast',
    'Pledges',
    'Goal',
    '计划招生数',
    'Variance',
    '% of target',
    '完成率',
  ])('has no results under bare years: %s', (name) => {
    expect(kinds(`Indicator,2021,2022\nHomes,905,1090\n${name},98,99\n`)).toEqual([
      'actual 905',
      'actual 1090',
    ]);
  });

  it.each(['Expected years of schooling', 'Planned admissions', '计划生育率', 'Budget', 'Housing projects'])(
    'is no plan: %s',
    (name) => {
      expect(kinds(`Indicator,2021,2022\n${name},98,99\n`)).toEqual(['actual 98', 'actual 99']);
    },
  );

  it('and 计划, 实际, 差距 in a column of 项目 are kinds', () => {
    const table =
      '指标,项目,2021年,2022年\n城镇化率（%）,计划,61,62\n城镇化率（%）,实际,61.2,62.3\n城镇化率（%）,差距,0.2,0.3\n';
    expect(kinds(table)).toEqual(['target 61', 'target 62', 'actual 61.2', 'actual 62.3']);
  });
});

describe('a note on two years', () => {
  const table = (note: string) => `指标,2023年,2024年\nGDP（亿元）,1200,1275\n${note},,\n`;

  it.each([
    ['备注：2023年为决算数，2024年为预算数。', ['actual 1200', 'target 1275']],
    ['注：2023年数据为实际数，2024年数据为预计数。', ['actual 1200', 'estimate 1275']],
    ['注：2023年为全年数，2024年为1—9月数。', ['actual 1200']],
    ['注：2024年数据截至9月底。', ['actual 1200']],
    ['数据截至2024年9月。', ['actual 1200']],
    ['说明：2024年数据为计划安排。', ['actual 1200', 'target 1275']],
    ['2024 = target', ['actual 1200', 'target 1275']],
    ['Figures for 2024 are commitments in the plan', ['actual 1200', 'target 1275']],
  ])('is heeded for each: %s', (note, expected) => {
    expect(kinds(table(note))).toEqual(expected);
  });

  it('marks provisional figures', () => {
    const { readings } = read(table('注：2023年为年报数，2024年为快报数。')).data;
    expect(readings.map(({ flags }) => flags)).toEqual([undefined, ['provisional']]);
  });
});

describe('a title of a plan', () => {
  it.each([
    'Targets',
    'Business plan targets',
    'Annual Plan',
    'Investment programme',
    'Pathway to net zero',
    'Baseline scenario',
    '年度计划表',
    '分年度投资安排（万元）',
    '资金需求测算',
    '三年行动方案',
  ])('leaves bare years open: %s', (title) => {
    expect(kinds(`${title},,\nIndicator,2022,2023\nHomes,410,420\n`)).toEqual([]);
  });

  it.each([
    '2023年完成情况及2024年目标',
    '2023年主要指标完成情况和2024年计划',
    '2023 results and 2024 targets',
  ])('behind results is of its year: %s', (title) => {
    expect(kinds(`${title},,\n指标,2023年,2024年\n粮食产量（万吨）,65.8,66\n`)).toEqual([
      'actual 65.8',
      'target 66',
    ]);
  });

  it.each(['2024年各月目标', '2024年季度销售计划'])('has no series: %s', (title) => {
    const { data } = read(`${title},,\n指标,1月,2月\n税收（万元）,100,90\n`);
    expect([...data.readings, ...(data.series ?? [])]).toEqual([]);
  });
});

describe('a year of a plan by its head', () => {
  it.each([
    ['指标,2024年完成数,2025年建议数', ['actual 1', 'target 2']],
    ['指标,2024年完成,2025年力争', ['actual 1', 'target 2']],
    ['指标,到2023年,到2025年', ['target 1', 'target 2']],
    ['主要目标,2026年,2027年', []],
    ['指标,现状,2025年', []],
    ['Department,2022 Amended,2022 Actual', ['actual 2']],
    ['Department,2022 expected,2022 observed', ['actual 2']],
    ['Department,2022 Actual,MTEF 2023', ['actual 1']],
  ])('%s', (head, expected) => {
    expect(kinds(`${head}\n研发投入,1,2\n`)).toEqual(expected);
  });

  it('or one before a year to come beside the present state', () => {
    expect(kinds('指标,2019年现状,2025年,2035年\n森林覆盖率（%）,23.2,24.1,26\n')).toEqual([
      'actual 23.2',
      'target 26',
    ]);
  });

  it('is none of a survey that counts its answers', () => {
    expect(lines(read('Question,2021,2022,Base 2022\nFeel safe (%),80,78,1204\n'))).toEqual([
      'Feel safe actual 2021 year = 80',
      'Feel safe actual 2022 year = 78',
    ]);
  });

  it('stays open where two sorts have one name', () => {
    const head = 'Agency,Output target 2022,Output actual 2022,Outcome target 2022,Outcome actual 2022';
    expect(kinds(`${head}\nWater board,410,400,98,97\n`)).toEqual([]);
  });
});
