// Which columns name an indicator if several contain words, and what is beside them.
import { describe, expect, it } from 'vitest';
import { read as readAt } from '../expected.js';

const values = (table: string) =>
  readAt(table, { presentYear: 2026 }).data.readings.map(
    ({ indicator, kind, value, scale }) => `${indicator} ${kind} ${(value ?? 0) * scale}`,
  );

describe('a column of names', () => {
  it.each(['考核项目', '考核内容', '评价内容', '具体目标'])('may be headed %s beside departments', (head) => {
    expect(
      values(`部门,${head},2024目标,2024实际\n生产部,合格率(%),99,98\n销售部,收入(万元),12,13\n`),
    ).toEqual(['合格率 target 99', '合格率 actual 98', '收入 target 120000', '收入 actual 130000']);
  });

  it('is of departments where another is of their funds', () => {
    expect(
      values('Fund,Department,2022 Budget,2022 Actual\nGeneral,Police,41,42\nUtility,Water,2,1\n'),
    ).toEqual([
      'General: Police target 41',
      'General: Police actual 42',
      'Utility: Water target 2',
      'Utility: Water actual 1',
    ]);
  });

  it('is of descriptions where the other has codes, but not of pollutants', () => {
    expect(values('KPI,Description,2022,2023\nKPI1,Calls answered,41,42\nKPI2,Letters sent,52,51\n')).toEqual(
      [
        'Calls answered actual 41',
        'Calls answered actual 42',
        'Letters sent actual 52',
        'Letters sent actual 51',
      ],
    );
    expect(values('指标,指标说明,2022年\nK1,接通电话,41\nK2,办结来信,52\n')).toEqual([
      '接通电话 actual 41',
      '办结来信 actual 52',
    ]);
    for (const names of ['PM2.5,PM10', 'GDP,CPI']) {
      const [first, second] = names.split(',');
      expect(values(`Indicator,Description,2022\n${first},One of them,41\n${second},Another,52\n`)).toEqual([
        `${first} actual 41`,
        `${second} actual 52`,
      ]);
    }
  });

  it('holds no figures, and not what a project is to build', () => {
    expect(values('2024年,,\n指标,合同指标,完成数\n论文（篇）,10,12\n专利（件）,5,6\n')).toEqual([
      '论文 actual 12',
      '专利 actual 6',
    ]);
    expect(
      values('项目名称,2024年计划投资（万元）,建设内容\n甲河治理,32,治理12公里\n乙园,8,厂房3栋\n'),
    ).toEqual(['甲河治理：投资 target 320000', '乙园：投资 target 80000']);
  });
});

describe('a mean of all beside the values of records', () => {
  it.each(['National average', 'England rate', 'City average'])('is no value of them: %s', (head) => {
    expect(values(`Provider,Year,Waiting time (days),${head}\nLeeds,2022,80,84\nYork,2022,81,84\n`)).toEqual([
      'Waiting time: Leeds actual 80',
      'Waiting time: York actual 81',
    ]);
  });
});
