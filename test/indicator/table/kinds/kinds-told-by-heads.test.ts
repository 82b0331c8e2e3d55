// Headers that give the kind of values: targets, results, shares of them.
import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from '../expected.js';

const years = (heads: string) => `Year,${heads}\n2021,420,410\n2022,440,455\n`;

describe('a target and a result of one indicator under two heads', () => {
  it.each([
    ['Jobs (target),Jobs (actual)', 'Jobs'],
    ['Jobs - Target,Jobs - Actual', 'Jobs'],
    ['Jobs target,Jobs actual', 'Jobs'],
    ['target_jobs,actual_jobs', 'jobs'],
    ['jobs_target,jobs_actual', 'jobs'],
    ['jobsTarget,jobsActual', 'jobs'],
    ['jobs_goal,jobs', 'jobs'],
    ['jobs_planned,jobs_created', 'jobs'],
    ['homesPromised,homesBuilt', 'homes'],
    ['Homes (plan),Homes (actual)', 'Homes'],
    ['Homes (budget),Homes (outturn)', 'Homes'],
    ['Recycling target (%),Recycling rate (%)', 'Recycling rate'],
    ['新增就业目标,新增就业实际', '新增就业'],
    ['造林任务（亩）,完成造林（亩）', '造林'],
  ])('are paired: %s', (heads, name) => {
    const { readings, indicators } = read(years(heads)).data;
    expect(indicators.map((one) => one.name)).toEqual([name]);
    expect(readings.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'target 420',
      'target 440',
      'actual 410',
      'actual 455',
    ]);
  });

  it.each([
    'City,Homes target 2022,Homes actual 2022\nLeeds,41,42\n',
    'Place,Homes (target) 2022,Homes (actual) 2022\nLeeds,41,42\n',
    '县区,2022年税收目标（万元）,2022年税收完成（万元）\n甲县,41,42\n',
    '2022年各镇目标,,\n镇,税收目标（万元）,税收完成（万元）\n甲镇,41,42\n',
    '2022年各县财政,,\n县区,收入预算（亿元）,收入完成（亿元）\n甲县,41,42\n',
  ])('with the year in the head or the title: %s', (table) => {
    const { readings, indicators } = read(table).data;
    expect(indicators).toHaveLength(1);
    expect(readings.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['target 41', 'actual 42']);
  });

  it('beside a forecast', () => {
    const table =
      'Year,Emissions (actual),Emissions (projected),Emissions (target)\n2022,398,,400\n2025,,370,350\n';
    expect(lines(read(table))).toEqual([
      'Emissions actual 2022 year = 398',
      'Emissions forecast 2025 year = 370',
      'Emissions target 2022 year = 400',
      'Emissions target 2025 year = 350',
    ]);
  });
});

describe('heads of what is ahead with nothing beside them', () => {
  it.each(['Projected households', 'Homes promised', 'budget_m', 'Central bank target', 'Predicted turnout'])(
    '%s has no results',
    (head) => {
      const table = `Year,${head},Jobs\n2021,420,410\n2022,440,455\n`;
      expect(read(table).data.readings.map(({ value }) => value)).toEqual([410, 455]);
    },
  );

  it('but a plan may be counted', () => {
    expect(read(years('Care plans,Planned admissions')).data.readings).toHaveLength(4);
  });

  it('as in a list of projects', () => {
    const table = '2024年项目资金,,\n项目,批复预算（万元）,支出（万元）\n甲项目,120,98\n乙项目,80,55\n';
    expect(read(table).data.readings.map(({ value }) => value)).toEqual([98, 55]);
  });
});

describe('what stands beside results', () => {
  it.each([
    '项目,2024年预算,2024年执行,2024年执行率',
    '项目,2024年预算,2024年执行,2024年执行%',
    '项目,2024年计划,2024年完成,2024年达成',
    '项目,2024年目标,2024年完成,2024年完成得分',
    '项目,2024年目标,2024年完成,2024年完成占目标',
    '项目,2024年目标,2024年完成,2024年完成增幅',
    '项目,2024年目标,2024年完成,2024年完成±%',
    '项目,2024年目标,2024年完成,2024年目标累计',
  ])('is no second one: %s', (head) => {
    expect(lines(read(`${head}\n教育（万元）,900,920,102.2\n`))).toEqual([
      '教育 target 2024 year-or-end = 900 ×10000',
      '教育 actual 2024 year-or-end = 920 ×10000',
    ]);
  });

  it('nor is a share of the target an indicator', () => {
    const table = 'Year,Homes,Homes target,% of target,vs target\n2021,400,410,98,-10\n';
    expect(lines(read(table))).toEqual([
      'Homes actual 2021 year-or-end = 400',
      'Homes target 2021 year-or-end = 410',
    ]);
    expect(reasons(read(table)).join()).toContain('a rank, weight or completion rate');
  });

  it('while a sign under all heads is their unit', () => {
    expect(read('指标,2023年%,2024年%\n失业率,5.2,5.1\n').data.readings).toHaveLength(2);
  });
});
