import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import {
  kindsAndYears,
  lines,
  placeLines,
  placedAmounts,
  placedReadings,
  plainLines,
  read,
  values,
} from './projections.js';

describe('the year of a cell', () => {
  it.each([
    ['Indicator,Baseline,Target\nLiteracy,85% (2020),95% (2030)\n', 'Literacy'],
    ['指标,现状值,目标值\n识字率（%）,85（2020年）,95（2030年）\n', '识字率'],
    ['Indicator,Baseline,Target\nLiteracy (%),2020: 85,2030: 95\n', 'Literacy'],
  ])('stands with its figure: %s', (table, name) => {
    expect(lines(read(table))).toEqual([`${name} actual 2020 year = 85`, `${name} target 2030 year = 95`]);
  });

  it('is not that of another cell', () => {
    const mixed = read('Indicator,Baseline,Target\nLiteracy (%),85 (2020),95 (2030)\nTrees,500,900\n');
    expect(lines(mixed)).toEqual(['Literacy actual 2020 year = 85', 'Literacy target 2030 year = 95']);
    expect(reasons(mixed)).toEqual([
      '3,2 500: no year found for the value',
      '3,3 900: no year found for the value',
    ]);
  });

  it('is no result where it is yet to come', () => {
    const late = read('Indicator,Actual\nTrees,500 (2090)\n', { presentYear: 2026 });
    expect(reasons(late)).toEqual(['2,2 500 (2090): a result of a year still to come']);
  });

  it.each([
    ['注：带*的为2019年数据。', '*'],
    ['* 2019 data', '*'],
    ['注：标※的指标为2019年数据', '※'],
    ['Note: † figures for 2019 data', '†'],
  ])('is the one that a note gives to its mark: %s', (note, mark) => {
    const table = `指标,2020年实际,2025年目标\n林地（公顷）,60${mark},65\n绿地（公顷）,7,8\n${note},,\n`;
    expect(lines(read(table))).toEqual([
      '林地 actual 2019 year-or-end = 60',
      '林地 target 2025 year-or-end = 65',
      '绿地 actual 2020 year-or-end = 7',
      '绿地 target 2025 year-or-end = 8',
    ]);
  });
});

describe('a year in brackets', () => {
  it('behind a base is no unit', () => {
    expect(lines(read('Indicator,Baseline (year),Target 2030\nBirths,74% (2016),90%\n'))).toEqual([
      'Births target 2030 year = 90',
      'Births actual 2016 year = 74',
    ]);
  });
});

describe('years in cells', () => {
  it('may be split, and are told as they are printed', () => {
    const { data } = read(
      'Measure,Baseline,Target (2027)\nPoverty,24.1% (2017/18),10%\nLoneliness,21% (2018),15%\nObesity,28% (2019–20),25%\n',
    );
    const bases = data.readings.filter(({ kind }) => kind === 'actual');
    expect(bases.map(({ value, period }) => ({ value, ...period }))).toMatchObject([
      { value: 24.1, to: 2018, printed: '2017/18' },
      { value: 21, to: 2018 },
      { value: 28, to: 2020, printed: '2019–20' },
    ]);
  });
});

describe('years in heads that compare, close or name', () => {
  it('that a value is compared with are not its own', () => {
    expect(lines('指标,2019年,2022年较2015年下降（%）\n用水量,31,12\n')).toEqual([
      '用水量 actual 2019 year = 31',
    ]);
    expect(lines('指标,2022年,较2020年变化\n用水量（吨）,31,3\n')).toEqual(['用水量 actual 2022 year = 31']);
  });

  it('are those of the other columns where the head says that the year is over', () => {
    const table = '项目,单位,2022年目标,全年完成\n新建公园,个,12,14\n';
    expect(lines(table)).toContain('新建公园 actual 2022 year = 14');
    const december = '项目,单位,2022年计划,截至12月末完成\n新建公园,个,12,14\n';
    expect(lines(december)).toContain('新建公园 actual 2022 year = 14');
    const november = '项目,单位,2022年计划,截至11月末完成\n新建公园,个,12,14\n';
    expect(lines(november)).toEqual(['新建公园 target 2022 year = 12']);
  });

  it('stand beside targets of what they name', () => {
    expect(lines('地区,2025年用水总量目标（万吨）\n甲市,30\n乙市,40\n')).toEqual([
      '用水总量目标 target 2025 year = 30 ×10000',
      '用水总量目标 target 2025 year = 40 ×10000',
    ]);
  });
});

describe('heads of years and values', () => {
  it('take a goal of the year under a title of its half for one of that year', () => {
    expect(lines('2024年上半年完成情况,,\n指标,年度目标,1-6月完成\n造林（公顷）,90,40\n')).toEqual([
      '造林 target 2024 year-or-end = 90',
    ]);
    expect(lines('Progress in Q2 2024,,\nIndicator,Annual target,Q2\nTrees,90,40\n')).toEqual([]);
  });

  it('read what is planned for a year without a second column', () => {
    expect(lines('项目名称,2024年计划投资（万元）\n北桥,150\n')).toEqual([
      '北桥：投资 target 2024 year = 150 ×10000',
    ]);
    expect(lines('项目名称,计划投资（万元）\n北桥,150\n')).toEqual([]);
  });

  it('yearly goals stand in their years', () => {
    expect(lines('指标,2020年,逐年目标2021年,逐年目标2022年\n林地（公顷）,4,5,6\n')).toEqual([
      '林地 actual 2020 year-or-end = 4',
      '林地 target 2021 year-or-end = 5',
      '林地 target 2022 year-or-end = 6',
    ]);
  });
});

describe('years with marks, in groups and in cells', () => {
  it.each([
    ['2023p', 'actual 2023 year-or-end = 3', ['provisional']],
    ['2023 (vorläufig)', 'actual 2023 year-or-end = 3', ['provisional']],
    ['2023r', 'actual 2023 year-or-end = 3', ['revised']],
    ['2023E', 'estimate 2023 year-or-end = 3', undefined],
    ['2027F', 'forecast 2027 year-or-end = 3', undefined],
    ['2030 (proj.)', 'forecast 2030 year-or-end = 3', undefined],
    ['2021 Census', 'actual 2021 year-or-end = 3', undefined],
    ['其中：2023年实际', 'actual 2023 year-or-end = 3', undefined],
  ])('under %s', (head, line, flags) => {
    const result = read(`Indicator,${head}\nHomes,3\n`);
    expect(lines(result)).toEqual([`Homes ${line}`]);
    expect(result.data.readings[0]!.flags).toEqual(flags);
  });

  it('of Taiwan stand under heads of two rows', () => {
    const table: Grid = [
      [
        { text: '關鍵績效指標', rowSpan: 2 },
        { text: '過去實績', colSpan: 2 },
        { text: '年度目標值', colSpan: 2 },
      ],
      ['111年', '112年', '115年', '116年'],
      ['社會住宅（戶）', '69', '93', '135', '150'],
    ];
    expect(lines(read(table))).toEqual([
      '社會住宅 actual 2022 year-or-end = 69',
      '社會住宅 actual 2023 year-or-end = 93',
      '社會住宅 target 2026 year-or-end = 135',
      '社會住宅 target 2027 year-or-end = 150',
    ]);
  });

  it('by which a figure is to be reached stand in its cell', () => {
    expect(
      lines(
        read('Metric,FY23,FY24,Target\nRenewables,61%,72%,100% by 2027\nInjuries,1.2,0.9,<0.5 by 2030\n'),
      ),
    ).toEqual([
      'Renewables actual 2023 year = 61',
      'Renewables actual 2024 year = 72',
      'Renewables target 2027 year = 100',
      'Injuries actual 2023 year-or-end = 1.2',
      'Injuries actual 2024 year-or-end = 0.9',
      'Injuries target 2030 year-or-end = 0.5 less-than',
    ]);
  });

  it('in the cells of a column leave a cell of words unread', () => {
    const table = read('Indicator,Latest (year),Target 2030\nA,38 (2023),32\nB,n. d.,80\n');
    expect(lines(table)).toEqual([
      'A target 2030 year-or-end = 32',
      'A actual 2023 year-or-end = 38',
      'B target 2030 year-or-end = 80',
    ]);
    expect(reasons(table)).toEqual(['3,2 n. d.: no year found for the value']);
  });
});

describe('years with the mark of a note', () => {
  it.each(['1975(*)', '1975*', '1975 (†)'])('%s is 1975', (head) => {
    expect(placedAmounts(`Population|${head}|1990\nCommune|55|59\n`).map(([, , , , year]) => year)).toEqual([
      1975, 1990,
    ]);
  });
});

describe('figures like years', () => {
  it.each([
    '指标,2020年实际,2025年目标\n注册企业数,1990,2000\n',
    'Indicator,Actual 2020,Target 2025\nNumber of trees,1990,2000\n',
    'Indicator,Actual 2020,Target 2025\nTrees,1990,2500\n',
  ])('are numbers where the name counts or the row tells: %s', (table) => {
    expect(read(table).data.readings).toHaveLength(2);
  });

  it.each([
    '指标,2020年实际,2025年目标\n建成,2019,2024\n',
    'Indicator,Actual 2020,Target 2025\nOpening,2019,2024\n',
  ])('are left where nothing tells: %s', (table) => {
    expect(read(table).data.readings).toEqual([]);
  });
});

it('a year beside the most recent value is its year', () => {
  expect(
    lines('Objective,Baseline,Baseline year,Most recent,Most recent year\nSmokers (%),14.2,2018,11.6,2021\n'),
  ).toEqual(['Smokers actual 2018 year = 14.2', 'Smokers actual 2021 year = 11.6']);
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
    expect(placedReadings(table)).toEqual([
      ['London', 'Population', 'actual', 2023, 8.9],
      ['Paris', 'Population', 'actual', 2023, 2.1],
      ['London', 'Recycling rate', 'actual', 2022, 32.7],
      ['Paris', 'Recycling rate', 'actual', 2022, 22.1],
    ]);
  });
});

describe('this period and the last', () => {
  const under = (title: string, now: string, before: string): Grid => [
    [{ text: title, colSpan: 3 }],
    ['机场', now, before],
    ['广州/白云', '63167751', '26104989'],
    ['上海/浦东', '54476397', '14178386'],
  ];

  it.each([
    ['本期完成', '上年同期'],
    ['本年', '上年'],
    ['本年完成数', '去年同期数'],
  ])('%s and %s are the year of the title and the one before', (now, before) => {
    expect(kindsAndYears(under('2023年机场旅客吞吐量', now, before))).toEqual([
      ['actual', 2023, 63167751],
      ['actual', 2022, 26104989],
      ['actual', 2023, 54476397],
      ['actual', 2022, 14178386],
    ]);
  });

  it.each(['机场旅客吞吐量', '2022年和2023年机场旅客吞吐量', '2023年1-6月机场旅客吞吐量'])(
    'are left under %s',
    (title) => {
      expect(kindsAndYears(under(title, '本期完成', '上年同期'))).toEqual([]);
    },
  );

  it.each(['Same period last year', 'Previous year', '上年同期'])(
    '%s is not the year of the title',
    (head) => {
      const table: Grid = [
        [{ text: 'Passengers in 2023', colSpan: 2 }],
        ['Airport', head],
        ['Heathrow', '61596'],
        ['Gatwick', '32831'],
      ];
      expect(kindsAndYears(table)).toEqual([]);
    },
  );
});

describe('editions of a report beside the years of its data', () => {
  it.each([
    ['DESI 2023 (year 2022)', 'DESI 2024 (year 2023)'],
    ['2023 edition (data 2022)', '2024 edition (data 2023)'],
    ['2023年版（数据2022年）', '2024年版（数据2023年）'],
  ])('%s', (first, last) => {
    expect(values(`Indicator,${first},${last}\nFibre coverage (%),61,70\n`)).toEqual([
      ['Fibre coverage', 'actual', 2022, 61],
      ['Fibre coverage', 'actual', 2023, 70],
    ]);
  });

  it('are not guessed from two years that say nothing', () => {
    expect(values('Indicator,Plan 2023 (2022),Plan 2024 (2023)\nFibre coverage (%),61,70\n')).toEqual([]);
  });
});

describe('rounds of a survey', () => {
  it('are of the years that they print, shown as printed', () => {
    const one = read(
      'Indicator,DHS-6 (2012),DHS-7 (2016-17),DHS-8 (2020-22)\nHouseholds with power (%),70,78,88\n',
    );
    expect(one.data.readings.map(({ period, value }) => [period, value])).toEqual([
      [{ kind: 'year', to: 2012 }, 70],
      [{ kind: 'year', to: 2017, printed: '2016-17' }, 78],
      [{ kind: 'year', to: 2022, printed: '2020-22' }, 88],
    ]);
  });

  it.each(['Place,PM 10 (2020)\nA,35\nB,40\n', 'Indicator,PM 10 (2020),CO 2 (2020)\nLevel,35,40\n'])(
    'are no substances: %s',
    (csv) => expect(read(csv).data.readings.filter(({ indicator }) => indicator === 'Level')).toEqual([]),
  );
});

describe('the mean of one year', () => {
  it.each(['细颗粒物年均浓度（微克/立方米）', '年平均气温（摄氏度）', 'PM2.5年均值（微克/立方米）'])(
    'is no average over several: %s',
    (name) => {
      expect(
        read(`指标,2021年,2023年\n${name},36,32\n`).data.readings.map(({ period }) => period.to),
      ).toEqual([2021, 2023]);
    },
  );
});

describe('notes on a year', () => {
  it.each([
    ['注：2025年为预计数。', 'estimate', undefined],
    ['注：2025年数据为预测值', 'forecast', undefined],
    ['Note: 2025 figures are provisional', 'actual', ['provisional']],
    ['注：2024年为预计数。', 'actual', undefined],
  ])('%s', (note, kind, flags) => {
    const [reading] = read(`指标,2025年实际\n入园率（%）,98\n${note},\n`).data.readings;
    expect([reading!.kind, reading!.flags]).toEqual([kind, flags]);
  });
});

describe('dates in a column of their own', () => {
  it.each(['Date to achieve target', 'Target date', 'Due date'])(
    'under “%s” stand for their year',
    (head) => {
      expect(lines(read(`Indicator,Target,${head}\nA,5,"March 31, 2027"\nB,6,2028-06-30\n`))).toEqual([
        'A target 2027 year = 5',
        'B target 2028 year = 6',
      ]);
    },
  );

  it.each(['DateModified', 'last_updated', '更新时间', 'created_at'])(
    'under “%s” are not of the value',
    (head) => {
      const csv = `Country,Indicator,Year,Value,${head}\nPeru,A,2019,5,2023-02-03\nChile,A,2020,6,2023-02-03\n`;
      expect(placeLines(csv)).toEqual(['Peru actual 2019 = 5', 'Chile actual 2020 = 6']);
    },
  );
});

describe('a base year in Spanish', () => {
  it.each(['Año línea base', 'Año de línea base'])('%s', (head) => {
    const table = `Indicador,Línea base,${head},Meta 2027\nPobreza (%),24.6,2022,20\n`;
    expect(values(table)).toEqual([
      ['Pobreza', 'target', 2027, 20],
      ['Pobreza', 'actual', 2022, 24.6],
    ]);
  });
});

describe('when a target is due', () => {
  it.each(['12月底', '12月', '全年'])('%s says no year, so that of the title stands', (due) => {
    const table: Grid = [
      [{ text: '2024年度目标责任书', colSpan: 4 }],
      ['序号', '目标任务', '目标值', '完成时限'],
      ['1', '城镇新增就业', '不少于8500人', due],
      ['2', '新增养老床位', '600张', due],
    ];
    expect(plainLines(read(table))).toEqual([
      '城镇新增就业 target 2024 = 8500 at-least',
      '新增养老床位 target 2024 = 600',
    ]);
  });
});

describe('a total of a year with a slash', () => {
  it.each(['2024/25 total', 'Total 2024/25', '2024/2025 total'])('%s is of that year', (head) => {
    expect(plainLines(`Indicator,2023/24,${head},Target 2025/26\nTrees,1,2,3\n`)).toEqual([
      'Trees actual 2024 = 1',
      'Trees actual 2025 = 2',
      'Trees target 2026 = 3',
    ]);
  });
});

it.each(['Season', 'Seasons', 'Year'])('%s heads years that are split', (head) => {
  expect(plainLines(`${head},Visitors,Tickets sold\n2022/23,24,15\n2023/24,26,17\n`)).toEqual([
    'Visitors actual 2023 = 24',
    'Visitors actual 2024 = 26',
    'Tickets sold actual 2023 = 15',
    'Tickets sold actual 2024 = 17',
  ]);
});

describe('the last day of a year behind a name', () => {
  it.each([
    ['Gemeinde', 'Einwohner 31.12.2022', 'Einwohner 31.12.2024', 'Einwohner'],
    ['Gemeinde', 'Einwohner am 31.12.2022', 'Einwohner am 31.12.2024', 'Einwohner'],
    ['Commune', 'Population (31.12.2022)', 'Population (31.12.2024)', 'Population'],
    ['Commune', 'Logements au 31/12/2022', 'Logements au 31/12/2024', 'Logements'],
    ['Town', 'Population at 31/12/2022', 'Population at 31/12/2024', 'Population'],
    ['Town', 'Homes (31 Dec 2022)', 'Homes (31 December 2024)', 'Homes'],
    ['Town', 'Homes, December 31, 2022', 'Homes, December 31, 2024', 'Homes'],
    ['Town', 'Homes (2022-12-31)', 'Homes (2024-12-31)', 'Homes'],
    ['Town', 'Homes end 2022', 'Homes at the end of 2024', 'Homes'],
    ['Town', 'Homes at year-end 2022', 'Homes at year-end 2024', 'Homes'],
    ['Gemeinde', 'Plätze zum 31. Dezember 2022', 'Plätze zum 31. Dezember 2024', 'Plätze'],
    ['Municipio', 'Viviendas a 31 de diciembre de 2022', 'Viviendas a 31 de diciembre de 2024', 'Viviendas'],
  ])('is the year: %s, %s', (place, before, after, name) => {
    expect(placedReadings(`${place};${before};${after}\nAdorf;412;611\nBergheim;940;870\n`)).toEqual([
      ['Adorf', name, 'actual', 2022, 412],
      ['Bergheim', name, 'actual', 2022, 940],
      ['Adorf', name, 'actual', 2024, 611],
      ['Bergheim', name, 'actual', 2024, 870],
    ]);
  });

  it('is no name with the word before it alone', () => {
    expect(placedReadings('Gemeinde;am 31.12.2022;am 31.12.2024\nAdorf;412;611\n')).toEqual([]);
  });

  it('leaves another day', () => {
    expect(placedReadings('Gemeinde;Einwohner 30.06.2022;Einwohner 30.06.2024\nAdorf;412;611\n')).toEqual([]);
    const fiscal = 'Town,Debt financial year end 2022,Debt financial year end 2024\nAdorf,412,611\n';
    expect(placedReadings(fiscal).filter(([, name]) => name === 'Debt')).toEqual([]);
  });
});

describe('a confidence interval beside a value', () => {
  it.each(['Lower 95% CI', '95% CI lower', '95% confidence interval', 'Upper 99% CI'])(
    'is none: %s',
    (head) => {
      const table = `Area,Prevalence 2023 (%),${head}\nAshford,13.2,10.9\nDover,14.8,12.1\n`;
      expect(placedReadings(table)).toEqual([
        ['Ashford', 'Prevalence', 'actual', 2023, 13.2],
        ['Dover', 'Prevalence', 'actual', 2023, 14.8],
      ]);
    },
  );
});

it.each([
  ['第六次人口普查（2010年）', '第七次人口普查（2020年）'],
  ['2010年第六次全国人口普查', '2020年第七次全国人口普查'],
  ['六普（2010年）', '七普（2020年）'],
  ['基线调查（2010年）', '终期调查（2020年）'],
])('%s and %s are years of results', (first, second) => {
  const down = `指标,${first},${second}\n年末人口（人）,5,6\n`;
  const places = `年末人口（单位：人）,,\n地区,${first},${second}\n青山县,5,6\n`;
  expect(read(down).data.readings.map(({ place }) => place)).toEqual(['city', 'city']);
  for (const table of [down, places])
    expect(lines(table)).toEqual(['年末人口 actual 2010 end = 5', '年末人口 actual 2020 end = 6']);
});
