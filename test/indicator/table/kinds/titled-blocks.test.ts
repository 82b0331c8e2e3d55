// Blocks of rows below titles of their own, under the same header.
import { describe, expect, it } from 'vitest';
import { amounts, indicatorNames, placedAmounts, plainLines } from './projections.js';

describe('a header that is repeated below another title', () => {
  it.each([
    [
      'Rice',
      'Wheat',
      'Year,Area (ha),Production (t)',
      ['Rice: Area', 'Rice: Production', 'Wheat: Area', 'Wheat: Production'],
    ],
    [
      '水稻',
      '小麦',
      '年份,面积（公顷）,用水（吨）',
      ['水稻：面积', '水稻：用水', '小麦：面积', '小麦：用水'],
    ],
    [
      'Reis',
      'Weizen',
      'Jahr,Fläche (ha),Ertrag (t)',
      ['Reis: Fläche', 'Reis: Ertrag', 'Weizen: Fläche', 'Weizen: Ertrag'],
    ],
  ])('has values of its own: %s, %s', (first, second, head, names) => {
    const table = `${first},,\n${head}\n2020,120,480\n2021,110,451\n${second},,\n${head}\n2020,62,158\n2021,60,161\n`;
    expect(indicatorNames(table)).toEqual(names);
    expect(amounts(table).map(([, , , year, amount]) => [year, amount])).toEqual([
      [2020, 120],
      [2021, 110],
      [2020, 480],
      [2021, 451],
      [2020, 62],
      [2021, 60],
      [2020, 158],
      [2021, 161],
    ]);
  });

  it('has the measure and the unit of its title', () => {
    const table =
      'Unemployment rate (%),,\nRegion,2020,2021\nEast,4.1,4.0\nWest,5.0,5.2\nEmployment (thousands),,\nRegion,2020,2021\nEast,76,77\nWest,73,74\n';
    expect(placedAmounts(table).filter(([, , place]) => place === 'East')).toEqual([
      ['Unemployment rate', '%', 'East', 'actual', 2020, 4.1],
      ['Unemployment rate', '%', 'East', 'actual', 2021, 4],
      ['Employment', '', 'East', 'actual', 2020, 76000],
      ['Employment', '', 'East', 'actual', 2021, 77000],
    ]);
  });

  it('has the year of its title, and then the same indicators', () => {
    const table =
      'Financial year 2021/22,,\nOutput,Target,Achieved\nBoreholes,40,36\nFinancial year 2022/23,,\nOutput,Target,Achieved\nBoreholes,45,44\n';
    expect(plainLines(table)).toEqual([
      'Boreholes target 2022 = 40',
      'Boreholes actual 2022 = 36',
      'Boreholes target 2023 = 45',
      'Boreholes actual 2023 = 44',
    ]);
  });

  it('groups rows whose names differ anyway', () => {
    const table =
      'Health,,\nIndicator,2021,2022\nDoctors,12,13\nNurses,30,31\nEducation,,\nIndicator,2021,2022\nTeachers,42,43\n';
    expect(indicatorNames(table)).toEqual(['Doctors', 'Nurses', 'Teachers']);
  });

  it('goes on below a title that is continued', () => {
    const table =
      'Table 3 Wells,,\nYear,Area (ha),Output (t)\n2020,10,40\n2021,11,41\nTable 3 Wells (continued),,\nYear,Area (ha),Output (t)\n2022,6,15\n2023,5,14\n';
    expect(plainLines(table)).toEqual([
      'Area actual 2020 = 10',
      'Area actual 2021 = 11',
      'Area actual 2022 = 6',
      'Area actual 2023 = 5',
      'Output actual 2020 = 40',
      'Output actual 2021 = 41',
      'Output actual 2022 = 15',
      'Output actual 2023 = 14',
    ]);
  });
});
