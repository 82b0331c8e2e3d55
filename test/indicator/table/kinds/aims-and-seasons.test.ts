// Words that look like a target or a year of values but are neither: whom something is aimed at, seasons and holidays;
// and columns of units under heads that are not understood.
import { describe, expect, it } from 'vitest';
import { lines as linesOf, read as readAt } from '../expected.js';

const read = (table: string) => readAt(table, { presentYear: 2026 });
const lines = (table: string) =>
  linesOf(read(table)).map((line) => line.replace(/ (?:year|end|year-or-end) =/, ' ='));

describe('whom something is aimed at', () => {
  it.each([
    'Vaccination coverage 2023, % of target population\nRegion,BCG\nDakar,96\nThiès,94',
    'Coverage of target groups, 2023\nRegion,BCG\nDakar,96\nThiès,94',
    '2023年目标人群疫苗接种率\n地区,卡介苗\n成都市,96\n绵阳市,94',
    '2023年目標族群接種率\n地區,卡介苗\n臺北市,96\n新北市,94',
  ])('is no target in a title: %s', (table) => {
    expect(read(table).data.readings.map(({ kind, value }) => [kind, value])).toEqual([
      ['actual', 96],
      ['actual', 94],
    ]);
  });

  it.each(['Indicator,Target group', '指标,目标人群', '指標,目標族群'])(
    'is no target in a head beside years: %s',
    (heads) => {
      expect(read(`${heads},2022,2023\nTrained,Women,120,130`).data.readings.map(({ kind }) => kind)).toEqual(
        ['actual', 'actual'],
      );
    },
  );

  it.each([
    'Target coverage 2023, %\nRegion,BCG\nDakar,96\nThiès,94',
    '2023年重点人群目标接种率\n地区,卡介苗\n成都市,96\n绵阳市,94',
  ])('does not hide a target: %s', (table) => {
    expect(read(table).data.readings.map(({ kind }) => kind)).toEqual(['target', 'target']);
  });
});

describe('a season, term or holiday', () => {
  it.each([
    '2024年国庆假期旅游数据\n地区,接待人数（万人次）\n杭州市,120\n宁波市,110',
    '2024年國慶連假旅遊人次\n地區,人次\n臺北市,120\n新北市,110',
    '2024年暑期旅游接待\n景区,接待人数（万人次）\n长城,120\n故宫,110',
    '2024年国庆假期旅游收入（亿元）\n地区,2023年,2024年\n杭州市,120,130\n宁波市,110,115',
    'Autumn term 2023 absence\nSchool,Absence rate (%)\nOakfield,5.1\nHighlands,6.1',
    'Hospital activity, winter 2023/24\nWard,Admissions,Occupancy (%)\nA,120,95.1\nB,110,96.1',
    'Visitors\nSite,Summer 2022,Summer 2023\nCastle,120,130\nAbbey,110,115',
    '旅游数据\n指标,2023年国庆假期,2024年国庆假期\n接待人数（万人次）,120,130',
  ])('is no year: %s', (table) => {
    expect(lines(table)).toEqual([]);
  });

  it.each([
    'Fall 2023 enrollment by college\nCollege,Undergraduate\nEngineering,1200\nArts,1100',
    'Spring 2024 survey\nSchool,Satisfaction (%)\nOakfield,51\nHighlands,61',
    'Winter fuel payments, 2022-23\nRegion,Recipients\nWales,120\nLondon,110',
    '2023/24 season attendance\nClub,Matches\nLeeds,23\nYork,23',
    '2023年秋季学期学生体质监测\n学校,近视率（%）\n第一中学,15.0\n第二中学,36.0',
  ])('is no part of a year where it dates a survey, or a year is named besides: %s', (table) => {
    expect(read(table).data.readings).toHaveLength(2);
  });
});

describe('a column of units', () => {
  it.each(['衡量單位', '計量單位名稱', '计量标准', 'Measured in', 'Expressed as'])('under %s', (head) => {
    expect(lines(`指标,${head},2023年\n客运量,万人次,35\n准点率,%,92`)).toEqual([
      '客运量 actual 2023 = 35 ×10000',
      '准点率 actual 2023 = 92',
    ]);
  });

  it.each(['Type', '类别', '责任单位'])('is none if it holds other words: %s', (head) => {
    expect(lines(`指标,${head},2023年\n客运量（万人次）,交通局,35`)).toEqual([
      '客运量 actual 2023 = 35 ×10000',
    ]);
  });
});
