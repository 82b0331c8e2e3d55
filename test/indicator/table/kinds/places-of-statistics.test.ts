import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import {
  amounts,
  indicatorNames,
  namesAndUnits,
  placedAmounts,
  placeNames,
  read,
  seriesInWords,
  signedAmounts,
} from './projections.js';

describe('marks of notes behind places', () => {
  it.each(['Chad*', 'Chad†', 'Chad ‡', 'Chad¹', 'Chad¹²', 'Chad[a]', 'Chad [note 2]'])(
    '%s is Chad',
    (place) => {
      expect(placeNames(`Country,Population 2023,Population 2024\nMali,20,21\n${place},11,12\n`)).toEqual([
        'Mali',
        'Chad',
      ]);
    },
  );
});

describe('heads of columns of places', () => {
  it.each([
    'Zone',
    'Prefecture',
    'Township',
    'Clinic',
    'Health zone',
    'Police force',
    'Governorate',
    'Economy',
    '村名',
    '社区',
    '学校名称',
  ])('%s', (head) => {
    const table = `Year,${head},Indicator,Unit,Value\n2024,North,Stay,hours,4.7\n2024,South,Stay,hours,5.1\n`;
    expect(placedAmounts(table)).toEqual([
      ['Stay', 'hours', 'North', 'actual', 2024, 4.7],
      ['Stay', 'hours', 'South', 'actual', 2024, 5.1],
    ]);
  });

  it.each(['airport', 'zone', 'police force', 'locality'])(
    'a title says that it is by %s, for several years',
    (by) => {
      expect(
        namesAndUnits([
          [{ text: `Table 6.3 Passenger traffic by ${by}, 2021–2022 (thousand passengers)`, colSpan: 3 }],
          ['Airport', '2021', '2022'],
          ['Manila', '8,012.4', '30,944.2'],
          ['Cebu', '1,346.8', '5,674.9'],
        ]),
      ).toEqual([['Passenger traffic', 'passengers']]);
    },
  );

  it.each([
    'South Asian cities at a glance, 2024',
    'Five districts compared, 2024',
    'A comparison of capital cities in 2024',
  ])('places that no list knows, beside units and under a title of places: %s', (title) => {
    const table: Grid = [
      [{ text: title, colSpan: 4 }],
      ['Indicator', 'Unit', 'Ashford', 'Bexhill'],
      ['Green space', 'm²', '1.7', '2.1'],
    ];
    expect(placedAmounts(table)).toEqual([
      ['Green space', 'm²', 'Ashford', 'actual', 2024, 1.7],
      ['Green space', 'm²', 'Bexhill', 'actual', 2024, 2.1],
    ]);
  });

  it('leaves such heads unread where the title speaks of no places', () => {
    expect(
      read([
        [{ text: 'Employment, 2024', colSpan: 4 }],
        ['Indicator', 'Unit', 'Farming', 'Industry'],
        ['Workers', 'people', '17', '21'],
      ]).data.readings,
    ).toEqual([]);
  });
});

describe('years that end in a month', () => {
  it.each(['Year ending 31 March', 'Year ended June', '12 months to March', 'FY ending 30 September'])(
    '%s heads a column of years',
    (head) => {
      expect(amounts(`Ward,${head},Homes started\nAshley,2023,131\nAshley,2024,158\n`)).toEqual([
        ['Homes started', '', 'actual', 2023, 131],
        ['Homes started', '', 'actual', 2024, 158],
      ]);
    },
  );

  it('stands in the corner between years and names', () => {
    expect(
      amounts('Year ended 31 March\t2019*\t2020\nRevenue\t12\t13\nCosts\t9\t10\n* Restated.\t\t\n'),
    ).toEqual([
      ['Revenue', '', 'actual', 2019, 12],
      ['Revenue', '', 'actual', 2020, 13],
      ['Costs', '', 'actual', 2019, 9],
      ['Costs', '', 'actual', 2020, 10],
    ]);
  });

  it('is no year to date', () => {
    expect(indicatorNames('Month,Bus,Year to date\nJul-23,12,18\nAug-23,13,31\n')).toEqual(['Bus']);
  });
});

describe('rates of many', () => {
  it.each([
    'per 100,000 live births',
    'per 1,000 people',
    'deaths per 1,000 live births',
    'per 10,000 population',
    'per million inhabitants',
    'per 100 000 people',
  ])('%s is a unit, in brackets and in a column', (unit) => {
    expect(namesAndUnits(`Indicator,2021,2024\n"Mortality (${unit})",278,190\n`)).toEqual([
      ['Mortality', unit],
    ]);
    expect(namesAndUnits(`Indicator,Unit,2021,2024\nMortality,"${unit}",278,190\n`)).toEqual([
      ['Mortality', unit],
    ]);
    expect(amounts(`Indicator,2021\n"Mortality (${unit})",278\n`)).toEqual([
      ['Mortality', unit, 'actual', 2021, 278],
    ]);
  });

  it.each(['WTE', 'FTE', 'whole-time equivalent', 'full-time equivalents'])('staff in %s', (unit) => {
    expect(namesAndUnits(`Indicator,2021\nStaff (${unit}),12\n`)).toEqual([['Staff', unit]]);
  });
});

describe('words for bounds', () => {
  it.each([
    ['fewer than 21', 'less-than'],
    ['no fewer than 21', 'at-least'],
    ['not less than 21', 'at-least'],
    ['a minimum of 21', 'at-least'],
    ['not more than 21', 'at-most'],
    ['not exceeding 21', 'at-most'],
    ['greater than 21', 'more-than'],
    ['c. 21', 'about'],
    ['approximately 21', 'about'],
  ])('%s', (printed, sign) => {
    expect(signedAmounts(`Indicator,Target 2029\nDeaths,${printed}\n`)).toEqual([
      ['Deaths', '', 'target', 2029, sign, 21],
    ]);
  });
});

describe('the same month of the year before, below the month', () => {
  it.each(['上年同月', '去年同期', '上年同期数'])('%s', (head) => {
    const table: Grid = [
      [{ text: '2026年5月生产经营快报', colSpan: 5 }],
      [
        { text: '指标', rowSpan: 2 },
        { text: '单位', rowSpan: 2 },
        { text: '本月', colSpan: 3 },
      ],
      ['完成', head, '同比（%）'],
      ['货物吞吐量', '万吨', '1,842.6', '1,756.3', '4.9'],
      ['靠泊船舶', '艘次', '1,264', '1,231', '2.7'],
    ];
    expect(seriesInWords(table)).toEqual([
      ['货物吞吐量', '2025-05 2026-05', '17563000 18426000'],
      ['靠泊船舶', '2025-05 2026-05', '1231 1264'],
    ]);
  });
});

describe('one measure of the year of the title beside others over years', () => {
  it('is read with them', () => {
    const table: Grid = [
      [{ text: '2025年全镇各村基本情况', colSpan: 4 }],
      [
        { text: '村名', rowSpan: 2 },
        { text: '户籍人口（人）', rowSpan: 2 },
        { text: '收入（万元）', colSpan: 2 },
      ],
      ['2024年', '2025年'],
      ['石桥村', '2146', '88.4', '96.7'],
      ['大屋村', '1873', '61.2', '70.5'],
    ];
    expect(placedAmounts(table)).toEqual([
      ['户籍人口', '人', '石桥村', 'actual', 2025, 2146],
      ['户籍人口', '人', '大屋村', 'actual', 2025, 1873],
      ['收入', '元', '石桥村', 'actual', 2024, 884000],
      ['收入', '元', '石桥村', 'actual', 2025, 967000],
      ['收入', '元', '大屋村', 'actual', 2024, 612000],
      ['收入', '元', '大屋村', 'actual', 2025, 705000],
    ]);
  });
});

describe('amounts beside their growth', () => {
  it.each(['金额', '总额', '数额'])('%s holds the values of the year of the title', (head) => {
    expect(
      amounts(`2025年进出口情况,,\n指标,${head}（亿元）,比上年增长（%）\n出口,872.9,8.3\n进口,413.5,3.7\n`),
    ).toEqual([
      ['出口', '元', 'actual', 2025, 87290000000],
      ['进口', '元', 'actual', 2025, 41350000000],
    ]);
  });
});

describe('organisations that a table compares', () => {
  it.each(['Club', 'Company', 'Airline', 'Museum'])('%s heads their column', (head) => {
    expect(placedAmounts(`${head},Members 2023,Goal 2026\nRovers,130,150\nUnited,95,100\n`)).toEqual([
      ['Members', '', 'Rovers', 'target', 2026, 150],
      ['Members', '', 'Rovers', 'actual', 2023, 130],
      ['Members', '', 'United', 'target', 2026, 100],
      ['Members', '', 'United', 'actual', 2023, 95],
    ]);
  });
});

describe('one day beside the years of targets', () => {
  it.each(['Position at 31 March 2024', 'As at 31 March 2024', '截至2024年3月31日'])(
    '%s stands for its year',
    (head) => {
      const table = read(`Indicator,Unit,${head},Target 2029\nWoodland,ha,950,960\n`);
      expect(amounts(table)).toEqual([
        ['Woodland', 'ha', 'actual', 2024, 950],
        ['Woodland', 'ha', 'target', 2029, 960],
      ]);
      expect(JSON.stringify(table.data.readings[0])).toContain('31');
    },
  );

  it('two days are dates of a series', () => {
    expect(
      seriesInWords('Indicator,31 March 2023,31 March 2024,Target 2029\nWoodland,940,950,960\n'),
    ).toEqual([['Woodland', '2023-03-31 2024-03-31', '940 950']]);
  });
});

describe('a column of targets beside the one indicator of a table', () => {
  it.each([
    ['Year,Trees planted,Target', 'Trees planted'],
    ['Year,Trees planted,Annual goal', 'Trees planted'],
    ['年份,植树（株）,目标（株）', '植树'],
  ])('%s: is of that indicator', (head, name) => {
    expect(
      amounts(`${head}\n2023,12,13\n2024,14,15\n`).map(([own, , kind, year, amount]) => [
        own,
        kind,
        year,
        amount,
      ]),
    ).toEqual([
      [name, 'actual', 2023, 12],
      [name, 'actual', 2024, 14],
      [name, 'target', 2023, 13],
      [name, 'target', 2024, 15],
    ]);
  });

  it('has the multiplier of the indicator where it prints none', () => {
    expect(amounts('Year,Sales (£m),Target\n2023,12,13\n')).toEqual([
      ['Sales', 'GBP', 'actual', 2023, 12e6],
      ['Sales', 'GBP', 'target', 2023, 13e6],
    ]);
  });

  it.each([
    'Year,Trees planted,Parks opened,Target\n2023,12,3,13\n',
    'Year,Trees planted,Target population\n2023,12,13\n',
  ])('is left where it may be of another: %s', (csv) => {
    expect(read(csv).data.readings.filter(({ kind }) => kind === 'target')).toEqual([]);
  });
});

describe('graduates of a year', () => {
  it('are those of that year', () => {
    expect(amounts('指标,2023届,2024届\n毕业生总人数（人）,4862,5037\n')).toEqual([
      ['毕业生总人数', '人', 'actual', 2023, 4862],
      ['毕业生总人数', '人', 'actual', 2024, 5037],
    ]);
  });
});

describe('money by the month or by the head', () => {
  it.each(['元/月', '元/人·月', '元/人/月', '元/生·学年', '元/周'])('%s is one unit', (unit) => {
    expect(namesAndUnits(`指标,2020年,2025年目标\n低保标准（${unit}）,600,750\n`)).toEqual([
      ['低保标准', unit],
    ]);
  });

  it('two units are none', () => {
    expect(read('指标,2020年\n比例（%/元）,600\n').data.readings).toEqual([]);
  });
});

describe('numbers as 2032.06', () => {
  it('are values where others of the table have decimals that no month has', () => {
    expect(amounts('年份,灌溉面积（公顷）\n2018,2032.06\n2019,2036.14\n')).toEqual([
      ['灌溉面积', '公顷', 'actual', 2018, 2032.06],
      ['灌溉面积', '公顷', 'actual', 2019, 2036.14],
    ]);
  });

  it('may be months where none has', () => {
    expect(read('指标,2018,2019\n建成时间,2012.06,2013.11\n').data.readings).toEqual([]);
  });
});

describe('kinds of cases down, measures with their growth across', () => {
  it('reads the measures of each kind', () => {
    const table: Grid = [
      [{ text: '2025年全市法院案件办理情况', colSpan: 3 }],
      ['案件类型', '新收案件（件）', '同比（%）', '审结案件（件）'],
      ['刑事案件', '2,846', '3.2', '2,813'],
      ['民事案件', '41,527', '-4.8', '42,063'],
    ];
    expect(amounts(table)).toEqual([
      ['新收案件：刑事案件', '件', 'actual', 2025, 2846],
      ['新收案件：民事案件', '件', 'actual', 2025, 41527],
      ['审结案件：刑事案件', '件', 'actual', 2025, 2813],
      ['审结案件：民事案件', '件', 'actual', 2025, 42063],
    ]);
  });
});

describe('signs of one money', () => {
  it.each([
    ['₱1.48 billion', 'PHP', 1.48e9],
    ['₦5bn', 'NGN', 5e9],
    ['₩300 million', 'KRW', 3e8],
    ['$3 million', '$', 3e6],
  ])('%s', (printed, unit, amount) => {
    expect(amounts(`Indicator,2024\nRevenue,${printed}\n`)).toEqual([
      ['Revenue', unit, 'actual', 2024, amount],
    ]);
  });
});

describe('titles with a number and with years behind the unit', () => {
  it.each([
    'Table A.3 Nitrogen dioxide (µg/m³), 2020–2021',
    'Table B-12 Nitrogen dioxide (µg/m³) 2020–2021',
    'Table 3.1: Nitrogen dioxide, 2020–2021 (µg/m³)',
  ])('%s', (title) => {
    expect(
      namesAndUnits([
        [{ text: title, colSpan: 3 }],
        ['Site', '2020', '2021'],
        ['North', '26.4', '28.9'],
        ['South', '21', '22'],
      ]),
    ).toEqual([['Nitrogen dioxide', 'µg/m³']]);
  });
});

describe('a note on averages', () => {
  it('within a year changes nothing', () => {
    expect(
      amounts(
        'Indicator,2024\nInflation (%),3.4\n"Note: Inflation is the change of prices, annual average.",\n',
      ),
    ).toEqual([['Inflation', '%', 'actual', 2024, 3.4]]);
  });

  it('over years leaves the value unread', () => {
    expect(
      amounts(
        'Indicator,2024\nInflation (%),3.4\n"Note: Inflation is the annual average over five years.",\n',
      ),
    ).toEqual([]);
  });
});

describe('targets and results in rows', () => {
  it('a time says which it is, before the year or behind it', () => {
    const table =
      'Period,Murders cleared up (%)\nTarget 2025,55\nQ1 2025,48.6\nQ2 2025,51.2\nOutturn 2025,51\n';
    expect(amounts(table)).toEqual([
      ['Murders cleared up', '%', 'target', 2025, 55],
      ['Murders cleared up', '%', 'actual', 2025, 51],
    ]);
    expect(seriesInWords(table)).toEqual([['Murders cleared up', '2025-Q1 2025-Q2', '48.6 51.2']]);
  });

  it('settle a bare year still to come', () => {
    const table = read('KPI,Series,2024,2030\nRetention (%),Target,89,92\nRetention (%),Actual,88.3,\n');
    expect(amounts(table)).toEqual([
      ['Retention', '%', 'target', 2024, 89],
      ['Retention', '%', 'target', 2030, 92],
      ['Retention', '%', 'actual', 2024, 88.3],
    ]);
    expect(
      amounts('KPI,Series,2024,2030\nRetention (%),Target,89,92\nRetention (%),Actual,88.3,95\n'),
    ).toEqual(amounts(table));
  });

  it('have the name and the unit of the row above, where each is printed once', () => {
    const csv =
      '“十四五”规划评估：目标与实际,,,,\n指标,单位,类别,2022年,2025年\n消费比重,%,规划目标,16.2,19\n,,实际完成,16.5,\n装机,万千瓦,规划目标,1360,1800左右\n,,实际完成,1398,\n';
    expect(signedAmounts(csv)).toEqual([
      ['消费比重', '%', 'target', 2022, undefined, 16.2],
      ['消费比重', '%', 'target', 2025, undefined, 19],
      ['消费比重', '%', 'actual', 2022, undefined, 16.5],
      ['装机', '千瓦', 'target', 2022, undefined, 13600000],
      ['装机', '千瓦', 'target', 2025, 'about', 18000000],
      ['装机', '千瓦', 'actual', 2022, undefined, 13980000],
    ]);
  });
});

describe('results under the head of a plan or of milestones', () => {
  it.each([
    ['Milestone 1 (2023)', 'Planned', 'Achieved'],
    ['“十三五”规划', '2023年目标', '2023年完成'],
  ])('%s over %s and %s', (head, target, result) => {
    const table: Grid = [
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: head, colSpan: 2 },
      ],
      [target, result],
      ['Care groups', '1,800', '1,764'],
    ];
    expect(amounts(table)).toEqual([
      ['Care groups', '', 'target', 2023, 1800],
      ['Care groups', '', 'actual', 2023, 1764],
    ]);
  });
});

describe('promises', () => {
  it('are targets, beside where a plan starts', () => {
    expect(
      amounts(
        'Promise,At the election (2021),Promised by 2026,Latest (2025)\nFeeder roads (km),410,1150,786\n',
      ),
    ).toEqual([
      ['Feeder roads', 'km', 'actual', 2021, 410],
      ['Feeder roads', 'km', 'target', 2026, 1150],
      ['Feeder roads', 'km', 'actual', 2025, 786],
    ]);
    expect(amounts('Indicator,Reference point (2010),Target level (2030)\nForest (ha),410,1150\n')).toEqual([
      ['Forest', 'ha', 'actual', 2010, 410],
      ['Forest', 'ha', 'target', 2030, 1150],
    ]);
  });

  it.each(['1,500 km² by 2030', '1,500 km² (2030)'])('with their unit and year in the cell: %s', (cell) => {
    expect(amounts(`Measure,Baseline,Target\nIslands,"1,170 km² (2020)","${cell}"\n`)).toEqual([
      ['Islands', 'km²', 'actual', 2020, 1170],
      ['Islands', 'km²', 'target', 2030, 1500],
    ]);
  });
});

describe('what was done in all', () => {
  const table = (title: string) => `${title},,\n项目,年度目标（个）,累计完成（个）\n幼儿园学位,6000,6480\n`;

  it('of a year', () => {
    expect(amounts(table('2025年度民生实事完成情况'))).toEqual([
      ['幼儿园学位', '个', 'target', 2025, 6000],
      ['幼儿园学位', '个', 'actual', 2025, 6480],
    ]);
  });

  it.each(['2025年1—9月民生实事完成情况', '“十四五”民生实事完成情况'])(
    'of no whole year is left: %s',
    (title) => {
      expect(read(table(title)).data.readings.filter(({ kind }) => kind === 'actual')).toEqual([]);
    },
  );
});

describe('codes of moneys', () => {
  it.each([
    ['ZMW million', 'ZMW', 1e6],
    ['PHP bn', 'PHP', 1e9],
    ['NZ$ million', 'NZD', 1e6],
    ['R$ million', 'BRL', 1e6],
  ])('%s', (printed, unit, times) => {
    const read = [['Spending', unit, 'actual', 2024, 5 * times]];
    expect(amounts(`Indicator,Unit,2024\nSpending,${printed},5\n`)).toEqual(read);
    expect(
      amounts([[{ text: `Spending (${printed})`, colSpan: 2 }], ['Indicator', '2024'], ['Spending', '5']]),
    ).toEqual(read);
  });
});

describe('a title of places, targets and results', () => {
  it.each(['各省（区）每万人口专利拥有量目标与完成情况（件）', '2025年各市每万人口专利拥有量完成情况（件）'])(
    '%s',
    (title) => {
      expect(
        namesAndUnits(`${title};;\n省份;2020年实际;2025年规划目标\n湖北省;6.1;12\n湖南省;4.8;10\n`),
      ).toEqual([['每万人口专利拥有量', '件']]);
    },
  );
});
