import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { score } from '../real-table.js';
import { readOf, realTables } from '../real-tables.js';
import { inEnglish, reasons } from '../expected.js';
import { indicatorNames, lines, placeLines, plainLines, read, values } from './projections.js';

describe('titles of targets and of results', () => {
  it.each([
    ['主要目标', '指标,单位,2030年\n绿地,公顷,5\n', ['绿地 target 2030 year-or-end = 5']],
    ['Targets', 'Indicator,Unit,2030\nTrees,items,5\n', ['Trees target 2030 year-or-end = 5']],
    ['Targets for the decade', 'Indicator,Unit,2020\nTrees,items,5\n', ['Trees target 2020 year-or-end = 5']],
    [
      '“十三五”主要指标完成情况',
      '指标,单位,2019年,2020年\n绿地,公顷,5,6\n',
      ['绿地 actual 2019 year-or-end = 5', '绿地 actual 2020 year-or-end = 6'],
    ],
    [
      'Achievements',
      'Indicator,Unit,2015,2020\nTrees,items,5,6\n',
      ['Trees actual 2015 year-or-end = 5', 'Trees actual 2020 year-or-end = 6'],
    ],
  ])('%s', (title, text, expected) => {
    expect(lines(read(text, { table: title, presentYear: 2026 }))).toEqual(expected);
  });

  it.each([
    'Sustainable Development Goals',
    'Progress towards the targets',
    'Results framework',
    '可持续发展目标指标',
  ])('%s says neither', (title) => {
    expect(lines(read('Indicator,Unit,2019,2020\nTrees,items,5,6\n', { table: title }))).toEqual([
      'Trees actual 2019 year-or-end = 5',
      'Trees actual 2020 year-or-end = 6',
    ]);
  });

  it('that disagree with the header leave its columns', () => {
    const result = read('Indicator,Unit,Actual 2020\nTrees,items,5\n', { table: 'Targets of the plan' });
    expect(reasons(result)).toEqual([
      '1,3 Actual 2020: the title and the header disagree on targets and results',
    ]);
    expect(lines(read('指标,单位,2020年目标\n绿地,公顷,5\n', { table: '2020年成就' }))).toEqual([]);
    expect(
      lines(read('Indicator,Unit,Actual 2020,Target 2025\nTrees,items,5,6\n', { table: 'Targets' })),
    ).toHaveLength(2);
  });
});

describe('titles of tasks and plans', () => {
  it('of tasks are of targets, and those of tasks that were done are of results', () => {
    const table = '地区,2023年,2024年\n甲县,3,4\n乙县,5,6\n';
    const kinds = (title: string) => read(`${title},,\n${table}`).data.readings.map(({ kind }) => kind);
    expect(new Set(kinds('造林任务分解表（亩）'))).toEqual(new Set(['target']));
    expect(new Set(kinds('造林任务安排（亩）'))).toEqual(new Set(['target']));
    expect(kinds('造林任务完成情况（亩）')).not.toContain('target');
  });

  it('of a plan that is not long over leave open what the years from its first to its last are', () => {
    const table =
      '“十四五”造林面积（亩）,,\n地区,2021年,2022年,2023年,2024年,2025年\n甲县,1,2,3,4,5\n乙县,1,2,3,4,5\n';
    expect(read(table, { presentYear: 2026 }).data.readings).toEqual([]);
    expect(reasons(read(table, { presentYear: 2026 }))).not.toEqual([]);
    expect(read(table, { presentYear: 2030 }).data.readings).toHaveLength(10);
  });

  it('name what the values are of without the number of the annex and the word for a table', () => {
    const { data } = read('附件3 耕地保护任务分解表,,\n地区,2024年,2025年\n甲县,3,4\n乙县,5,6\n');
    expect(data.indicators.map(({ name }) => name)).toEqual(['耕地保护任务']);
  });
});

describe('a title of targets over places', () => {
  it('makes targets of what stands under names of places, though their year is over', () => {
    expect(placeLines('2024年各市主要指标目标分解表,,\n指标,南平市,三明市\n林地（公顷）,4,5\n')).toEqual([
      '南平市 target 2024 = 4',
      '三明市 target 2024 = 5',
    ]);
    expect(placeLines('2024年各市主要指标完成情况,,\n指标,南平市,三明市\n林地（公顷）,4,5\n')).toEqual([
      '南平市 actual 2024 = 4',
      '三明市 actual 2024 = 5',
    ]);
  });
});

describe('a title of targets for the end of a plan', () => {
  it('makes targets of dated columns of places where the year is the last of the plan', () => {
    const table = (year: number) => `“十四五”控制目标,\n市,${year}年用水量（亿立方米）\n宜昌市,17\n`;
    expect(lines(read(table(2025)))).toEqual(['用水量 target 2025 year = 17 ×100000000']);
    expect(lines(read(table(2020)))).toEqual([]);
  });
});

describe('a title that speaks of results', () => {
  it.each(['“十三五”主要指标完成情况', '主要指标实现情况'])(
    '%s goes with a column of targets beside years',
    (title) => {
      const table: Grid = [
        [{ text: title, colSpan: 4 }],
        ['指标', '2019年', '2020年', '规划目标（2020年）'],
        ['污水处理率（%）', '95.1', '96.3', '95'],
      ];
      expect(plainLines(read(table))).toEqual([
        '污水处理率 actual 2019 = 95.1',
        '污水处理率 actual 2020 = 96.3',
        '污水处理率 target 2020 = 95',
      ]);
    },
  );

  it('still disagrees with a header of targets alone', () => {
    const table: Grid = [
      [{ text: '主要指标完成情况', colSpan: 2 }],
      ['指标', '2025年目标'],
      ['污水处理率（%）', '95'],
    ];
    expect(plainLines(read(table))).toEqual([]);
    expect(reasons(read(table))).toContain(
      '2,2 2025年目标: the title and the header disagree on targets and results',
    );
  });
});

describe('heads of measures under a title of what is planned or expected', () => {
  it.each(['County budget 2024', 'Enrolment forecast 2024', '2024年部门预算安排表', '2024年度拟招聘岗位'])(
    'are no results: %s',
    (title) => {
      const table = `${title}\nKind,Boys,Girls,Teachers\nPrimary,120,30,12\nSecondary,80,22,9\n`;
      expect(values(table)).toEqual([]);
      expect(reasons(read(table)).join()).toContain('targets or results');
    },
  );

  it('are results where it was carried out', () => {
    const table = '2024年部门预算执行情况\n部门,人员经费,公用经费\n教育局,120,30\n财政局,80,22\n';
    expect(values(table).map(([, kind]) => kind)).toEqual(['actual', 'actual', 'actual', 'actual']);
    expect(read(table).data.units.map(({ name }) => name)).toEqual(['']);
  });
});

describe('预期寿命 (life expectancy)', () => {
  it('is no expectation, in a title, a head or a name', () => {
    const kinds = (table: string) => read(table).data.readings.map(({ kind }) => kind);
    expect(kinds('平均预期寿命,,\n地区,2015年,2021年\n甲省,76,78\n')).toEqual(['actual', 'actual']);
    expect(kinds('地区,2021年平均预期寿命（岁）\n甲省,76\n乙省,77\n')).toEqual(['actual', 'actual']);
    expect(kinds('2021年预期值,,\n指标,单位,数值\n寿命,岁,76\n')).not.toContain('actual');
  });

  it('of two years that may be the base and the end of a plan is left', () => {
    expect(read('平均预期寿命,,\n地区,2010年,2020年\n甲省,76,78\n').data.readings).toEqual([]);
  });
});

describe('what values are of', () => {
  it.each([
    ['表3-9 地区生产总值,\n单位：亿元,\n地区,2022年\n广东,129118.58\n', '地区生产总值'],
    ['Table 4: Road deaths,\nDistrict,2022\nNorth,12\nSouth,9\n', 'Road deaths'],
  ])('is the title without its number and unit: %s', (table, name) => {
    expect(read(table).data.indicators.map((one) => one.name)).toEqual([name]);
  });

  it('is asked for where nothing says it', () => {
    for (const table of ['State,2018,2019\nKerala,69,70\n', 'S. No.,State,2018,2019\n1,Kerala,69,70\n'])
      expect(reasons(read(table))).toEqual(
        expect.arrayContaining([expect.stringContaining('no title or header says what the values are of')]),
      );
  });

  it('is the title where targets and results stand below one another', () => {
    const table =
      'Waiting time (minutes),,\nFiscal Year,FY 2021,FY 2022\nTarget,20,25\nActual,13,33\nMet,Yes,No\n';
    expect(lines(read(table))).toEqual([
      'Waiting time target 2021 year-or-end = 20',
      'Waiting time target 2022 year-or-end = 25',
      'Waiting time actual 2021 year-or-end = 13',
      'Waiting time actual 2022 year-or-end = 33',
    ]);
    expect(read(table.replace('Yes', '3rd')).data.readings).toEqual([]);
  });
});

describe('titles with the number of the table', () => {
  it.each([
    'Table D: Unemployment rate by region (%)',
    'Table 4: Unemployment rate by district',
    'Table B2: Unemployment rate by city (%)',
  ])('%s', (title) => {
    const table: Grid = [
      [{ text: title, colSpan: 3 }],
      ['Region', '2022', '2023'],
      ['Northern', '14.2', '13.8'],
      ['Coastal', '9.7', '9.4'],
    ];
    expect(indicatorNames(table)).toEqual(['Unemployment rate']);
  });
});

describe('a title that names what all values are of', () => {
  it.each([
    'Smoking prevalence in adults by local authority, 2023',
    'Smoking prevalence in adults by region (2023)',
    'Smoking prevalence in adults, 2023',
  ])('%s, without places and year', (title) => {
    const table: Grid = [
      [{ text: title, colSpan: 2 }],
      ['Area', 'Value (%)'],
      ['Durham', '14.3'],
      ['Hartlepool', '15.9'],
    ];
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual(['Smoking prevalence in adults']);
  });
});

describe('the title of a series', () => {
  it('does not repeat its unit', () => {
    const { data } = read(
      '"Title","Unemployment rate: %"\n"CDID","ABCD"\n"Unit","%"\n"2019","3.8"\n"2020","4.7"\n',
    );
    expect(data.indicators.map(({ name }) => name)).toEqual(['Unemployment rate']);
  });
});

describe('a sentence below the title', () => {
  it('is no part of it', () => {
    const csv =
      'Starts by region,,\nThis worksheet contains one table.,,\nRegion,2021,2022\nNorth,18,20\nSouth,15,17\n';
    expect(read(csv).data.indicators.map(({ name }) => name)).toEqual(['Starts']);
  });

  it('is told where it holds a figure', () => {
    const csv =
      'Starts by region,,\nIt was published on 12 May 2023 in London.,,\nRegion,2021,2022\nNorth,18,20\n';
    expect(reasons(read(csv))).toContain(
      '2,1 It was published on 12 May 2023 in London.: a line above the header',
    );
  });
});

describe('a line above a table that says when it was made, or by whom', () => {
  it.each([
    ...['County Waste Board, updated 14 March 2025', 'Published 3 May 2025', 'Data extracted on 14/05/2025'],
    'County Waste Board, London',
  ])('%s is no part of a name', (line) => {
    const rows = [
      'Residual waste per person (kg)',
      line,
      'Municipality\t2021\t2022',
      'Ashfield\t241.6\t233.8',
    ];
    const { indicators } = read(rows.map((row) => (row.includes('\t') ? row : `${row}\t\t`)).join('\n')).data;
    expect(indicators.map(({ name }) => inEnglish(name))).toEqual(['Residual waste per person']);
  });
});

describe('a form above the table', () => {
  it('is no header where it heads no values', () => {
    const table: Grid = [
      [{ text: '项目支出绩效自评表（2023年度）', colSpan: 5 }],
      ['项目名称', { text: '农村公路养护补助', colSpan: 2 }, '主管部门', '区交通运输局'],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值'],
      ['产出指标', '养护里程', '1260公里', '1250公里', '15'],
      ['产出指标', '危桥改造数量', '≥6座', '5座', '15'],
    ];
    expect(plainLines(table)).toEqual([
      '养护里程 target 2023 = 1260',
      '养护里程 actual 2023 = 1250',
      '危桥改造数量 target 2023 = 6 at-least',
      '危桥改造数量 actual 2023 = 5',
    ]);
  });
});

describe('forms of carbon peaks and of target ranges', () => {
  it('leave unread only what neither title nor header settles', () => {
    const left = realTables
      .filter(({ id }) => id === 'zh-carbon-peak-form' || id === 'zh-target-ranges-form')
      .map((one) => score(one, readOf(one)).wrong);
    expect(left).toEqual([[], []]);
  });
});

describe('limits below the later years of a table of targets', () => {
  const kinds = (first: number, second: number, third: number) =>
    read(
      `主要目标,,,\n指标,${first}年,${second}年,${third}年\n装机（万千瓦）,142,380左右,≥650\n`,
    ).data.readings.map(({ kind, period }) => [kind, period.to]);

  it('make the one before them the base', () => {
    expect(kinds(2020, 2025, 2030)).toEqual([
      ['actual', 2020],
      ['target', 2025],
      ['target', 2030],
    ]);
  });

  it('leave the year next to them, which may have a target too', () => {
    expect(kinds(2023, 2024, 2025)).not.toContainEqual(['actual', 2023]);
  });
});
