// Kinds that the twenty-fifth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { lines as full, read, reasons } from './expected.js';

const read26 = (table: string | Grid, options = {}) => read(table, { presentYear: 2026, ...options });
/** The values, whatever is known of the moment in their year. */
const lines = (table: string | Grid) =>
  full(read26(table)).map((line) => line.replace(/ (?:year|end|year-or-end) =/, ' ='));
const placed = (table: string | Grid) =>
  read26(table).data.readings.map(({ place, indicator, kind, period, value }) => [
    place,
    indicator,
    kind,
    period.to,
    value,
  ]);
const named = (table: string | Grid) => {
  const { data } = read26(table);
  const units = new Map(data.units.map(({ id, name }) => [id, name]));
  return data.indicators.map(({ name, unit }) => [name, units.get(unit)]);
};

describe('months down under a title with their year', () => {
  it.each(['1-6月', '上半年', '累计'])('are of that year, and %s stays unread', (total) => {
    const table: Grid = [
      [{ text: '2024年上半年分月用电量情况', colSpan: 2 }],
      ['月份', '全社会用电量（万千瓦时）'],
      ['1月', '498652'],
      ['2月', '421380'],
      [total, '2798478'],
    ];
    const { data, unread } = read26(table);
    expect((data.series ?? []).map(({ dates, values }) => [dates, values])).toEqual([
      [
        ['2024-01', '2024-02'],
        [4986520000, 4213800000],
      ],
    ]);
    expect(unread.map(({ text }) => text)).toEqual(['2798478']);
  });
});

describe('lines with labels above the header', () => {
  it.each(['指标：城市绿地面积', '指标名称: 城市绿地面积', '标题：城市绿地面积'])(
    '%s names what all values are of',
    (line) => {
      const table = `数据库：分省年度数据\n${line}(万公顷)\n时间：最近2年\n地区,2023年,2022年\n北京市,9.42,9.38\n天津市,4.51,4.48\n`;
      expect(named(table)).toEqual([['城市绿地面积', '公顷']]);
      expect(placed(table).slice(0, 1)).toEqual([['北京市', '城市绿地面积', 'actual', 2023, 9.42]]);
    },
  );
});

describe('heads of years among several places', () => {
  const beside = (head: string): Grid => [
    [{ text: '指标', rowSpan: 2 }, '深圳', '上海', head],
    ['2023年', '2023年', '2022年'],
    ['轨道交通里程（公里）', '567', '831', '242'],
  ];

  it.each(['新加坡', '韩国'])('%s is a place too', (head) => {
    expect(placed(beside(head))).toEqual([
      ['深圳', '轨道交通里程', 'actual', 2023, 567],
      ['上海', '轨道交通里程', 'actual', 2023, 831],
      [head, '轨道交通里程', 'actual', 2022, 242],
    ]);
  });

  it.each(['硅谷', '标杆'])('%s is left, for it may be one', (head) => {
    expect(placed(beside(head)).map(([place]) => place)).toEqual(['深圳', '上海']);
    expect(reasons(read26(beside(head))).join()).toContain(head);
  });

  it('takes a group of countries for a place', () => {
    const table: Grid = [
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: 'Estonia', colSpan: 2 },
        { text: 'EU-27', colSpan: 2 },
      ],
      ['2013', '2023', '2013', '2023'],
      ['Early leavers', '9.7%', '9.8%', '11.8%', '9.5%'],
    ];
    expect(placed(table)).toEqual([
      ['Estonia', 'Early leavers', 'actual', 2013, 9.7],
      ['Estonia', 'Early leavers', 'actual', 2023, 9.8],
      ['EU-27', 'Early leavers', 'actual', 2013, 11.8],
      ['EU-27', 'Early leavers', 'actual', 2023, 9.5],
    ]);
  });
});

describe('words that end as places do', () => {
  it.each(['改造小区数（个）', '示范区（个）', '保护区数（个）', '新建校区（个）'])(
    '%s is what is counted',
    (head) => {
      const table = `区县,${head},建筑面积（平方米）\n城中区,52,165\n河东区,41,134\n`;
      expect(named(`2024年实绩\n${table}`).map(([, unit]) => unit)).toEqual(['个', '平方米']);
    },
  );
});

describe('a form above the table', () => {
  it('is no header where it heads no values', () => {
    const table: Grid = [
      [{ text: '项目支出绩效自评表（2023年度）', colSpan: 5 }],
      ['项目名称', { text: '农村公路养护补助', colSpan: 2 }, '主管部门', '区交通运输局'],
      ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值'],
      ['产出指标', '养护里程', '1260公里', '1250公里', '15'],
      ['产出指标', '危桥改造数量', '≥6座', '5座', '15'],
    ];
    expect(lines(table)).toEqual([
      '养护里程 target 2023 = 1260',
      '养护里程 actual 2023 = 1250',
      '危桥改造数量 target 2023 = 6 at-least',
      '危桥改造数量 actual 2023 = 5',
    ]);
  });
});

describe('the share of a target that is reached', () => {
  it.each(['% of 2023 Target', '% of FY2023 target', 'Percent of 2022-23 goal'])('%s is no value', (head) => {
    const table = `Municipality,2023 Target,2023 Actual,${head}\nToronto,"20,900","31,656",151.5%\nOttawa,"11,073","9,245",83.5%\n`;
    const given = read26(table, { table: 'Housing starts by municipality' });
    expect(given.data.readings.map(({ kind, value }) => [kind, value])).toEqual([
      ['target', 20900],
      ['actual', 31656],
      ['target', 11073],
      ['actual', 9245],
    ]);
    expect(given.data.indicators.map(({ name }) => name)).toEqual(['Housing starts']);
    expect(given.data.units.map(({ name }) => name)).not.toContain('%');
  });
});

describe('units in words', () => {
  it.each([
    ['Shared paths (kilometres)', 'Shared paths', 'kilometres'],
    ['Water use (litres per day)', 'Water use', 'litres per day'],
    [
      'Emissions (megatonnes of carbon dioxide equivalent)',
      'Emissions',
      'megatonnes of carbon dioxide equivalent',
    ],
    ['Emissions (MtCO2e)', 'Emissions', 'MtCO2e'],
    ['Délai moyen (jours)', 'Délai moyen', 'jours'],
    ['Wartezeit (Tage)', 'Wartezeit', 'Tage'],
  ])('%s', (printed, name, unit) => {
    expect(named(`Indicator,2023\n${printed},12.5\n`)).toEqual([[name, unit]]);
  });

  it.each(['Places', 'Households', 'Personas'])('are no names of what is counted: %s', (name) => {
    expect(lines(`Indicator,2022,2023\n${name},17.5,18.5\n`)).toEqual([
      `${name} actual 2022 = 17.5`,
      `${name} actual 2023 = 18.5`,
    ]);
  });

  it('stand at the end of a title before what it is divided by', () => {
    const table: Grid = [
      [{ text: 'Greenhouse gas emissions (MtCO2e) by country, 2022', colSpan: 2 }],
      ['Country', '2022'],
      ['Germany', '750'],
      ['Japan', '1135'],
    ];
    expect(named(table).map(([, unit]) => unit)).toEqual(['MtCO2e']);
  });
});

describe('a row of years below the names', () => {
  it.each(['Year', 'Data year', '年份'])('under %s dates them', (label) => {
    const table: Grid = [
      ['City', 'Population', 'Recycling rate'],
      ['Unit', 'million', '%'],
      [label, '2023', '2022'],
      ['London', '8.9', '32.7'],
      ['Paris', '2.1', '22.1'],
    ];
    expect(placed(table)).toEqual([
      ['London', 'Population', 'actual', 2023, 8.9],
      ['Paris', 'Population', 'actual', 2023, 2.1],
      ['London', 'Recycling rate', 'actual', 2022, 32.7],
      ['Paris', 'Recycling rate', 'actual', 2022, 22.1],
    ]);
  });
});

describe('bare years beside targets that are dated in their cells', () => {
  it('are results before the first of these', () => {
    const table =
      'Indicator,2013,2023,Target\nEarly leavers,9.7%,9.8%,< 9% (2030)\nTertiary attainment,43.1%,43.5% b,≥ 45% (2030)\n';
    expect(lines(table)).toEqual([
      'Early leavers actual 2013 = 9.7',
      'Early leavers actual 2023 = 9.8',
      'Early leavers target 2030 = 9 less-than',
      'Tertiary attainment actual 2013 = 43.1',
      'Tertiary attainment actual 2023 = 43.5',
      'Tertiary attainment target 2030 = 45 at-least',
    ]);
    expect(read26(table).data.readings.find(({ value }) => value === 43.5)?.flags).toEqual(['break']);
  });
});

describe('rows of confidence limits', () => {
  it.each(['95% Lower Confidence Limit', 'Upper confidence interval', 'Margin of error'])(
    'are left: %s',
    (bound) => {
      const table = `FeatureName,DateCode,Indicator,Measurement,Units,Value\nAberdeen City,2019,Satisfied adults,Percent,Percent,72.4\nAberdeen City,2019,Satisfied adults,${bound},Percent,67.1\nHighland,2019,Satisfied adults,Percent,Percent,51.3\n`;
      expect(placed(table)).toEqual([
        ['Aberdeen City', 'Satisfied adults', 'actual', 2019, 72.4],
        ['Highland', 'Satisfied adults', 'actual', 2019, 51.3],
      ]);
      expect(reasons(read26(table))).toContain('3,6 67.1: a rank, weight or completion rate');
    },
  );
});

describe('thousands in groups of three', () => {
  it('are seen beside a year in brackets', () => {
    const table =
      'Indicateur|Mesure de départ|Cible 2023-2024\nPlaces créées|6 412 (2022-2023)|10 000\nTaux|78,4 % (2022-2023)|82 %\n';
    expect(lines(table)).toEqual([
      'Places créées target 2024 = 10000',
      'Places créées actual 2023 = 6412',
      'Taux target 2024 = 82',
      'Taux actual 2023 = 78.4',
    ]);
  });
});

describe('headings in Spanish and French', () => {
  it.each([
    ['Efectivo 2021', 'actual'],
    ['Meta 2021', 'target'],
    ['Mesure de départ 2021', 'actual'],
    ['Valeur cible 2021', 'target'],
  ])('%s', (head, kind) => {
    expect(read26(`Indicador;${head}\nViviendas;12,5\n`).data.readings.map((one) => one.kind)).toEqual([
      kind,
    ]);
  });
});
