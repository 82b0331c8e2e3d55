// What a row with only a name says about the rows below it: kind, unit, subject and group.
import { describe, expect, it } from 'vitest';
import { read as readAt } from '../expected.js';

const read = (table: string) => readAt(table, { presentYear: 2026 });
const values = (table: string) =>
  read(table).data.readings.map(({ indicator, value, scale }) => `${indicator} ${(value ?? 0) * scale}`);

describe('rows below a heading', () => {
  it.each([
    'Forecast',
    'TARGETS',
    'Budget (£m)',
    'Cumulative',
    'Change on year (%)',
    '计划',
    '预测值',
    '同比增长（%）',
  ])('that makes them no results: %s', (heading) => {
    const table = `Item,2021,2022\n${heading},,\nSchools,112,114\n`;
    expect(values(table)).toEqual([]);
    expect(read(table).unread.length).toBeGreaterThan(1);
  });

  it.each(['Housing', 'Goal 1: No poverty', 'Planning and building', '经济发展'])(
    'that only names a theme are named as they are: %s',
    (heading) => {
      expect(values(`Item,2021\n${heading},\nSchools,112\nHomes built,5\n`)).toEqual([
        'Schools 112',
        'Homes built 5',
      ]);
    },
  );

  it('are told apart under any head of the names', () => {
    expect(values('Category,2021\nGirls,\nEnrolled,41\nBoys,\nEnrolled,40\n')).toEqual([
      'Girls: Enrolled 41',
      'Boys: Enrolled 40',
    ]);
    expect(values('Item,2021\nTarget,\nHomes,41\nActual,\nHomes,40\n')).toEqual(['Actual: Homes 40']);
    expect(values('Item,2021\nScotland,\nSchools,41\n')).toEqual(['Scotland: Schools 41']);
  });

  it.each([
    ['居民消费价格指数（上年=100）', '食品', '居民消费价格指数：食品 102'],
    ['农村居民人均可支配收入', '工资性收入', '农村居民人均可支配收入：工资性收入 102'],
    ['Employment rate', 'Women', 'Employment rate: Women 102'],
  ])('are of what it measures: %s', (heading, name, line) => {
    expect(values(`指标,2022年,2023年\n${heading},,\n${name},102,102\n`)).toEqual([line, line]);
  });

  it('have its unit where it is a unit alone, and none where it may be a row to be filled in', () => {
    expect(values('Item,2021\nMillions of dollars,\nGoods,112\n')).toEqual(['Goods 112000000']);
    expect(values('指标,2022年\n主要农产品产量（万吨）,\n粮食,65\n水泥（万吨）,5\n')).toEqual([
      '主要农产品产量：水泥 50000',
    ]);
  });

  it('are parts of the row above where it says how that is divided', () => {
    expect(values('指标,2022年\n零售总额,520\n按经营地分,\n城镇,450\n乡村,70\n')).toEqual([
      '零售总额 520',
      '零售总额：城镇 450',
      '零售总额：乡村 70',
    ]);
  });
});

it('a column of groups gives its rows a measure and its unit', () => {
  expect(values('类别,项目,2022年\n机动车保有量（万辆）,汽车,80\n机动车保有量（万辆）,摩托车,20\n')).toEqual([
    '机动车保有量：汽车 800000',
    '机动车保有量：摩托车 200000',
  ]);
});

it('rows without a unit below a numbered one with a multiplier are left', () => {
  expect(values('项目,2023年\n一、税收收入（万元）,1200\n增值税,500\n二、非税收入（万元）,300\n')).toEqual([
    '税收收入 12000000',
    '非税收入 3000000',
  ]);
});

describe('a section of money', () => {
  const section = (heading: string, ...rows: readonly (readonly string[])[]) =>
    readAt([['Indicator', '2019', '2024'], [{ text: heading, colSpan: 3 }], ...rows.map((row) => [...row])], {
      presentYear: 2026,
    });
  const amounts = (table: ReturnType<typeof section>) =>
    table.data.readings.map(({ indicator, value, scale }) => `${indicator} ${(value ?? 0) * scale}`);

  it.each([
    ['Investment, US$ million', 'Private capital', 'Countries told', 'Missions'],
    ['Grants (£m)', 'Capital grants', 'Number of schools', 'Other'],
    ['投资（亿元）', '民间投资', '受益人数', '项目库'],
  ])('%s ends before a row that counts others', (heading, money, count, next) => {
    const table = section(heading, [money, '12', '60'], [count, '8', '41'], [next, '3', '9']);
    expect(table.data.readings.map(({ value }) => value)).toEqual([12, 60]);
    expect(table.unread.map(({ text, reason }) => `${text}: ${reason}`)).toEqual(
      ['8', '41', '3', '9'].map((text) => `${text}: the unit of the row is not clear`),
    );
  });

  it('goes on below rows of money', () => {
    expect(
      amounts(section('Exports, US$ million', ['Cars', '12', '60'], ['Loans covered', '8', '41'])),
    ).toEqual([
      'Exports: Cars 12000000',
      'Exports: Cars 60000000',
      'Exports: Loans covered 8000000',
      'Exports: Loans covered 41000000',
    ]);
  });

  it('is no unit in a column of units', () => {
    const table = readAt(
      [
        ['Indicator', 'Unit', '2019', '2024'],
        [{ text: 'Investment, US$ million', colSpan: 4 }],
        ['Private capital', '', '12', '60'],
        ['Countries told', 'number', '8', '41'],
      ],
      { presentYear: 2026 },
    );
    expect(amounts(table)).toEqual([
      'Investment: Private capital 12000000',
      'Investment: Private capital 60000000',
      'Countries told 8',
      'Countries told 41',
    ]);
  });
});
