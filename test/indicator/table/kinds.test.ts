import { describe, expect, it } from 'vitest';
import { lines, read, reasons } from './expected.js';

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

describe('estimates and projections', () => {
  it.each([
    ['2020-21 Estimated', 'estimate 2021 year'],
    ['2021-22 Projected', 'forecast 2022 year'],
    ['Forecast 2034', 'forecast 2034 year'],
    ['2024年预测值', 'forecast 2024 year'],
    ['2024年预计值', 'estimate 2024 year'],
    ['Estimate 2019', 'estimate 2019 year'],
    ['2023 Projection', 'forecast 2023 year'],
  ])('%s is neither result nor target', (header, told) => {
    for (const plan of [undefined, 14]) {
      const result = read(
        `Measure,Unit,2017-18,2018-19,${header}\nLights,%,84,87,92\n`,
        plan ? { plan } : {},
      );
      expect(lines(result)).toEqual([
        'Lights actual 2018 year = 84',
        'Lights actual 2019 year = 87',
        `Lights ${told} = 92`,
      ]);
      expect(reasons(result)).toEqual([]);
    }
  });

  it.each(['Estimate', 'Forecast', 'Projected value'])('%s without a year is left', (header) => {
    const result = read(`Measure,Unit,2018,${header}\nLights,%,84,92\n`, { plan: 14 });
    expect(lines(result)).toEqual(['Lights actual 2018 year = 84']);
    expect(reasons(result)).toHaveLength(1);
  });

  it('of later months are no results either', () => {
    const result = read('Measure,Jan 2021,Feb 2021,Mar 2041 Forecast\nTrips (trips),3,4,9\n');
    expect(result.data.series).toMatchObject([
      { dates: ['2021-01', '2021-02', '2041-03'], flags: [{ date: '2041-03', flags: ['forecast'] }] },
    ]);
  });
});

describe('a column of kinds', () => {
  it('tells what is neither result nor target', () => {
    const result = read(
      'Indicator,Year,Type,Value\nTrees,2020,Actual,5\nTrees,2021,Forecast,6\nTrees,2022,Estimate,7\nTrees,2023,Budget,8\nTrees,2019,Preliminary,4\n',
    );
    expect(lines(result)).toEqual([
      'Trees actual 2020 year-or-end = 5',
      'Trees forecast 2021 year-or-end = 6',
      'Trees estimate 2022 year-or-end = 7',
      'Trees actual 2019 year-or-end = 4',
    ]);
    expect(result.data.readings.map(({ flags }) => flags)).toEqual([
      undefined,
      undefined,
      undefined,
      ['provisional'],
    ]);
    expect(reasons(result)).toEqual(['5,4 8: an estimate or projection, not a result']);
  });

  it('that the column’s header contradicts leaves the value', () => {
    const result = read('Indicator,Year,Scenario,Actual\nTrees,2020,Actual,5\nTrees,2021,Target,6\n');
    expect(lines(result)).toEqual(['Trees actual 2020 year-or-end = 5']);
    expect(reasons(result)).toEqual(['3,4 6: the header names both a target and a result']);
  });
});

describe('titles', () => {
  it.each([
    ['主要目标', '指标,单位,2030年\n绿地,公顷,5\n', ['绿地 target 2030 year-or-end = 5']],
    ['Targets', 'Indicator,Unit,2030\nTrees,items,5\n', ['Trees target 2030 year-or-end = 5']],
    ['Targets for the decade', 'Indicator,Unit,2020\nTrees,items,5\n', ['Trees target 2020 year-or-end = 5']],
    [
      '“十三五”主要指标完成情况',
      '指标,单位,2019年,2020年\n绿地,公顷,5,6\n',
      ['绿地 actual 2019 year-or-end = 5', '绿地 actual 2020 year-or-end = 6'],
    ],
    [
      'Achievements',
      'Indicator,Unit,2015,2020\nTrees,items,5,6\n',
      ['Trees actual 2015 year-or-end = 5', 'Trees actual 2020 year-or-end = 6'],
    ],
  ])('%s', (title, text, expected) => {
    expect(lines(read(text, { table: title, presentYear: 2026 }))).toEqual(expected);
  });

  it.each([
    'Sustainable Development Goals',
    'Progress towards the targets',
    'Results framework',
    '可持续发展目标指标',
  ])('%s says neither', (title) => {
    expect(lines(read('Indicator,Unit,2019,2020\nTrees,items,5,6\n', { table: title }))).toEqual([
      'Trees actual 2019 year-or-end = 5',
      'Trees actual 2020 year-or-end = 6',
    ]);
  });

  it('that disagree with the header leave its columns', () => {
    const result = read('Indicator,Unit,Actual 2020\nTrees,items,5\n', { table: 'Targets of the plan' });
    expect(reasons(result)).toEqual([
      '1,3 Actual 2020: the title and the header disagree on targets and results',
    ]);
    expect(lines(read('指标,单位,2020年目标\n绿地,公顷,5\n', { table: '2020年成就' }))).toEqual([]);
    expect(
      lines(read('Indicator,Unit,Actual 2020,Target 2025\nTrees,items,5,6\n', { table: 'Targets' })),
    ).toHaveLength(2);
  });
});

describe('direction', () => {
  it.each([
    ['Maintain', 'neither'],
    ['Stable', 'neither'],
    ['保持', 'neither'],
    ['Grow', 'higher'],
    ['Raise', 'higher'],
    ['增长', 'higher'],
    ['Cut', 'lower'],
    ['Reduce', 'lower'],
    ['压减', 'lower'],
  ])('of a column that says %s', (word, better) => {
    const result = read(
      `Indicator,Unit,Actual 2020,Target 2025,Desired trend\nRoads,km,5,6,${word}\nLanes,km,5,6,Increase\n`,
    );
    expect(result.data.indicators.map((one) => one.better)).toEqual([better, 'higher']);
  });

  const better = (name: string, cell = '5', extra = '', value = '') =>
    read(`Indicator,Unit,2025 Target${extra}\n${name},items,${cell}${value}\n`).data.indicators[0]!.better;

  it.each([
    ['Response time (lower is better)', 'lower'],
    ['Sick days (Minimise)', 'lower'],
    ['Waste per head (aim to minimize)', 'lower'],
    ['Visits (Maximise)', 'higher'],
    ['Footprint (smaller is better)', 'lower'],
    ['Sites where we minimise waste', 'unknown'],
    ['投诉量（越低越好）', 'lower'],
    ['Crime: higher is better', 'higher'],
    ['失业人员再就业率', 'higher'],
    ['城镇登记失业率', 'lower'],
    ['投诉办结率', 'higher'],
    ['Complaints settled', 'higher'],
    ['Road deaths', 'lower'],
    ['Average response time', 'lower'],
    ['Missed collections', 'lower'],
    ['Response time target met', 'unknown'],
    ['失业人员再就业人数', 'unknown'],
    ['失业保险参保人数', 'unknown'],
    ['不合格率', 'unknown'],
    ['产品合格率', 'higher'],
    ['不满意率', 'unknown'],
    ['群众满意度', 'higher'],
    ['PM2.5年均浓度', 'lower'],
    ['溶解氧浓度', 'unknown'],
    ['单位GDP能耗降低率', 'higher'],
    ['出生人口下降率', 'unknown'],
    ['碳排放交易额', 'unknown'],
    ['投诉热线接通次数', 'unknown'],
    ['Crime prevention programmes', 'unknown'],
    ['People lifted out of poverty', 'unknown'],
    ['Satisfaction with waiting times', 'unknown'],
    ['Road deaths avoided', 'unknown'],
    ['Youth unemployment rate', 'lower'],
    ['CO2 emissions per capita', 'lower'],
    ['Emissions trading volume', 'unknown'],
    ['Under-five mortality rate', 'lower'],
    ['Landfill', 'unknown'],
    ['Documents scanned', 'unknown'],
  ])('%s', (name, expected) => {
    expect(better(name)).toBe(expected);
  });

  it.each([
    ['Direction', 'Lower', 'lower'],
    ['Polarity', 'Negative', 'lower'],
    ['Desired trend', 'decrease', 'lower'],
    ['Better', '↑', 'higher'],
    ['指标方向', '逆向', 'lower'],
    ['属性', '正向', 'higher'],
  ])('in a column %s: %s', (header, value, expected) => {
    expect(better('Road deaths per year', '5', `,${header}`, `,${value}`)).toBe(expected);
  });

  it('the sign of the target goes before a name', () => {
    expect(better('投诉量', '≥5')).toBe('higher');
    expect(better('Visits', '≤5')).toBe('lower');
    expect(better('失业率', '不低于5')).toBe('higher');
    expect(better('Crime rate', '>5')).toBe('higher');
    expect(better('Visits', 'at least 5')).toBe('higher');
  });

  it('a sign that contradicts a word leaves it unknown, as do two signs', () => {
    expect(better('Visits', '≥5', ',Direction', ',Lower')).toBe('unknown');
    expect(better('投诉量（越低越好）', '≥5')).toBe('unknown');
    const two = read('Indicator,Unit,2024 Target,2025 Target\nVisits,items,≤5,≥6\n');
    expect(two.data.indicators[0]!.better).toBe('unknown');
  });

  it.each([
    ['超额完成', 5, 8, 'higher'],
    ['已完成', 5, 3, 'lower'],
    ['未完成', 5, 3, 'higher'],
    ['未完成', 5, 8, 'lower'],
    ['已完成', 5, 5, 'unknown'],
    ['见正文', 5, 8, 'unknown'],
  ])('the printed verdict %s on a target of %d and a result of %d', (verdict, aim, result, expected) => {
    const { data } = read(`指标,单位,2020年目标,2020年实际,完成情况\n网点,家,${aim},${result},${verdict}\n`);
    expect(data.indicators[0]!.better).toBe(expected);
  });

  it.each([
    ['用水总量', 50, 56, 'unknown'],
    ['耕地保有量', 128, 126, 'unknown'],
    ['Roads constructed', 9, 3, 'unknown'],
    ['网点', 5, 8, 'higher'],
    ['网点', 5, 5, 'unknown'],
  ])('the plan’s own base of %s from %d to %d', (name, base, aim, expected) => {
    const { data } = read(`指标,单位,2020年实际,2025年目标\n${name},个,${base},${aim}\n`);
    expect(data.indicators[0]!.better).toBe(expected);
  });

  it('targets that go up and down from their base say nothing', () => {
    const of = (...aims: number[]) =>
      read(`Indicator,Unit,Baseline 2020,Target 2021,Target 2022,Target 2023\nHomes,items,${aims.join()}\n`)
        .data.indicators[0]!.better;
    expect(of(9, 7, 8, 5)).toBe('unknown');
    expect(of(9, 8, 7, 5)).toBe('lower');
    expect(of(3, 4, 4, 6)).toBe('higher');
  });

  it('a cautious target for the next year says nothing, a base does', () => {
    const of = (text: string) => read(text).data.indicators[0]!.better;
    expect(of('Measure,Unit,FY2022 Actual,FY2023 Target\nDocuments,items,12782,5000\n')).toBe('unknown');
    expect(
      of('Measure,Unit,2018 Actual,2019 Actual,2020 Actual,2023 Target\nDocuments,items,7,8,9,5\n'),
    ).toBe('unknown');
    expect(of('Measure,Unit,Baseline 2022,2023 Target\nDocuments,items,12782,5000\n')).toBe('lower');
    expect(of('Measure,Unit,2018 Actual,2025 Target\nDocuments,items,12782,5000\n')).toBe('lower');
  });
});
