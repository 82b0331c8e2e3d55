import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import { kindsAndYears, lines, placeLines, placedAmounts, plainLines, read, values } from './projections.js';

describe('a year to come', () => {
  const presentYear = 2026;
  it('is a target where the header says by when, and else left', () => {
    expect(
      lines(read('Indicator,Unit,Actual 2022,By 2030\nTrees,items,5000,9000\n', { presentYear })),
    ).toEqual(['Trees actual 2022 year-or-end = 5000', 'Trees target 2030 year-or-end = 9000']);
    const bare = read('Indicator,Unit,Actual 2022,2030\nTrees,items,5000,9000\n', { presentYear });
    expect(lines(bare)).toEqual(['Trees actual 2022 year-or-end = 5000']);
    expect(reasons(bare)).toEqual(['1,4 2030: the header does not say whether these are targets or results']);
  });

  it('is no result even where the header says so', () => {
    const result = read('指标,单位,2030年完成值\n绿地,公顷,5\n', { presentYear });
    expect(reasons(result)).toEqual(['1,3 2030年完成值: a result of a year still to come']);
    expect(lines(read('指标,单位,2030年完成值\n绿地,公顷,5\n', { presentYear: 2031 }))).toHaveLength(1);
  });
});

describe('words under a year', () => {
  it.each([
    'Budget Standard',
    'Final Budgeted Standard',
    'Benchmark',
    'Ceiling',
    'Revised',
    'Original Estimate',
  ])('%s is no part of an indicator', (word) => {
    const table = read([
      [
        { text: 'Measure', rowSpan: 2 },
        { text: '2022/23', colSpan: 2 },
      ],
      [word, 'Actual'],
      ['Prison places', '10,500', '9,880'],
      ['Escapes', '1.5', '2.5'],
    ]);
    const values = lines(table).filter((line) => !line.includes('target'));
    expect(values).toEqual([
      'Prison places actual 2023 year-or-end = 9880',
      'Escapes actual 2023 year-or-end = 2.5',
    ]);
  });

  it('are part of an indicator where they name what was achieved', () => {
    const table = read([
      [
        { text: '指标', rowSpan: 2 },
        { text: '2020年', colSpan: 2 },
        { text: '2021年', colSpan: 2 },
      ],
      ['完成投资', '实现产值', '完成投资', '实现产值'],
      ['钢铁', '120', '30', '130', '35'],
    ]);
    expect(lines(table)).toEqual([
      '钢铁：完成投资 actual 2020 year = 120',
      '钢铁：完成投资 actual 2021 year = 130',
      '钢铁：实现产值 actual 2020 year = 30',
      '钢铁：实现产值 actual 2021 year = 35',
    ]);
  });

  it.each(['expected outcome', 'likely result', 'anticipated actual'])('%s is an estimate', (words) => {
    const table = read(`Measure,2022-23 ${words},2021-22 actual\nTrees,12,11.5\n`);
    expect(lines(table)).toEqual([
      'Trees estimate 2023 year-or-end = 12',
      'Trees actual 2022 year-or-end = 11.5',
    ]);
  });
});

describe('milestones and achieved targets', () => {
  it('are targets and results', () => {
    expect(
      lines(
        read(
          'Indicator,Baseline 2019,Milestone 1 (2021),Target (2024),Achieved Targets 2021\nWells,4,40,90,35\n',
        ),
      ),
    ).toEqual([
      'Wells actual 2019 year-or-end = 4',
      'Wells target 2021 year-or-end = 40',
      'Wells target 2024 year-or-end = 90',
      'Wells actual 2021 year-or-end = 35',
    ]);
  });
});

describe('headers of near and far, latest and status', () => {
  it.each([
    [
      '指标,现状（2020年）,近期（2025年）目标,远期目标（2035年）\n绿地（公顷）,1,2,3\n',
      ['actual 2020', 'target 2025', 'target 2035'],
    ],
    [
      'Metric,2020 baseline,Status 2023,Medium-term target 2030\nTrees,1,2,3\n',
      ['actual 2020', 'actual 2023', 'target 2030'],
    ],
    [
      'Metric,Base 2020,Latest (2022),Target 2030\nTrees,1,2,3\n',
      ['actual 2020', 'actual 2022', 'target 2030'],
    ],
    ['Metric,Latest year,Latest value,2030 target\nTrees,2022,2,3\n', ['target 2030', 'actual 2022']],
  ])('%s', (csv, expected) => {
    expect(read(csv).data.readings.map(({ kind, period }) => `${kind} ${period.to}`)).toEqual(expected);
  });

  it('leaves the latest value where nothing says its year', () => {
    expect(lines(read('Metric,Latest value,2030 target\nTrees,2,3\n'))).toEqual([
      'Trees target 2030 year-or-end = 3',
    ]);
  });
});

describe('a word for the kind of values in the head of an indicator', () => {
  it('in brackets, behind the name, and before it where the name heads a column too', () => {
    expect(plainLines('Year,Cycle lanes,Trees (target)\n2021,12,300\n')).toEqual([
      'Cycle lanes actual 2021 = 12',
      'Trees target 2021 = 300',
    ]);
    expect(plainLines('Year,Trees,Trees target\n2021,290,300\n')).toEqual([
      'Trees actual 2021 = 290',
      'Trees target 2021 = 300',
    ]);
    expect(plainLines('Year,Trees planted,Target trees planted\n2021,290,300\n')).toEqual([
      'Trees planted actual 2021 = 290',
      'Trees planted target 2021 = 300',
    ]);
    expect(plainLines('年份,植树（万棵）,目标植树（万棵）,绿道（预测）\n2021,29,30,4.5\n')).toEqual([
      '植树 actual 2021 = 29 ×10000',
      '植树 target 2021 = 30 ×10000',
      '绿道 forecast 2021 = 4.5',
    ]);
  });

  it('is a goal only beside the name alone', () => {
    expect(plainLines('Year,Riders,Riders goal\n2021,290,300\n')).toEqual([
      'Riders actual 2021 = 290',
      'Riders target 2021 = 300',
    ]);
    expect(plainLines('Year,Riders,Home goals\n2021,290,300\n')).toEqual(['Riders actual 2021 = 290']);
  });

  it('goes with a name in the plural', () => {
    expect(plainLines('Year,Fatalities,Fatality target\n2021,512,520\n')).toEqual([
      'Fatalities actual 2021 = 512',
      'Fatalities target 2021 = 520',
    ]);
  });

  it('makes no result of what may be a target, in records and in a table on its side', () => {
    expect(plainLines('Year,Lanes,Target trees planted\n2021,12,300\n')).toEqual(['Lanes actual 2021 = 12']);
    expect(plainLines(',2020,2021\nLanes,12,13\nTarget trees planted,300,310\nTrees (target),4,5\n')).toEqual(
      ['Lanes actual 2020 = 12', 'Lanes actual 2021 = 13'],
    );
    expect(plainLines('年份,绿道,目标植树\n2021,12,300\n2022,14,310\n')).toEqual([
      '绿道 actual 2021 = 12',
      '绿道 actual 2022 = 14',
    ]);
  });

  it('is none where it names whom something is for', () => {
    expect(plainLines(',2020,2021\nTarget population reached,300,310\n目标人群接种率,80,85\n')).toHaveLength(
      4,
    );
  });
});

describe('stages of a plan', () => {
  it('are targets beside what is now, and beside one another', () => {
    expect(plainLines('指标,现状（2022年）,近期（2025年）,远期（2035年）\n绿道（公里）,12,20,40\n')).toEqual([
      '绿道 actual 2022 = 12',
      '绿道 target 2025 = 20',
      '绿道 target 2035 = 40',
    ]);
    expect(
      plainLines('Indicator,Current (2022),Short term (2024),Long-term (2030)\nCycle lanes,12,20,40\n'),
    ).toEqual([
      'Cycle lanes actual 2022 = 12',
      'Cycle lanes target 2024 = 20',
      'Cycle lanes target 2030 = 40',
    ]);
  });

  it.each(['By 2024', 'By end 2024', 'By end of 2024', 'By the end of 2024'])('%s is a target', (header) => {
    expect(plainLines(`Measure,2020 actual,${header}\nTrees,12,13\n`).at(-1)).toBe('Trees target 2024 = 13');
  });
});

describe('one noun as planned and as carried out', () => {
  it('is one indicator', () => {
    expect(lines('地区,2023年计划投资（万元）,2023年完成投资（万元）\n甲县,50,48\n乙县,30,33\n')).toEqual([
      '投资 target 2023 year = 50 ×10000',
      '投资 actual 2023 year = 48 ×10000',
      '投资 target 2023 year = 30 ×10000',
      '投资 actual 2023 year = 33 ×10000',
    ]);
    expect(
      lines('地区,2023年目标产值（万元）,2023年完成投资（万元）\n甲县,50,48\n乙县,30,33\n').join(),
    ).not.toContain('投资 target');
  });

  it('that alone heads a column has the targets under a later year', () => {
    expect(lines('Place,Year,Poverty (%),Target 2030 (%)\nNortham,2021,9,5\nNortham,2022,8,5\n')).toEqual([
      'Poverty target 2030 year = 5',
      'Poverty actual 2021 year = 9',
      'Poverty actual 2022 year = 8',
    ]);
    const two = 'Place,Year,Poverty (%),Hunger (%),Target 2030 (%)\nNortham,2021,9,3,5\n';
    expect(lines(two).join()).not.toContain('target');
  });
});

describe('a dated target beside dated results of the same name', () => {
  it.each(['Solar power 2030 target (MW)', 'Solar power target 2030 (MW)', 'Solar power target (2030) (MW)'])(
    'as %s is one of the indicator',
    (head) => {
      expect(lines(`Region,Demand 2022 (MW),Solar power 2022 (MW),${head}\nMaui,198,141,390\n`)).toEqual([
        'Demand actual 2022 year-or-end = 198',
        'Solar power actual 2022 year-or-end = 141',
        'Solar power target 2030 year-or-end = 390',
      ]);
    },
  );

  it('alone keeps the word in its name', () => {
    expect(lines('City,Population target 2020,Area 2019\nA,10,7\n')).toEqual([
      'Population target target 2020 year-or-end = 10',
      'Area actual 2019 year-or-end = 7',
    ]);
    expect(lines('地区,人口2020年（人）,绿地2025年目标（公顷）\n北区,198,141\n')).toEqual([
      '人口 actual 2020 year-or-end = 198',
      '绿地目标 target 2025 year-or-end = 141',
    ]);
  });
});

describe('a national target', () => {
  const table = (second: string) =>
    `Member State,2021,National target 2030\nAustria,45,90\nSpain,71,${second}\n`;

  it('is that of each country where it differs from row to row', () => {
    expect(placeLines(table('100'), { table: 'Coverage (%)' })).toEqual([
      'Austria actual 2021 = 45',
      'Austria target 2030 = 90',
      'Spain actual 2021 = 71',
      'Spain target 2030 = 100',
    ]);
  });

  it('is that of the nation where all rows repeat it', () => {
    expect(placeLines(table('90'), { table: 'Coverage (%)' }).filter((text) => /target/.test(text))).toEqual([
      'National target 2030 = 90',
    ]);
  });
});

describe('a head of targets over years', () => {
  const under = (head: string): Grid => [
    [
      { text: 'Indicator', rowSpan: 2 },
      { text: head, colSpan: 2 },
    ],
    ['2024', '2025'],
    ['Homes', '40', '50'],
  ];

  it.each(['Metas do PPA 2024-2027', 'Targets of the City Plan 2024–2028', 'Goals', 'Annual targets'])(
    'makes targets of them: %s',
    (head) => {
      expect(lines(read(under(head)))).toEqual([
        'Homes target 2024 year-or-end = 40',
        'Homes target 2025 year-or-end = 50',
      ]);
    },
  );

  it.each(['Target group', 'Target (cumulative)', 'Programa de metas'])('is none: %s', (head) => {
    expect(lines(read(under(head)))).toEqual([]);
  });
});

describe('a head of targets over three lines', () => {
  const under = (group: string): Grid => [
    [
      { text: 'Indicator', rowSpan: 3 },
      { text: 'Annual Targets', colSpan: 3 },
    ],
    [{ text: group, colSpan: 2 }, 'MTEF Targets'],
    ['2021/22', '2022/23', '2024/25'],
    ['Projects completed', '11', '8', '12'],
  ];

  it.each([
    ['Audited/Actual Performance', 'actual'],
    ['Audited performance', 'actual'],
    ['Estimated Performance', 'estimate'],
    ['Planned', 'target'],
  ])('%s below it says what its years are', (group, kind) => {
    expect(read(under(group)).data.readings.map((one) => [one.kind, one.period.to])).toEqual([
      [kind, 2022],
      [kind, 2023],
      ['target', 2025],
    ]);
  });
});

describe('heads of targets', () => {
  it.each(['NDPIII Targets', 'Strategic plan targets', 'Annual targets', 'Zielzustand'])(
    '%s over years',
    (head) => {
      const table: Grid = [
        [
          { text: 'Indicator', rowSpan: 2 },
          { text: 'Baseline', colSpan: 1 },
          { text: head, colSpan: 2 },
        ],
        ['2018', '2021', '2022'],
        ['Enrolment (%)', '61', '65', '70'],
      ];
      expect(kindsAndYears(table)).toEqual([
        ['actual', 2018, 61],
        ['target', 2021, 65],
        ['target', 2022, 70],
      ]);
    },
  );

  it.each(['Progress against targets', 'Results versus targets'])('%s says both', (head) => {
    const table: Grid = [
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: head, colSpan: 2 },
      ],
      ['2021', '2022'],
      ['Enrolment (%)', '65', '70'],
    ];
    expect(kindsAndYears(table).filter(([kind]) => kind === 'target')).toEqual([]);
  });
});

it('reads the target at the end of a programme', () => {
  const table = 'Indicator,Baseline (2022),End of programme target (2026)\nWater points,0,320\n';
  expect(values(table).map(([, kind, year, value]) => [kind, year, value])).toEqual([
    ['actual', 2022, 0],
    ['target', 2026, 320],
  ]);
});

describe('a plan and what came of it behind the name of a measure', () => {
  it('are its target and its result', () => {
    const table = '街道;加装电梯2024年计划（台）;加装电梯2024年完成（台）\n德胜街道;18;21\n月坛街道;25;24\n';
    expect(placedAmounts(table)).toEqual([
      ['加装电梯', '台', '德胜街道', 'target', 2024, 18],
      ['加装电梯', '台', '德胜街道', 'actual', 2024, 21],
      ['加装电梯', '台', '月坛街道', 'target', 2024, 25],
      ['加装电梯', '台', '月坛街道', 'actual', 2024, 24],
    ]);
  });
});

describe('an annual target without a year', () => {
  const under = (target: string, judged: string) =>
    `Council,${target},2021-22,2022-23,${judged}\nBradford,1704,1023,1247,No\nLeeds,3987,3264,4339,Yes\n`;

  it.each([
    ['Annual target', 'Target met?'],
    ['Target', 'Was the target met?'],
  ])('%s and %s make the years results', (target, judged) => {
    const { readings } = read(under(target, judged), { table: 'New homes by council' }).data;
    expect(readings.map(({ place, kind, period, value }) => [place, kind, period.to, value])).toEqual([
      ['Bradford', 'actual', 2022, 1023],
      ['Bradford', 'actual', 2023, 1247],
      ['Leeds', 'actual', 2022, 3264],
      ['Leeds', 'actual', 2023, 4339],
    ]);
    expect(new Set(readings.map(({ indicator }) => indicator))).toEqual(new Set(['New homes']));
  });

  it('does not without a word on whether it was met', () => {
    const table = under('Annual target', 'Remarks');
    expect(read(table, { table: 'New homes by council' }).data.readings).toEqual([]);
  });
});

describe('the month by which something was achieved, beside a base and a target', () => {
  it.each([
    'Achieved (Dec 2024)',
    'Achieved by June 2024',
    'Reached (30 June 2024)',
    'Accomplished Sept 2024',
  ])('%s stands for its year', (head) => {
    expect(plainLines(`Indicator,Baseline (2021),Target (2025),${head}\nTrees,1,2,3\n`)).toContain(
      'Trees actual 2024 = 3',
    );
  });

  it.each(['Achieved (Jun 2024),Achieved (Dec 2024)', 'Achieved (Q2 2024)'])('not %s', (heads) => {
    expect(
      plainLines(
        `Indicator,Baseline (2021),Target (2025),${heads}\nTrees,1,2,3${heads.includes(',') ? ',4' : ''}\n`,
      ),
    ).toEqual(['Trees actual 2021 = 1', 'Trees target 2025 = 2']);
  });
});

describe('who sets a target, beside an indicator of a table without names', () => {
  it.each([
    'School target 2026 (%)',
    'Our target 2026 (%)',
    'Trust target 2026 (%)',
    'Stretch target 2026 (%)',
  ])('%s is the name of no indicator', (head) => {
    const table = `Subject,Pass 2023 (%),Pass 2024 (%),${head}\nMaths,68,71,76\nArt,74,75,80\n`;
    expect(plainLines(table)).toEqual([
      'Pass: Maths actual 2023 = 68',
      'Pass: Maths actual 2024 = 71',
      'Pass: Art actual 2023 = 74',
      'Pass: Art actual 2024 = 75',
    ]);
  });

  it.each(['At adoption (2019)', 'At launch (2019)', 'At the start (2019)'])('%s is a baseline', (head) => {
    expect(plainLines(`Indicator,${head},Now (2025),Target 2031\nTrees,1,2,3\n`)).toEqual([
      'Trees actual 2019 = 1',
      'Trees actual 2025 = 2',
      'Trees target 2031 = 3',
    ]);
  });
});

describe('a kind in brackets over a second figure in brackets', () => {
  it.each([
    ['2022 (target)', '71% (75%)'],
    ['2022 (actual)', '71 (75)'],
    ['2022年（目标）', '71%（75%）'],
  ])('%s over %s is of two values', (head, cell) => {
    const { data, unread } = read(`Indicator,${head},2023\nCalls,${cell},74%\nVisits,${cell},86%\n`);
    expect(data.readings.filter(({ value, period }) => value !== null && period.to === 2022)).toEqual([]);
    expect(unread).toContainEqual(expect.objectContaining({ row: 1, column: 2 }));
  });

  it.each(['71%', '71% (p)', '71% (2021)'])('not over %s', (cell) => {
    expect(plainLines(`Indicator,2022 (target),2023 (target)\nCalls,${cell},74%\n`)).toContain(
      'Calls target 2023 = 74',
    );
  });
});
