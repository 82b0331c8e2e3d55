import { describe, expect, it } from 'vitest';
import { gridOfText, spread } from '../../../src/indicator/table/index.js';
import { line, lines, read, reasons } from './expected.js';
import * as tables from './public-tables.js';
import { publicTables, type PublicTable } from './public-tables.js';

const readOf = ({ table, options }: PublicTable) => read(table, options);
const linesOf = (table: PublicTable) => lines(readOf(table));
const unreadOf = (table: PublicTable) => reasons(readOf(table));
/** The lines of one indicator, without its name. */
const of = (table: PublicTable, name: string) =>
  readOf(table)
    .data.readings.filter((one) => one.indicator.startsWith(name))
    .map((one) => line(one).slice(one.indicator.length + 1));

describe('China, environment: decimal points as 。, > and <, totals in a column of their own', () => {
  it('reads every figure', () => {
    expect(linesOf(tables.chinaEnvironment)).toEqual([
      '地级及以上城市2空气质量优良天数比率 actual 2015 year = 76.7',
      '地级及以上城市2空气质量优良天数比率 target 2020 year = 80 more-than',
      '细颗粒物未达标地级及以上城市浓度下降 actual 2015 year = none',
      '细颗粒物未达标地级及以上城市浓度下降 target 2020 year = none',
      '细颗粒物未达标地级及以上城市浓度下降 target 2016-2020 total = 18',
      '地级及以上城市重度及以上污染天数比例下降 actual 2015 year = none',
      '地级及以上城市重度及以上污染天数比例下降 target 2020 year = none',
      '地级及以上城市重度及以上污染天数比例下降 target 2016-2020 total = 25',
      '地表水质量3达到或好于Ⅲ类水体比例 actual 2015 year = 66',
      '地表水质量3达到或好于Ⅲ类水体比例 target 2020 year = 70 more-than',
      '地表水质量劣Ⅴ类水体比例 actual 2015 year = 9.7',
      '地表水质量劣Ⅴ类水体比例 target 2020 year = 5 less-than',
      '重要江河湖泊水功能区水质达标率 actual 2015 year = 70.8',
      '重要江河湖泊水功能区水质达标率 target 2020 year = 80 more-than',
      '地下水质量极差比例 actual 2015 year = 15.74',
      '地下水质量极差比例 target 2020 year = 15 about',
      '近岸海域水质优良(一、二类)比例 actual 2015 year = 70.5',
      '近岸海域水质优良(一、二类)比例 target 2020 year = 70 about',
    ]);
    expect(unreadOf(tables.chinaEnvironment)).toEqual([]);
  });

  it('takes force from the property column and direction from the name', () => {
    const { data } = readOf(tables.chinaEnvironment);
    const targets = data.readings.filter(({ kind }) => kind === 'target');
    expect(targets.map(({ force }) => force).filter((force) => force === 'binding')).toHaveLength(5);
    expect(data.indicators.filter(({ better }) => better === 'lower').map(({ id }) => id)).toEqual([
      '地表水质量劣Ⅴ类水体比例',
      '地下水质量极差比例',
    ]);
  });
});

describe('China, provinces as rows under headers that name the indicator', () => {
  it('is read with its bounds and ranges; words beside a number are left', () => {
    const { data, unread } = readOf(tables.chinaProvinces);
    expect(new Set(data.readings.map(({ kind, period }) => `${kind} ${period.to}`))).toEqual(
      new Set(['target 2020', 'target 2021']),
    );
    expect(linesOf(tables.chinaProvinces)).toHaveLength(19);
    expect(unread.map(({ row, column, text }) => [row, column, text])).toEqual([
      [10, 2, '比全国高2个百分点左右'],
    ]);
  });

  it.each([2020, 2025])('keeps the years of its headers where %s is given', (year) => {
    const { data } = read(tables.chinaProvinces.table, { year });
    expect(new Set(data.readings.map(({ period }) => period.to))).toEqual(new Set([2020, 2021]));
  });
});

describe('Shenzhen, energy: the unit above the table, a rate beside the levels', () => {
  it('reads base and target and leaves the yearly rate', () => {
    expect(linesOf(tables.shenzhenEnergy)).toEqual([
      '单位生产总值能耗（全市） actual 2010 year = 0.513',
      '单位生产总值能耗（全市） target 2015 year = 0.413',
      '单位生产总值能耗（罗湖区） actual 2010 year = 0.41',
      '单位生产总值能耗（罗湖区） target 2015 year = 0.349',
    ]);
    expect(readOf(tables.shenzhenEnergy).data.indicators[0]).toMatchObject({
      unit: '吨标准煤/万元',
      better: 'lower',
    });
    expect(unreadOf(tables.shenzhenEnergy)).toEqual([
      '2,4 年均下降率（%）: the header names more than a year and a kind of value',
    ]);
  });
});

describe('Philippines: a base whose year stands in a column, targets for each year and for the plan', () => {
  it('takes the year of the base from its own column, also under a plan, and never for its value', () => {
    expect(of(tables.philippinesGovernance, 'Percentile rank')[0]).toBe('target 2017 year-or-end = 43');
    const bases = (table: PublicTable, options = {}) =>
      read(table.table, { ...table.options, ...options })
        .data.readings.filter(({ kind }) => kind === 'actual')
        .map(({ period, value }) => `${period.to}: ${value}`);
    expect(bases(tables.philippinesGovernance)).toEqual(['2016: null', '2015: 42', '2016: 88.5', '2017: 10']);
    expect(bases(tables.philippinesVulnerability, { plan: 14 })).toEqual([
      '2014: 55.8',
      '2017: null',
      '2011: 2100000',
      '2016: 431',
      '2016: 91',
    ]);
    expect(unreadOf(tables.philippinesGovernance)).toEqual([
      '1,10 Plan Target b: the header names more than a year and a kind of value',
    ]);
    expect(unreadOf(tables.philippinesVulnerability)).toEqual([
      '1,10 Plan Target: the header names no year, and none was given',
    ]);
  });

  it('reads yearly targets: N/A and TBD are no figures', () => {
    const targets = (table: PublicTable, name: string) =>
      of(table, name).filter((one) => one.startsWith('target'));
    expect(targets(tables.philippinesGovernance, 'Score')).toEqual(
      [2017, 2018, 2019, 2020, 2021, 2022].map((year) => `target ${year} year = none`),
    );
    expect(targets(tables.philippinesGovernance, 'Percentile rank')).toEqual([
      'target 2017 year-or-end = 43',
      'target 2018 year-or-end = 43',
      'target 2019 year-or-end = 50',
      'target 2020 year-or-end = 50',
      'target 2021 year-or-end = 50',
      'target 2022 year-or-end = 50',
    ]);
    expect(targets(tables.philippinesVulnerability, 'Percentage of out-of-pocket')).toEqual([
      'target 2017 year = none',
      'target 2018 year = none',
      'target 2019 year = 55',
      'target 2020 year = none',
      'target 2021 year = none',
      'target 2022 year = 50 less-than',
    ]);
    expect(targets(tables.philippinesVulnerability, 'Number of children')).toEqual([
      'target 2017 year = 15000',
      'target 2018 year = 100000',
      'target 2019 year = 150000',
      'target 2020 year = 175000',
      'target 2021 year = 120000',
      'target 2022 year = 70000',
    ]);
    expect(targets(tables.philippinesVulnerability, 'Zero deaths')).toEqual(
      [2017, 2018, 2019, 2020, 2021, 2022].map((year) => `target ${year} year = 0`),
    );
  });

  it('takes a percentile for no rank, and tells from the words what is to fall', () => {
    const better = (table: PublicTable) =>
      readOf(table).data.indicators.map(({ quantity, better }) => `${quantity} ${better}`);
    expect(better(tables.philippinesGovernance)[1]).toBe('stock-or-flow higher');
    expect(better(tables.philippinesVulnerability)).toEqual([
      'ratio lower',
      'ratio unknown',
      'flow unknown',
      'flow lower',
      'ratio unknown',
    ]);
  });
});

describe('Rwanda, two districts: financial years', () => {
  it('Nyamasheke: bare years beside an undated target may be targets too, and are left', () => {
    expect(linesOf(tables.nyamasheke)).toEqual([
      'Number of youth and women trained in vocational trainings actual 2017 year = 252',
      'Progress of construction of the started ICPC actual 2017 year = 40',
      'Number of new ICPCs constructed and equipped actual 2017 year = 0',
      'Number of youth and women SMEs coached and linked with Financial institutions actual 2017 year-or-end = 1600',
      'Number of persons with disabilities supported with start-up toolkits actual 2017 year-or-end = 132',
    ]);
    expect(unreadOf(tables.nyamasheke)).toEqual([
      '1,3 Overall target: the header names no year, and none was given',
      ...['2018/2019', '2019/2020', '2020/2021', '2021/2022', '2022/2023', '2023/2024'].map(
        (year, at) => `1,${at + 4} ${year}: the header does not say whether these are targets or results`,
      ),
    ]);
  });

  it('Nyarugenge: 2018/19 is told by the year it ends in', () => {
    expect(of(tables.nyarugenge, 'Number of kilometers')).toEqual([
      'actual 2017 year = 23',
      'target 2019 year = 7.816',
      'target 2020 year = 14.774',
      'target 2021 year = 9.7',
      'target 2022 year = 9.85',
      'target 2023 year = 13.084',
      'target 2024 year = 23.8',
    ]);
    const { data } = readOf(tables.nyarugenge);
    // Works of each year, of which the base is one: they say nothing of what is better.
    expect(data.indicators.map(({ better }) => better)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(new Set(data.readings.map(({ basis }) => basis))).toEqual(new Set(['inferred']));
    expect(data.indicators[0]!.reporter).toBe('Progress reports');
  });
});

describe('Cambodia: bare years within the plan that the title names', () => {
  it('are never called results; the year before the plan is one', () => {
    expect(linesOf(tables.cambodia)).toEqual([
      '1.01 Total for the Country actual 2013 year-or-end = 17.9',
      '1.02 Phnom Penh actual 2013 year = 15.3',
      '1.03 Other Urban actual 2013 year = 13.5',
      '1.04 Rural actual 2013 year = 19',
    ]);
    expect(unreadOf(tables.cambodia)).toHaveLength(5);
  });

  it('are targets where the caller says so', () => {
    const { data } = read(tables.cambodia.table, { ...tables.cambodia.options, kind: 'target' });
    expect(data.readings.filter(({ period }) => period.to === 2018).map(line)).toEqual([
      '1.01 Total for the Country target 2018 year-or-end = 12.9',
      '1.02 Phnom Penh target 2018 year = 10.3',
      '1.03 Other Urban target 2018 year = 8.5',
      '1.04 Rural target 2018 year = 14',
    ]);
  });
});

describe('Europe 2020: countries as rows, ranges, words and remarks', () => {
  const at = (place: string) =>
    readOf(tables.europe2020)
      .data.readings.filter((one) => one.place === place)
      .map((one) => one.value);

  it('reads what is one figure', () => {
    expect(at('AT')).toEqual([77, 3.76, -16, 34, 7.16, 9.5, 38]);
    expect(at('BE')).toEqual([73.2, 3, -15, 13, 9.8, 9.5, 47]);
    expect(at('CZ')).toEqual([75, 1, 9, 13, null, 5.5, 32]);
    expect(at('EL')).toEqual([70, null, -4, 18, 2.7, 9.7, 32]);
    expect(
      readOf(tables.europe2020).data.readings.flatMap(({ value, upTo }) => (upTo ? [[value, upTo]] : [])),
    ).toEqual([
      [77, 78],
      [75, 77],
    ]);
    expect(unreadOf(tables.europe2020)).toEqual([]);
  });

  it('keeps signs and remarks', () => {
    const { data } = readOf(tables.europe2020);
    const one = (place: string, indicator: string) =>
      data.readings.find((r) => r.place === place && r.indicator.startsWith(indicator))!;
    expect(one('DE', 'Early')).toMatchObject({ value: 10, approximation: 'less-than' });
    expect(one('DK', 'Tertiary')).toMatchObject({ value: 40, approximation: 'at-least' });
    expect(one('FI', 'Tertiary').remark).toBe('narrow national definition');
    expect(one('EL', 'R&D').printed).toBe('to be revised');
  });

  it('the headline targets: the year of an index is not the year of the target', () => {
    expect(linesOf(tables.europeHeadlines)).toEqual([
      'Employment rate age group 20–64, total target 2020 year-or-end = 75',
      'Gross domestic expenditure on R&D target 2020 year = 3',
      'Greenhouse gas emissions target 2020 year = 80',
      'Primary energy consumption target 2020 year-or-end = 1483',
      'Final energy consumption target 2020 year-or-end = 1086',
      'Early leavers from education and training, total target 2020 year-or-end = 10 less-than',
      'Tertiary educational attainment, total target 2020 year-or-end = 40 more-than',
      'People at risk of poverty or social exclusion target 2020 year-or-end = 96.6 ×1000000',
    ]);
  });
});

describe('Greater Philadelphia: years as rows, five-year averages', () => {
  it('gives an average its five years', () => {
    expect(of(tables.philadelphiaCrashes, 'DVRPC Region - 5-Year Average')).toEqual([
      'actual 2006-2010 average = 1736',
      'actual 2018-2022 average = 2146.4',
      'actual 2019-2023 average = 2197.2',
    ]);
    expect(linesOf(tables.philadelphiaAir)).toEqual([
      'daysViolating actual 2000 year-or-end = 62',
      'daysViolating actual 2001 year-or-end = 80',
      'daysViolating actual 2021 year-or-end = 15',
      'daysViolating actual 2022 year-or-end = 4',
      'fiveYearAvg actual 1996-2000 average = 70',
      'fiveYearAvg actual 1997-2001 average = 71',
      'fiveYearAvg actual 2017-2021 average = 16',
      'fiveYearAvg actual 2018-2022 average = 12',
    ]);
  });
});

describe('Canada: a long file whose rows other columns tell apart', () => {
  it('keeps the sources apart, a row without one for the whole, and a code for no value', () => {
    const { data } = readOf(tables.canadaEmissions);
    expect(data.readings.map((one) => `${one.place}: ${line(one)}`)).toEqual([
      'city: Value actual 2005 year-or-end = 763.017',
      'city: Value actual 2023 year-or-end = 686.881',
      'city: Value actual 2024 year-or-end = 684.704',
      'Alberta: Provincial Inventory Total actual 1990 year-or-end = 176.606',
      'Alberta: Oil and Gas actual 1990 year-or-end = 72.556',
      'Prince Edward Island: Oil and Gas actual 1990 year-or-end = 0',
    ]);
    expect(unreadOf(tables.canadaEmissions)).toEqual([]);
  });
});

describe('Indonesia: decimal commas', () => {
  it('are read where the table tells them, and never as thousands', () => {
    const { readings } = readOf(tables.indonesia).data;
    expect(readings.flatMap(({ value, upTo }) => (upTo ? [`${value}–${upTo}`] : []))).toEqual([
      ...['4.98–5.23', '4.96–5.37', '3.55–3.85', '5.85–6.46', '5.54–6.4', '6.42–6.99', '0.425–0.43'],
    ]);
    expect(linesOf(tables.indonesia).filter((text) => /Indeks|GRK/.test(text))).toEqual([
      'Indeks Modal Manusia target 2025 year-or-end = 0.62',
      'Intensitas emisi GRK target 2025 year = 14.65',
    ]);
    const table = [
      ['Indicator', '2024 Target', '2025 Target'],
      ['Rasio Gini', '0,425', '0,4'],
      ['Produksi', '1,635', '1,640'],
    ];
    expect(lines(read(table))).toEqual([
      'Rasio Gini target 2024 year-or-end = 0.425',
      'Rasio Gini target 2025 year-or-end = 0.4',
      'Produksi target 2024 year-or-end = 1.635',
      'Produksi target 2025 year-or-end = 1.64',
    ]);
    const mixed = [...table, ['Luas', '12.5', '13.5']];
    expect(reasons(read(mixed)).slice(2)).toEqual([
      '3,2 1,635: the comma may be a decimal sign',
      '3,3 1,640: the comma may be a decimal sign',
    ]);
  });
});

describe('all of them', () => {
  it('are fourteen, each with the place where it was found', () => {
    expect(publicTables).toHaveLength(14);
    for (const { plan, address } of publicTables) {
      expect(plan).not.toBe('');
      expect(address).toMatch(/^(?:https?:\/\/|github\.com\/)/);
    }
  });

  it.each(publicTables.map((one) => [one.plan, one] as const))(
    '%s: no number but those of its cells',
    (_, one) => {
      const cells = spread(typeof one.table === 'string' ? gridOfText(one.table) : one.table).flat();
      for (const { value, printed } of readOf(one).data.readings)
        if (value !== null)
          for (const end of printed.split('–'))
            expect(
              cells.some(({ text }) =>
                [text.replace(/。|(?<=\d),(?=\d\d?(?!\d))/g, '.'), text.replace(/,/g, '.')].some((one) =>
                  one.includes(end),
                ),
              ),
            ).toBe(true);
    },
  );
});
