// Wholes beside their places, places in titles, ratios among amounts, and school years.
import { describe, expect, it } from 'vitest';
import { indicatorNames, read } from './projections.js';

describe('a place beside its own parts', () => {
  const beside = (rows: readonly string[], title = '2024年人均可支配收入（元）') =>
    read(
      `${title},,\n地区,2023年,2024年\n${rows.map((name, at) => `${name},${300 + at * 7},${320 + at * 5}\n`).join('')}`,
    ).data.places.flatMap((one) => (one.beside ? [one.id] : []));

  it.each([
    ['云阳县', '城关镇', '石桥镇', '大坪乡'],
    ['西岭区', '东街街道', '城关镇', '大坪镇'],
    ['湖北省', '武汉市', '黄石市', '恩施州'],
  ])('is their whole by its level: %s', (...rows) => {
    expect(beside(rows)).toEqual([rows[0]]);
  });

  it.each([
    [['东江市', '东湖区', '西岭区', '金河县'], '东江市2024年人均可支配收入（元）'],
    [['宁波市', '海曙区', '余姚市', '宁海县'], '2024年宁波市各区县（市）人均可支配收入（元）'],
  ])('is their whole by the title: %s', (rows, title) => {
    expect(beside(rows, title)).toEqual([rows[0]]);
  });

  it.each([
    [['东江市', '东湖区', '西岭区', '金河县'], '2024年人均可支配收入（元）'],
    [['云阳县', '城关镇', '石桥镇', '石门县'], '2024年人均可支配收入（元）'],
    [['宁波市', '绍兴市', '嘉兴市', '舟山市'], '宁波市2024年人均可支配收入（元）'],
    [['义乌市', '婺城区', '永康市', '武义县'], '义乌市与永康市等地2024年人均可支配收入（元）'],
  ])('may be one of them: %s', (rows, title) => {
    expect(beside(rows, title)).toEqual([]);
  });

  it('is called 全县 among towns', () => {
    expect(beside(['全县', '城关镇', '石桥镇', '大坪乡'])).toEqual(['全县']);
  });

  it.each(['东江市平均', '云阳县合计', '全镇平均值', '本区总计'])('is named with its place: %s', (name) => {
    expect(beside(['城关镇', '石桥镇', name])).toEqual([name]);
  });
});

describe('a title of a place, of its parts or of a year', () => {
  const named = (title: string) =>
    indicatorNames(`${title},,\n区县,2023年,2024年\n东湖区,61.2,61.3\n金河县,66.5,66.1\n`);

  it.each([
    '东江市2024年财政收入',
    '2024年东江市各区县财政收入',
    '2022年至2024年东江市各区县财政收入',
    '东江市各县区财政收入情况表',
    '东江市“十四五”各区县财政收入',
    '2024年各盟市财政收入',
    '西岭区2024年各街镇财政收入',
  ])('names what its values are of: %s', (title) => {
    expect(named(title)).toEqual(['财政收入']);
  });

  it.each(['主要城市2024年房价', '建成区2024年绿地', '东江市财政收入'])(
    'keeps what is no place, or not followed by a year: %s',
    (title) => {
      expect(named(title)).toEqual([title]);
    },
  );
});
