// Single years of plans, sums over plans, parts of totals, limits beside measures, and words before names.
import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import { indicatorNames, namesAndUnits, plainLines, read, values } from './projections.js';

describe('single years of a plan behind a place', () => {
  it.each([
    '全县“十四五”期间农田建设任务分解表（单位：万亩）',
    '东江市十四五时期农田建设任务分解表（万亩）',
    '教育局“十四五”期间农田建设任务安排表（万亩）',
  ])('are no totals over it: %s', (title) => {
    const table = `${title},,\n乡镇,2024,2025\n城关镇,0.5,0.6\n石桥镇,0.7,0.8\n`;
    expect(plainLines(table).map((line) => line.replace(/^.*?(?= target)/, ''))).toEqual([
      ' target 2024 = 0.5 ×10000',
      ' target 2025 = 0.6 ×10000',
      ' target 2024 = 0.7 ×10000',
      ' target 2025 = 0.8 ×10000',
    ]);
  });

  it('are named without the place', () => {
    const table = '全县“十四五”期间农田建设任务分解表,,\n乡镇,2024,2025\n城关镇,0.5,0.6\n石桥镇,0.7,0.8\n';
    expect(indicatorNames(table)).toEqual(['农田建设任务']);
  });
});

describe('additions below a target of the plan in the title', () => {
  it.each(['规划目标', '规划任务', '规划期目标'])('%s may be of all its years', (head) => {
    const one = read(
      `“十四五”水利建设,,\n指标,${head},备注\n新建农田（亩）,56,\n改造水库（座）,12,\n自来水普及率（%）,92,\n`,
    );
    expect(values(one)).toEqual([['自来水普及率', 'target', 2025, 92]]);
    expect(reasons(one)[0]).toContain('the column may be a total or an average over years');
  });
});

describe('rows below a total with a multiplier', () => {
  it.each([
    ['总支出（亿元）', '教育', '社保'],
    ['能源消费总量（万吨）', '煤炭', '石油'],
    ['合计（万人）', '城镇', '乡村'],
  ])('%s: parts may have its unit', (total, one, other) => {
    const table = read(`项目,2023年,2024年\n${total},356.2,370.1\n${one},78.5,80.2\n${other},65.2,66.1\n`);
    expect(values(table)).toHaveLength(2);
    expect(reasons(table)[0]).toContain('the unit of the row is not clear');
  });

  it.each([
    '项目,2024年\n总人口（万人）,125\n出生人数,6500\n死亡人数,7200\n',
    '项目,2024年\n总支出（亿元）,356\n学校（所）,78\n医院（家）,65\n',
    '项目,2024年\n工业产值（亿元）,356\n学校,78\n医院,65\n',
  ])('are others if greater, with units or below no total', (table) => {
    expect(values(table)).toHaveLength(3);
  });
});

describe('limits beside what they limit', () => {
  it.each(['控制指标（亿立方米）', '控制指标', '标准值（亿立方米）'])(
    '%s is no name and no result',
    (head) => {
      const table = `2024年水资源,,\n行政区,用水总量（亿立方米）,${head}\n东江市,12.56,13.5\n南陵市,8.62,9.2\n`;
      expect(values(table)).toEqual([
        ['用水总量', 'actual', 2024, 12.56],
        ['用水总量', 'actual', 2024, 8.62],
      ]);
    },
  );
});

describe('proposals to a council', () => {
  it.each(['建议数（件）', '建议件数'])('%s is no target', (head) => {
    const table = `2024年建议办理,,\n单位,${head},办结数（件）\n住建局,25,25\n教育局,31,30\n`;
    expect(values(table).filter(([, kind]) => kind === 'target')).toEqual([]);
  });

  it('is what is proposed for a year', () => {
    expect(values('指标,2024年,2025年建议\n粮食产量（吨）,25,26\n').at(-1)).toEqual([
      '粮食产量',
      'target',
      2025,
      26,
    ]);
  });
});

describe('parts in headers', () => {
  it('are named with the whole before them and have its unit', () => {
    const table =
      '2023年人口和公路,,,,,\n地区,公路里程（公里）,#高速公路,＃一级公路,年末人口（万人）,#女性,#老年人占比（%）\n东湖区,1256,35,41,45.2,22.1,18.2\n西岭区,1289,37,43,38.1,18.9,19.5\n';
    expect(namesAndUnits(table)).toEqual([
      ['公路里程', '公里'],
      ['公路里程：高速公路', '公里'],
      ['公路里程：一级公路', '公里'],
      ['年末人口', '人'],
      ['年末人口：女性', '人'],
      ['老年人占比', '%'],
    ]);
  });
});

describe('words before the name in a title', () => {
  it.each(['历年学校数（所）', '主要年份学校数（所）', '表2-3 历年学校数（所）'])('%s', (title) => {
    expect(namesAndUnits(`${title},,\n地区,2022,2023\n东湖区,12,13\n西岭区,15,16\n`)).toEqual([
      ['学校数', '所'],
    ]);
  });

  it('调查年份 heads years', () => {
    expect(plainLines('调查年份,满意度（%）\n2022,82.3\n2023,84.1\n')).toEqual([
      '满意度 actual 2022 = 82.3',
      '满意度 actual 2023 = 84.1',
    ]);
  });
});
