import { describe, expect, it } from 'vitest';
import { readTable, type Grid } from '../../../../src/indicator/table/index.js';
import { amounts, namesAndUnits, placedAmounts, placeNames, read } from './projections.js';

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

describe('a country, a kind and a year in a header', () => {
  it.each(['Kenya target 2030', 'Kenya target (2030)', 'Kenya 2030 target', 'Kenya goal 2030'])(
    '%s',
    (head) => {
      expect(placedAmounts(`Indicator,Kenya 2022,${head}\nAccess (%),61.2,95\n`)).toEqual(
        placedAmounts('Country,Indicator,Actual 2022,Target 2030\nKenya,Access (%),61.2,95\n'),
      );
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
    '开发区',
    '高新区',
    'Province and district',
    'Local government district',
    'Sub-county',
    'State / LGA',
    'London borough',
    'Taluka',
  ])('%s', (head) => {
    const table = `Year,${head},Indicator,Unit,Value\n2024,North,Stay,hours,4.7\n2024,South,Stay,hours,5.1\n`;
    expect(placedAmounts(table)).toEqual([
      ['Stay', 'hours', 'North', 'actual', 2024, 4.7],
      ['Stay', 'hours', 'South', 'actual', 2024, 5.1],
    ]);
  });

  it.each([
    ['County', 'Sub-county', 'Total', 'Kisii'],
    ['State', 'LGA', 'All LGAs', 'Kano'],
    ['省份', '县区', '合计', '某省'],
  ])('%s over %s: the wider one has its total', (wider, narrower, total, place) => {
    const table = `${wider},${narrower},Households 2019\n${place},${total},162\n,Ruiru,81\n,Thika,80\n`;
    expect(placedAmounts(table)).toEqual([
      ['Households', '', place, 'actual', 2019, 162],
      ['Households', '', 'Ruiru', 'actual', 2019, 81],
      ['Households', '', 'Thika', 'actual', 2019, 80],
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

describe('who is responsible', () => {
  it.each(['Team', 'Provider', 'Operator', 'Department'])('is no place: %s', (head) => {
    expect(
      placeNames(
        `Indicator,${head},Target 2025,Actual 2025\nTrees,Parks,1200,1100\nPotholes,Highways,20,31\n`,
      ),
    ).toEqual(['某市']);
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

describe('a head beside that of a country, over more years', () => {
  const table = (head: string): Grid => [
    [
      { text: 'Indicator', rowSpan: 2 },
      { text: head, colSpan: 3 },
      { text: 'Scotland', colSpan: 2 },
    ],
    ['2021/22', '2022/23', '2023/24', '2022/23', '2023/24'],
    ['Cost per pupil', '6214', '6702', '7118', '7204', '7455'],
  ];

  it('is a place too', () => {
    expect(placeNames(table('Angus'))).toEqual(['Angus', 'Scotland']);
  });

  it('is none where it is a group of people', () => {
    expect(placeNames(table('Males'))).not.toContain('Males');
  });
});

describe('a target beside the one indicator of a table of places', () => {
  it.each([
    [
      'Country,Target for 2030,Share in 2023,Gap',
      'Germany,80%,52%,28\nFrance,40%,27%,13\n',
      'Share',
      ['Germany', 'France'],
    ],
    [
      '国家,2030年目标,2023年可再生能源占比',
      '德国,80%,52%\n法国,40%,27%\n',
      '可再生能源占比',
      ['德国', '法国'],
    ],
  ])('%s: is of that indicator', (head, rows, name, [first, second]) => {
    expect(
      placedAmounts(`${head}\n${rows}`).map(([own, , place, kind, year, value]) => [
        own,
        place,
        kind,
        year,
        value,
      ]),
    ).toEqual([
      [name, first, 'target', 2030, 80],
      [name, first, 'actual', 2023, 52],
      [name, second, 'target', 2030, 40],
      [name, second, 'actual', 2023, 27],
    ]);
  });

  it('is left beside two indicators', () => {
    const table = read(
      'Country,2030 target,Recycling 2023,Landfill 2023\nGermany,80%,52%,10%\nFrance,40%,27%,20%\n',
    );
    expect(placedAmounts(table).map(([, , , kind]) => kind)).not.toContain('target');
  });
});

describe('goals and what came of them under several measures of places', () => {
  it.each(['完成情况', '实际完成', '达成值'])('%s is a result of each measure', (done) => {
    const table: Grid = [
      [{ text: '2025年度考核结果', colSpan: 5 }],
      [
        { text: '市州', rowSpan: 2 },
        { text: '强度降低率（%）', colSpan: 2 },
        { text: '排放总量（万吨）', colSpan: 2 },
      ],
      ['年度目标', done, '控制目标', done],
      ['长沙市', '3.6', '4.12', '4860', '4795'],
      ['株洲市', '3.5', '3.68', '3140', '3126'],
    ];
    expect(placedAmounts(table).slice(0, 4)).toEqual([
      ['强度降低率', '%', '长沙市', 'target', 2025, 3.6],
      ['强度降低率', '%', '长沙市', 'actual', 2025, 4.12],
      ['强度降低率', '%', '株洲市', 'target', 2025, 3.5],
      ['强度降低率', '%', '株洲市', 'actual', 2025, 3.68],
    ]);
  });
});

describe('an indicator of one year over its parts, by countries', () => {
  const table = (part: string): Grid => [
    [
      { text: 'Country', rowSpan: 2 },
      { text: 'Share of electricity in 2025 (%)', colSpan: 2 },
    ],
    [part, 'Wind'],
    ['Kenya', '3.1', '16.2'],
    ['Ghana', '1.2', '0'],
  ];

  it('is named with each of them', () => {
    expect(placedAmounts(table('Solar')).slice(0, 2)).toEqual([
      ['Share of electricity: Solar', '%', 'Kenya', 'actual', 2025, 3.1],
      ['Share of electricity: Solar', '%', 'Ghana', 'actual', 2025, 1.2],
    ]);
  });

  it('leaves a target below it', () => {
    expect(placedAmounts(table('Target')).map(([, , , kind, , value]) => [kind, value])).not.toContainEqual([
      'actual',
      3.1,
    ]);
  });
});

describe('the whole of the places of a table', () => {
  const rows = (...names: string[]) =>
    `2023年各地常住人口（万人）\n地区,2022年,2023年\n${names.map((name, i) => `${name},${11 + i},${12 + i}`).join('\n')}`;
  const places = (table: string) =>
    readTable(table, { presentYear: 2026 }).data.places.map(
      ({ name, beside }) => `${String(name)}${beside ? ' beside' : ''}`,
    );

  it.each([
    [
      ['全市', '海曙区', '江北区', '镇海区'],
      ['全市 beside', '海曙区', '江北区', '镇海区'],
    ],
    [
      ['全国', '江苏省', '浙江省', '安徽省'],
      ['全国 beside', '江苏省', '浙江省', '安徽省'],
    ],
    [
      ['本市', '全省', '全国'],
      ['本市', '全省', '全国'],
    ],
    [
      ['全市', '海曙区', '江北区'],
      ['全市', '海曙区', '江北区'],
    ],
  ])('%s', (names, expected) => {
    expect(places(rows(...names))).toEqual(expected);
  });

  it('is called by its word only beside others', () => {
    expect(places(rows('全市'))).toEqual(['']);
  });
});

describe('our place beside a wider one, under years', () => {
  it.each([
    ['Our town', 'County'],
    ['This school', 'District'],
    ['Town', 'County'],
  ])('%s and %s', (own, wider) => {
    const table: Grid = [
      ['Indicator', { text: '2011', colSpan: 2 }, { text: '2021', colSpan: 2 }],
      ['', own, wider, own, wider],
      ['Residents', '18', '612', '20', '655'],
    ];
    expect(placedAmounts(table)).toEqual([
      ['Residents', '', own, 'actual', 2011, 18],
      ['Residents', '', wider, 'actual', 2011, 612],
      ['Residents', '', own, 'actual', 2021, 20],
      ['Residents', '', wider, 'actual', 2021, 655],
    ]);
  });
});

it.each([
  ['Country', 'HDI value', 'Life expectancy (years)'],
  ['District', 'Homes built', 'Roads (km)'],
  ['国家', '森林面积', '预期寿命（岁）'],
])('a line of years below %s, %s, %s goes on with the header', (...head) => {
  const table: Grid = [
    head.map((text, at) => (at === 0 ? { text, rowSpan: 2 } : text)),
    ['2022', '2023'],
    ['Mali', '0.4', '60'],
    ['Chad', '0.3', '54'],
  ];
  expect(placedAmounts(table).map(([, , ...more]) => more)).toEqual([
    ['Mali', 'actual', 2022, 0.4],
    ['Chad', 'actual', 2022, 0.3],
    ['Mali', 'actual', 2023, 60],
    ['Chad', 'actual', 2023, 54],
  ]);
});
