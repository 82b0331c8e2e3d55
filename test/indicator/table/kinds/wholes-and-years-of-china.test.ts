// Wholes beside their places, places in titles, ratios among amounts, and school years.
import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import { indicatorNames, kindsAndYears, placeNames, plainLines, read, values } from './projections.js';

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
    '东江市财政收入',
    '石桥镇各村财政收入情况',
  ])('names what its values are of: %s', (title) => {
    expect(named(title)).toEqual(['财政收入']);
  });

  it.each(['主要城市2024年房价', '建成区2024年绿地'])('keeps what is no place: %s', (title) => {
    expect(named(title)).toEqual([title]);
  });
});

describe('places below a corner that names their whole', () => {
  it.each(['全市', '全县', '本市'])('%s: the values are of nothing', (corner) => {
    const one = read(`${corner},2022年,2023年\n东湖区,56.1,57.2\n西岭区,45.2,46.1\n`);
    expect(values(one)).toEqual([]);
    expect(reasons(one)[0]).toContain('no title or header says what the values are of');
  });

  it('are places of the title', () => {
    expect(placeNames('粮食产量（吨）,,\n全县,2022年,2023年\n城关镇,56.1,57.2\n石桥镇,45.2,46.1\n')).toEqual([
      '城关镇',
      '石桥镇',
    ]);
  });

  it.each(['盟市', '旗县', '旗县区'])('%s heads places', (head) => {
    const table = `2023年草原,,\n${head},面积（万亩）,较上年（万亩）\n鄂托克旗,2510,1.2\n乌审旗,1320,0.5\n`;
    expect(plainLines(table)).toEqual(['面积 actual 2023 = 2510 ×10000', '面积 actual 2023 = 1320 ×10000']);
    expect(placeNames(table)).toEqual(['鄂托克旗', '乌审旗']);
  });
});

describe('ratios among amounts', () => {
  it.each(['城乡收入比', '资产负债率', '流动比率', '投资增速'])('%s has another unit', (name) => {
    const one = read(`2024年主要指标,\n指标,绝对额（元）\n居民收入,45621\n${name},1.97\n`);
    expect(values(one)).toEqual([['居民收入', 'actual', 2024, 45621]]);
    expect(reasons(one)[0]).toContain('the unit of the row is not clear');
  });

  it('are read with units of their own', () => {
    expect(
      values('2024年主要指标,\n指标,绝对额\n居民收入（元）,45621\n城乡收入比（倍）,1.97\n'),
    ).toHaveLength(2);
  });
});

describe('a bare year beside the results of that year', () => {
  it.each([
    ['2023年', '2023年实际'],
    ['2023年中期值', '2023年完成值'],
    ['2023', 'Actual 2023'],
  ])('%s may be of its target', (bare, done) => {
    const one = read(`指标,${bare},${done},2025年目标\n覆盖率（%）,90,91,95\n`);
    expect(kindsAndYears(one)).toEqual([
      ['actual', 2023, 91],
      ['target', 2025, 95],
    ]);
    expect(reasons(one)[0]).toContain('the header does not say whether these are targets or results');
  });

  it('is read beside results of another year', () => {
    expect(kindsAndYears('指标,2023年,2024年实际,2025年目标\n覆盖率（%）,90,91,95\n')).toHaveLength(3);
  });
});

describe('a target counted up over several years', () => {
  it.each(['2025年（累计目标）', '2025年累计目标'])(
    '%s has no first year beside those of other years',
    (head) => {
      const one = read(`指标,2023年,2024年,${head}\n新建公厕（座）,156,320,500\n`);
      expect(kindsAndYears(one)).toEqual([
        ['actual', 2023, 156],
        ['actual', 2024, 320],
      ]);
      expect(reasons(one)[0]).toContain('a total or average without its first year');
    },
  );

  it('is of its own year beside what was done up to the end of it', () => {
    expect(kindsAndYears('指标,2024年累计目标,2024年累计完成\n新建公厕（座）,56,60\n')).toEqual([
      ['target', 2024, 56],
      ['actual', 2024, 60],
    ]);
  });
});

describe('results called 实况', () => {
  it.each(['2024年实况', '2024年實況'])('%s', (head) => {
    expect(kindsAndYears(`指标,2024年计划,${head}\n新增停车位（个）,5000,5213\n`)).toEqual([
      ['target', 2024, 5000],
      ['actual', 2024, 5213],
    ]);
  });
});

describe('school years of Taiwan', () => {
  it.each(['學年度', '學年', '學年度（民國）'])('are bare numbers below %s', (head) => {
    expect(plainLines(`${head},學校數（所）,學生數（人）\n110,214,131245\n111,215,128903\n`)).toEqual([
      '學校數 actual 2021 = 214',
      '學校數 actual 2022 = 215',
      '學生數 actual 2021 = 131245',
      '學生數 actual 2022 = 128903',
    ]);
  });

  it('are printed with their word', () => {
    expect(plainLines('年度,學生數（人）\n106學年,775000\n107學年,737000\n')).toEqual([
      '學生數 actual 2017 = 775000',
      '學生數 actual 2018 = 737000',
    ]);
    expect(plainLines('項目,111學年度實際,112學年度目標\n在學率（％）,97.1,98\n')).toEqual([
      '在學率 actual 2022 = 97.1',
      '在學率 target 2023 = 98',
    ]);
  });

  it.each(['民國', '民國年'])('and other years below %s', (head) => {
    expect(plainLines(`${head},出生數（人）\n110,153820\n111,138986\n`)).toEqual([
      '出生數 actual 2021 = 153820',
      '出生數 actual 2022 = 138986',
    ]);
  });

  it('leave the year before beside them', () => {
    const table =
      '111學年度國小概況,,\n縣市,學生數（人）,上學年（人）\n宜蘭縣,21540,21600\n花蓮縣,15620,15700\n';
    expect(plainLines(table)).toEqual(['學生數 actual 2022 = 21540', '學生數 actual 2022 = 15620']);
  });
});
