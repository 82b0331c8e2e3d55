import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { amounts, read, seriesInWords, signedAmounts, values } from './projections.js';

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
    ['Year,Trees planted,Target,Target met', 'Yes', 'No'],
    ['Year,Trees planted,Target,Met', 'Yes', 'No'],
    ['Year,Trees planted,Target,Achieved (%)', '92', '93'],
    ['Year,Trees planted,Target,Share', '', ''],
    ['年份,植树（株）,目标,完成率', '92%', '93%'],
  ])('%s: has its verdict or share beside it', (head, one, other) => {
    expect(amounts(`${head}\n2023,12,13,${one}\n2024,14,15,${other}\n`).map(([, , ...rest]) => rest)).toEqual(
      [
        ['actual', 2023, 12],
        ['actual', 2024, 14],
        ['target', 2023, 13],
        ['target', 2024, 15],
      ],
    );
  });

  it.each([
    'Year,Trees planted,Target,Achieved\n2023,12,13,11\n',
    'Year,Target,Target met\n2023,13,No\n',
    'Year,Trees planted,Parks opened,Target\n2023,12,3,13\n',
    'Year,Trees planted,Target population\n2023,12,13\n',
  ])('is left where it may be of another: %s', (csv) => {
    expect(read(csv).data.readings.filter(({ kind }) => kind === 'target')).toEqual([]);
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

describe('what may be no value', () => {
  it.each(['Lower than 2020', 'Higher than 2019', 'below 2015', 'over 2031'])(
    '%s may name a year',
    (cell) => {
      expect(amounts(`Indicator,Target 2025\nWaste per head (kg),${cell}\n`)).toEqual([]);
    },
  );

  it.each(['lower than 2,020', 'less than 2019 kg', 'more than 3000'])('%s names none', (cell) => {
    expect(amounts(`Indicator,Target 2025\nWaste per head (kg),"${cell}"\n`)).toHaveLength(1);
  });

  it('a month beside a number with the decimals of none, of another indicator', () => {
    expect(amounts('指标,2012年,2013年\n建成时间,2012.06,2013.11\n投资（万元）,2036.14,2032.06\n')).toEqual([
      ['投资', '元', 'actual', 2012, 20361400],
      ['投资', '元', 'actual', 2013, 20320600],
    ]);
  });

  it('what was achieved in percent, under the target', () => {
    const table: Grid = [
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: 'Target 2025', colSpan: 2 },
      ],
      ['Value', 'Achieved (%)'],
      ['Trees', '1200', '56'],
    ];
    expect(amounts(table)).toEqual([['Trees', '', 'target', 2025, 1200]]);
  });

  it('the middle of the term, past and beside what was achieved', () => {
    expect(
      amounts(
        'Indicator,Baseline 2021,Mid-term 2023,Target 2025,Achieved 2025\nHouseholds,12,13,14,15\n',
      ).map(([, , kind, year]) => `${kind} ${year}`),
    ).toEqual(['actual 2021', 'target 2025', 'actual 2025']);
  });
});

describe('a status that says which rows are targets', () => {
  it('is read as their kind, and marks the provisional', () => {
    const { data, unread } = read(
      'indicator,region,period,value,unit,status\nLife expectancy,North,2022,78.1,years,final\n' +
        'Life expectancy,South,2022,79.4,years,provisional\nLife expectancy,North,2030,80,years,target\n',
    );
    expect(unread).toEqual([]);
    expect(data.readings.map(({ kind, period, value, flags }) => [kind, period.to, value, flags])).toEqual([
      ['actual', 2022, 78.1, undefined],
      ['actual', 2022, 79.4, ['provisional']],
      ['target', 2030, 80, undefined],
    ]);
  });
});

describe('words for what came of a target', () => {
  it.each([
    ['Indicator,2020,Target 2025,Status', 'Achieved', 'Achieved'],
    ['Indicator,2020,Target 2025,Outcome', 'Achieved', 'Planned'],
    ['Indicator,2020,Target 2025,', 'Achieved', 'Planned'],
    ['指标,2020年,2025年目标,状态', '实现', '计划'],
    ['指标,2020年,2025年目标,备注', '完成', '完成'],
  ])('%s: make no result of it', (head, one, other) => {
    expect(
      amounts(`${head}\nRoads (km),5,6,${one}\nLanes (km),7,8,${other}\n`).map(([name, , ...rest]) => [
        name,
        ...rest,
      ]),
    ).toEqual([
      ['Roads', 'actual', 2020, 5],
      ['Roads', 'target', 2025, 6],
      ['Lanes', 'actual', 2020, 7],
      ['Lanes', 'target', 2025, 8],
    ]);
  });

  it('do so before the values too, but not where each name has both', () => {
    const kinds = (rows: string) =>
      read(`Indicator,,2025,Target 2026\n${rows}`).data.readings.map(
        ({ kind, period }) => `${kind} ${period.to}`,
      );
    expect(kinds('Roads (km),Achieved,5,6\nLanes (km),Achieved,7,8\n')).not.toContain('actual 2026');
    const { data } = read('Indicator,,2024,2025\nRoads (km),Planned,5,6\nRoads (km),Achieved,7,8\n');
    expect(data.readings.map(({ kind, period, value }) => [kind, period.to, value])).toEqual([
      ['target', 2024, 5],
      ['target', 2025, 6],
      ['actual', 2024, 7],
      ['actual', 2025, 8],
    ]);
  });

  it('tell the kind of a value in a list of records', () => {
    expect(
      amounts('indicator,year,value,status\nRoads,2020,5,Achieved\nRoads,2030,6,Planned\n').map((one) =>
        one.slice(2),
      ),
    ).toEqual([
      ['actual', 2020, 5],
      ['target', 2030, 6],
    ]);
  });
});

describe('a column that tells the type of indicators', () => {
  it.each([
    ['指标,性质,2020年实际,2025年目标', '约束', '预期'],
    ['指标,类型,2020年实际,2025年目标', '预期', '预期'],
    ['指标,指标类型,2020年实际,2025年目标', '规划', '规划'],
    ['Indicator,Type,2020,Target 2025', 'Result', 'Process'],
    ['Indicator,Type,2020,Target 2025', 'Outcome', 'Goal'],
  ])('%s: %s and %s say nothing of the values', (head, one, other) => {
    expect(
      amounts(`${head}\nRoads (km),${one},5,6\nLanes (km),${other},7,8\n`).map(([, , ...rest]) => rest),
    ).toEqual([
      ['actual', 2020, 5],
      ['target', 2025, 6],
      ['actual', 2020, 7],
      ['target', 2025, 8],
    ]);
  });
});

describe('goals in words before the names', () => {
  it.each(['Objectif,Indicateur,2022,2023,Cible 2024', 'Strategic goal,Indicator,2022,2023,Target 2024'])(
    '%s: make no doubt of the years',
    (head) => {
      expect(amounts(`${head}\nEmploi,Roads (km),68,69,70\n`).map((one) => one.slice(2))).toEqual([
        ['actual', 2022, 68],
        ['actual', 2023, 69],
        ['target', 2024, 70],
      ]);
    },
  );

  it('are targets where they are figures', () => {
    expect(amounts('Target,Indicator,2022\n68.5,Roads (km),69\n')).not.toContainEqual([
      'Roads',
      'km',
      'actual',
      2022,
      69,
    ]);
  });
});

describe('rows that say how far a target goes', () => {
  it.each([
    ['Measure,Ambition,2023,2025', 'Minimum', 'Stretch'],
    ['Measure,Level,2023,2025', 'Minimum target', 'Stretch target'],
    ['指标,档次,2023年,2025年', '底线', '挑战'],
    ['指标,层级,2023年,2025年', '确保目标', '力争目标'],
  ])('%s: %s and %s are no results', (head, less, more) => {
    const table = read(`${head}\n回收率（%）,${less},40,45\n回收率（%）,${more},50,55\n`);
    expect(amounts(table)).toEqual([]);
    expect(table.unread.map(({ text }) => text).sort()).toEqual(['40', '45', '50', '55']);
  });
});

describe('bare years behind a target without a year', () => {
  it.each(['KPI', 'Measure', 'Performance indicator', 'Key metric'])(
    'are results where the table measures performance: %s',
    (name) => {
      const table = `${name},Target,2021,2022-23\nBins collected (%),98,98.1,97.2\n`;
      expect(amounts(table)).toEqual([
        ['Bins collected', '%', 'actual', 2021, 98.1],
        ['Bins collected', '%', 'actual', 2023, 97.2],
      ]);
      expect(read(table).unread.map(({ text }) => text)).toEqual(['Target']);
    },
  );

  it('are results in a report', () => {
    expect(amounts('Progress dashboard,,,\nIndicator,Target,2021,2022\nWells drilled,90,30,30\n')).toEqual([
      ['Wells drilled', '', 'actual', 2021, 30],
      ['Wells drilled', '', 'actual', 2022, 30],
    ]);
  });

  it.each([
    'Indicator,Target,2021,2022\nWells drilled,90,30,30\n',
    'KPI,Target,2025,2026,2027\nWells drilled,90,30,30,30\n',
    'KPI,Baseline,Target,2021,2022\nWells drilled,20,90,30,30\n',
    'Results framework,,,\nPerformance indicator,Target,2021,2022\nWells drilled,90,30,30\n',
    'Performance contract,,,\nKPI,Target,2021,2022\nWells drilled,90,30,30\n',
    '绩效指标,目标值,2021年,2022年\n新打机井,90,30,30\n',
  ])('may be parts of it: %s', (table) => {
    expect(amounts(table)).toEqual([]);
  });
});

describe('targets told in words', () => {
  it.each([
    ['Focus area', 'Target', 'Progress 2023', 'Climate', '50% less carbon by 2030'],
    ['Theme', 'Commitment', '2023 result', 'Water', 'Cut water use by a fifth'],
    ['类别', '目标', '2023年完成', '气候', '碳排放强度降低一半'],
  ])('name what was reached, not the groups beside them: %s, %s', (group, target, result, area, words) => {
    expect(values(`${group},${target},${result}\n${area},${words},27\n`)).toEqual([
      [words, 'actual', 2023, 27],
    ]);
  });

  it.each([
    'Priority,Target,2021,2022\nClimate,Plant trees along roads,100,120\n',
    'No.,Target,2021,2022\n1,Plant trees along roads,100,120\n',
  ])('may be broken down by years: %s', (table) => {
    expect(values(table)).toEqual([]);
  });
});

describe('targets and results by year', () => {
  it.each([
    ['2023 Target', '2023 Output'],
    ['2023 T', '2023 R'],
    ['FY23 Tgt', 'FY23 R'],
  ])('%s, %s', (target, result) => {
    const table = `KPI,${target},${result}\nSocial homes,9000,7433\nCost rental,4100,1757\n`;
    expect(values(table)).toEqual([
      ['Social homes', 'target', 2023, 9000],
      ['Social homes', 'actual', 2023, 7433],
      ['Cost rental', 'target', 2023, 4100],
      ['Cost rental', 'actual', 2023, 1757],
    ]);
  });

  it.each([
    'Year,Patents,Target,Trade marks,Target\n2022,34,32,294,280\n2023,36,35,301,290\n',
    'Year,Patents,Annual target,Trade marks,Annual target\n2022,34,32,294,280\n2023,36,35,301,290\n',
    '年份,Patents,目标,Trade marks,目标\n2022,34,32,294,280\n2023,36,35,301,290\n',
  ])('each behind its indicator: %s', (table) => {
    expect(values(table)).toEqual([
      ['Patents', 'actual', 2022, 34],
      ['Patents', 'actual', 2023, 36],
      ['Patents', 'target', 2022, 32],
      ['Patents', 'target', 2023, 35],
      ['Trade marks', 'actual', 2022, 294],
      ['Trade marks', 'actual', 2023, 301],
      ['Trade marks', 'target', 2022, 280],
      ['Trade marks', 'target', 2023, 290],
    ]);
  });

  it('do not belong to an indicator that is not right before them', () => {
    expect(
      values('Year,Patents,Trade marks,Target,Target\n2022,34,294,32,280\n').filter(
        ([, kind]) => kind === 'target',
      ),
    ).toEqual([]);
  });
});

describe('what was known at a review', () => {
  it.each(['Progress', 'Status at CLR', 'Earlier', 'Status to date'])(
    'has its year in the cell: %s',
    (head) => {
      expect(
        values(
          `Indicator,Baseline,${head},Target\nSMEs,20 (2011),23 (2019),14 by 2030\nLoans,67 (2011),77 (2018),100 by 2030\n`,
        ),
      ).toEqual(
        expect.arrayContaining([
          ['SMEs', 'actual', 2019, 23],
          ['Loans', 'actual', 2018, 77],
        ]),
      );
    },
  );

  it('is a rate without years', () => {
    expect(values('Indicator,2023 target,Progress\nSMEs,14,61%\nLoans,90,77%\n')).toEqual([
      ['SMEs', 'target', 2023, 14],
      ['Loans', 'target', 2023, 90],
    ]);
  });
});

describe('the day by which something is due', () => {
  it.each(['By when', 'Due', 'Due by', 'Deadline'])('is not that of its result: %s', (head) => {
    expect(values(`Deliverable,${head},Target,Done\nClassrooms,2023,120,118\nDesks,2024,60,64\n`)).toEqual([
      ['Classrooms', 'target', 2023, 120],
      ['Desks', 'target', 2024, 60],
    ]);
  });
});

describe('what is no result', () => {
  it.each(['Target: primary', 'Goal: Target: primary', '目标：小学'])(
    'a row that is named as a target: %s',
    (name) => {
      expect(
        values(`Pupils in good schools (%),2021,2022\nPrimary,88,89\n${name},90,92\n`).map(
          ([, , year, value]) => [year, value],
        ),
      ).toEqual([
        [2021, 88],
        [2022, 89],
      ]);
    },
  );

  it.each(['Likely 2022', '2022 commitment (%)', 'Commitment 2022'])('a head %s', (head) => {
    expect(
      values(`Pollutant,Emissions 2020,${head}\nNOx,67,55\nSO2,13,59\n`).map(([, , year]) => year),
    ).toEqual([2020, 2020]);
  });

  it.each(['Commissioning target 2022/23: 95%', 'Waiting time standard: 18', '达标目标：95%'])(
    'a title that only gives a target names nothing: %s',
    (title) => {
      expect(values(`${title},,\nTrust,2019,2020\nLeeds,93.1,94\nYork,95.5,95.9\n`)).toEqual([]);
    },
  );
});

describe('kinds in letters', () => {
  it.each([
    ['BL 2019', 'T 2021', 'A 2021'],
    ['2019 BL', '2021 T', '2021 A'],
    ['2019 (Base)', '2021 (Tgt)', '2021 (Act)'],
    ['Baseline 2019', 'Tgt 2021', 'Act 2021'],
  ])('%s, %s, %s: on either side of the year', (base, target, result) => {
    expect(values(`Indicator,${base},${target},${result}\nWomen in council,21,28,26\n`)).toEqual([
      ['Women in council', 'actual', 2019, 21],
      ['Women in council', 'target', 2021, 28],
      ['Women in council', 'actual', 2021, 26],
    ]);
  });
});
