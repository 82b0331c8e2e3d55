// The last of several bare years, which a plan or an assessment beside it may make a target.
import { describe, expect, it } from 'vitest';
import { lines, plainLines } from './projections.js';

const chinese = (title: string, years: string, row: string) =>
  plainLines(`${title}\n指标,${years}\n绿地（公顷）,${row}`);
const english = (title: string, years: string, row: string) =>
  plainLines(`${title}\nIndicator,${years}\nParks (ha),${row}`);

describe('the last year of a plan is no result', () => {
  it.each(['“十四五”规划主要指标', '“十四五”規劃指標', '碳达峰行动方案主要指标', '工作方案（2021-2025）'])(
    '%s, whose other years may be of it too',
    (title) => {
      expect(chinese(title, '2020年,2022年,2025年', '23,25,30')).toEqual(['绿地 actual 2020 = 23']);
    },
  );

  it.each([
    '“十四五”规划中期评估指标表',
    '“十四五”主要指标完成情况',
    '主要指标监测表（2022年度）',
    '主要指标进展（2020—2025）',
  ])('%s, which tells results too', (title) => {
    expect(chinese(title, '2020年,2022年,2025年', '23,25,30')).toEqual([
      '绿地 actual 2020 = 23',
      '绿地 actual 2022 = 25',
    ]);
  });

  it.each([
    '14th Five-Year Plan indicators',
    'Corporate strategy 2025',
    'Sustainability roadmap',
    'Feuille de route',
    'Strategieplan 2025',
  ])('%s, whose other years may be of it too', (title) => {
    expect(english(title, '2020,2022,2025', '23,25,30')).toEqual(['Parks actual 2020 = 23']);
  });

  it.each(['Vision 2025 scorecard', 'Progress towards 2025', 'Mid-term review'])(
    '%s, which tells results too',
    (title) => {
      expect(english(title, '2020,2022,2025', '23,25,30')).toEqual([
        'Parks actual 2020 = 23',
        'Parks actual 2022 = 25',
      ]);
    },
  );

  it.each(['Status', 'RAG', 'Trend', '进展', '评估'])('beside %s', (head) => {
    expect(english('Key indicators', `2020,2022,2025,${head}`, '23,25,30,良好')).toEqual([
      'Parks actual 2020 = 23',
      'Parks actual 2022 = 25',
    ]);
  });

  it('with years as rows', () => {
    expect(plainLines('Vision 2025 scorecard\nYear,Parks (ha)\n2020,23\n2022,25\n2025,30')).toEqual([
      'Parks actual 2020 = 23',
      'Parks actual 2022 = 25',
    ]);
  });

  it('alone beside its base', () => {
    expect(chinese('“十四五”规划主要指标', '2020年,2025年', '23,30')).toEqual([
      '绿地 actual 2020 = 23',
      '绿地 target 2025 = 30',
    ]);
  });
});

describe('results to the last year', () => {
  it.each(['统计年鉴', '“十四五”时期主要统计数据'])('%s', (title) => {
    expect(chinese(title, '2020年,2022年,2025年', '23,25,30')).toHaveLength(3);
  });

  it('but not in a round year after a jump, which may be that of a goal', () => {
    expect(chinese('Key indicators', '2020年,2022年,2025年', '23,25,30')).toHaveLength(2);
    expect(chinese('Key indicators', '2020年,2023年,2024年', '23,25,30')).toHaveLength(3);
    expect(chinese('Key indicators', '2010年,2012年,2015年', '23,25,30')).toHaveLength(3);
  });

  it.each([
    ['Strategic plan progress', '2021,2022,2023'],
    ['Performance report 2022/23', '2020/21,2021/22,2022/23'],
    ['Monitoring of parks', '2016,2018,2020'],
    ['Monitoring of parks 2018 to 2020', '2018,2019,2020'],
  ])('%s, with years that do not jump', (title, years) => {
    expect(english(title, years, '23,25,30')).toHaveLength(3);
  });

  it('beside a target', () => {
    expect(english('Vision 2025 scorecard', '2020,2022,2025,2025 target', '23,25,28,30')).toHaveLength(4);
  });
});

it('a verdict beside the year of its row makes no goal of the last', () => {
  const table = 'Indicator,Year,Value,Status\nTrees,2015,4,Met\nTrees,2018,5,Met\nTrees,2020,6,Not met';
  expect(plainLines(table)).toHaveLength(3);
});

it('a plan that only the author names makes no goal of a result', () => {
  const rows =
    'Area,Period,Value\nBury,2018/19,52\nTrafford,2018/19,57\nBury,2019/20,51\nTrafford,2019/20,56\n';
  expect(lines(rows, { plan: 13 })).toHaveLength(4);
  expect(lines('Indicator,2019,2020\nParks (ha),23,25\n', { plan: 13 })).toHaveLength(2);
});

describe('a title of targets behind its label', () => {
  it.each(['Targets', 'Annex: Targets', 'Table 3.1 – Key targets', 'Appendix B. Annual targets'])(
    'is of all years: %s',
    (title) => {
      expect(plainLines(`${title}\nMeasure,2027,2028\nParks (ha),85,99\n`)).toEqual([
        'Parks target 2027 = 85',
        'Parks target 2028 = 99',
      ]);
      const past = plainLines(`${title}\nMeasure,2024,2028\nParks (ha),85,99\n`);
      expect(past.filter((line) => line.includes('actual'))).toEqual([]);
    },
  );

  it('is of no label alone', () => {
    expect(plainLines('Table of parks\nMeasure,2023,2024\nParks (ha),85,99\n')).toEqual([
      'Parks actual 2023 = 85',
      'Parks actual 2024 = 99',
    ]);
  });
});

describe('numbers of targets left of the names', () => {
  it.each([
    ['Target', 'Indicator', '2021', '2022', ['6.1', '6.b', '13.2']],
    ['Ziel', 'Indikator', '2021', '2022', ['3.1', '3.2', '15.2']],
    ['目标', '指标', '2021年', '2022年', ['6.1', '6.2', '6.10']],
  ])('are no targets: %s', (head, name, first, second, codes) => {
    const rows = codes.map((code, at) => `${code},Area ${'ABC'[at]},1${at},2${at}\n`).join('');
    expect(
      plainLines(`${head},${name},${first},${second},2030 target\n${rows.replaceAll('\n', ',90\n')}`),
    ).toEqual(
      ['A', 'B', 'C'].flatMap((letter, at) => [
        `Area ${letter} actual 2021 = 1${at}`,
        `Area ${letter} actual 2022 = 2${at}`,
        `Area ${letter} target 2030 = 90`,
      ]),
    );
  });

  it('are targets if they are in no order', () => {
    const table = 'Target (2022),Indicator,Actual 2022\n6.1,Water use,5.9\n4.2,Energy use,5.1\n';
    expect(plainLines(table)).toEqual([
      'Water use target 2022 = 6.1',
      'Water use actual 2022 = 5.9',
      'Energy use target 2022 = 4.2',
      'Energy use actual 2022 = 5.1',
    ]);
  });
});
