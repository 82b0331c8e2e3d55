// Years on the way to a plan's goal, estimates beside targets, and what tells that a table is a plan's.
import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import { kindsAndYears, namesAndUnits, placeLines, plainLines, read } from './projections.js';

const estimates = (table: string) => kindsAndYears(table).map((one) => one.join(' '));
const OPEN = 'the header does not say whether these are targets or results';

describe('an expected year is an estimate, no target', () => {
  it.each(['2025年（预计）,2026年预计', '2025年预计完成,2026年预计', '2025年预计数,2026年（预计）'])(
    'beside a later expected year: %s',
    (years) => {
      expect(estimates(`指标,单位,${years},属性\n财政收入,亿元,95,99,预期性\n`)).toEqual([
        'estimate 2025 95',
        'target 2026 99',
      ]);
    },
  );

  it.each(['“十四五”规划目标,2025年预计完成', '规划目标,预计到2025年', '“十四五”目标值,2025年（预计）'])(
    "beside the plan's target, which prints no year: %s",
    (heads) => {
      const table = `“十四五”规划实施情况,,,\n指标,${heads},属性\n森林覆盖率（%）,59,59.1,约束性\n`;
      expect(estimates(table)).toEqual(['target 2025 59', 'estimate 2025 59.1']);
    },
  );

  it('beside the only year before it, which is of a result', () => {
    expect(estimates('指标,2020年,2025年预计,增长\n高铁里程（公里）,186,412,1.2倍\n')).toEqual([
      'actual 2020 186',
      'estimate 2025 412',
    ]);
  });

  it('but a target where nothing else is so late', () => {
    expect(estimates('指标,2020年,2025年预计,属性\n森林覆盖率（%）,58,59,约束性\n')).toEqual([
      'actual 2020 58',
      'target 2025 59',
    ]);
  });
});

describe('steps of five years from a base to a goal', () => {
  const table = (years: string, row: string, title = '') =>
    `${title && `${title},,,,\n`}指标,单位,${years},指标属性\n耕地保有量,万亩,${row},约束性\n`;

  it.each(['2020年（基期年）,2025年,2035年', '基期（2020年）,2025年,2035年', '2019年基期值,2025年,2035年'])(
    'are targets: %s',
    (years) => {
      expect(kindsAndYears(table(years, '142.3,141.1,140.5')).map(([kind]) => kind)).toEqual([
        'actual',
        'target',
        'target',
      ]);
    },
  );

  it.each(['2020年,2025年,2035年', '2020年（基期年）,2022年,2035年'])(
    'are open without a base or between steps: %s',
    (years) => {
      const one = read(table(years, '142.3,141.1,140.5'));
      expect(one.data.readings.map(({ period }) => period.to)).toEqual([2020, 2035]);
      expect(reasons(one)[0]).toContain(OPEN);
    },
  );

  it('are open in an evaluation', () => {
    const evaluated = table('2020年（基期年）,2025年,2035年', '142.3,141.1,140.5', '规划实施评估');
    expect(kindsAndYears(evaluated).map(([, year]) => year)).toEqual([2020, 2035]);
  });
});

describe("a plan's last year before a later target", () => {
  it.each(['2035展望', '2035年远景目标', '2030年目标'])(
    'is a target after the year before the plan: %s',
    (head) => {
      expect(
        plainLines(`“十四五”交通主要指标,,,\n指标,2020年,2025年,${head}\n铁路（公里）,412,560,800\n`),
      ).toEqual([
        '铁路 actual 2020 = 412',
        '铁路 target 2025 = 560',
        `铁路 target ${head.slice(0, 4)} = 800`,
      ]);
    },
  );

  it.each(['“十四五”交通主要指标', '14th Five-Year Plan indicators'])(
    'is open after other years of the plan: %s',
    (title) => {
      const table = `${title},,,,\n指标,2020年,2023年,2025年,2035年目标\n铁路（公里）,412,460,560,800\n`;
      expect(kindsAndYears(table).map(([, year]) => year)).toEqual([2020, 2035]);
      expect(reasons(read(table))[0]).toContain(OPEN);
    },
  );

  it('is a result in an evaluation', () => {
    const table = '“十四五”规划实施评估,,,\n指标,2020年,2025年,2030年目标\n铁路（公里）,412,560,800\n';
    expect(kindsAndYears(table).map(([kind]) => kind)).toEqual(['actual', 'actual', 'target']);
  });

  it.each(['2020年,2025年,2035年远景', '2020年,2022年,2025年,2035年展望'])(
    'is open before a vision without a plan: %s',
    (years) => {
      const row = [412, 460, 560, 800].slice(0, years.split(',').length).join(',');
      const kinds = kindsAndYears(`指标,${years}\n铁路（公里）,${row}\n`);
      expect(kinds.map(([kind, year]) => [kind, year])).toEqual([
        ['actual', 2020],
        ['target', 2035],
      ]);
    },
  );

  it('is no goal where the years before a vision are not round', () => {
    const kinds = kindsAndYears('指标,2021年,2022年,2035年展望\n铁路（公里）,412,460,800\n');
    expect(kinds.map(([kind]) => kind)).toEqual(['actual', 'actual', 'target']);
  });
});

describe('what tells that a table is of a plan', () => {
  it.each(['约束性/预期性', '类别', '备注', '指标类型'])('is a column of words of force: %s', (head) => {
    const table = `“十四五”主要指标,,,\n指标,单位,2025年,${head}\n商标量,万件,40,预期性\n授权量,件,3000,约束性\n`;
    expect(kindsAndYears(table)).toEqual([
      ['target', 2025, 40],
      ['target', 2025, 3000],
    ]);
  });

  it('is no column with other words', () => {
    const table =
      '“十四五”主要指标,,,\n指标,单位,2025年,备注\n商标量,万件,40,预期性\n授权量,件,3000,含外国\n';
    expect(kindsAndYears(table)).toEqual([]);
  });

  it.each(['“十四五”交通指标', '十四五时期主要指标', '“十四五”规划目标指标'])(
    'is a title in the corner: %s',
    (corner) => {
      expect(kindsAndYears(`${corner},单位,2025年,属性\n水土保持率,%,88,预期性\n`)).toEqual([
        ['target', 2025, 88],
      ]);
    },
  );
});

describe('names, places and units of Chinese plans', () => {
  it.each(['高新区', '经开区', '开发区'])('%s is a place beside places', (zone) => {
    const table = `2025年各区目标任务分解,,,\n指标,单位,东区,西区,${zone}\n新开工安置房,套,1600,1400,1200\n`;
    expect(placeLines(table)).toEqual([
      '东区 target 2025 = 1600',
      '西区 target 2025 = 1400',
      `${zone} target 2025 = 1200`,
    ]);
  });

  it('is no place alone', () => {
    expect(kindsAndYears('指标,开发区,2023年\n产值（亿元）,12,13\n')).toEqual([['actual', 2023, 13]]);
  });

  it.each(['吨标煤/万元', '克标煤/千瓦时', '万吨标煤'])('%s is a unit', (unit) => {
    expect(namesAndUnits(`指标,2022年,2023年\n能耗（${unit}）,0.42,0.36\n`)).toEqual([
      ['能耗', unit.replace('万吨', '吨')],
    ]);
  });

  it.each(['预期达标率', '目标达标率'])('%s is no verdict on the results', (head) => {
    const one = read(
      `服务项目,${head},2023年实际达标率,2024年实际达标率\n核发牌照,90%,98.3%,99.1%\n投诉回复,95%,96.5%,97.2%\n`,
    );
    expect(one.data.readings.map(({ period, value }) => [period.to, value])).toEqual([
      [2023, 98.3],
      [2024, 99.1],
      [2023, 96.5],
      [2024, 97.2],
    ]);
    expect(reasons(one)[0]).toContain('2,2 90%');
  });
});

describe('the better direction', () => {
  const better = (table: string) => read(table).data.indicators.map((one) => one.better);

  it('does not follow from a target that is met in the main', () => {
    expect(better('指标,2025年目标,2025年完成,完成情况\n甲指标（%）,5.5,5.3,基本完成\n')).toEqual([
      'unknown',
    ]);
    expect(better('指标,2025年目标,2025年完成,完成情况\n甲指标（%）,5.5,5.3,完成\n')).toEqual(['lower']);
  });

  it.each(['減少碳排放', '削減污染物排放量', '减少碳排放'])(
    'is not lower for what cuts a burden: %s',
    (name) => {
      expect(better(`指標,2023年實績,2030年目標\n${name}（%）,18,42\n`)).not.toEqual(['lower']);
    },
  );
});

describe('every year between a base and a goal', () => {
  const values = 'Homes,100,150,200,260,320\n';
  it.each([
    'Indicator,Baseline (2020),2021,2022,2023,2024 (target)',
    'Indicator,2020 baseline,2021,2022,2023,2024 goal',
    '指标,2020年基期,2021年,2022年,2023年,2024年目标',
    // A level of a logframe, not what came of it.
    'Outcome indicator,Baseline (2020),2021,2022,2023,2024 (target)',
    '成果指标,2020年基期,2021年,2022年,2023年,2024年目标',
  ])('may be targets of their own: %s', (head) => {
    expect(plainLines(`${head}\n${values}`)).toEqual(['Homes actual 2020 = 100', 'Homes target 2024 = 320']);
  });

  const all = [
    'Homes actual 2020 = 100',
    'Homes actual 2021 = 150',
    'Homes actual 2022 = 200',
    'Homes actual 2023 = 260',
  ];
  it.each([
    ['Indicator,Baseline (2020),2021,2022,2023,2025 (target)', '', ''],
    ['指标,2020年基期,2021年,2022年,2023年,2025年目标', '', ''],
    ['Indicator,Baseline (2020),2021,2022,2023,2024 (target),Trend', '', ',up'],
    ['Indicator,Baseline (2020),2021 outcome,2022 outcome,2023 outcome,2024 (target)', '', ''],
    ['Indicator,Baseline (2020),2021,2022,2023,2024 (target)', 'Housing monitoring report', ''],
    ['Indicator,Baseline (2020),2021,2022,2023,2024 (target)', 'Annual report', ''],
  ])('are results if a year is missing or something tells results: %s %s', (head, table, more) => {
    const read = plainLines(`${head}\n${values.trim()}${more}\n`, table ? { table } : {});
    expect(read.slice(0, 4)).toEqual(all);
    expect(read[4]).toMatch(/^Homes target 202[45] = 320$/);
  });
});
