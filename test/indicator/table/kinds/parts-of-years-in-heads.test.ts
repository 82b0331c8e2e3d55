// Months, quarters and half-years in Chinese headers: with what is measured, with their months.
import { describe, expect, it } from 'vitest';
import { plainLines, read, series } from './projections.js';

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];

describe('a month or quarter in one header with what is measured', () => {
  it.each([
    ['2024年1月用电量（万千瓦时）', '2024年2月用电量（万千瓦时）', ['2024-01', '2024-02']],
    ['2024-01用电量(万千瓦时)', '2024-02用电量(万千瓦时)', ['2024-01', '2024-02']],
    ['2024年第一季度用电量（万千瓦时）', '2024年第二季度用电量（万千瓦时）', ['2024-Q1', '2024-Q2']],
    ['2024年3月末用电量（万千瓦时）', '2024年6月末用电量（万千瓦时）', ['2024-03', '2024-06']],
  ])('%s', (first, second, dates) => {
    expect(series(`区县,${first},${second}\n东城县,18,16\n西河区,20,17\n`)).toEqual([
      ['用电量', dates, [18e4, 16e4]],
      ['用电量', dates, [20e4, 17e4]],
    ]);
    expect(series(`指标,${first},${second}\n工业,18,16\n`)).toEqual([['工业：用电量', dates, [18e4, 16e4]]]);
  });

  it('stands beside that of another measure', () => {
    const heads = [
      '2024年1月用电量（吨）',
      '2024年2月用电量（吨）',
      '2024年1月收入（元）',
      '2024年2月收入（元）',
    ];
    expect(series(`区县,${heads.join()}\n东城县,1,3,2,4\n`)).toEqual([
      ['用电量', ['2024-01', '2024-02'], [1, 3]],
      ['收入', ['2024-01', '2024-02'], [2, 4]],
    ]);
    const [first, second, third, fourth] = heads;
    const { data } = read(`区县,${first},${third},${second},${fourth}\n东城县,1,2,3,4\n`);
    expect([data.readings, data.series ?? []]).toEqual([[], []]);
  });

  it.each(['累计用电量', '计划产量'])('is no month before %s', (measure) => {
    expect(series(`区县,2024年1月${measure},2024年2月${measure}\n东城县,1,2\n`)).toEqual([]);
  });
});

it.each(['2024年累计', '2024年累计用电量'])('%s counts up the months beside it', (head) => {
  const months = '2024-01用电量,2024-02用电量';
  const one = read(`区县,${months},${head}\n东城县,1,2,3\n西河区,4,5,9\n`);
  expect([series(one).length, one.data.readings]).toEqual([2, []]);
  expect(plainLines(`指标,2023年,${head.slice(0, 7)}\n用电量,1,3\n`)).toEqual([
    '用电量 actual 2023 = 1',
    '用电量 actual 2024 = 3',
  ]);
});

describe('quarters', () => {
  it('may have their months in brackets', () => {
    const heads = '第一季度（1-3月份）,第二季度（4-6月份）,第三季度（7-9月份）,第四季度（10-12月份）';
    expect(series(`2024年分季度主要财务数据,,,,\n项目,${heads}\n收入（元）,1,2,3,4\n`)).toEqual([
      ['收入', QUARTERS, [1, 2, 3, 4]],
    ]);
    const other = '第一季度（4-6月）,第二季度（7-9月）';
    expect(series(`2024年分季度主要财务数据,,\n项目,${other}\n收入（元）,1,2\n`)).toEqual([]);
  });
});

describe('half-years below a title with their year', () => {
  const HALVES = ['件数', ['2024-H1', '2024-H2'], [5, 6]];

  it.each(['时期', ''])('stand below %j or in the header', (corner) => {
    const down = `2024年投诉办理,\n${corner},件数（件）,办结（件）\n上半年,5,5\n下半年,6,6\n全年,11,11\n`;
    const across = '2024年投诉办理,,,\n指标,上半年,下半年,全年\n件数（件）,5,6,11\n';
    for (const table of [down, across]) {
      expect(series(table)[0]).toEqual(HALVES);
      expect(plainLines(table)[0]).toBe('件数 actual 2024 = 11');
    }
  });

  it('stand beside quarters', () => {
    const table = '2024年投诉办理,\n季度,件数（件）\n一季度,5\n上半年,11\n前三季度,19\n全年,30\n';
    expect(series(table)).toEqual([
      ['件数', ['2024-Q1'], [5]],
      ['件数', ['2024-H1'], [11]],
    ]);
  });

  it.each(['时期', '', '指标'])('are no names of whole years below %j', (corner) => {
    const table = `2024年投诉办理,\n${corner},件数（件）,办结（件）\n1-3月,5,5\n上半年,6,6\n全年平均,11,11\n`;
    expect(read(table).data.readings).toEqual([]);
  });
});
