import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import { amountsAlone, lines, placedAmounts, plainLines, read, signedAmounts } from './projections.js';

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

describe('thousands in groups of three', () => {
  it('are seen beside a year in brackets', () => {
    const table =
      'Indicateur|Mesure de départ|Cible 2023-2024\nPlaces créées|6 412 (2022-2023)|10 000\nTaux|78,4 % (2022-2023)|82 %\n';
    expect(plainLines(table)).toEqual([
      'Places créées target 2024 = 10000',
      'Places créées actual 2023 = 6412',
      'Taux target 2024 = 82',
      'Taux actual 2023 = 78.4',
    ]);
  });
});

describe('a number that is grouped', () => {
  it.each(['1 932', '1\u00a0932', '1’932'])('%s is no year', (cell) => {
    const table = `Nature|2021|2022\nAccidents|${cell}|1 987\nIncendies|29 301|31 209\nSecours|21 846,5|23 105,5\n`;
    expect(signedAmounts(table).map(([, , , , , value]) => value)).toEqual([
      1932, 1987, 29301, 31209, 21846.5, 23105.5,
    ]);
  });
});

describe('points and commas', () => {
  it('make 1.977,2 a number and no month', () => {
    expect(lines(read('Kennzahl;Einheit;2021;2022\nUmsatz;EUR;1.977,2;2.021,5\nLohn;EUR;3,4;3,5\n'))).toEqual(
      [
        'Umsatz actual 2021 year-or-end = 1977.2',
        'Umsatz actual 2022 year-or-end = 2021.5',
        'Lohn actual 2021 year-or-end = 3.4',
        'Lohn actual 2022 year-or-end = 3.5',
      ],
    );
  });
});

describe('the style of numbers in a column that is not read', () => {
  it('tells that of the others', () => {
    const table =
      'Población\nDepartamento|2010|2022|Variación (%)\nColón|143.206|156.842|9,5\nParaná|339.930|376.405|10,7\n';
    expect(placedAmounts(table).map(([, , , , , value]) => value)).toEqual([143206, 156842, 339930, 376405]);
  });
});

describe('the style of numbers beside row numbers', () => {
  it('is told by the values alone', () => {
    expect(
      amountsAlone('N°|Indicateur|2023|2024\n1.1|Part du public|17,4|19,6\n2.1|Ressources|8,2|8,6\n'),
    ).toEqual([17.4, 19.6, 8.2, 8.6]);
  });
});

describe('points that group digits', () => {
  it('are told by the language of a table where nothing else tells them', () => {
    expect(
      amountsAlone('Wohnungen nach Art und Jahr\nArt|2022|2023\nGenehmigt|1.086|974\nFertig|1.213|931\n'),
    ).toEqual([1086, 974, 1213, 931]);
    expect(amountsAlone('Anno accademico|Iscritti\n2020/2021|28.416\n2021/2022|28.975\n')).toEqual([
      28416, 28975,
    ]);
  });

  it.each([
    ['English', 'Rate of the year|2022|2023\nGrowth|1.086|1.974\n'],
    ['Spanish, which some countries write with points', 'Tasa por año|2022|2023\nGenehmigt|1.086|1.974\n'],
    ['names in capitals', 'Index|2022|2023\nMIT|1.086|1.974\nDOS|1.213|1.931\n'],
    ['Swiss', 'Anteil und Zahl|2022|2023\nA|1.086|1.974\nB|1’200|1’300\n'],
  ])('are not told by %s', (_, table) => {
    expect(amountsAlone(table).filter((value) => Number(value) > 1900)).toEqual([]);
  });
});

describe('a range', () => {
  const ends = (table: string) => read(table).data.readings.map(({ value, upTo }) => [value, upTo]);

  it('is a target with both ends', () => {
    expect(ends('指标,2030年目标\n普及率（%）,75—80\n占比（%）,60%～65%\n产量（吨）,2至3万\n')).toEqual([
      [75, 80],
      [60, 65],
      [2, 3],
    ]);
    expect(ends('Indicator,Target 2030\nWind (GW),60–72\nHeat pumps,1.5 to 2 million\n')).toEqual([
      [60, 72],
      [1.5, 2],
    ]);
  });

  it('is left where it is a result, falls, or may be years', () => {
    expect(reasons(read('Indicator,2022,Target 2030\nA,5–8,9–6\nB,7,2025-2030\n'))).toEqual([
      '2,2 5–8: a range of two numbers',
      '2,3 9–6: a range of two numbers',
      '3,3 2025-2030: a range of two numbers',
    ]);
  });
});

describe('cells with bounds, units and missing values', () => {
  it.each([
    ['≤9/10万', 9, 'at-most', '/10万'],
    ['6.4/10万', 6.4, undefined, '/10万'],
    ['mind. 20', 20, 'at-least', ''],
    ['höchstens 20', 20, 'at-most', ''],
    ['au moins 20', 20, 'at-least', ''],
    ['已新增20个', 20, undefined, '个'],
    ['88.4%^(a)', 88.4, undefined, '%'],
    ['12微克/立方公尺', 12, undefined, '微克/立方公尺'],
  ])('%s', (cell, value, approximation, unit) => {
    const { data } = read(`Indicator,Target 2025\nDeaths,${cell}\n`);
    expect(data.readings.map((one) => [one.value, one.approximation])).toEqual([[value, approximation]]);
    expect(data.units.map(({ name }) => name)).toEqual([unit]);
  });

  it.each(['entre 75 et 80', 'zwischen 75 und 80', 'between 75 and 80', '75 bis 80'])('%s', (cell) => {
    const [reading] = read(`Indicator,Target 2025\nCalls,${cell}\n`).data.readings;
    expect([reading!.value, reading!.upTo]).toEqual([75, 80]);
  });

  it.each(['-999', '-9999', '-99999.0'])('that stand for a missing value are unread: %s', (cell) => {
    const table = read(`Indicator,2021,2022\nIncome,1186,${cell}\n`);
    expect(lines(table)).toEqual(['Income actual 2021 year = 1186']);
    expect(reasons(table)).toEqual([`2,3 ${cell}: may stand for a missing value`]);
  });
});

describe('a comparison in a column of its own', () => {
  it.each([
    ['运算符号', '指标值', '度量单位'],
    ['符号', '年度指标值', '计量单位'],
  ])('%s belongs to the value beside it', (sign, value, unit) => {
    const table: Grid = [
      [{ text: '2024年度绩效目标', colSpan: 4 }],
      ['指标名称', sign, value, unit],
      ['建档人数', '≥', '86', '万人'],
      ['信访件数', '≤', '15', '件'],
      ['报告率', '=', '100', '%'],
      ['服务能力', '定性', '提升', ''],
    ];
    expect(plainLines(read(table))).toEqual([
      '建档人数 target 2024 = 86 ×10000 at-least',
      '信访件数 target 2024 = 15 at-most',
      '报告率 target 2024 = 100',
      '服务能力 target 2024 = none',
    ]);
  });

  it('stays where the column holds other words for figures', () => {
    const table = '指标,比较,2024年目标\n建档人数,≥,86\n报告率,低于上年,100\n件数,≤,15\n';
    expect(plainLines(read(table))).toEqual([
      '建档人数 target 2024 = 86',
      '报告率 target 2024 = 100',
      '件数 target 2024 = 15',
    ]);
  });
});

describe('bounds in other languages', () => {
  it.each([
    ['max 5', 'at-most', 5],
    ['máx. 10', 'at-most', 10],
    ['maximaal 2000', 'at-most', 2000],
    ['minimaal 120', 'at-least', 120],
    ['unter 3', 'less-than', 3],
    ['moins de 3', 'less-than', 3],
    ['più di 4', 'more-than', 4],
    ['über 4', 'more-than', 4],
  ])('%s', (cell, sign, value) => {
    expect(signedAmounts(`Name|Target 2027|2023\nOevers|${cell}|7\n`)[0]!.slice(4)).toEqual([sign, value]);
  });
});

describe('traditional words before a figure', () => {
  it.each([
    ['不多於56,500', 'at-most'],
    ['不少於56,500', 'at-least'],
    ['超過56,500', 'more-than'],
    ['約56,500', 'about'],
  ])('%s', (printed, sign) => {
    const { readings } = read([
      ['指標', '2030年目標'],
      ['用電量（千瓦小時）', printed],
    ]).data;
    expect(readings.map(({ value, approximation }) => [value, approximation])).toEqual([[56500, sign]]);
  });
});

describe('digits that a program wrote', () => {
  it.each([
    ['0.30000000000000004', '0.3'],
    ['0.6666666666666666', '0.667'],
    ['51.40000000000001', '51.4'],
    ['2779092236505.847', '2779092236506'],
    ['380.02076634', '380.02'],
    ['-1.1102230246251565', '-1.11'],
  ])('%s are shown as %s, and the value stays', (text, printed) => {
    const [reading] = read(`Measure,2021,2022\nLevel (m),${text},7\n`).data.readings;
    expect(reading).toMatchObject({ value: Number(text), printed });
  });

  it.each(['0.1234', '23.377', '0.00000012', '123456.789'])('stay where a person may have: %s', (text) => {
    expect(read(`Measure,2021,2022\nLevel (m),${text},7\n`).data.readings[0]!.printed).toBe(text);
  });
});

describe('spaces between thousands', () => {
  it('are so beside signs of bounds and below zero', () => {
    const { data } = read(
      'Indicator,2020,2023,2030 target\nEmissions (kt),11 382,9 876,≤8 300\nNet (kt),-3 912,3 655,-644\n',
    );
    expect(data.readings.map(({ value }) => value)).toEqual([11382, 9876, 8300, -3912, 3655, -644]);
  });
});

describe('brackets in a Chinese table', () => {
  const table = (name: string) => [
    ['項目', '2021', '2022'],
    [name, '2,685', '(412)'],
    ['年度盈餘', '4,270', '(1,906)'],
  ];

  it('are losses where a name says so', () => {
    expect(amountsAlone(table('投資收益／（虧損）'))).toEqual([2685, -412, 4270, -1906]);
  });

  it('are left where none does', () => {
    expect(read(table('投資收益')).unread.map(({ text }) => text)).toEqual(['(412)', '(1,906)']);
  });
});
