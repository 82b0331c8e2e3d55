// Plans of funds, main pollutants, places in Korea or named by the title, and words of a caption for an index.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { lines, read } from '../expected.js';

const values = (table: string | Grid) => read(table, { presentYear: 2026 }).data.readings.length;

/** The values of a table with their places: `Leeds Homes = 38`. */
const placed = (table: string | Grid) => {
  const { data } = read(table, { presentYear: 2026 });
  return data.readings.map(({ place, indicator, value }) => {
    const [where, what] = [
      data.places.find(({ id }) => id === place)!.name,
      data.indicators.find(({ id }) => id === indicator)!.name,
    ];
    return `${String(where)} ${String(what)} = ${value}`;
  });
};

describe('amounts by year', () => {
  it.each([
    '资金来源,2023年,2024年,2025年,合计\n中央投资,12,15,8,35\n市县配套,6,7,4,17',
    '資金來源,合計,2023年,2024年\n中央投資,27,12,15',
    'Source of funding,2022/23,2023/24,2024/25,Total\nGrants,12,15,8,35',
    '资金筹措计划\n项目,2023年,2024年\n中央投资,12,15',
    '项目,2024年,2025年,2026年,合计\n道路,12,15,8,35',
    'Programme,2024,2025,2026,Total\nRoads,12,15,8,35',
  ])('may be planned: %s', (table) => {
    expect(values(table)).toBe(0);
  });

  it.each([
    '资金来源,2023年,2024年\n中央投资,12,15',
    '项目,2022年,2023年,2024年,合计\n道路,12,15,8,35',
    'Scheme,2022,2023,2024,Total\nRoads,12,15,8,35',
  ])('or results: %s', (table) => {
    expect(values(table)).toBeGreaterThan(1);
  });
});

describe('words that describe the values of a time', () => {
  it.each([
    '日期,AQI,空气质量等级,首要污染物,PM2.5\n2024年1月,45,优,PM2.5,30\n2024年2月,58,良,O3,35',
    '日期,首要污染物,AQI,PM2.5\n2024年1月,PM2.5,45,30\n2024年2月,O3,58,35',
    'Month,AQI,Primary pollutant,PM2.5\n2024-01,45,PM2.5,30\n2024-02,58,O3,35',
  ])('are no part of its name: %s', (table) => {
    expect(read(table).data.series!.map(({ indicator, values: all }) => [indicator, all])).toEqual([
      ['AQI', [45, 58]],
      ['PM2.5', [30, 35]],
    ]);
  });

  it('nor behind figures: who won, what was visited', () => {
    const table = 'Year,Turnout (%),Winner\n2019,67.3,Con\n2024,59.7,Lab';
    expect(lines(read(table))).toEqual([
      'Turnout actual 2019 year = 67.3',
      'Turnout actual 2024 year = 59.7',
    ]);
  });

  it('but are parts where rows of one time differ by them', () => {
    const table = 'Year,Exports,Product\n2023,40,Wine\n2023,39,Oil';
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual(['Exports: Wine', 'Exports: Oil']);
  });
});

describe('a corner that says nothing', () => {
  it.each([
    ['등록인구(명)\n구분,2023,2024\n서울,9386,9331\n부산,3293,3266', '서울 등록인구 = 9386'],
    ['2023년 인구\n구분,인구,세대수\n서울특별시,938,446\n경기도,1363,560', '서울특별시 인구 = 938'],
    ['2023년 인구\n구분,인구(명),가구(호)\n수원시,120,118\n양평군,90,94', '수원시 인구 = 120'],
    ['新增就业人数\n项目,2023年,2024年\n鼓楼区,120,118\n台江区,90,94', '鼓楼区 新增就业人数 = 120'],
    ['Population\nName,2023,2024\nFrance,120,118\nItaly,90,94', 'France Population = 120'],
    ['Homes by city\nName,2023,2024\nLeeds,38,48\nYork,44,45', 'Leeds Homes = 38'],
    ['New homes by local authority\n,2023,2024\nLeeds,38,48\nYork,44,45', 'Leeds New homes = 38'],
  ])('is above places: %s', (table, first) => {
    expect(placed(table)[0]).toBe(first);
  });

  it('and above measures by place', () => {
    const table: Grid = [
      ['Recycling by city in 2023'],
      ['', 'Recycling rate (%)', 'Waste per household (kg)'],
      ['Leeds', '38.1', '489'],
      ['York', '44.2', '455'],
    ];
    expect(placed(table)).toEqual([
      'Leeds Recycling rate = 38.1',
      'York Recycling rate = 44.2',
      'Leeds Waste per household = 489',
      'York Waste per household = 455',
    ]);
  });

  it.each([
    '구분,2023,2024\n인구,120,118\n가구,90,94',
    'Crime by town\n,Leeds,York\nTheft,50,30\nFraud,20,10',
    'Spending by area\nName,2023,2024\nHousing,120,118\nEducation,90,94',
    'Courses by school\nName,2023,2024\nEngineering,120,118\nMedicine,90,94',
    '시설 수\n구분,2023,2024\n축구,120,118\n야구,90,94',
    '가구 수\n구분,2023,2024\n1인가구,120,118\n다인가구,90,94',
  ])('or above other names: %s', (table) => {
    const { places } = read(table).data;
    expect(places.map(({ name }) => name)).toEqual(['某市']);
  });
});

describe('Index, Rate and Number', () => {
  it.each([
    ['Consumer confidence\nYear,Index\n2022,98.1\n2023,101.2', ['Consumer confidence: Index']],
    ['Consumer price index\nYear,Index\n2022,98.1\n2023,101.2', ['Consumer price index']],
    ['Unemployment rate\nYear,Rate\n2022,4.1\n2023,4.3', ['Unemployment rate']],
    ['Museum visitors\nYear,Number\n2022,4100\n2023,4300', ['Museum visitors']],
    ['居民消费价格指数\n年份,指数\n2022,102.0\n2023,100.2', ['居民消费价格指数']],
    ['失业率\n年份,比例(%)\n2022,5.1\n2023,5.0', ['失业率']],
    ['人口\n年份,人数(万人)\n2022,5.1\n2023,5.0', ['人口']],
    [
      'Unemployment\nYear,Number,Rate (%)\n2022,41,4.1\n2023,43,4.3',
      ['Unemployment: Number', 'Unemployment: Rate'],
    ],
    [
      'House prices\nYear,Index,Average price (£)\n2022,98.1,210\n2023,99,220',
      ['House prices: Index', 'Average price'],
    ],
    ['Key results\nYear,Index\n2022,98.1\n2023,101.2', ['Index']],
    ['2020年人口普查\n地区,人数\n福州市,8291268\n厦门市,5163970', ['人数']],
  ])('are named by the title: %s', (table, names) => {
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual(names);
  });
});
