// Kinds that the second estimate on unseen tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/indicator/texts.js';
import type { ReadTable } from '../../../src/indicator/table/index.js';
import { lines, read, reasons } from './expected.js';

const points = ({ data }: ReadTable) =>
  (data.series ?? []).map(({ indicator, dates, values }) => [indicator, dates, values]);
const units = ({ data }: ReadTable) => data.units.map(({ name }) => textsOf(name)[0]);
const amounts = ({ data }: ReadTable) =>
  data.readings.map(({ indicator, place, period, value, scale }) =>
    [place, indicator, period.to, value! * scale].join(' '),
  );

describe('money and its multiplier in a bracket', () => {
  it.each([
    ['Revenue (£m)', 'GBP', 1_200_000],
    ['Revenue (US$ million)', '美元', 1_200_000],
    ["Revenue ($'000)", '$', 1200],
    ['Revenue (€ bn)', 'EUR', 1_200_000_000],
    ['Revenue (₹ crore)', 'INR', 12_000_000],
    ['Revenue (Rs. lakhs)', 'INR', 120_000],
    ['Revenue (KSh)', 'KES', 1.2],
  ])('%s', (name, unit, amount) => {
    const one = read(`Measure,2020,2021\n${name},1.2,2.4\n`);
    expect(units(one)).toEqual([unit]);
    expect(one.data.readings[0]!.value! * one.data.readings[0]!.scale).toBeCloseTo(amount);
    expect(one.data.indicators[0]!.name).toBe('Revenue');
  });

  it('is no unit where other letters follow', () => {
    expect(units(read('Measure,2020\nRevenue (£ per head),12\n'))).toEqual(['']);
  });
});

describe('a share that the name tells in words', () => {
  it.each(['Unemployed, per cent of the labour force', 'Unemployed – percent', 'Unemployed (as per cent)'])(
    '%s',
    (title) => {
      expect(units(read('Region,Year,Value\nA,2020,5.2\nB,2020,3.1\n', { table: title }))).toEqual(['%']);
    },
  );

  it('is not told by a per cent that the name counts', () => {
    const title = 'Schools with 10 per cent absence';
    expect(units(read('Region,Year,Value\nA,2020,5.2\nB,2020,3.1\n', { table: title }))).toEqual(['']);
  });
});

describe('one row per place, one column per indicator', () => {
  const table = '县（市、区）,常住人口（万人）,绿地面积（公顷）\n甲县,41.2,306\n乙区,46.9,511\n';

  it('has the year of the title above it', () => {
    expect(amounts(read(`2022年各县主要指标,,\n${table}`))).toEqual([
      '甲县 常住人口 2022 412000',
      '乙区 常住人口 2022 469000',
      '甲县 绿地面积 2022 306',
      '乙区 绿地面积 2022 511',
    ]);
  });

  it('is left where nothing says the year', () => {
    expect(read(`各县主要指标,,\n${table}`).data.readings).toEqual([]);
  });

  it('has targets where the title says so', () => {
    const { data } = read(`2022年各县主要指标目标,,\n${table}`);
    expect(data.readings.length).toBeGreaterThan(0);
    expect(new Set(data.readings.map(({ kind, period }) => `${kind} ${period.to}`))).toEqual(
      new Set(['target 2022']),
    );
  });

  it('has the years that its headers print', () => {
    const one = read(
      'City,Population 2019,Population 2020,Area (ha),Income in 2020\nA,10,11,7,5\nB,20,21,8,6\n',
    );
    expect(amounts(one)).toEqual([
      'A Population 2019 10',
      'B Population 2019 20',
      'A Population 2020 11',
      'B Population 2020 21',
      'A Income 2020 5',
      'B Income 2020 6',
    ]);
    expect(reasons(one).map((line) => line.split(': ')[0])).toEqual(['2,4 7', '3,4 8']);
  });

  it.each([
    'City,Population change 2020,Area 2019\nA,10,7\nB,20,8\n',
    'City,GDP (2015 prices),Area 2019\nA,10,7\nB,20,8\n',
  ])('takes no other year for that of the values: %s', (csv) => {
    expect(amounts(read(csv))).toEqual(['A Area 2019 7', 'B Area 2019 8']);
  });
});

describe('levels beside their growth, a row per time', () => {
  it.each([
    ['月份,客运量（万人）,同比增长（%）\n2023年3月,37.5,10.6\n2023年4月,34.9,18.4\n', '客运量', 1e4],
    ['Month,Trips,Year-on-year change (%)\nMar 2023,37.5,10.6\nApr 2023,34.9,18.4\n', 'Trips', 1],
  ])('%s', (csv, name, scale) => {
    const one = read(csv);
    expect(points(one)).toEqual([[name, ['2023-03', '2023-04'], [37.5 * scale, 34.9 * scale]]]);
    expect(reasons(one)).toHaveLength(1);
  });
});

describe('thousands parted by a plain space', () => {
  it('are one number where all numbers of the table are so written', () => {
    expect(lines(read('Measure,2020,2021\nVisits,12 450,12 980\nLoans,3 206,845\n'))).toEqual([
      'Visits actual 2020 year-or-end = 12450',
      'Visits actual 2021 year-or-end = 12980',
      'Loans actual 2020 year-or-end = 3206',
      'Loans actual 2021 year-or-end = 845',
    ]);
  });

  it.each(['1250', '12 98', '12 980 5', '3.5 206'])('are two where one is not: %s', (other) => {
    const one = read(`Measure,2020,2021\nVisits,12 450,${other}\nLoans,3 206,4 845\n`);
    expect(lines(one).filter((line) => line.includes('12450'))).toEqual([]);
  });
});

describe('milestones and achieved targets', () => {
  it('are targets and results', () => {
    expect(
      lines(
        read(
          'Indicator,Baseline 2019,Milestone 1 (2021),Target (2024),Achieved Targets 2021\nWells,4,40,90,35\n',
        ),
      ),
    ).toEqual([
      'Wells actual 2019 year-or-end = 4',
      'Wells target 2021 year-or-end = 40',
      'Wells target 2024 year-or-end = 90',
      'Wells actual 2021 year-or-end = 35',
    ]);
  });
});

describe('rounds of a survey', () => {
  it('are of the years that they print, shown as printed', () => {
    const one = read(
      'Indicator,DHS-6 (2012),DHS-7 (2016-17),DHS-8 (2020-22)\nHouseholds with power (%),70,78,88\n',
    );
    expect(one.data.readings.map(({ period, value }) => [period, value])).toEqual([
      [{ kind: 'year', to: 2012 }, 70],
      [{ kind: 'year', to: 2017, printed: '2016-17' }, 78],
      [{ kind: 'year', to: 2022, printed: '2020-22' }, 88],
    ]);
  });

  it.each(['Place,PM 10 (2020)\nA,35\nB,40\n', 'Indicator,PM 10 (2020),CO 2 (2020)\nLevel,35,40\n'])(
    'are no substances: %s',
    (csv) => expect(read(csv).data.readings.filter(({ indicator }) => indicator === 'Level')).toEqual([]),
  );
});

describe('a table without a header row', () => {
  it.each([
    [
      'Forest area,ha,2019,1201.5\nForest area,ha,2020,1210.8\n',
      ['city Forest area 2019 1201.5', 'city Forest area 2020 1210.8'],
    ],
    [
      '2019,Forest area,1201.5\n2020,Forest area,1210.8\n',
      ['city Forest area 2019 1201.5', 'city Forest area 2020 1210.8'],
    ],
    [
      '福州市,绿地面积,公顷,2019,12.5\n厦门市,绿地面积,公顷,2019,13.5\n',
      ['福州市 绿地面积 2019 12.5', '厦门市 绿地面积 2019 13.5'],
    ],
  ])('is read where its cells say everything: %s', (csv, expected) => {
    expect(amounts(read(csv))).toEqual(expected);
  });

  it('counts its rows from the first', () => {
    const [first] = read('Forest area,ha,2019,1201.5\nForest area,ha,2020,1210.8\n').data.readings;
    expect(first!.sources[0]).toMatchObject({ row: 1, column: '4' });
  });

  it.each([
    'Forest area,ha,1201.5\nLake area,ha,1210.8\n',
    'France,Forest area,2019,1201.5\nItaly,Forest area,2019,1210.8\n',
    'Forest area,2019,2020\nLake area,2020,2021\n',
    'Forest area,2019,12,13\nForest area,2020,14,15\n',
    'Forest area,2019,12\n',
  ])('is left where they leave a choice: %s', (csv) => {
    expect(read(csv).data.readings).toEqual([]);
  });
});

describe('files of statistical offices', () => {
  it('multiply by the factor that a column names', () => {
    const csv = (factor: string) =>
      `REF_DATE,GEO,Characteristics,UOM,SCALAR_FACTOR,VALUE\n2021,Ontario,Employment,Persons,${factor},7.5\n2022,Ontario,Employment,Persons,${factor},7.9\n`;
    expect(amounts(read(csv('millions')))[0]).toBe('Ontario Employment 2021 7500000');
    expect(amounts(read(csv('tens of thousands')))[0]).toBe('Ontario Employment 2021 75000');
    expect(amounts(read(csv('units')))[0]).toBe('Ontario Employment 2021 7.5');
    expect(read(csv('dozens')).data.readings.filter(({ value }) => value !== null)).toEqual([]);
  });

  it('date quarters by their first months, which are no months', () => {
    const csv = 'REF_DATE,GEO,Sector,VALUE\n2021-01,Ontario,Trade,7.5\n2021-04,Ontario,Trade,7.9\n';
    expect(points(read(csv))).toEqual([]);
    expect(points(read(csv.replace('-04', '-02')))).toEqual([['Trade', ['2021-01', '2021-02'], [7.5, 7.9]]]);
  });

  it('write periods as M01 and Q02, the whole year as M13', () => {
    const csv = 'Series ID,Year,Period,Value\nLNS14,2021,M12,4.1\nLNS14,2021,M13,5.3\nLNS14,2022,M01,4.0\n';
    const one = read(csv);
    expect(points(one)).toEqual([['LNS14', ['2021-12', '2022-01'], [4.1, 4]]]);
    expect(lines(one)).toEqual(['LNS14 actual 2021 year-or-end = 5.3']);
    expect(points(read('Series ID,Year,Period,Value\nA1,2021,S01,4.1\nA1,2021,S02,5.3\n'))).toEqual([]);
  });
});

describe('the mean of one year', () => {
  it.each(['细颗粒物年均浓度（微克/立方米）', '年平均气温（摄氏度）', 'PM2.5年均值（微克/立方米）'])(
    'is no average over several: %s',
    (name) => {
      expect(
        read(`指标,2021年,2023年\n${name},36,32\n`).data.readings.map(({ period }) => period.to),
      ).toEqual([2021, 2023]);
    },
  );
});
