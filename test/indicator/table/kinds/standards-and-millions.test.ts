// Standards and replaced budgets, counts in millions, units of headings, repeated columns, headers over pairs.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { lines, read, reasons } from '../expected.js';

describe('a standard', () => {
  it.each([
    '2024/25 Standard',
    'Standard 2024/25',
    '2024/25 Budget standard',
    'Approved Standards for FY 2024-25',
  ])('is a target: %s', (head) => {
    const table = `Measure,2023/24 Actual,${head}\nPest reports assessed,94,95`;
    expect(read(table).data.readings.map(({ kind }) => kind)).toEqual(['actual', 'target']);
  });
});

describe('a budget that another replaces', () => {
  it.each(['Adopted', 'Approved', 'Original'])('%s stays unread', (word) => {
    const table = `Fund,FY 2025 ${word} Budget,FY 2025 Amended Budget,FY 2025 Actual\nWater,197,198,201`;
    expect(lines(read(table))).toEqual([
      'Water target 2025 year-or-end = 198',
      'Water actual 2025 year-or-end = 201',
    ]);
  });
});

describe('(m) behind a name', () => {
  it.each(['Overseas visitors', 'Domestic trips', 'Bus passengers', 'Households'])(
    '%s are millions',
    (name) => {
      const { data } = read(`Measure,2024,2025\n${name} (m),6.3,6.6`);
      expect(data.readings.map(({ scale }) => scale)).toEqual([1e6, 1e6]);
      expect(data.indicators[0]!.name).toBe(name);
    },
  );

  it.each(['Average height of buildings', 'Vehicle length'])('%s is in metres', (name) => {
    const { data } = read(`Measure,2024,2025\n${name} (m),6.3,6.6`);
    expect(data.readings.map(({ scale }) => scale)).toEqual([1, 1]);
    expect(data.units[0]!.name).toBe('m');
  });
});

describe('a heading over rows of shares', () => {
  it('tells what they are shares of', () => {
    const table: Grid = [
      ['Item', '2021', '2022'],
      [{ text: 'Fiscal accounts (% of GDP)', colSpan: 3 }],
      ['Revenue', '14.1', '14.3'],
      ['Balance 1/', '-7.3', '-5.5'],
      [{ text: 'Memorandum items', colSpan: 3 }],
      ['Exchange rate', '3.1', '3.2'],
    ];
    const { indicators, units } = read(table).data;
    expect(indicators.map(({ name, unit }) => [name, units.find(({ id }) => id === unit)!.name])).toEqual([
      ['Revenue (% of GDP)', '%'],
      ['Balance (% of GDP)', '%'],
      ['Exchange rate', ''],
    ]);
  });
});

describe('columns that repeat others', () => {
  it('are left: codes beside labels of the same head, and empty labels', () => {
    const table =
      'REF_AREA,Reference area,MEASURE,Measure,SEX,Sex,TIME_PERIOD,Time period,OBS_VALUE,Observation value,UNIT_MULT\n' +
      'DNK,Denmark,EMP,Employment,F,Female,2023,,1438.2,,3\nDNK,Denmark,EMP,Employment,M,Male,2023,,1603.5,,3\n';
    expect(lines(read(table))).toEqual([
      'Employment: Female actual 2023 year-or-end = 1438.2 ×1000',
      'Employment: Male actual 2023 year-or-end = 1603.5 ×1000',
    ]);
  });

  it('and the last days of their years', () => {
    const table =
      'measure,geography,period,period_end,value,updated_at\n' +
      'Trees planted,Ward 3,2023,2023-12-31,1204,2025-02-02\nTrees planted,Ward 3,2024,2024-12-31,1388,2025-02-02\n';
    expect(lines(read(table))).toEqual([
      'Trees planted actual 2023 year-or-end = 1204',
      'Trees planted actual 2024 year-or-end = 1388',
    ]);
  });
});

describe('names over pairs of targets and results, beside a blank corner', () => {
  it('are the indicators', () => {
    const table =
      ',Road deaths,,Cyclists,\nYear,Actual,Target,Actual,Target\n2023,95,94,31,40\n2024,110,86,35,45\n';
    expect(
      lines(read(table, { presentYear: 2026 })).map((one) => one.replace(/ (?:year|end|year-or-end) =/, '')),
    ).toEqual([
      'Road deaths actual 2023 95',
      'Road deaths target 2023 94',
      'Road deaths actual 2024 110',
      'Road deaths target 2024 86',
      'Cyclists actual 2023 31',
      'Cyclists target 2023 40',
      'Cyclists actual 2024 35',
      'Cyclists target 2024 45',
    ]);
  });
});

describe('parts of a whole in another unit', () => {
  it('are compared by what they amount to', () => {
    const table = '指标,2020年,2025年目标\n公路里程（万公里）,17.2,18.3\n其中：高速公路（公里）,6300,8000';
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual(['公路里程', '公路里程：高速公路']);
  });
});

describe('national milestones', () => {
  it('are those of a table of national indicators, but not of a city', () => {
    const rows = 'Latest 2024,National milestone 2030\nAdult learners (%),28.3,40';
    const places = (head: string) =>
      new Set(read(`${head},${rows}`).data.readings.map(({ place }) => place)).size;
    expect(places('National indicator')).toBe(1);
    expect(places('Indicator')).toBe(2);
  });
});

describe('what came of each row', () => {
  it('is a result where most cells are figures with what was done', () => {
    const table =
      '2025年民生实事\n项目,年度目标任务,完成情况\n新增床位,800张,新增866张\n老旧小区,120个,完工126个\n新院区,主体封顶,已全面封顶';
    expect(lines(read(table))).toEqual([
      '新增床位 target 2025 year = 800',
      '新增床位 actual 2025 year = 866',
      '老旧小区 target 2025 year-or-end = 120',
      '老旧小区 actual 2025 year-or-end = 126',
      '新院区 target 2025 year-or-end = none',
    ]);
  });

  it('is none in percent, which may be how much of the target was done', () => {
    const table =
      '2025年民生实事\n项目,年度目标任务,完成情况\n新增床位,800张,完成90%\n老旧小区,120个,完成95%';
    expect(reasons(read(table)).filter((one) => /9[05]%/.test(one))).toHaveLength(0);
    expect(read(table).data.readings.map(({ kind, value }) => [kind, value])).toEqual([
      ['target', 800],
      ['target', 120],
    ]);
  });
});
