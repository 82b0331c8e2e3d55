// Plans, budgets and targets in titles, columns and rows, which must not be taken for results.
import { describe, expect, it } from 'vitest';
import { inEnglish, reasons } from '../expected.js';
import { placeLines, plainLines, read } from './projections.js';

describe('a title of what is ahead makes no results of bare years', () => {
  it.each([
    'Performance targets',
    'Forward estimates',
    'Medium-term fiscal framework',
    'Ten-year capital plan',
    'Expected completions',
    'Emission caps',
    'Outlook for 2025',
    'Ceilings by vote',
    'Prévisions budgétaires',
    "Plan pluriannuel d'investissement",
    'Trajectoire des finances publiques (% du PIB)',
    'Bevölkerungsvorausberechnung',
    'Plan de inversiones',
  ])('%s', (title) => {
    expect(plainLines(`${title}\nItem,2022,2023,2024\nRoads,43,45,46\nParks,4,5,6`)).toEqual([]);
  });

  it.each([
    '中期财政规划（亿元）',
    '年度建设时序表',
    '财政收支平衡测算（亿元）',
    '人口預測（千人）',
    '人口推計（千人）',
    '歲入預算（新臺幣億元）',
    '規劃人口',
  ])('%s', (title) => {
    expect(plainLines(`${title}\n项目,2022年,2023年,2024年\n公路,43,45,46\n公园,4,5,6`)).toEqual([]);
    expect(plainLines(`${title}\n年份,公园\n2023年,5\n2024年,6`)).toEqual([]);
  });

  it.each([
    'Budget outturn',
    'Population estimates',
    'Capital expenditure',
    'Performance against targets',
    'Bus schedule adherence',
    'Évolution des prévisions',
    'Jahresrechnung und Finanzplan',
    '歲出預算執行',
    '規劃執行情況',
    '规划面积统计',
    '规模以上工业',
  ])('but %s', (title) => {
    expect(plainLines(`${title}\nItem,2022,2023\nRoads,43,45\nParks,4,5`)).toHaveLength(4);
  });

  it('but one of results that run into estimates', () => {
    expect(plainLines('Macro outlook\nIndicator,2022,2023,2024f\nCPI (%),4,5,6')).toEqual([
      'CPI actual 2022 = 4',
      'CPI actual 2023 = 5',
      'CPI forecast 2024 = 6',
    ]);
  });

  it('and heads of projections none of their columns', () => {
    expect(plainLines('Year,Households (principal projection)\n2024,415\n2025,425')).toEqual([]);
  });
});

describe('stages of budgets', () => {
  it.each([
    ['Aprobado 2023', 'Ejercido 2023'],
    ['Modificado 2023', 'Devengado 2023'],
    ['Autorisations 2023', 'Mandaté 2023'],
    ['Voté 2023', 'Mandaté 2023'],
    ['Voted 2023', 'Executed 2023'],
  ])('%s beside %s is no result', (planned, spent) => {
    const { data } = read(`Ramo,${planned},${spent}\nSalud,41,42\nDefensa,51,52`);
    expect(data.readings.map(({ value, kind }) => [value, kind])).toEqual([
      [42, 'actual'],
      [52, 'actual'],
    ]);
  });

  it('leave what was spent under the title of a budget', () => {
    const table = 'Presupuesto de egresos 2023\nRamo,Aprobado 2023,Ejercido 2023\nSalud,41,42\nDefensa,51,52';
    expect(read(table).data.readings.map(({ value }) => value)).toEqual([42, 52]);
  });

  it('in Korean are no results beside what was spent, and changes no values', () => {
    const table =
      '구분,2023년 예산현액,2023년 결산액,2022년 결산액,증감액\n지방세,812,831,802,29\n보조금,910,902,931,-29';
    expect(read(table).data.readings.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'actual 831',
      'actual 802',
      'actual 902',
      'actual 931',
    ]);
  });
});

describe('a target whose year only the title of a report could tell', () => {
  it.each([
    '2023年规划监测\n指标,单位,监测值,目标值\n森林覆盖率,%,24.5,24.9',
    'Annual monitoring report 2023\nIndicator,Current value,Target value\nTree cover (%),24.5,30',
    'City scorecard 2023\nIndicator,Latest value,Goal\nTree cover (%),24.5,30',
  ])('is left: %s', (table) => {
    expect(plainLines(table).filter((line) => line.includes('target'))).toEqual([]);
  });

  it.each([
    '2023年绩效\n指标,单位,目标值,完成值\n森林覆盖率,%,24,24.5',
    '2023年监测\n指标,单位,监测值,年度目标值\n森林覆盖率,%,24.5,24',
    'Performance report 2023\nIndicator,Target,Actual\n森林覆盖率 (%),24,24.5',
  ])('is of it beside results: %s', (table) => {
    expect(plainLines(table)).toContain('森林覆盖率 target 2023 = 24');
  });
});

describe('rows of targets among rows of places', () => {
  it.each(['Annual target', 'Target 2022', 'Maximum', '年度目标', '满分', '省定目标', 'Objectif'])(
    '%s is no place',
    (name) => {
      expect(placeLines(`Cycle lanes built (km)\nDistrict,2021,2022\nNorth,12,15\n${name},20,30`)).toEqual([
        'North actual 2021 = 12',
        'North actual 2022 = 15',
      ]);
    },
  );
});

describe('rows whose source or remark is a projection', () => {
  it.each([
    'Year,Population,Births,Source\n2020,41,4,Registry\n2025,42,5,Projection',
    '年份,Population,Births,数据来源\n2020年,41,4,统计年鉴\n2025年,42,5,预测',
  ])('are forecasts: %s', (table) => {
    expect(plainLines(table)).toEqual([
      'Population actual 2020 = 41',
      'Population forecast 2025 = 42',
      'Births actual 2020 = 4',
      'Births forecast 2025 = 5',
    ]);
  });

  it('are left where more is said', () => {
    expect(plainLines('Year,Trees,Comment\n2020,41,\n2025,42,Forecast based on 2020')).toEqual([
      'Trees actual 2020 = 41',
    ]);
  });
});

describe('places of targets', () => {
  it('are the own one of 我市', () => {
    const { data } = read('指标,国家目标2025年,我市目标2025年,2023年完成\n覆盖率（%）,95,92,88');
    expect(data.places.map(({ name }) => inEnglish(name))).toEqual(['某市']);
    expect(plainLines({ data, unread: [], assumed: [] } as never)).toEqual([
      '覆盖率 target 2025 = 92',
      '覆盖率 actual 2023 = 88',
    ]);
  });

  it('are not known of what is national beside a union of countries', () => {
    expect(plainLines('Indicator,EU target 2030,National target 2030,2022\nRES (%),42.5,40,22')).toEqual([
      'RES actual 2022 = 22',
    ]);
    expect(plainLines('Indicator,National target 2030,2022\nRES (%),40,22')).toHaveLength(2);
  });
});

describe('a figure beside a target in brackets', () => {
  it('is left, for it may be a sum over years as that is', () => {
    const table = read('指标,2022年,2025年目标,预计2025年\n城镇新增就业（万人）,6.6,[30],33');
    expect(plainLines(table)).toEqual(['城镇新增就业 actual 2022 = 6.6 ×10000']);
    expect(reasons(table).map((reason) => reason.split(': ')[1])).toEqual([
      'the number in brackets may be a total or a footnote',
      'the number in brackets may be a total or a footnote',
    ]);
  });
});
