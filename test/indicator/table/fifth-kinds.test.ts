import { describe, expect, it } from 'vitest';
import { areCountries } from '../../../src/indicator/table/country-names.js';
import { lines, read, reasons } from './expected.js';

describe('rows of countries', () => {
  it('are places, in several languages', () => {
    expect(areCountries(['Belgium', 'Estonia', 'EU-27'])).toBe(true);
    expect(areCountries(['Allemagne', 'Espagne', 'Pays-Bas'])).toBe(true);
    expect(areCountries(['德国', '法国', '日本'])).toBe(true);
    expect(areCountries(['北京', '上海', '广东'])).toBe(true);
    expect(areCountries(['Roads built', 'Bridges', 'Turkey'])).toBe(false);
    expect(areCountries(['Chad'])).toBe(false);
    expect(areCountries([])).toBe(false);
  });

  it('under an empty corner, of what the title or the corner with its unit says', () => {
    const titled = read('Recycling rate (%),,\n,2020,2021\nBelgium,51.4,52.3\nMalta,10.9,13.6\n');
    const cornered = read('Recycling rate (%),2020,2021\nBelgium,51.4,52.3\nMalta,10.9,13.6\n');
    for (const { data } of [titled, cornered]) {
      expect(data.places.map(({ id }) => id)).toEqual(['Belgium', 'Malta']);
      expect(data.indicators).toMatchObject([{ name: 'Recycling rate', unit: 'percent' }]);
    }
  });

  it('without a word on what they show are left', () => {
    const none = read(',2020,2021\nBelgium,51.4,52.3\nMalta,10.9,13.6\n');
    expect(lines(none)).toEqual([]);
    expect(none.unread).toHaveLength(4);
    expect(reasons(none)[0]).toMatch('no title or header says what the values are of');
  });
});

describe('kinds of headers of the sixth batch', () => {
  it.each([
    '% of Target 2022',
    'Per cent of plan 2022',
    'Variance from target 2022',
    '2022 vs target',
    'Gap to target 2022',
    'Distance to the target 2022',
    '2022年与目标差距',
    '2022年较目标',
    'Target met 2022',
  ])('%s is no value', (header) => {
    const table = read(`Indicator,Actual 2021,${header}\nTrees,5.5,95.7\nRoads,6.5,97\n`);
    expect(lines(table)).toEqual([
      'Trees actual 2021 year-or-end = 5.5',
      'Roads actual 2021 year-or-end = 6.5',
    ]);
    expect(reasons(table)[0]).toMatch(`1,3 ${header}`);
  });

  it('a part over years may print its unit', () => {
    const { data } = read([
      [
        { text: '机构', rowSpan: 2 },
        { text: '床位数（张）', colSpan: 2 },
        { text: '机构数（个）', colSpan: 2 },
      ],
      ['2021年', '2022年', '2021年', '2022年'],
      ['医院', '2201', '2342', '41', '42'],
    ]);
    expect(data.indicators).toMatchObject([
      { name: '医院：床位数', unit: '张' },
      { name: '医院：机构数', unit: '个' },
    ]);
    expect(data.readings).toHaveLength(4);
  });

  it('a name in several rows is told apart by words before its values', () => {
    const { data } = read(
      'Indicator,Breakdown,2020,2021\nCycling,Men,5.1,5.2\nCycling,Women,4.1,4.2\nWalking,Men,8.1,8.2\n',
    );
    expect(data.indicators.map(({ name }) => name)).toEqual([
      'Cycling: Men',
      'Cycling: Women',
      'Walking: Men',
    ]);
    const same = read('Indicator,Breakdown,2020,2021\nCycling,Men,5.1,5.2\nCycling,Men,4.1,4.2\n');
    expect(lines(same)).toHaveLength(2);
    expect(same.unread.length).toBeGreaterThan(1);
  });

  it('regions are places, and words of measure are none', () => {
    expect(areCountries(['World', 'Sub-Saharan Africa', 'Least developed countries'])).toBe(true);
    expect(areCountries(['High', 'Low', 'Small'])).toBe(false);
    expect(areCountries(['Income', 'Area', 'Islands'])).toBe(false);
  });
});

describe('kinds of the seventh batch', () => {
  it('a target of each place for the end of the plan that the title names', () => {
    const { data } = read('“十四五”能耗下降目标,\n地市,能耗下降目标（%）\n甲州市,14\n乙阳市,14.5\n');
    expect(data.readings).toMatchObject([
      { kind: 'target', place: '甲州市', value: 14, period: { to: 2025 } },
      { kind: 'target', place: '乙阳市', value: 14.5, period: { to: 2025 } },
    ]);
    const undated = read('能耗下降目标,\n地市,能耗下降目标（%）\n甲州市,14\n乙阳市,14.5\n');
    expect(lines(undated)).toEqual([]);
    expect(undated.unread).not.toEqual([]);
  });

  it('words down and measures with their units across', () => {
    const { data } = read('2022年学校情况,,\n类别,学校数（所）,教师数（人）\n初中,131,1265\n小学,412,2293\n');
    expect(data.indicators.map(({ name, unit }) => [name, unit])).toEqual([
      ['学校数：初中', '所'],
      ['学校数：小学', '所'],
      ['教师数：初中', 'person'],
      ['教师数：小学', 'person'],
    ]);
  });

  it.each(['1. Quartal 2022', '1er trimestre 2022', '1st quarter 2022', 'Trimestre 1 2022'])('%s', (head) => {
    const other = head.replace(/1(?:st|er)?/, (first) =>
      first === '1st' ? '2nd' : first === '1er' ? '2e' : '2',
    );
    const { data } = read(`Indicator,Unit,${head},${other}\nRoads,km,12.5,14.5\n`);
    expect(data.series).toMatchObject([{ dates: ['2022-Q1', '2022-Q2'], values: [12.5, 14.5] }]);
  });

  it('the nature of a figure, and its unit, in brackets as UN files head them', () => {
    const { data } = read(
      'SeriesDescription,GeoAreaName,TimePeriod,Value,[Nature],[Units]\nDeaths,Kenya,2020,530,E,PERCENT\nDeaths,Kenya,2021,520,M,PERCENT\nDeaths,Kenya,2022,510,C,PERCENT\n',
    );
    expect(data.readings.map(({ kind }) => kind)).toEqual(['estimate', 'estimate', 'actual']);
    expect(data.units.map(({ id }) => id)).toEqual(['percent']);
  });

  it('1.977,2 is a number and no month', () => {
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

describe('kinds of headers of the fifth batch', () => {
  it('a year in brackets behind a base is no unit', () => {
    expect(lines(read('Indicator,Baseline (year),Target 2030\nBirths,74% (2016),90%\n'))).toEqual([
      'Births target 2030 year = 90',
      'Births actual 2016 year = 74',
    ]);
  });

  it('a first line of years over names and kinds', () => {
    expect(
      lines(
        read('\t\t2021\t\t2022\nService\tMeasure\tTarget\tActual\tActual\nWaste\tRecycling\t50%\t47%\t49%\n'),
      ),
    ).toEqual([
      'Recycling target 2021 year = 50',
      'Recycling actual 2021 year = 47',
      'Recycling actual 2022 year = 49',
    ]);
  });

  it('a title of changes makes no levels of them', () => {
    for (const title of [
      '2023年居民消费价格比上年涨跌幅度',
      '主要行业增加值增速',
      'Output by industry: annual growth rate',
    ]) {
      const table = read(`${title},,\n指标,2022,2023\n食品,1.2%,0.3%\n`);
      expect(lines(table)).toEqual([]);
      expect(reasons(table)[0]).toMatch('a change, not a value');
    }
    expect(lines(read('2023年主要产品产量及增长速度,,\n产品名称,单位,产量\n粮食,吨,12\n'))).toHaveLength(1);
  });

  it('figures under 城市 are of no places', () => {
    const table = read('指标,2023年,城市\n价格,1.2%,0.3%\n');
    expect(reasons(table)).toEqual(['1,3 城市: the header is not understood']);
  });

  it('file headers without accents, and codes of places', () => {
    const { data } = read('code_commune;libelle_commune;annee;valeur\n35238;Rennes;2019;12\n', {
      table: 'Logements',
    });
    expect(data.places.map(({ id }) => id)).toEqual(['Rennes']);
    expect(data.readings).toMatchObject([{ value: 12, period: { to: 2019 } }]);
  });
});

it.each([
  ['000s', 41_000],
  ["'000", 41_000],
  ['thousands', 41_000],
  ['Million', 41_000_000],
])('a unit of %s multiplies', (unit, amount) => {
  const [reading] = read(`KPI,Unit,Actual 2022\nMeters,${unit},41\n`).data.readings;
  expect(reading!.value! * reading!.scale).toBe(amount);
});

describe('totals, averages and ranks among places', () => {
  const places = ({ data }: ReturnType<typeof read>) =>
    data.places.map(({ id, beside }) => (beside ? `${id} (beside)` : id));

  it.each([
    'Total',
    'Grand total',
    'All',
    'Overall',
    'City total',
    'Average',
    '合计',
    '总计',
    '小计',
    '平均',
  ])('%s is set beside the places that it is of', (total) => {
    const down = read(`City,2021,2022\nAton,12.5,13.5\nBeton,22.5,23.5\n${total},35,37\n`, { table: 'Jobs' });
    expect(places(down)).toEqual(['Aton', 'Beton', `${total} (beside)`]);
    expect(lines(down)).toHaveLength(6);
    const long = read(`city,year,value\nAton,2021,12.5\nBeton,2021,22.5\n${total},2021,35\n`, {
      table: 'Jobs',
    });
    expect(places(long)).toEqual(['Aton', 'Beton', `${total} (beside)`]);
  });

  it('but not where the author names such a place, or no two others are there', () => {
    const place = { id: 'All', name: 'All' };
    expect(places(read('City,2021\nAton,12.5\nBeton,2.5\nAll,35\n', { table: 'Jobs', place }))).toContain(
      'All',
    );
    expect(places(read('City,2021\nAton,12.5\nAll,35\n', { table: 'Jobs' }))).toEqual(['Aton', 'All']);
  });

  it('a country and its average stay what they are', () => {
    const table = read('City,2021\nAton,12.5\nBeton,2.5\nEngland,30\nNational average,20\n全国,30\n', {
      table: 'Jobs',
    });
    expect(places(table)).toEqual(['Aton', 'Beton', 'England', 'National average', '全国']);
  });

  it.each(['Rank', 'National ranking', '排名', '位次', '名次'])('%s is no place', (rank) => {
    const table = read(`City,2021,2022\nAton,12.5,13.5\nBeton,22.5,23.5\n${rank},1,2\n`, { table: 'Jobs' });
    expect(places(table)).toEqual(['Aton', 'Beton']);
    expect(reasons(table)).toEqual([
      '4,2 1: a rank, weight or completion rate',
      '4,3 2: a rank, weight or completion rate',
    ]);
    const turned = read(`地区,产值（亿元）,人口（万人）\n甲市,1.5,2.5\n乙市,3.5,4.5\n${rank},1,2\n`, {
      year: 2021,
    });
    expect(places(turned)).not.toContain(rank);
    expect(lines(turned)).toHaveLength(4);
  });

  it('countries are known beside their total', () => {
    const table = read('Jobs,,\n,2021,2022\nBelgium,1.5,2.5\nMalta,2.5,2.6\nTotal,4,5.1\nAverage,2,2.5\n');
    expect(places(table)).toEqual(['Belgium', 'Malta', 'Total (beside)', 'Average (beside)']);
  });
});
