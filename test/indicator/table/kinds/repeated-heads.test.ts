// Headers that are repeated after different measures, or that begin with 其中: they are parts of the measure before.
// And rows of other years within a table, which date the rows below.
import { describe, expect, it } from 'vitest';
import { inEnglish, read as readAt, reasons } from '../expected.js';

const read = (table: string) => readAt(table, { presentYear: 2026 });
/** The readings of the first place, with the names of their indicators. */
const values = (table: string) => {
  const { data } = read(table);
  return data.readings.flatMap(({ place, indicator, value, scale }) => {
    const known = data.indicators.find(({ id }) => id === indicator)!;
    const unit = data.units.find(({ id }) => id === known.unit);
    return place !== data.readings[0]!.place || value === null
      ? []
      : [`${inEnglish(known.name)} [${inEnglish(unit?.name)}] ${value * scale}`];
  });
};

describe('a head after different measures', () => {
  it.each([
    [
      '2023年师生情况\n地区,教师（人）,男,女,学生（人）,男,女\n东城区,812,300,512,8903,4298,4605\n西城区,620,210,410,8104,4213,3891',
      [
        '教师 [人] 812',
        '教师：男 [人] 300',
        '教师：女 [人] 512',
        '学生 [人] 8903',
        '学生：男 [人] 4298',
        '学生：女 [人] 4605',
      ],
    ],
    [
      'Schools 2023\nDistrict,Schools,Public,Pupils,Public\nNorth Ward,81,30,8903,4298\nSouth Ward,62,21,8104,4213',
      ['Schools [] 81', 'Schools: Public [] 30', 'Pupils [] 8903', 'Pupils: Public [] 4298'],
    ],
    [
      '2023年卫生\n地区,医院（个）,床位（张）,卫生院（个）,床位（张）\n东城区,12,3000,40,200\n西城区,10,2500,35,150',
      ['医院 [个] 12', '医院：床位 [张] 3000', '卫生院 [个] 40', '卫生院：床位 [张] 200'],
    ],
    [
      '就业 2023年\n地区,就业率（%）,男,女,工资（元）,男,女\n东城区,81,83,79,5000,5200,4800\n西城区,82,84,80,5100,5300,4900',
      [
        '就业率 [%] 81',
        '就业率：男 [%] 83',
        '就业率：女 [%] 79',
        '工资 [元] 5000',
        '工资：男 [元] 5200',
        '工资：女 [元] 4800',
      ],
    ],
  ])('is a part of each: %s', (table, expected) => {
    expect(values(table)).toEqual(expected);
  });

  it('takes no unit of a measure that it is not a group of', () => {
    const table =
      '2023年各市情况\n地区,学校（所）,面积,学生（人）,面积\n东城区,81,3000,8903,4298\n西城区,62,2100,8104,4213';
    expect(values(table)).toEqual(['学校 [所] 81', '学生 [人] 8903']);
    expect(reasons(read(table))).toContain('2,3 面积: the unit of the row is not clear');
  });

  it.each([
    'Census 2021\nDistrict,Male,Households,Male\nNorth,812,512,8903\nSouth,620,410,8104',
    'League 2023\nTeam,Played,W,D,W,D\nLeeds,38,10,3,8,4\nYork,38,9,3,6,4',
  ])('is left unread if no measure before tells it apart: %s', (table) => {
    expect(values(table).join()).not.toMatch(/Male|[WD]:? /);
  });

  it('stays a measure of its own if it stands once', () => {
    expect(values('Income 2023\nDistrict,Revenue,Cost,Profit\nNorth,81,30,51\nSouth,62,21,41')).toEqual([
      'Revenue [] 81',
      'Cost [] 30',
      'Profit [] 51',
    ]);
  });
});

describe('a head of a part', () => {
  it.each([
    ['其中：女', '教师：女 [人] 5500'],
    ['其中女性', '教师：女性 [人] 5500'],
  ])('%s has the measure and the unit of the head before', (head, expected) => {
    expect(values(`2023年师生情况\n地区,教师（千人）,${head}\n东城区,8.5,5.5\n西城区,6.5,4.5`)).toEqual([
      '教师 [人] 8500',
      expected,
    ]);
  });

  it('names the part of which it is', () => {
    expect(
      values(
        '2023 results\nDistrict,Pupils,of which: boys,of which on free meals\n东城区,810,300,51\n西城区,620,210,43',
      ),
    ).toEqual(['Pupils [] 810', 'Pupils: boys [] 300', 'Pupils: on free meals [] 51']);
  });

  it('needs no word where men and women make up the measure', () => {
    expect(
      values(
        '臺北市各區人口數（113年底）\n行政區,戶數,人口數,男,女\n松山區,77812,188201,87903,100298\n信義區,86420,206317,98104,108213',
      ),
    ).toEqual(['戶數 [] 77812', '人口數 [] 188201', '人口數：男 [] 87903', '人口數：女 [] 100298']);
  });
});

describe('a second row of years', () => {
  const times = (table: string) => {
    const { data } = read(table);
    return data.readings.map(({ indicator, period, value }) => {
      const { name } = data.indicators.find(({ id }) => id === indicator)!;
      return `${inEnglish(name)} ${period.to} ${value}`;
    });
  };

  it.each([
    [
      'Outcome measure,2021,2022\nVolunteers,22,24\nResource measure,2022/23,2023/24\nStaff,84,89',
      ['Volunteers 2021 22', 'Volunteers 2022 24', 'Staff 2023 84', 'Staff 2024 89'],
    ],
    [
      'Outcome measure,2021,2022\nVolunteers,22,24\nFinancial indicators,2023,2025\nStaff,84,89',
      ['Volunteers 2021 22', 'Volunteers 2022 24', 'Staff 2023 84', 'Staff 2025 89'],
    ],
    [
      'Environment,2022,2023,2024\nTrees,22,24,25\nHealth,2018,2019,2020\nNurses,84,89,90',
      [
        'Trees 2022 22',
        'Trees 2023 24',
        'Trees 2024 25',
        'Nurses 2018 84',
        'Nurses 2019 89',
        'Nurses 2020 90',
      ],
    ],
    [
      '生态,2022年,2023年,2024年\n公园,22,24,25\n民生,2018,2019,2020\n医院,84,89,90',
      ['公园 2022 22', '公园 2023 24', '公园 2024 25', '医院 2018 84', '医院 2019 89', '医院 2020 90'],
    ],
  ])('dates the rows below: %s', (table, expected) => {
    expect(times(table)).toEqual(expected);
  });

  it.each([
    'Environment,2022,2023,2024\nPupils,2018,2012,2023\nTrees,22,24,25',
    'Environment,2022,2023,2024\nTrees,22,24,25\nPeople,2022,2023,2024',
  ])('may be figures: %s', (table) => {
    expect(times(table)).toEqual(['Trees 2022 22', 'Trees 2023 24', 'Trees 2024 25']);
  });
});
