// Columns with their own year beside a column of years, units after places, and marks in traditional Chinese.
import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from '../expected.js';
import { placedAmounts } from './projections.js';

describe('a column with a year of its own', () => {
  it('is not of the year of its row', () => {
    expect(lines(read('Country,Emissions 1990,Emissions latest,Year\nDenmark,70.4,41.0,2022'))).toEqual([
      'Emissions actual 1990 year = 70.4',
      'Emissions latest actual 2022 year = 41',
    ]);
    expect(lines(read('国家,1990年排放,最新排放,年份\n丹麦,70.4,41,2022'))).toContain(
      '排放 actual 1990 year = 70.4',
    );
  });

  it('takes the year of the base where it is one', () => {
    const table = 'company,base_year,base_emissions,reporting_year,emissions\nAcme,2019,4100,2022,3100';
    expect(lines(read(table))).toEqual([
      'base_emissions actual 2019 year = 4100',
      'emissions actual 2022 year = 3100',
    ]);
  });

  it('is not read where no column tells the year of the base', () => {
    const table =
      'Country,Year,Emissions (Mt),Baseline emissions (Mt)\nDenmark,2021,41,70\nDenmark,2022,40,70';
    expect(lines(read(table))).toEqual([
      'Emissions actual 2021 year = 41',
      'Emissions actual 2022 year = 40',
    ]);
  });

  it('dates targets and results of several years, and not their base', () => {
    const table =
      'Indicator,Year,Baseline,Target,Actual\nClinics,2022,12,16,15\nClinics,2023,12,20,17\nWells,2022,3,4,5';
    const result = read(table);
    expect(lines(result)).toEqual([
      'Clinics target 2022 year-or-end = 16',
      'Clinics actual 2022 year-or-end = 15',
      'Clinics target 2023 year-or-end = 20',
      'Clinics actual 2023 year-or-end = 17',
      'Wells target 2022 year-or-end = 4',
      'Wells actual 2022 year-or-end = 5',
    ]);
    expect(result.unread.map(({ text }) => text)).toEqual(['12', '12', '3']);
    const once = 'Indicator,Year,Baseline,Target,Actual\nClinics,2022,12,16,15\nWells,2022,3,4,5';
    expect(lines(read(once))).toEqual([]);
  });

  it('is of the rate that a bank calls its base', () => {
    expect(lines(read('Country,Year,Base rate (%)\nUK,2021,0.1\nUK,2022,3.5'))).toHaveLength(2);
  });

  it('has its target under By', () => {
    const table = 'Pledge,By,Promised,Latest,Date\nNew homes,2029,1500,220,2024';
    expect(lines(read(table))).toEqual([
      'New homes target 2029 year = 1500',
      'New homes actual 2024 year = 220',
    ]);
  });
});

describe('a unit behind the place of a row', () => {
  it.each(['华东（万元）', '甲县（元）', '乙县(%)'])('leaves it unread: %s', (place) => {
    const { unread, data } = read(`区域,2023年,2024年目标\n${place},1200,1300`, { table: '销售' });
    expect(data.readings).toEqual([]);
    expect(unread.map(({ reason }) => reason)).toContain('the unit of the row is not clear');
  });
});

describe('縣市 over places', () => {
  it('is no place', () => {
    const table = '縣市,111年,112年\n臺北市,3.8,3.5\n高雄市,3.9,3.6';
    const { places } = read(table, { table: '失業率' }).data;
    expect(places.map(({ id }) => id)).toEqual(['臺北市', '高雄市']);
    expect(reasons(read(table)).every((one) => one.includes('what the values are of'))).toBe(true);
  });
});

describe('a mark that a note explains in traditional Chinese', () => {
  it.each([
    ['#', '# 臨時數字', 'actual', ['provisional']],
    ['*', '註：*為臨時數字', 'actual', ['provisional']],
    ['(p)', '(p) 初步統計', 'actual', ['provisional']],
    ['#', '# 修訂數字', 'actual', ['revised']],
    ['#', '# 預測', 'forecast', undefined],
  ])('%s: %s', (mark, note, kind, flags) => {
    const { readings } = read(`指標,2022年,2023年${mark}\n人口,312,311\n${note},,`).data;
    expect(readings.map((one) => [one.kind, one.flags])).toEqual([
      ['actual', undefined],
      [kind, flags],
    ]);
  });
});

describe('indicators with a year of their own', () => {
  it.each([
    [
      'behind each',
      'Country,Literacy (%),Year,Phones (%),Year\nMali,31,2020,51,2022\nChad,27,2022,41,2021\n',
    ],
    [
      'before each',
      'Country,Year,Literacy (%),Year,Phones (%)\nMali,2020,31,2022,51\nChad,2022,27,2021,41\n',
    ],
    ['in Chinese', '国家,Literacy (%),年份,Phones (%),年份\nMali,31,2020,51,2022\nChad,27,2022,41,2021\n'],
  ])('%s', (_, table) => {
    expect(placedAmounts(table)).toEqual([
      ['Literacy', '%', 'Mali', 'actual', 2020, 31],
      ['Literacy', '%', 'Chad', 'actual', 2022, 27],
      ['Phones', '%', 'Mali', 'actual', 2022, 51],
      ['Phones', '%', 'Chad', 'actual', 2021, 41],
    ]);
  });

  it('not if a year is missing', () => {
    const table =
      'Country,Literacy (%),Year,Phones (%),Roads (%),Year\nMali,31,2020,51,3,2022\nChad,27,2022,41,4,2021\n';
    expect(placedAmounts(table)).toEqual([]);
  });
});
