// Kinds that the thirtieth batch of tables taught: each rule with further inputs of its kind.
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { inEnglish, read, reasons } from './expected.js';

const read30 = (table: string | Grid) => read(table, { presentYear: 2026 });
const values = (table: string | Grid) =>
  read30(table)
    .data.readings.filter(({ value }) => value !== null)
    .map(({ indicator, kind, period, value }) => [indicator, kind, period.to, value]);
const placed = (table: string | Grid) => {
  const { data } = read30(table);
  const nameOf = new Map(data.places.map(({ id, name }) => [id, inEnglish(name)]));
  return data.readings.map(({ place, value }) => [nameOf.get(place), value]);
};

describe('places under a head of 别', () => {
  it.each(['区别', '县别', '省别', '市别'])('%s heads places', (head) => {
    expect(placed(`2024年学校情况\n序号,${head},学校数（所）\n1,河西区,46\n2,高新区,21\n`)).toEqual([
      ['河西区', 46],
      ['高新区', 21],
    ]);
  });
});

describe('proper names over columns of figures, a country among them', () => {
  const table = (title: string, heads: string) =>
    `${title}\nIndicator,Unit,${heads}\nLiteracy rate,%,77.9,71.4\nHealth posts,number,84,52\n`;

  it('are places', () => {
    expect(placed(table('Profile 2023', 'Ashanti,Ghana'))).toEqual([
      ['Ashanti', 77.9],
      ['Ghana', 71.4],
      ['Ashanti', 84],
      ['Ghana', 52],
    ]);
  });

  it.each([
    ['Regional profiles 2023', 'Ashanti,Volta'],
    ['District hospital activity 2023', 'Inpatients,Outpatients'],
    ['Regional profiles 2023', 'Male,Female'],
    ['Profile 2023', 'Ghana,Ratio'],
    ['Profile 2023', 'Ghana,Public'],
  ])('are none where nothing says so: %s, %s', (title, heads) => {
    const places = placed(table(title, heads)).map(([place]) => place);
    expect(places.filter((place) => place !== 'Ghana')).toEqual([]);
    expect(reasons(read30(table(title, heads))).length).toBeGreaterThan(0);
  });
});

describe('heads of measures under a title of what is planned or expected', () => {
  it.each([
    'County budget 2024',
    'Enrolment forecast 2024',
    '2024年部门预算安排表',
    '2025年招生计划',
    '2024年度拟招聘岗位',
  ])('are no results: %s', (title) => {
    const table = `${title}\nKind,Boys,Girls,Teachers\nPrimary,120,30,12\nSecondary,80,22,9\n`;
    expect(values(table)).toEqual([]);
    expect(reasons(read30(table)).join()).toContain('targets or results');
  });

  it('are results where it was carried out', () => {
    const table = '2024年部门预算执行情况\n部门,人员经费,公用经费\n教育局,120,30\n财政局,80,22\n';
    expect(values(table).map(([, kind]) => kind)).toEqual(['actual', 'actual', 'actual', 'actual']);
    expect(read30(table).data.units.map(({ name }) => name)).toEqual(['']);
  });
});

describe('limits in the years of a plan between its first and last', () => {
  const table = (middle: string) =>
    `附表1 规划指标表\n指标项,单位,2020年,2025年,2035年,指标属性\n耕地保有量,万亩,31.6,${middle},33.2,约束性\n`;

  it('make a target of it', () => {
    expect(values(table('≥32.1')).map(([, kind, year]) => [kind, year])).toEqual([
      ['actual', 2020],
      ['target', 2025],
      ['target', 2035],
    ]);
  });

  it('are needed for that', () => {
    expect(values(table('32.1')).map(([, , year]) => year)).toEqual([2020, 2035]);
  });
});

describe('bare fiscal years between a baseline and a target with columns for their years', () => {
  const table = (due: string) =>
    `Metric,Unit,Baseline year,Baseline,FY23,FY24,Target,Target year\nPlastic,tonnes,2021,97,91,90,78,${due}\n`;

  it('are results before the first year of a target', () => {
    expect(
      values(table('2028'))
        .map(([, kind, year]) => `${kind} ${year}`)
        .sort(),
    ).toEqual([...['actual 2021', 'actual 2023', 'actual 2024'], 'target 2028']);
  });

  it('are left where the target is of one of them', () => {
    expect(values(table('2024')).map(([, kind, year]) => `${kind} ${year}`)).not.toContain('actual 2024');
  });
});

describe('quarters in the year of the title', () => {
  it.each([
    ['一季度,二季度,三季度', '热线运行情况（2025年）'],
    ['第一季度,第二季度,第三季度', '2025年热线运行情况'],
    ['Q1,Q2,Q3', 'Hotline 2025'],
  ])('are dated by it: %s', (heads, title) => {
    const { series = [] } = read30(`${title}\n指标,${heads}\n受理量（件）,118,126,143\n`).data;
    expect(series.map(({ dates, values }) => [dates, values])).toEqual([
      [
        ['2025-Q1', '2025-Q2', '2025-Q3'],
        [118, 126, 143],
      ],
    ]);
  });

  it('are left out of their order, and are no indicators', () => {
    const table = '2025年热线\n类别,三季度,一季度\n来电,118,126\n来信,18,26\n';
    expect(values(table)).toEqual([]);
  });
});

describe('a line above a table that says when it was made, or by whom', () => {
  it.each([
    ...['County Waste Board, updated 14 March 2025', 'Published 3 May 2025', 'Data extracted on 14/05/2025'],
    'County Waste Board, London',
  ])('%s is no part of a name', (line) => {
    const rows = [
      'Residual waste per person (kg)',
      line,
      'Municipality\t2021\t2022',
      'Ashfield\t241.6\t233.8',
    ];
    const { indicators } = read30(
      rows.map((row) => (row.includes('\t') ? row : `${row}\t\t`)).join('\n'),
    ).data;
    expect(indicators.map(({ name }) => inEnglish(name))).toEqual(['Residual waste per person']);
  });
});

it('reads the target at the end of a programme', () => {
  const table = 'Indicator,Baseline (2022),End of programme target (2026)\nWater points,0,320\n';
  expect(values(table).map(([, kind, year, value]) => [kind, year, value])).toEqual([
    ['actual', 2022, 0],
    ['target', 2026, 320],
  ]);
});

describe('a sheet of Eurostat with few countries', () => {
  const legend =
    'Special value,,\n:,not available,\nAvailable flags:,,\nb,break in time series,\nu,low reliability,\n';
  const sheet = (after: string) =>
    'Data extracted on 14/05/2025 09:12:40 from [ESTAT],,\nDataset: ,Early leavers,\nUnit of measure,Percentage,\n,,\n' +
    `TIME,2019,2020\nGEO (Labels),,\nBelgium,8.4,8.1\nCroatia,3.0,2.2\n,,\n${after}`;

  it.each([
    ['with', legend],
    ['without', ''],
  ])('has places in rows, %s a legend of its flags', (_, after) => {
    expect(placed(sheet(after))).toEqual([
      ...[8.4, 8.1].map((value) => ['Belgium', value]),
      ...[3, 2.2].map((value) => ['Croatia', value]),
    ]);
    const { indicators } = read30(sheet(after)).data;
    expect(indicators.map(({ name }) => inEnglish(name))).toEqual(['Early leavers']);
  });

  it('keeps rows that only begin with a letter', () => {
    expect(values('Grade,2023,2024\nb,12,15\nu,3,4\n').map(([, , , value]) => value)).toEqual([12, 15, 3, 4]);
  });
});
