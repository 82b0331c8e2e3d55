// Places below 单位, wholes told by their sums, names from titles, and words over the years of a review.
import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import { indicatorNames, kindsAndYears, placeNames, plainLines, read, values } from './projections.js';

describe('what a title says that all values are of', () => {
  const named = (title: string) =>
    indicatorNames(`${title},,\n地区,2022年,2023年\n东江市,61.2,61.3\n南陵市,66.5,66.1\n`);

  it.each([
    '2023年全市财政收入',
    '2022—2023年财政收入',
    '2023年度财政收入',
    '2023年全省各市财政收入',
    '表3-2 2023年各县区财政收入',
    '各市州2023年财政收入',
  ])('has neither year nor all places: %s', (title) => {
    expect(named(title)).toEqual(['财政收入']);
  });

  it.each(['森林覆盖率目标和实绩', '2023年森林覆盖率目标与完成情况', '森林覆盖率任务及实际对比表'])(
    'has no targets and results: %s',
    (title) => {
      expect(
        indicatorNames(`${title},,\n市州,2023年目标（%）,2023年实际（%）\n东江市,61,61.3\n南陵州,66,67\n`),
      ).toEqual(['森林覆盖率']);
    },
  );

  it('keeps what is no year', () => {
    expect(named('三年行动财政收入')).toEqual(['三年行动财政收入']);
  });
});

describe('places below 单位', () => {
  it.each([
    ['大坪镇', '石桥镇'],
    ['东街街道', '云阳乡'],
    ['东湖区', '石门县'],
  ])('are those of the rows: %s', (one, other) => {
    const table = `2025年财政收入,,\n单位,全年任务（万元）,全年完成（万元）\n${one},5200,5210\n${other},3800,3756\n`;
    expect(placeNames(table)).toEqual([one, other]);
  });

  it.each([
    ['镇', '个'],
    ['住建局', '大坪镇'],
  ])('are not all of %s and %s', (one, other) => {
    expect(placeNames(`2025年项目,,\n单位,任务,完成\n${one},5200,5210\n${other},3800,3756\n`)).not.toContain(
      other,
    );
  });
});

describe('a place whose values are the sums of all others', () => {
  const beside = (rows: string) =>
    read(`地区,财政收入（亿元） 2023年,财政收入（亿元） 2024年\n${rows}`).data.places.flatMap((one) =>
      one.beside ? [one.id] : [],
    );

  it('is their whole', () => {
    expect(
      beside('青川市,359.6,378.9\n东湖区,156.3,165.2\n西岭区,103.2,105.1\n金河县,100.1,108.6\n'),
    ).toEqual(['青川市']);
  });

  it.each([
    '青川市,400.1,410.2\n东湖区,156.3,165.2\n西岭区,103.2,105.1\n金河县,100.1,108.6\n',
    '青川市,6,7\n东湖区,1,1\n西岭区,2,2\n金河县,3,4\n',
    '青川市,359.6,378.9\n东湖区,256.4,265.3\n西岭区,103.2,113.6\n',
  ])('is none where sums differ, are small or are of two', (rows) => {
    expect(beside(rows)).toEqual([]);
  });
});

describe('words over the years of a review', () => {
  it.each(['实施进展', '实施情况', '年度实施成效', '各年度实施完成情况'])(
    '%s is no part of the indicator',
    (head) => {
      expect(plainLines(`指标,2025年目标,${head}2021年,${head}2022年\n湿地率（%）,89,87.1,88.2\n`)).toEqual([
        '湿地率 target 2025 = 89',
        '湿地率 actual 2021 = 87.1',
        '湿地率 actual 2022 = 88.2',
      ]);
    },
  );

  it.each(['阶段目标', '阶段性目标'])('%s is of targets', (head) => {
    expect(kindsAndYears(`指标,2020年,${head}2023年,${head}2025年\n湿地率（%）,86,87,88\n`)).toEqual([
      ['actual', 2020, 86],
      ['target', 2023, 87],
      ['target', 2025, 88],
    ]);
  });
});

describe('上年 beside targets and results of the year in the title', () => {
  it.each(['上年值', '上年实际', '去年完成数'])('%s is the year before', (head) => {
    const table = `2024年考核指标,,,\n指标,目标值,完成值,${head}\n能耗下降率（%）,3.3,3.6,3.1\n`;
    expect(values(table)).toEqual([
      ['能耗下降率', 'target', 2024, 3.3],
      ['能耗下降率', 'actual', 2024, 3.6],
      ['能耗下降率', 'actual', 2023, 3.1],
    ]);
  });

  it('is left without a year in the title, and for the same part of it', () => {
    expect(values('考核指标,,,\n指标,目标值,完成值,上年值\n能耗下降率（%）,3.3,3.6,3.1\n')).toEqual([]);
    const part = read('2024年考核指标,,,\n指标,目标值,完成值,上年同期\n能耗下降率（%）,3.3,3.6,3.1\n');
    expect(reasons(part)).toHaveLength(1);
  });
});

describe('rows and records of plans', () => {
  it.each(['水利投资计划', '财政收入预算', '水利投资計畫', '招生计划数'])(
    '%s is no result below a bare year',
    (name) => {
      const one = read(`项目,2023年,2024年\n${name}（亿元）,12,13\n财政收入（亿元）,11,12\n`);
      expect(values(one).map(([indicator]) => indicator)).toEqual(['财政收入', '财政收入']);
      expect(reasons(one)).toHaveLength(2);
    },
  );

  it.each(['一般公共预算', '政府性基金预算'])('%s may be of results', (name) => {
    expect(values(`项目,2023年,2024年\n${name}（亿元）,12,13\n`)).toHaveLength(2);
  });

  it('have no targets before the plan in their title', () => {
    const table = '“十四五”建设目标,,\n年份,通车里程（公里）,投资（亿元）\n2020,6003,500\n2026,7000,180\n';
    expect(plainLines(table, { presentYear: 2025 })).toEqual([
      '通车里程 actual 2020 = 6003',
      '通车里程 target 2026 = 7000',
      '投资 actual 2020 = 500 ×100000000',
      '投资 target 2026 = 180 ×100000000',
    ]);
  });

  it.each(['任务', '目标'])('are named by the words below %s after the year', (head) => {
    const table = `年度,${head},目标值,完成值\n2023,受益农户,2000户,2136户\n2023,受训村民,2200户,2251户\n`;
    expect(indicatorNames(table)).toEqual(['受益农户', '受训村民']);
  });
});

describe('heads of targets and results', () => {
  it.each([
    ['2024年目标建议', 'target 2024'],
    ['2024年政府工作报告目标', 'target 2024'],
    ['已完成（2024年）', 'actual 2024'],
    ['2024年任務數', 'target 2024'],
    ['2024年進展', 'actual 2024'],
  ])('%s is %s', (head, kind) => {
    expect(plainLines(`指标,2023年实绩,${head}\n培训人次（人次）,2000,2136\n`)).toEqual([
      '培训人次 actual 2023 = 2000',
      `培训人次 ${kind} = 2136`,
    ]);
  });
});

describe('single years of a plan in a title', () => {
  it.each(['“十四五”期间养老床位任务清单', '十四五时期养老床位任务', '“十四五”养老床位任务'])(
    'are no totals over it: %s',
    (title) => {
      const table = `${title},,\n区县,2024年任务,2025年任务\n东湖区,150,120\n西岭区,130,110\n`;
      expect(plainLines(table)).toEqual([
        '养老床位任务 target 2024 = 150',
        '养老床位任务 target 2025 = 120',
        '养老床位任务 target 2024 = 130',
        '养老床位任务 target 2025 = 110',
      ]);
    },
  );
});

describe('places below a header of units of statistics', () => {
  it.each(['统计单位', '填报单位', '所在乡镇名称'])('are places: %s', (head) => {
    const table = `2024年森林资源,,\n${head},森林面积（公顷）,森林覆盖率（%）\n城关镇,5210,45.3\n石桥乡,3210,71.2\n`;
    expect(placeNames(table)).toEqual(['城关镇', '石桥乡']);
    expect(indicatorNames(table)).toEqual(['森林面积', '森林覆盖率']);
  });

  it('are none among other words', () => {
    const table =
      '2024年森林资源,,\n统计单位,森林面积（公顷）,森林覆盖率（%）\n城关镇,5210,45.3\n国有林场,3210,71.2\n';
    expect(placeNames(table)).toEqual(['某市']);
  });
});

describe('a whole year expected', () => {
  it('is not that of a result of the whole year', () => {
    expect(values('指标,全年预计（人）,2024年实际（人）\n新开户,12800,11560\n')).toEqual([
      ['新开户', 'actual', 2024, 11560],
    ]);
  });

  it('is that of the title', () => {
    expect(
      values(
        '2025年扩面情况,,,\n指标,年度计划（人）,全年预计（人）,2024年实际（人）\n新开户,12000,12800,11560\n',
      ),
    ).toEqual([
      ['新开户', 'target', 2025, 12000],
      ['新开户', 'estimate', 2025, 12800],
      ['新开户', 'actual', 2024, 11560],
    ]);
  });
});

describe('a stage in the middle of a plan', () => {
  it.each(['中期（2023年底）', '2023年中期'])('%s alone before a goal may be of either', (head) => {
    const one = read(`指标,现状（2020年底）,${head},目标（2025年底）\n社会组织（个）,1256,1380,1500\n`);
    expect(kindsAndYears(one).map(([, year]) => year)).toEqual([2020, 2025]);
    expect(reasons(one)[0]).toContain('the header does not say whether these are targets or results');
  });

  it('is of a target beside a near or far one', () => {
    const table = '指标,现状（2022年）,近期（2025年）,中期（2030年）,远期（2035年）\n绿道（公里）,1,2,3,4\n';
    expect(kindsAndYears(table).map(([kind]) => kind)).toEqual(['actual', 'target', 'target', 'target']);
  });
});

describe('words of progress', () => {
  it.each(['进度目标', '阶段性目标', '时序目标'])('%s is no indicator', (head) => {
    expect(
      indicatorNames(`地区,2024年${head}（%）,截至2024年累计下降（%）\n东江市,11,12\n南陵市,10,9\n`),
    ).toEqual([]);
  });

  it.each(['初步数', '初步统计数', '快报数'])('2024年（%s） is provisional', (word) => {
    const { readings } = read(`指标,2023年,2024年（${word}）\n产值（亿元）,312,320\n`).data;
    expect(readings.map(({ flags }) => flags)).toEqual([undefined, ['provisional']]);
  });

  it.each(['税占比 / %', '税占比/%', '税占比 ／ ‰'])('%s ends in its unit', (name) => {
    expect(indicatorNames(`指标,2022年,2023年\n${name},72,73\n`)).toEqual(['税占比']);
  });
});
