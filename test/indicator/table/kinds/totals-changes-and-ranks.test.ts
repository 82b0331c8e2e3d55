import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import { grid, lines, placedAmounts, placedReadings, read, series, values } from './projections.js';

describe('totals, averages and ranks among places', () => {
  const places = ({ data }: ReturnType<typeof read>) =>
    data.places.map(({ id, beside }) => (beside ? `${id} (beside)` : id));

  it.each([
    'Total',
    'Grand total',
    'All',
    'Overall',
    'City total',
    'Total ville',
    'Gesamtstadt',
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

  it('are places of their own where the author names such a place, or fewer than two others are there', () => {
    const place = { id: 'All', name: 'All' };
    expect(places(read('City,2021\nAton,12.5\nBeton,2.5\nAll,35\n', { table: 'Jobs', place }))).toContain(
      'All',
    );
    expect(places(read('City,2021\nAton,12.5\nAll,35\n', { table: 'Jobs' }))).toEqual(['Aton', 'All']);
  });

  it('are not a country, nor a national average', () => {
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

  it('leave the countries beside them known', () => {
    const table = read('Jobs,,\n,2021,2022\nBelgium,1.5,2.5\nMalta,2.5,2.6\nTotal,4,5.1\nAverage,2,2.5\n');
    expect(places(table)).toEqual(['Belgium', 'Malta', 'Total (beside)', 'Average (beside)']);
  });
});

describe('the whole of a part', () => {
  it('is the last row with no smaller count, though indents are lost', () => {
    const table =
      '指标,2023年末数（万人）\n全国人口,140967\n其中：城镇,93267\n乡村,47700\n其中：男性,72032\n女性,68935\n其中：少年,24789\n';
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual([
      '全国人口',
      '全国人口：城镇',
      '全国人口：乡村',
      '全国人口：男性',
      '全国人口：女性',
      '全国人口：少年',
    ]);
  });

  it('is the row above it where that may hold it', () => {
    const table =
      '指标,2023年（亿元）\n第二产业增加值,50\n其中：工业增加值,40\n第三产业增加值,60\n其中：金融业增加值,9\n';
    expect(read(table).data.indicators.map(({ name }) => name)).toEqual([
      '第二产业增加值',
      '第二产业增加值：工业增加值',
      '第三产业增加值',
      '第三产业增加值：金融业增加值',
    ]);
  });

  it('may have a smaller share than a part of it', () => {
    const table = '指标,2023年（%）\n工业增加值增速,5\n其中：制造业增速,7\n';
    expect(read(table).data.indicators[1]!.name).toBe('工业增加值增速：制造业增速');
  });
});

describe('a total in brackets without a level', () => {
  const table = (unit: string, first: string) =>
    `指标,单位,2020年,2025年\n重点工程减排量,${unit},${first},〔1.2〕\n注：〔 〕内为五年累计数\n`;

  it('is read where a note says that brackets hold totals', () => {
    expect(lines(read(table('万吨', '—'), { plan: 14 })).at(-1)).toBe(
      '重点工程减排量 target 2021-2025 total = 1.2 ×10000',
    );
  });

  it('is left beside a level, of which it may be the change', () => {
    expect(lines(read(table('岁', '77.3'), { plan: 14 }))).toEqual([
      '重点工程减排量 actual 2020 year-or-end = 77.3',
    ]);
  });
});

describe('round brackets', () => {
  const table = (note: string) =>
    `“十四五”主要指标\n指标,2020年,2025年\n新增就业（万人）,（1.1）,（0.8）\n${note}\n`;

  it.each(['注：（）内为五年累计数。', '注：( )为累计值', '说明：（ ）内数据为5年累计。'])(
    'hold totals where a note says so: %s',
    (note) => {
      const { readings } = read(table(note)).data;
      expect(readings.map(({ period, value }) => [period, value])).toEqual([
        [{ kind: 'total', from: 2016, to: 2020 }, 1.1],
        [{ kind: 'total', from: 2021, to: 2025 }, 0.8],
      ]);
    },
  );

  it('are left where the note speaks of others', () => {
    expect(values(table('注：〔〕内为五年累计数。'))).toEqual([]);
  });
});

describe('variances and limits beside the values', () => {
  it.each(['Variance', 'Gap', 'Deviation', 'Difference'])(
    '%s under a year is no part of an indicator',
    (word) => {
      const table = read([
        ['Measure', { text: '2019', colSpan: 3 }],
        ['', 'Planned', 'Actual', word],
        ['Trees', '12', '10', '-2'],
      ]);
      expect(lines(table)).toHaveLength(2);
      expect(reasons(table)).toHaveLength(1);
    },
  );

  it('a limit of which it is not known whether more is better is not read', () => {
    const table = read('Measure,Target 2025\nBuses without emissions,up to 40%\n');
    expect(reasons(table)).toEqual(['2,2 up to 40%: several numbers, or one among words']);
  });
});

describe('a comparison with a target', () => {
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
});

describe('the share of a target that is reached', () => {
  it.each(['% of 2023 Target', '% of FY2023 target', 'Percent of 2022-23 goal'])('%s is no value', (head) => {
    const table = `Municipality,2023 Target,2023 Actual,${head}\nToronto,"20,900","31,656",151.5%\nOttawa,"11,073","9,245",83.5%\n`;
    const given = read(table, { table: 'Housing starts by municipality' });
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

describe('rates of completion', () => {
  const table = (first: string, second: string) =>
    grid([
      [['2022年任务完成情况', 7]],
      [
        ['县', 1, 2],
        ['新建（亩）', 3],
        ['改造（亩）', 3],
      ],
      [['任务数'], ['完成数'], [first], ['计划数'], ['完成数'], [second]],
      [['甲县'], ['4'], ['5'], ['125%'], ['8'], ['6'], ['75%']],
      [['乙县'], ['3'], ['3'], ['100%'], ['5'], ['4'], ['80%']],
    ]);

  it('of several indicators are the verdict of none, and are told as left', () => {
    const { data, unread } = read(table('完成率', '完成率'));
    expect(data.readings.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      ...['target 4', 'actual 5', 'target 3', 'actual 3'],
      ...['target 8', 'actual 6', 'target 5', 'actual 4'],
    ]);
    expect(data.readings.filter(({ verdict }) => verdict !== undefined)).toEqual([]);
    expect(unread.filter(({ text }) => text.includes('完成率'))).toHaveLength(2);
  });

  it('of one indicator is its verdict', () => {
    const { data } = read('指标,2022年目标,2022年完成,完成率\n新建（亩）,4,5,125%\n');
    expect(data.readings.map(({ verdict }) => verdict)).toEqual([undefined, '125%']);
  });
});

describe('a title of changes', () => {
  it('makes no levels of them', () => {
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
});

describe('levels beside their growth, a row per time', () => {
  it.each([
    ['月份,客运量（万人）,同比增长（%）\n2023年3月,37.5,10.6\n2023年4月,34.9,18.4\n', '客运量', 1e4],
    ['Month,Trips,Year-on-year change (%)\nMar 2023,37.5,10.6\nApr 2023,34.9,18.4\n', 'Trips', 1],
  ])('%s', (csv, name, scale) => {
    const one = read(csv);
    expect(series(one)).toEqual([[name, ['2023-03', '2023-04'], [37.5 * scale, 34.9 * scale]]]);
    expect(reasons(one)).toHaveLength(1);
  });
});

describe('changes in other languages', () => {
  it.each(['Évolution 2022-2023 (%)', 'Veränderung', 'Variación (%)', 'Variazione %', 'Variação'])(
    '%s is no indicator',
    (head) => {
      const table = `Population\nRégion;2022;2023;${head}\nNord;120,5;121,5;0,8\nSud;90,5;91,5;1,1\n`;
      expect(
        placedAmounts(table).map(([name, , place, , year, value]) => [name, place, year, value]),
      ).toEqual([
        ['Population', 'Nord', 2022, 120.5],
        ['Population', 'Nord', 2023, 121.5],
        ['Population', 'Sud', 2022, 90.5],
        ['Population', 'Sud', 2023, 91.5],
      ]);
    },
  );
});

describe('groups of people over absolute values and growth', () => {
  it.each([
    ['全体居民', '城镇居民'],
    ['城镇居民', '农村居民'],
  ])('%s and %s are parts of the year in the title', (first, last) => {
    const table: Grid = [
      [{ text: '表6 2024年居民收支', colSpan: 5 }],
      [
        { text: '指标', rowSpan: 2 },
        { text: first, colSpan: 2 },
        { text: last, colSpan: 2 },
      ],
      ['绝对数（元）', '比上年增长（%）', '绝对数（元）', '比上年增长（%）'],
      ['可支配收入', '38642', '5.4', '47215', '4.6'],
    ];
    expect(values(table)).toEqual([
      [`可支配收入：${first}`, 'actual', 2024, 38642],
      [`可支配收入：${last}`, 'actual', 2024, 47215],
    ]);
    expect(read(table).data.units.map(({ name }) => name)).toEqual(['元']);
  });
});

describe('rows of confidence limits', () => {
  it.each(['95% Lower Confidence Limit', 'Upper confidence interval', 'Margin of error'])(
    'are left: %s',
    (bound) => {
      const table = `FeatureName,DateCode,Indicator,Measurement,Units,Value\nAberdeen City,2019,Satisfied adults,Percent,Percent,72.4\nAberdeen City,2019,Satisfied adults,${bound},Percent,67.1\nHighland,2019,Satisfied adults,Percent,Percent,51.3\n`;
      expect(placedReadings(table)).toEqual([
        ['Aberdeen City', 'Satisfied adults', 'actual', 2019, 72.4],
        ['Highland', 'Satisfied adults', 'actual', 2019, 51.3],
      ]);
      expect(reasons(read(table))).toContain('3,6 67.1: a rank, weight or completion rate');
    },
  );
});

describe('scores given for values', () => {
  it('are left, and so is their sum', () => {
    const { data } = read([
      [{ text: '2025年各县考核结果', colSpan: 4 }],
      [
        { text: '县', rowSpan: 2 },
        { text: '税收（亿元）', colSpan: 2 },
        { text: '总得分', rowSpan: 2 },
      ],
      ['数值', '得分'],
      ['桐城县', '612.4', '54.2', '100'],
      ['怀宁县', '548.7', '49.8', '98'],
    ]);
    expect(data.readings.map(({ value }) => value)).toEqual([612.4, 548.7]);
    const english = read(
      'Council,Recycling (%) 2024,Recycling (%) 2024 score,Total score\nA,45,3,5\nB,50,4,6\n',
    );
    expect(english.data.readings.map(({ value }) => value)).toEqual([45, 50]);
  });

  it('are values where they are of nothing else', () => {
    const { data } = read('Council,Recycling score 2024,Parks score 2024\nA,45,3\nB,50,4\n');
    expect(data.readings.map(({ value }) => value)).toEqual([45, 50, 3, 4]);
    const beside = read('"",geo,belgium\n15,2017-01-01,7.2\n16,2018-01-01,6\n');
    expect(beside.data.readings).toHaveLength(2);
  });
});

describe('how far a target was reached, below a year in traditional characters', () => {
  it('is no value', () => {
    const table: Grid = [
      [
        { text: '指標', rowSpan: 2 },
        { text: '114年度', colSpan: 3 },
      ],
      ['目標值', '達成值', '達成度（%）'],
      ['農產品外銷金額（億美元）', '52', '50.6', '97.3'],
    ];
    const { data, unread } = read(table);
    expect(data.readings.map(({ kind, value }) => [kind, value])).toEqual([
      ['target', 52],
      ['actual', 50.6],
    ]);
    expect(unread.map(({ text }) => text).join()).toContain('達成度');
  });
});
