// Titles that name the indicator of rows named only by parts, groups or places.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { inEnglish, read as readAt } from '../expected.js';

const read = (table: string | Grid) => readAt(table, { presentYear: 2026 });
/** Each value as `place name: figure`, without the place where it is the table's own. */
const values = (table: string | Grid) => {
  const { data } = read(table);
  const nameOf = (id: string) => inEnglish(data.places.find((place) => place.id === id)?.name);
  return data.readings.map(({ place, indicator, value, scale }) => {
    const own = nameOf(place) === '某市' ? '' : `${nameOf(place)} `;
    return `${own}${indicator} ${(value ?? 0) * scale}`;
  });
};

describe('a title over rows of years', () => {
  it('names the indicator of groups', () => {
    expect(values('Unemployment rate (%),,\nYear,Male,Female\n2021,4.5,4.3\n')).toEqual([
      'Unemployment rate: Male 4.5',
      'Unemployment rate: Female 4.3',
    ]);
    expect(values('Unemployment rate by age (%),,\nYear,15–24,25+\n2021,14.5,4.3\n')).toEqual([
      'Unemployment rate: 15–24 14.5',
      'Unemployment rate: 25+ 4.3',
    ]);
  });

  it('and that of parts where it has their unit, or one of them is the whole', () => {
    expect(values('Greenhouse gas emissions (Mt),,\nYear,Energy,Total\n2021,115,410\n')).toEqual([
      'Greenhouse gas emissions: Energy 115',
      'Greenhouse gas emissions: Total 410',
    ]);
    expect(values('Housing completions,,\nYear,Council,Total\n2021,81,531\n')).toEqual([
      'Housing completions: Council 81',
      'Housing completions: Total 531',
    ]);
    expect(values('能源消费结构（%）,,\n年份,煤炭,天然气\n2022,56.2,8.4\n')).toEqual([
      '能源消费结构：煤炭 56.2',
      '能源消费结构：天然气 8.4',
    ]);
  });

  it('and that of countries, which are lines of their own without it', () => {
    const rows = 'Year,Wales,Scotland\n2021,0.3,10.7\n';
    expect(values(`New planting (thousand hectares),,\n${rows}`)).toEqual([
      'Wales New planting 300',
      'Scotland New planting 10700',
    ]);
    expect(values(rows)).toEqual(['Wales 0.3', 'Scotland 10.7']);
  });

  it.each([
    'Key economic indicators,,\nYear,GDP growth (%),Inflation (%)\n2021,4.5,4.3\n',
    'Economy of Chile,,\nYear,GDP growth (%),Inflation (%)\n2021,4.5,4.3\n',
    'Year,GDP growth (%),Inflation (%)\n2021,4.5,4.3\n',
  ])('stands before no indicator: %s', (table) => {
    expect(values(table)).toEqual(['GDP growth 4.5', 'Inflation 4.3']);
  });
});

describe('a title over rows of names and of places', () => {
  it.each([
    ['地区生产总值构成（%）', '第一产业', '地区生产总值构成：第一产业 8'],
    ['地区生产总值指数（上年=100）', '第一产业', '地区生产总值指数：第一产业 8'],
    ['人均主要工农业产品产量', '粮食（公斤）', '人均主要工农业产品产量：粮食 8'],
    ['全社会用电量（亿千瓦时）', '城乡居民', '全社会用电量：城乡居民 800000000'],
    ['Employment rate (%)', 'Women', 'Employment rate: Women 8'],
    ['主要经济指标（亿元）', '财政收入', '财政收入 800000000'],
    ['Public accounts (£m)', 'Revenue', 'Revenue 8000000'],
  ])('%s over %s', (title, name, line) => {
    expect(values(`${title},\n指标,2022\n${name},8\n`)).toEqual([line]);
  });

  it('names what groups of people in places have, and no part of 县区', () => {
    const table = '2023年各县区居民人均可支配收入,,\n县区,城镇居民（元）,农村居民（元）\n甲县,45200,22100\n';
    expect(values(table)).toEqual([
      '甲县 居民人均可支配收入：城镇居民 45200',
      '甲县 居民人均可支配收入：农村居民 22100',
    ]);
    expect(values('各县区森林覆盖率（%）,\n县区,2022年\n甲县,42\n')).toEqual(['甲县 森林覆盖率 42']);
    expect(values('2024年各县区,\n县区,实际（亿元）\n甲县,13\n')).toEqual([]);
  });

  it('is no indicator where it names a place only', () => {
    const table = '地区,2023年,2022年\n（亿元）,,\n甲市,2150,2030\n乙市,1800,1720\n';
    expect(values(table)).toEqual([]);
  });
});

describe('changes and shares of another column', () => {
  it.each([
    '比上年下降（%）',
    '累计下降（%）',
    '人均（公斤）',
    '占总产量（%）',
    '占GDP比重（%）',
    'Per capita (kg)',
  ])('are no indicators: %s', (head) => {
    const table = `年份,粮食产量（吨）,${head}\n2021,65,4\n2022,66,5\n`;
    expect(values(table).filter((line) => !/^粮食产量 6\d$/.test(line) && !/^粮食产量：/.test(line))).toEqual(
      [],
    );
  });
});
