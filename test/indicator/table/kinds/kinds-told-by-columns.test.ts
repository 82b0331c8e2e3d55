// Columns that say whether values are results, targets, forecasts or estimates.
import { describe, expect, it } from 'vitest';
import { lines, read } from '../expected.js';

const kindsOf = (table: string) =>
  read(table).data.readings.map(({ kind, value }) => `${kind} ${String(value)}`);
const ofWords = (head: string, ...words: readonly string[]) =>
  [
    `Indicator,Year,Value,${head}`,
    ...words.map((word, at) => `Jobless rate,${2021 + at},4.${at},${word}`),
  ].join('\n');

describe('a column of words for kinds', () => {
  it.each([
    ['Status', ['Final', 'Preliminary', 'Projection'], ['actual', 'actual', 'forecast']],
    ['Data status', ['Revised', 'Preliminary', 'Projected'], ['actual', 'actual', 'forecast']],
    ['status', ['planned', 'realised', 'expected'], ['target', 'actual', 'forecast']],
    ['type', ['commitment', 'reported', 'modelled'], ['target', 'actual', 'estimate']],
    ['Series', ['Plan', 'Outcome', 'Forecast'], ['target', 'actual', 'forecast']],
    ['Basis', ['Estimate', 'Estimate', 'Projection'], ['estimate', 'estimate', 'forecast']],
    ['version', ['Outturn', 'Outturn', 'Forecast March 2023'], ['actual', 'actual', 'forecast']],
    ['A/F', ['A', 'A', 'F'], ['actual', 'actual', 'forecast']],
    ['Variant', ['Principal projection', 'Principal projection'], ['forecast', 'forecast']],
    ['状态', ['最终', '初步', '预测'], ['actual', 'actual', 'forecast']],
    ['数据类型', ['决算', '预算', '执行'], ['actual', 'target', 'actual']],
  ])('%s: %s', (head, words, kinds) => {
    expect(read(ofWords(head, ...words)).data.readings.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['Scenario', ['reference', 'high ambition']],
    ['Variant', ['Medium', 'High']],
    ['情景', ['基准情景', '强化情景']],
    ['Category', ['Appropriated', 'Adopted']],
  ])('%s: %s stay unread', (head, words) => {
    expect(lines(read(ofWords(head, ...words)))).toEqual([]);
  });

  it.each([
    ['Status', ['On track', 'Off track']],
    ['Status', ['Met', 'Not met']],
  ])('%s: %s is none', (head, words) => {
    expect(kindsOf(ofWords(head, ...words))).toEqual(['actual 4', 'actual 4.1']);
  });
});

describe('the one scenario of a table', () => {
  it('leaves its years unread', () => {
    const table = 'Scenario,Region,Variable,Unit,2020,2025\nSSP2-19,World,Emissions,Mt,36000,33000';
    expect(lines(read(table))).toEqual([]);
  });
});

describe('a column that asks for a kind', () => {
  it.each([
    ['is_forecast', ['0', '1'], 'forecast'],
    ['is_projection', ['FALSE', 'TRUE'], 'forecast'],
    ['Forecast?', ['No', 'Yes'], 'forecast'],
    ['is_target', ['false', 'true'], 'target'],
    ['estimated', ['N', 'Y'], 'estimate'],
    ['是否预测', ['否', '是'], 'forecast'],
    ['是否目标', ['否', '是'], 'target'],
  ])('%s: %s', (head, words, kind) => {
    expect(kindsOf(ofWords(head, ...words))).toEqual(['actual 4', `${kind} 4.1`]);
  });

  it('may stand beside a year and one indicator', () => {
    const table = 'year,gdp_growth,is_projection\n2022,4.1,FALSE\n2024,0.9,TRUE';
    expect(kindsOf(table)).toEqual(['actual 4.1', 'forecast 0.9']);
  });
});

describe('the year after which estimates start', () => {
  it('holds in rows of single years', () => {
    const table =
      'Country,Year,GDP growth (%),Estimates Start After\nGhana,2021,5.1,2021\nGhana,2022,3.1,2021';
    expect(kindsOf(table)).toEqual(['actual 5.1', 'estimate 3.1']);
  });
});

describe('figures under a word for kinds or groups are not lost', () => {
  it.each(['Types', 'Kind', 'Class'])('%s is told', (head) => {
    const result = read(`Area,Year,${head},Samples\nEast,2023,14,220\nWest,2023,11,180\n`);
    expect(result.data.readings.map(({ value }) => value)).toEqual([220, 180]);
    expect(result.unread.map(({ text }) => text)).toEqual([head]);
  });

  it('a pathway to a year has values', () => {
    const result = read('Sector,2019 emissions (Mt),2030 pathway\nPower,61,12\nTransport,112,60\n');
    expect(result.data.readings.map(({ value }) => value)).toEqual([61, 112]);
    expect(result.unread.map(({ text }) => text)).toEqual(['12', '60']);
  });
});
