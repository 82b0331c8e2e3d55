import { describe, expect, it } from 'vitest';
import { readOf, realTables } from '../real-tables.js';
import { read } from './projections.js';

describe('direction: which way is better', () => {
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
    ['Smaller is better', 'lower'],
    ['Less is good', 'lower'],
    ['Bigger is better', 'higher'],
    ['High is good', 'higher'],
    ['Low is good', 'lower'],
    ['Good to be low', 'lower'],
    ['Lower values are better', 'lower'],
    ['The higher the better', 'higher'],
  ])('of a column that says %s', (word, better) => {
    const result = read(
      `Indicator,Unit,Actual 2020,Target 2025,Desired trend\nRoads,km,5,6,${word}\nLanes,km,5,6,Increase\n`,
    );
    expect(result.data.indicators.map((one) => one.better)).toEqual([better, 'higher']);
  });

  it.each([
    ['lower is better', 'lower'],
    ['Higher is better', 'higher'],
    ['越低越好', 'lower'],
    ['up', 'unknown'],
    ['increased', 'unknown'],
    ['stable', 'unknown'],
  ])('of notes that say %s', (note, better) => {
    const { data } = read(`Measure,Actual 2020,Target 2025,Notes\nLanes (km),6,6,${note}\nRoads (km),6,6,\n`);
    expect(data.indicators.map((one) => one.better)).toEqual([better, 'unknown']);
  });

  it.each(['Trend', 'Direction', 'Direction of travel', 'Direction of change', '方向', '趋势'])(
    'not of a column %s behind the values, which tells where they went',
    (head) => {
      const { data } = read(`Indicator,2020,2024,${head}\nLanes (km),6,7,↑\nRoads (km),6,5,↓\n`);
      expect(data.indicators.map((one) => one.better)).toEqual(['unknown', 'unknown']);
      expect(data.readings).toHaveLength(4);
    },
  );

  it.each([
    ['Desired direction', 'down', 'up'],
    ['Polarity', 'Low', 'High'],
    ['Direction', 'Lower', 'Higher'],
    ['指标方向', '下降', '上升'],
  ])('of a column %s behind the values', (head, lower, higher) => {
    const { data } = read(`Indicator,2020,2024,${head}\nLanes (km),6,7,${lower}\nRoads (km),6,5,${higher}\n`);
    expect(data.indicators.map((one) => one.better)).toEqual(['lower', 'higher']);
  });

  it('not of a direction behind the values of a list of records', () => {
    const records = (first: string, second: string) =>
      read(`indicator,year,value,direction\nLanes (km),2023,6,${first}\nRoads (km),2023,5,${second}\n`);
    expect(records('up', 'down').data.indicators.map((one) => one.better)).toEqual(['unknown', 'unknown']);
    expect(records('lower', 'higher').data.indicators.map((one) => one.better)).toEqual(['lower', 'higher']);
  });

  it('of a column of directions before the values', () => {
    const { data } = read('Indicator,Direction,2020,2024\nLanes (km),↓,6,7\nRoads (km),↑,6,5\n');
    expect(data.indicators.map((one) => one.better)).toEqual(['lower', 'higher']);
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

  it('follows the sign of the target before the name', () => {
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

describe('direction by a base, and by the key of a table', () => {
  it('is not told by a base that may be all that there is of what is added', () => {
    const { data } = read(
      '任务,单位,2020年底现状,2025年目标\n新增助餐点,个,312,80\n家庭养老床位,张,1480,3000\n',
    );
    expect(data.indicators.map(({ better }) => better)).toEqual(['unknown', 'higher']);
  });

  it('is never said against the key of a table', () => {
    const [right, unknown, wrong] = [[], [], []] as [string[], string[], string[]];
    for (const one of realTables.filter(({ better }) => better)) {
      const { data } = readOf(one);
      for (const part of one.better!.split('; ')) {
        const [way, names = ''] = part.split(': ');
        for (const name of names.split(' / '))
          for (const { name: own, better } of data.indicators)
            if (String(own).endsWith(name))
              (better === way ? right : better === 'unknown' ? unknown : wrong).push(name);
      }
    }
    expect(wrong).toEqual([]);
    expect(right.length).toBeGreaterThan(2 * unknown.length);
  });
});

it.each([
  ['1990,2000,2010,Target 2015', '51.7,39.5,24.5,25.9', 'unknown'],
  ['1990,2000,2010,Target 2015', '51.7,39.5,34.5,25.9', 'lower'],
  ['1990,2000,2010,Target 2015', '51.7,61,83.4,100', 'higher'],
  ['1990,2000,Baseline 2010,Target 2015', '51.7,39.5,24.5,25.9', 'higher'],
])('results on both sides of a target leave its direction open: %s %s', (head, row, better) => {
  expect(read(`Indicator,${head}\nHeadcount,${row}\n`).data.indicators.map((one) => one.better)).toEqual([
    better,
  ]);
});
