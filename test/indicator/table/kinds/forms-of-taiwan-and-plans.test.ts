import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { plainLines, read, scaledValues, seriesInWords, signedAmounts } from './projections.js';

describe('years of the calendar of Taiwan', () => {
  it('head columns below a title with another of them that is merged over all', () => {
    const table: Grid = [
      [{ text: '115年國家發展計畫主要目標', colSpan: 5 }],
      ['項目', '單位', '113年（實績值）', '114年（預估值）', '117年（目標值）'],
      ['就業人數', '人', '12', '13', '15'],
    ];
    expect(plainLines(table)).toEqual([
      '就業人數 actual 2024 = 12',
      '就業人數 estimate 2025 = 13',
      '就業人數 target 2028 = 15',
    ]);
  });

  it('are bare below 民國年', () => {
    const table =
      '民國年,縣市別,據點數（個）\n112,新北市,624\n113,新北市,651\n112,臺中市,517\n113,臺中市,539\n';
    expect(read(table).data.readings.map(({ place, period, value }) => [place, period.to, value])).toEqual([
      ['新北市', 2023, 624],
      ['新北市', 2024, 651],
      ['臺中市', 2023, 517],
      ['臺中市', 2024, 539],
    ]);
  });

  it('stand behind months that follow January', () => {
    const table = '捷運營運統計,\n期間,旅運量（人次）\n113年,160\n114年,171\n115年1月,15\n2月,13\n3月,14\n';
    expect(seriesInWords(table)).toEqual([['旅運量', '2026-01 2026-02 2026-03', '15 13 14']]);
  });

  it('count in 兆', () => {
    const table = '項目,單位,113年,114年\n投資金額,兆元,4.12,4.58\n產值,億元,12,13\n';
    expect(scaledValues(table).map((line) => line.at(-1))).toEqual([4.12e12, 4.58e12, 12e8, 13e8]);
  });
});

it.each(['指標項目', '各項'])('現況 is the state before 目標 beside %s', (corner) => {
  const table = `${corner},單位,113年現況,115年目標,119年目標\n資源回收率,%,61.2,63,68\n公共托育覆蓋率,%,28,32,40\n`;
  expect(plainLines(table).slice(0, 3)).toEqual([
    '資源回收率 actual 2024 = 61.2',
    '資源回收率 target 2026 = 63',
    '資源回收率 target 2030 = 68',
  ]);
});

it('目標 behind a year is no indicator over places', () => {
  const table = '縣市,再生水目標2030（噸）,再生水2024（噸）\n臺南市,120,80\n桃園市,130,90\n';
  expect(plainLines(table)).toEqual([
    '再生水目標 target 2030 = 120',
    '再生水目標 target 2030 = 130',
    '再生水 actual 2024 = 80',
    '再生水 actual 2024 = 90',
  ]);
});

describe('goals of plans', () => {
  it('are those of a later year beside an outlook', () => {
    const table = '“十五五”主要指标,,,,\n指标,2025年,2030年,2035年（展望）,属性\n里程,36,39,41,预期性\n';
    expect(plainLines(table)).toEqual([
      '里程 actual 2025 = 36',
      '里程 target 2030 = 39',
      '里程 target 2035 = 41',
    ]);
  });

  it('may be results where the change between the years is told', () => {
    const table = '数读“十四五”,,,\n指标,2020年,2025年,五年变化\n医院（所）,26,33,+7所\n';
    expect(plainLines(table)).toEqual(['医院 actual 2020 = 26']);
  });

  it.each(['2030年目标（建议）', '2030年遠期目標', '2030年指标值'])('are %s', (head) => {
    expect(plainLines(`指标,2025年实际完成,${head}\n里程,36,39\n`)).toEqual([
      '里程 actual 2025 = 36',
      '里程 target 2030 = 39',
    ]);
  });

  it('have the sign that stands before them below a head with a year', () => {
    const table = '三级指标,指标性质,2026年指标值,单位\n户数,≥,1850,户\n合格率,=,100,%\n成本,≤,6000,元\n';
    expect(signedAmounts(table).map((line) => line.slice(-2))).toEqual([
      ['at-least', 1850],
      [undefined, 100],
      ['at-most', 6000],
    ]);
  });

  it('are of the contents of a project, not of its name', () => {
    const table: Grid = [
      ['项目名称', '建设内容', '单位', '2026年目标'],
      [{ text: '就业促进', rowSpan: 2 }, '城镇新增就业', '万人', '5.2'],
      ['开发公益性岗位', '个', '3200'],
    ];
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual(['城镇新增就业', '开发公益性岗位']);
  });
});
