import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import { kindsAndYears, lines, read, scaledValues, signedAmounts } from './projections.js';

describe('estimates and projections', () => {
  it.each([
    ['2020-21 Estimated', 'estimate 2021 year'],
    ['2021-22 Projected', 'forecast 2022 year'],
    ['Forecast 2034', 'forecast 2034 year'],
    ['2024年预测值', 'forecast 2024 year'],
    ['2024年预计值', 'estimate 2024 year'],
    ['Estimate 2019', 'estimate 2019 year'],
    ['2023 Projection', 'forecast 2023 year'],
  ])('%s is neither result nor target', (header, told) => {
    for (const plan of [undefined, 14]) {
      const result = read(
        `Measure,Unit,2017-18,2018-19,${header}\nLights,%,84,87,92\n`,
        plan ? { plan } : {},
      );
      expect(lines(result)).toEqual([
        'Lights actual 2018 year = 84',
        'Lights actual 2019 year = 87',
        `Lights ${told} = 92`,
      ]);
      expect(reasons(result)).toEqual([]);
    }
  });

  it.each(['Estimate', 'Forecast', 'Projected value'])('%s without a year is left', (header) => {
    const result = read(`Measure,Unit,2018,${header}\nLights,%,84,92\n`, { plan: 14 });
    expect(lines(result)).toEqual(['Lights actual 2018 year = 84']);
    expect(reasons(result)).toHaveLength(1);
  });

  it('of later months are no results either', () => {
    const result = read('Measure,Jan 2021,Feb 2021,Mar 2041 Forecast\nTrips (trips),3,4,9\n');
    expect(result.data.series).toMatchObject([
      { dates: ['2021-01', '2021-02', '2041-03'], flags: [{ date: '2041-03', flags: ['forecast'] }] },
    ]);
  });
});

describe('a second line of the header with short words', () => {
  it.each([
    [
      ['Act.', 'Est.', 'Proj.'],
      ['actual', 'estimate', 'forecast'],
    ],
    [
      ['Actual', 'Estimate', 'Projection'],
      ['actual', 'estimate', 'forecast'],
    ],
  ])('%s', (words, expected) => {
    const table: Grid = [
      ['', '2022', '2023', '2025'],
      ['', ...words],
      ['Real GDP growth (%)', '10.9', '7.8', '6.0'],
      ['Inflation (%)', '11.9', '2.5', '3.0'],
    ];
    expect(kindsAndYears(table).map(([kind]) => kind)).toEqual([...expected, ...expected]);
  });
});

describe('revised figures beside estimates', () => {
  it.each(['Estimated FY2024', 'Estimate FY2024', 'FY2024 Budget'])(
    'are no results where another column is %s',
    (head) => {
      const table = `KPI,Actual FY2022,Revised FY2023,${head}\nRecycling rate (%),12,13,14\n`;
      expect(kindsAndYears(table).map(([, year]) => year)).not.toContain(2023);
      expect(reasons(read(table)).join()).toContain(
        'Revised FY2023: an estimate or projection, not a result',
      );
    },
  );
});

describe('the versions of a budget', () => {
  it('leave its revised figures unread', () => {
    const table = read(
      'Programme,2021-22 (Actual),2022-23 (Original),2022-23 (Revised)\nParks,1.5,2.5,2.6\n',
    );
    expect(lines(table)).toEqual(['Parks actual 2022 year-or-end = 1.5']);
    expect(reasons(table)).toEqual([
      '1,4 2022-23 (Revised): an estimate or projection, not a result',
      '1,3 2022-23 (Original): the header names more than a year and a kind of value',
    ]);
  });
});

describe('budgets', () => {
  it('are plans beside what was carried out, and shares of them no values', () => {
    const table =
      '科目,2022年预算数,2022年决算数,完成预算的%\n增值税（万元）,500,480,96\n契税（万元）,120,131,109.2\n';
    expect(lines(table)).toEqual([
      '增值税 target 2022 year-or-end = 500 ×10000',
      '增值税 actual 2022 year-or-end = 480 ×10000',
      '契税 target 2022 year-or-end = 120 ×10000',
      '契税 actual 2022 year-or-end = 131 ×10000',
    ]);
  });

  it('that are adopted are plans, and those only proposed are left', () => {
    const table = 'Indicator,FY2022 Actual,FY2023 Adopted,FY2024 Proposed\nParks ($),5.5,6.5,7.5\n';
    expect(lines(table)).toEqual([
      'Parks actual 2022 year-or-end = 5.5',
      'Parks target 2023 year-or-end = 6.5',
    ]);
  });
});

describe('a budget of a year', () => {
  it('is a target beside what was and what is expected', () => {
    const table =
      '公司2026年度经营指标计划表,,,\n项目,2024年实际,2025年预计,2026年预算\n营业收入（万元）,19,20,21\n';
    expect(lines(read(table))).toEqual([
      '营业收入 actual 2024 year = 19 ×10000',
      '营业收入 estimate 2025 year = 20 ×10000',
      '营业收入 target 2026 year = 21 ×10000',
    ]);
  });

  it('in brackets may be an estimate of what will be done, and is unread', () => {
    expect(lines(read('指標,2024年（實際）,2025年（預算）\n推廣活動次數,22,23\n'))).toEqual([
      '推廣活動次數 actual 2024 year-or-end = 22',
    ]);
  });
});

describe('budgets in other languages', () => {
  const under = (first: string, second: string) =>
    `Kennzahl;Einheit;${first} 2023;${second} 2024\nErgebnis;T€;-4.480;-4.600\nQuote;%;44,1;45,5\n`;

  it.each([
    ['Ist', 'Ansatz'],
    ['Ergebnis', 'Haushaltsansatz'],
    ['Exécution', 'Prévu'],
    ['Ejecutado', 'Presupuesto'],
    ['Realizado', 'Orçamento'],
    ['Consuntivo', 'Preventivo'],
  ])('%s and %s are a result and a target, T€ thousands of euros', (first, second) => {
    expect(scaledValues(under(first, second))).toEqual([
      ['Ergebnis', 'actual', 2023, -4480000],
      ['Ergebnis', 'target', 2024, -4600000],
      ['Quote', 'actual', 2023, 44.1],
      ['Quote', 'target', 2024, 45.5],
    ]);
  });

  it.each(['Nachtragsansatz', 'Ansatz alt'])('%s is left', (head) => {
    expect(scaledValues(under('Ist', head)).map(([, , year]) => year)).toEqual([2023, 2023]);
  });
});

describe('budgets and standards in other languages', () => {
  it.each([
    ['Presupuesto inicial 2024', 'Obligaciones reconocidas 2024'],
    ['Standard 2024', 'Risultato 2024'],
    ['Estándar 2024', 'Resultado 2024'],
    ['Budget initial 2024', 'Réalisé 2024'],
  ])('%s, %s: are no results', (target, result) => {
    expect(
      signedAmounts(`Nombre|${target}|${result}\nGastos|120|118\n`).map(([, , kind, year]) => [kind, year]),
    ).toEqual([
      ['target', 2024],
      ['actual', 2024],
    ]);
  });

  it('are no indicators beside places', () => {
    const table = 'Provincia|Presupuesto extra 2024|Población 2024\nÁvila|120|118\nLeón|130|119\n';
    expect(signedAmounts(table).map(([name]) => name)).not.toContain('Presupuesto extra');
  });
});

describe('statistics beside projections', () => {
  it('are results, and projections with measures are forecasts', () => {
    const { data } = read([
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: 'Statistics', colSpan: 2 },
        'Projection with additional measures',
        'Target',
      ],
      ['2020', '2022', '2030', '2030'],
      ['Renewables (%)', '42', '43', '61', '60'],
    ]);
    expect(data.readings.map(({ kind, period, value }) => [kind, period.to, value])).toEqual([
      ['actual', 2020, 42],
      ['actual', 2022, 43],
      ['forecast', 2030, 61],
      ['target', 2030, 60],
    ]);
  });

  it('takes what is available for no result of a row', () => {
    expect(read('Beds,Available 2023,Occupied 2023\nSurgery,12,9\n').data.readings).toEqual([]);
  });

  it('reads the latest available value with the year in its cell', () => {
    const { data } = read('Indicator,2015,Latest available\nPoverty (%),20,25.4 (2024)\n');
    expect(data.readings.map(({ period, value }) => [period.to, value])).toEqual([
      [2015, 20],
      [2024, 25.4],
    ]);
  });
});
