import { describe, expect, it } from 'vitest';
import { reasons } from '../expected.js';
import { grid, plainLines, read } from './projections.js';

describe('what was done', () => {
  it.each([
    ['Planned', 'Completed'],
    ['Target', 'Planted'],
    ['Budget', 'Spent'],
    ['Allocation', 'Expenditure'],
    ['Programme', 'Built'],
    ['Requirement', 'Delivered'],
  ])('is a result beside a plan: %s, %s', (planned, done) => {
    const expected = ['Alder target 2022 = 120', 'Alder actual 2022 = 104'];
    const ofBoth = [...expected, 'Elm target 2022 = 50', 'Elm actual 2022 = 55'];
    const rows = 'Alder,120,104\nElm,50,55\n';
    expect(plainLines(read(`Scheme,${planned} 2022,${done} 2022\n${rows}`))).toEqual(ofBoth);
    expect(plainLines(read(`Scheme,2022 ${planned},2022 ${done}\n${rows}`))).toEqual(ofBoth);
    const byYear = read(`Alder\nYear,${planned},${done}\n2021,110,99\n2022,120,104\n`);
    expect(plainLines(byYear).slice(2)).toEqual(expected);
    const rowsOfKinds = `,2021,2022\n${planned},110,120\n${done},99,104\n`;
    for (const inRows of [read(`Alder\n${rowsOfKinds}`), read(rowsOfKinds, { table: 'Alder' })])
      expect(plainLines(inRows)).toEqual([
        'Alder target 2021 = 110',
        'Alder target 2022 = 120',
        'Alder actual 2021 = 99',
        'Alder actual 2022 = 104',
      ]);
  });

  it('is a result in Chinese and below the year too', () => {
    const table = '项目,2022年预算（万元）,2022年支出（万元）\n道路,120,104\n公园,12,11\n';
    expect(plainLines(read(table)).slice(0, 2)).toEqual([
      '道路 target 2022 = 120 ×10000',
      '道路 actual 2022 = 104 ×10000',
    ]);
    const below = grid([
      [['Scheme'], ['2021', 2], ['2022', 2]],
      [[''], ['Planned'], ['Completed'], ['Planned'], ['Completed']],
      [['Homes'], ['120'], ['104'], ['130'], ['99']],
      [['Trees'], ['12'], ['11'], ['14'], ['15']],
    ]);
    expect(plainLines(below).slice(0, 4)).toEqual([
      'Homes target 2021 = 120',
      'Homes actual 2021 = 104',
      'Homes target 2022 = 130',
      'Homes actual 2022 = 99',
    ]);
  });

  it('is the only word of its kind, over figures, with nothing received beside it', () => {
    const many = read('Homes\nYear,Target,Started,Completed\n2021,9,8,7\n2022,9,8,7\n');
    expect(plainLines(many).filter((line) => line.includes('target'))).toHaveLength(2);
    expect(plainLines(many).filter((line) => line.startsWith('Homes actual'))).toEqual([]);
    const words = read('Scheme,Target 2022,Completed 2022\nHomes,9,in May\nTrees,5,in June\n');
    expect(plainLines(words).filter((line) => line.includes('actual'))).toEqual([]);
    const income = read('Department,Budget 2022,Income 2022,Expenditure 2022\nRoads,9,8,7\nParks,5,4,3\n');
    expect(plainLines(income).filter((line) => line.includes('actual'))).toEqual([]);
    const alone = read('Planning applications\nYear,Submitted,Completed\n2021,9,8\n2022,9,8\n');
    expect(plainLines(alone)[2]).toBe('Planning applications: Completed actual 2021 = 8');
  });

  it('leaves the difference between the two', () => {
    const table = read('Capital programme (£m)\n,2021,2022\nBudget,12,10\nSpent,9,11\nVariance,-3,1\n');
    expect(plainLines(table)).toHaveLength(4);
    expect(reasons(table)).toEqual([
      '2,2 Variance 2021: a rank, weight or completion rate',
      '2,3 Variance 2022: a rank, weight or completion rate',
    ]);
  });

  it('quotes the header as printed where there is no year', () => {
    expect(reasons(read('Trees,Goal,Planted\nElm,9,8\nOak,5,4\n'))).toContain(
      '1,3 Planted: the header names no year, and none was given',
    );
  });

  it('may be called ours', () => {
    expect(plainLines(read('Measure,Our result 2023,Our target 2024\nHomes,48,49\nTrees,18,16\n'))).toEqual([
      'Homes actual 2023 = 48',
      'Homes target 2024 = 49',
      'Trees actual 2023 = 18',
      'Trees target 2024 = 16',
    ]);
  });
});
