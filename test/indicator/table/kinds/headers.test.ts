import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import { amounts, lines, placeLines, placedReadings, read } from './projections.js';

describe('a part over years', () => {
  it('may print its unit', () => {
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
});

describe('rows of words under columns of measures', () => {
  it('make an indicator of each measure and word', () => {
    const { data } = read('2022年学校情况,,\n类别,学校数（所）,教师数（人）\n初中,131,1265\n小学,412,2293\n');
    expect(data.indicators.map(({ name, unit }) => [name, unit])).toEqual([
      ['学校数：初中', '所'],
      ['学校数：小学', '所'],
      ['教师数：初中', 'person'],
      ['教师数：小学', 'person'],
    ]);
  });
});

describe('two lines of a header', () => {
  it('may be years over names and kinds', () => {
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
});

describe('a header that looks like a place', () => {
  it('城市 over figures names no place', () => {
    const table = read('指标,2023年,城市\n价格,1.2%,0.3%\n');
    expect(reasons(table)).toEqual(['1,3 城市: the header is not understood']);
  });
});

describe('heads of ranks and of revised targets', () => {
  it('of ranks are no indicators beside the scores of the same years', () => {
    expect(lines('城市,2022年得分,2022年位次\n甲市,88,1\n乙市,86,2\n')).toEqual([
      '得分 actual 2022 year = 88',
      '得分 actual 2022 year = 86',
    ]);
    expect(lines('City,Score 2022,Rank 2022\nNortham,88,1\nSoutham,86,2\n').join()).not.toContain('Rank');
  });

  it('of a formally revised target and of the original one for another year are of targets', () => {
    const table =
      'Indicator,Original Target 2020,Formally Revised Target 2021,Actual at Completion 2021\nWells,5,6,7\n';
    expect(lines(table)).toEqual([
      'Wells target 2020 year-or-end = 5',
      'Wells target 2021 year-or-end = 6',
      'Wells actual 2021 year-or-end = 7',
    ]);
  });
});

describe('heads of periods, goals and places', () => {
  it('name the year before, the data and the goals of a budget', () => {
    expect(
      lines('Measure,Previous year (2021/22),Latest data (2022/23),MTEF targets 2024/25\nJobs,4,5,6\n'),
    ).toEqual([
      'Jobs actual 2022 year-or-end = 4',
      'Jobs actual 2023 year-or-end = 5',
      'Jobs target 2025 year-or-end = 6',
    ]);
    expect(lines('Measure,Previous year,2022/23\nJobs,4,5\n')).toEqual(['Jobs actual 2023 year-or-end = 5']);
  });

  it('name a goal in the words of self-assessments', () => {
    expect(lines('2022年度自评表,,\n三级指标,年度指标值,实际完成值\n培训人员（人次）,≥600,642\n')).toEqual([
      '培训人员 target 2022 year = 600 at-least',
      '培训人员 actual 2022 year = 642',
    ]);
  });

  it('name places and references in other languages', () => {
    expect(placeLines('Comunidad autónoma;2019;2020\nAragón;10,0;11,7\n', { table: 'Tasa (%)' })).toEqual([
      'Aragón actual 2019 = 10',
      'Aragón actual 2020 = 11.7',
    ]);
    expect(lines('Indicador;Valor de referência 2019;Meta 2025\nCiclovias;22,4;30,5\n')).toEqual([
      'Ciclovias actual 2019 year-or-end = 22.4',
      'Ciclovias target 2025 year-or-end = 30.5',
    ]);
  });

  it('stand over numbers with spaces', () => {
    expect(
      placeLines('Commune;Population 2014;Logements 2020\nLannion;19 880;11 932\nPaimpol;7 172;5 880\n'),
    ).toEqual([
      'Lannion actual 2014 = 19880',
      'Paimpol actual 2014 = 7172',
      'Lannion actual 2020 = 11932',
      'Paimpol actual 2020 = 5880',
    ]);
  });
});

describe('heads of names, places and results', () => {
  it('of names may print the year of all', () => {
    const options = { places: [{ id: 'oslo', name: 'Oslo' }] };
    expect(lines(read('Indicator (2023),Oslo\nHomes,4\n', options))).toEqual([
      'Homes actual 2023 year-or-end = 4',
    ]);
    expect(lines(read('指标（2023年）,福州市,厦门市\n林地（公顷）,4,5\n'))).toEqual([
      '林地 actual 2023 year-or-end = 4',
      '林地 actual 2023 year-or-end = 5',
    ]);
  });

  it.each(['区名称', '市名', '镇（街道）', '县（市、区）', '片区名称', '省市', '市（州）'])(
    'of places: %s',
    (head) => {
      const { data } = read(`${head},指标,2020年\n东城,公园（个）,42\n西城,公园（个）,38\n`);
      expect(data.places.map(({ name }) => name)).toEqual(expect.arrayContaining(['东城', '西城']));
    },
  );

  it('say what was observed, and how things stand', () => {
    expect(lines(read('Metric,Observed 2019,Target 2030\nHomes,4,9\n'))).toHaveLength(2);
    expect(lines(read('Indikator;Stand 2022;Ziel 2030\nWege;4;9\n'))).toEqual([
      'Wege actual 2022 year-or-end = 4',
      'Wege target 2030 year-or-end = 9',
    ]);
  });
});

describe('times below an empty corner', () => {
  it.each([
    ['a title', 'Labour market;;\n;Unemployed;Jobs\n2019;2266;45\n2020;2695;44\n'],
    [
      'titles, over a row of units',
      'Office;;\nLabour;;\n;Unemployed;Jobs\n;Anzahl;Prozent\n2019;2266;45\n2020;2695;44\n',
    ],
  ])('are read under %s', (_, text) => {
    expect(lines(read(text)).map((line) => line.replace(/ year\S*/, ''))).toEqual([
      'Unemployed actual 2019 = 2266',
      'Unemployed actual 2020 = 2695',
      'Jobs actual 2019 = 45',
      'Jobs actual 2020 = 44',
    ]);
  });

  it('are not made of codes', () => {
    expect(lines(read('Labour market;;\n;Unemployed;Jobs\nA1;2266;45\nB2;2695;44\n'))).toEqual([]);
  });
});

describe('a header of merged heads over years', () => {
  const crops: Grid = [
    [
      { text: '作物', rowSpan: 2 },
      { text: '面积（公顷）', colSpan: 2 },
      { text: '产量（吨）', colSpan: 2 },
    ],
    ['2022年', '2023年', '2022年', '2023年'],
    ['水稻', '41', '42', '33', '34'],
    ['小麦', '38', '39', '21', '22'],
  ];

  it('is read whatever heads its names', () => {
    expect(lines(read(crops))).toEqual([
      '水稻：面积 actual 2022 year-or-end = 41',
      '水稻：面积 actual 2023 year-or-end = 42',
      '水稻：产量 actual 2022 year = 33',
      '水稻：产量 actual 2023 year = 34',
      '小麦：面积 actual 2022 year-or-end = 38',
      '小麦：面积 actual 2023 year-or-end = 39',
      '小麦：产量 actual 2022 year = 21',
      '小麦：产量 actual 2023 year = 22',
    ]);
  });

  it('is not read where figures stand in its second row', () => {
    const table: Grid = [
      [
        { text: '作物', rowSpan: 2 },
        { text: '面积', colSpan: 2 },
      ],
      ['41', '42'],
      ['水稻', '41', '42'],
    ];
    expect(lines(read(table))).toEqual([]);
  });

  it('may name an indicator with its one year beside others over years', () => {
    const table: Grid = [
      [
        { text: 'Country', rowSpan: 2 },
        { text: 'Wind capacity (MW)[1]', colSpan: 2 },
        { text: 'Share of electricity (2023)[2]', rowSpan: 2 },
      ],
      ['2022', '2023'],
      ['Denmark', '7100', '7482', '57.7%'],
      ['Ireland', '4622', '4744', '35%'],
    ];
    const { data } = read(table);
    expect(data.readings.map(({ place, indicator, value }) => [place, indicator, value])).toEqual([
      ['Denmark', 'Wind capacity', 7100],
      ['Denmark', 'Wind capacity', 7482],
      ['Ireland', 'Wind capacity', 4622],
      ['Ireland', 'Wind capacity', 4744],
      ['Denmark', 'Share of electricity', 57.7],
      ['Ireland', 'Share of electricity', 35],
    ]);
  });

  it('of a country and a region names places, and of sexes parts', () => {
    const table = (first: string, second: string): Grid => [
      [
        { text: 'Indicatore', rowSpan: 2 },
        { text: first, colSpan: 2 },
        { text: second, colSpan: 2 },
      ],
      ['2019', '2023', '2019', '2023'],
      ['Raccolta', '50', '58', '61', '66'],
    ];
    expect(read(table('Puglia', 'Italia')).data.places.map(({ id }) => id)).toEqual(['Puglia', 'Italia']);
    expect(read(table('Women', 'Men')).data.indicators.map(({ id }) => id)).toEqual([
      'Raccolta: Women',
      'Raccolta: Men',
    ]);
  });
});

describe('a second line of the header', () => {
  const under = (line: string): Grid => [
    [
      { text: '指标', rowSpan: 2 },
      { text: '2024年实绩', colSpan: 2 },
    ],
    [line, '增长（%）'],
    ['地区生产总值（亿元）', '3128', '6.1'],
    ['居民收入（元）', '38420', '5.6'],
  ];

  it.each(['绝对数', '总量', '合计', '数值', 'Total'])('says that it is the whole: %s', (line) => {
    expect(lines(read(under(line)))).toEqual([
      '地区生产总值 actual 2024 year = 3128 ×100000000',
      '居民收入 actual 2024 year = 38420',
    ]);
  });

  it('leaves the name of the indicator before the unit', () => {
    const table: Grid = [
      [{ text: '2023年各县主要经济指标', colSpan: 3 }],
      [
        { text: '县', rowSpan: 2 },
        { text: '地区生产总值', colSpan: 2 },
      ],
      ['总量（亿元）', '位次'],
      ['漳浦县', '742', '1'],
      ['诏安县', '371', '6'],
    ];
    expect(placedReadings(table)).toEqual([
      ['漳浦县', '地区生产总值', 'actual', 2023, 742],
      ['诏安县', '地区生产总值', 'actual', 2023, 371],
    ]);
  });
});

describe('headings of indicators', () => {
  it.each([
    ['GDP per capita (2022, €)', 'GDP per capita', 2022],
    ['GDP per capita (€, 2022)', 'GDP per capita', 2022],
    ['Population (2021)[1]', 'Population', 2021],
    ['Population (2021)[1][a]', 'Population', 2021],
  ])('%s', (heading, name, year) => {
    const table = `City\t${heading}\tArea (2020)\nVienna\t57,001\t415\nLisbon\t37,202\t100\n`;
    expect(placedReadings(table).slice(0, 1)).toEqual([['Vienna', name, 'actual', year, 57001]]);
  });

  it.each(['Liveability rank (2023)', 'University ranking (2023)', '营商环境排名（2023）'])(
    '%s is a rank',
    (heading) => {
      const table = `City\tPopulation (2021)\t${heading}\nVienna\t1,920,949\t1\nLisbon\t545,923\t66\n`;
      expect(placedReadings(table)).toEqual([
        ['Vienna', 'Population', 'actual', 2021, 1920949],
        ['Lisbon', 'Population', 'actual', 2021, 545923],
      ]);
    },
  );
});

describe('a row of unknown words over words and figures', () => {
  it.each(['-11.8%', '+4.5%', '−3', '+12'])('is the header, also over changes: %s', (change) => {
    const table = `Crime,Offences 2023,Offences 2024,Change\nBurglary,1592,1404,${change}\nRobbery,288,301,+4.5%\n`;
    expect(amounts(table)).toEqual([
      ['Offences: Burglary', '', 'actual', 2023, 1592],
      ['Offences: Burglary', '', 'actual', 2024, 1404],
      ['Offences: Robbery', '', 'actual', 2023, 288],
      ['Offences: Robbery', '', 'actual', 2024, 301],
    ]);
  });
});
