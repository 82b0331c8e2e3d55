// Targets of a plan under the title of a year, yearly plans, and heads of stages of a budget.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { lines, read, reasons } from '../expected.js';
import { values } from './projections.js';

const titled = (title: string, ...rows: readonly (readonly string[])[]): Grid => [
  [{ text: title, colSpan: rows[0]!.length }],
  ...rows,
];

describe('a head that names a plan', () => {
  it.each(['2024年节能目标任务', '各市2024年节能降耗目标'])('is of no year of it: %s', (title) => {
    const result = read(
      titled(
        title,
        ['市（州）', '单位GDP能耗下降目标（%）', '“十四五”能耗强度降低目标（%）'],
        ['甲市', '2.8', '14.5'],
        ['乙市', '3.0', '15.0'],
      ),
    );
    expect(result.data.readings.map(({ value }) => value)).toEqual([2.8, 3]);
    expect(reasons(result)).toEqual([
      '3,3 14.5: name and column are of different plans',
      '4,3 15.0: name and column are of different plans',
    ]);
  });

  it('is of its last year', () => {
    const rows = [
      ['市', '“十四五”森林覆盖率目标（%）'],
      ['甲市', '45'],
      ['乙市', '52'],
    ];
    expect(lines(read(titled('2025年生态目标任务', ...rows))).length).toBe(2);
  });
});

describe('a plan by years', () => {
  it.each([
    '“十四五”保障性租赁住房年度筹建计划（单位：套）',
    '“十四五”保障性租赁住房年度建设计划表（单位：套）',
    '“十四五”保障性租赁住房分年度计划（单位：套）',
  ])('is of targets: %s', (title) => {
    const { data } = read(
      titled(title, ['区', '2021年', '2022年', '2023年'], ['中心区', '1000', '1500', '1600']),
    );
    expect(data.readings.map(({ kind, period }) => `${kind} ${period.to}`)).toEqual([
      'target 2021',
      'target 2022',
      'target 2023',
    ]);
  });

  it.each(['2023年度投资计划执行情况', '2023年度招商计划（含上年完成）'])(
    'is none of a year: %s',
    (title) => {
      const { data } = read(titled(title, ['区', '2022年', '2023年'], ['中心区', '1000', '1500']));
      expect(data.readings.filter(({ kind }) => kind === 'target')).toEqual([]);
    },
  );
});

describe('a stage of a budget', () => {
  it.each(['MTEF (R million)', 'Proposed (R million)', 'Indicative (R million)', 'Revised (R million)'])(
    'is no result: %s',
    (stage) => {
      const result = read(
        `Programme,2023/24 Actual expenditure (R million),2024/25 ${stage},2025/26 ${stage}\n` +
          'Health,"3,310.2","3,402.6","3,571.4"\nRoads,702.3,910.5,948.2\nSchools,498.7,535.1,558.9',
      );
      const years = new Set(result.data.readings.map(({ period }) => period.to));
      expect([...years].every((year) => year === 2024)).toBe(true);
    },
  );
});

describe('a total of years that are not all over', () => {
  it.each(['Total 2024–2026', '2024-2026 total'])('tells that its years are no results: %s', (total) => {
    const table = `Funding source,2024,2025,2026,${total}\nNational budget (EUR m),120,135,150,405`;
    expect(lines(read(table, { presentYear: 2026 }))).toEqual([]);
    expect(lines(read(table, { presentYear: 2027 })).length).toBe(4);
  });
});

describe('years that run into those to come', () => {
  it.each(['Project,2025,2026,2027', 'Project,2025/26,2026/27,2027/28', 'Project,FY25,FY26,FY27'])(
    'are no results: %s',
    (head) => {
      expect(lines(read(`${head}\nRoads ($m),12.5,14,13.2`, { presentYear: 2026 }))).toEqual([]);
    },
  );

  it('are results before those marked as forecasts', () => {
    const table = 'Economy,2024,2025,2026 forecast,2027 forecast\nChina,5,4.8,4.5,4.3';
    const { data } = read(table, { table: 'GDP growth (%)', presentYear: 2026 });
    expect(data.readings.map(({ kind, period }) => `${kind} ${period.to}`)).toEqual([
      'actual 2024',
      'actual 2025',
      'forecast 2026',
      'forecast 2027',
    ]);
  });

  it('are results where they are over for long', () => {
    const table = '指标,2022年,2023年,2024年,2025年,2026年,2027年\nGDP（亿元）,12,14,15,16,17,18';
    const { data } = read(table, { presentYear: 2026 });
    expect(data.readings.map(({ kind, period }) => `${kind} ${period.to}`)).toEqual([
      'actual 2022',
      'actual 2023',
      'actual 2024',
      'actual 2025',
    ]);
  });
});

describe('heads that ask', () => {
  it.each([
    ['Where are we now? (2023)', 'Where do we want to be? (2028)'],
    ['Where are we? (2023)', 'Where do we need to be by 2028?'],
    ['Where were we? (2023)', 'What do we want to achieve? (2028)'],
  ])('are of a result and a target: %s', (now, then) => {
    const { data } = read(
      `Measure of success,${now},${then}\nEmployment rate,74.8%,78%\nActive adults,64%,70%`,
    );
    expect(data.indicators.map(({ name }) => name)).toEqual(['Employment rate', 'Active adults']);
    expect(data.readings.map(({ kind, period }) => `${kind} ${period.to}`)).toEqual([
      'actual 2023',
      'target 2028',
      'actual 2023',
      'target 2028',
    ]);
  });
});

describe('a planned and an actual date', () => {
  it.each([
    '项目,计划完成时间,实际完成时间,计划投资（万元）,实际投资（万元）\n中学,2023年6月,2024年9月,1200,1340',
    '项目,计划完成日期,实际完成日期,计划投资（万元）,实际投资（万元）\n中学,2023年6月,2024年9月,1200,1340',
  ])('are each of its own values', (table) => {
    const { data } = read(table);
    expect(data.readings.map(({ kind, period, value }) => `${kind} ${period.to} ${value}`)).toEqual([
      'target 2023 1200',
      'actual 2024 1340',
    ]);
  });

  it('dates no actual cost by the planned date', () => {
    const table =
      'Milestone,Planned date,Actual date,Planned cost (€k),Actual cost (€k)\nDesign,2023-03-31,2024-05-12,120,134';
    const { data } = read(table);
    expect(data.readings.filter(({ kind, period }) => kind === 'actual' && period.to !== 2024)).toEqual([]);
    expect(data.series ?? []).toEqual([]);
  });
});

describe('the plan in the header of a target', () => {
  const below = (title: string, head: string) =>
    values(`${title},,\n地区,${head},2023年森林覆盖率（%）\n东江市,14.5,43\n南陵市,14,44\n`);

  it.each(['“十四五”能耗下降目标（%）', '十四五能耗下降目标（%）', '“十四五”期间能耗下降目标（%）'])(
    'gives its year: %s',
    (head) => {
      const targets = below('', head).filter(([, kind]) => kind === 'target');
      expect(targets.map(([, , year, value]) => [year, value])).toEqual([
        [2025, 14.5],
        [2025, 14],
      ]);
    },
  );

  it('is another than that of the title', () => {
    const found = below('“十三五”节能情况', '“十四五”能耗下降目标（%）');
    expect(found.filter(([, kind]) => kind === 'target')).toEqual([]);
  });
});

describe('stages of a programme', () => {
  it.each(['终期目标（2025）', '终期目标（2025年）', '最终目标2025', '末期目标（2025）'])(
    '%s is a target',
    (head) => {
      expect(values(`指标,基线（2021）,${head}\n发病率（%）,18,12\n`)).toEqual([
        ['发病率', 'actual', 2021, 18],
        ['发病率', 'target', 2025, 12],
      ]);
    },
  );
});

describe('the plan of a year in a title', () => {
  it.each(['2025年秋季小学招生计划', '2025年招生计划', '2025年度招生计划（公办）'])(
    'makes targets of measures over places: %s',
    (title) => {
      const one = read(`${title},,\n学校,班数（个）,人数（人）\n东湖小学,6,270\n西岭小学,8,360\n`);
      expect(values(one)).toEqual([
        ['班数', 'target', 2025, 6],
        ['班数', 'target', 2025, 8],
        ['人数', 'target', 2025, 270],
        ['人数', 'target', 2025, 360],
      ]);
    },
  );

  it.each(['2025年招生计划完成情况', '2025年招生计划执行情况'])(
    'makes none where it was carried out: %s',
    (title) => {
      const one = read(`${title},,\n学校,班数（个）,人数（人）\n东湖小学,6,270\n西岭小学,8,360\n`);
      expect(values(one).filter(([, kind]) => kind === 'target')).toEqual([]);
    },
  );

  it('makes none of a measure with another year', () => {
    const one = read(
      '2025年造林计划,,\n区县,造林面积（亩）,2024年造林面积（亩）\n东湖区,600,270\n西岭区,800,360\n',
    );
    expect(values(one).map(([, kind, year]) => [kind, year])).toEqual([
      ['target', 2025],
      ['target', 2025],
      ['actual', 2024],
      ['actual', 2024],
    ]);
  });
});
