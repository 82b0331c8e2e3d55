import { describe, expect, it } from 'vitest';
import type { PlanData, Reading } from '../../../src/indicator/types.js';
import { fuzhou, xiamen } from '../examples.js';
import { lines, read } from './expected.js';
import { fuzhouPlan, fuzhouResult, xiamenPlan, xiamenResult } from './plan-tables.js';

const tables = {
  'fuzhou 表1': fuzhouResult,
  'fuzhou 表2': fuzhouPlan,
  'xiamen 表1': xiamenResult,
  'xiamen 表2': xiamenPlan,
};

describe('the four tables of the two plans', () => {
  it('Fuzhou, results of 十三五', () => {
    expect(lines(read(fuzhouResult))).toEqual([
      '每万人口有效发明专利拥有量 target 2020 end = 12',
      '每万人口有效发明专利拥有量 actual 2020 end = 23.377',
      '有效注册商标量 target 2020 end = 13 ×10000',
      '有效注册商标量 actual 2020 end = 24.67 ×10000',
      '通过知识产权贯标认证企事业单位 target 2020 end = 50',
      '通过知识产权贯标认证企事业单位 actual 2020 end = 194',
      '国家、省级、市级知识产权示范或优势企业 target 2020 end = 150',
      '国家、省级、市级知识产权示范或优势企业 actual 2020 end = 255',
    ]);
  });

  it('Fuzhou, expected values of 十四五: a cell may name its own years, and a zero is a zero', () => {
    expect(lines(read(fuzhouPlan))).toEqual([
      '每万人口有效发明专利拥有量 actual 2020 end = 23.377',
      '每万人口有效发明专利拥有量 target 2025 end = 25',
      '有效发明专利数量 actual 2020 end = 17159',
      '有效发明专利数量 target 2025 end = 23000',
      '有效注册商标数量 actual 2020 end = 24.67 ×10000',
      '有效注册商标数量 target 2025 end = 40 ×10000',
      '作品版权登记量 actual 2020 year = 5.29 ×10000',
      '作品版权登记量 target 2025 year = 6 ×10000',
      '知识产权信息公共服务网点 actual 2020 end = 0',
      '知识产权信息公共服务网点 target 2025 end = 10',
      '知识产权质押融资金额 actual 2016-2020 total = 48.22 ×100000000',
      '知识产权质押融资金额 target 2021-2025 total = 60 ×100000000',
    ]);
  });

  it('Xiamen, results of 十三五', () => {
    expect(lines(read(xiamenResult))).toEqual([
      '国内专利年申请量 target 2020 year = 4.2 ×10000',
      '国内专利年申请量 actual 2020 year = 15.2 ×10000',
      '专利申请量年均增速 target 2016-2020 average = 19',
      '专利申请量年均增速 actual 2016-2020 average = 19.7',
      '每万人有效发明专利拥有量 target 2020 end = 18',
      '每万人有效发明专利拥有量 actual 2020 end = 37.93',
      'PCT国际专利申请量 target 2020 year = 320',
      'PCT国际专利申请量 actual 2020 year = 534',
      '五年培育新增知识产权强企 target 2016-2020 total = 100',
      '五年培育新增知识产权强企 actual 2016-2020 total = 213',
      '知识产权行政执法案件在法定（正常）审限内结案率 target 2020 year = 95',
      '知识产权行政执法案件在法定（正常）审限内结案率 actual 2020 year = 99',
    ]);
  });

  it('Xiamen, expected values of 十四五: remarks decide the period, a dash is no figure', () => {
    expect(lines(read(xiamenPlan))).toEqual([
      '每万人口高价值发明专利拥有量 actual 2020 end = 14.33',
      '每万人口高价值发明专利拥有量 target 2025 end = 21.47',
      '海外发明专利授权量 actual 2016-2020 total = 1643',
      '海外发明专利授权量 target 2021-2025 total = 3000',
      '马德里国际注册商标持有量 actual 2020 end = 500',
      '马德里国际注册商标持有量 target 2025 end = 600',
      '著作权登记量 actual 2020 year = 2.8 ×10000',
      '著作权登记量 target 2025 year = 7 ×10000',
      '知识产权质押融资登记金额 actual 2020 year = 10.8 ×100000000',
      '知识产权质押融资登记金额 target 2025 year = 40 ×100000000',
      '知识产权使用费年进出口总额 actual 2020 year = 3.54 ×100000000',
      '知识产权使用费年进出口总额 target 2025 year = 7 ×100000000',
      '知识产权保护社会满意度 actual 2020 year = 81',
      '知识产权保护社会满意度 target 2025 year = 83',
      '年均知识产权调解、撤诉案件数量 actual 2016-2020 average = none',
      '年均知识产权调解、撤诉案件数量 target 2021-2025 average = 1000',
      '保护中心、维权援助中心、快速维权中心等服务创新主体 actual 2016-2020 total = 714',
      '保护中心、维权援助中心、快速维权中心等服务创新主体 target 2021-2025 total = 1000',
      '专利代理服务机构 actual 2020 end = 44',
      '专利代理服务机构 target 2025 end = 54',
      '从业专利代理师 actual 2020 end = 204',
      '从业专利代理师 target 2025 end = 244',
      '年度知识产权培训学员 actual 2020 year = 5.6 ×10000',
      '年度知识产权培训学员 target 2025 year = 7 ×10000',
    ]);
  });

  it.each(Object.entries(tables))('%s: nothing is left unread', (_, table) => {
    expect(read(table).unread).toEqual([]);
  });

  it('tells verdict, force, unit, source and who reports it', () => {
    const { data } = read(xiamenPlan, { table: '表2' });
    const [first, second] = data.readings;
    expect(first!.sources).toEqual([{ document: 'table', table: '表2', row: 1, column: '2020年基期值' }]);
    expect(second!.force).toBe('expected');
    expect(data.indicators[0]).toMatchObject({ unit: 'item-per-10k', reporter: '国家知识产权局' });
    expect(data.readings[2]!.remark).toBe('五年累计值');
    const result = read(fuzhouResult).data.readings;
    expect(result[0]!.force).toBe('set');
    expect(result[1]!.verdict).toBe('超额完成');
    expect(result[0]!.verdict).toBeUndefined();
  });
});

describe('against the transcribed plans', () => {
  /** What the plan's data has for a table, by row and column. */
  const known = (data: PlanData, table: string) =>
    new Map(
      data.readings.flatMap((reading) =>
        reading.sources
          .filter((source) => source.table === table)
          .map((source) => [`${source.row} ${source.column}`, reading] as const),
      ),
    );
  const core = ({ kind, force, value, scale, printed, period }: Reading) => ({
    kind,
    force,
    value,
    scale,
    printed,
    period,
  });
  const pairs = [
    ['表1', fuzhouResult, fuzhou],
    ['表2', fuzhouPlan, fuzhou],
    ['表1', xiamenResult, xiamen],
    ['表2', xiamenPlan, xiamen],
  ] as const;

  it('all 56 cells of the 28 rows agree, but for one period', () => {
    const differing: string[] = [];
    let count = 0;
    for (const [table, grid, data] of pairs) {
      const cells = known(data, table);
      for (const reading of read(grid, { table }).data.readings) {
        const source = reading.sources[0]!;
        const seed = cells.get(`${source.row} ${source.column}`)!;
        count += 1;
        if (JSON.stringify(core(reading)) !== JSON.stringify(core(seed))) differing.push(seed.id);
      }
    }
    expect(count).toBe(56);
    // The row says 年申请量, yet 15.2 万 is the five years' total rounded, which only the running text tells:
    // a table alone cannot know it, so the reader takes the row at its word.
    expect(differing).toEqual(['xm-domestic-patent-applications-2016-2020']);
  });

  it('quantities and directions agree, but for two directions that no table tells', () => {
    const differing = pairs.flatMap(([table, grid, data]) => {
      const cells = known(data, table);
      const own = read(grid, { table }).data;
      return own.indicators.flatMap(({ id, quantity, better }) => {
        const source = own.readings.find((reading) => reading.indicator === id)!.sources[0]!;
        const seed = data.indicators.find(
          (one) => one.id === cells.get(`${source.row} ${source.column}`)!.indicator,
        )!;
        return seed.quantity === quantity && seed.better === better ? [] : [seed.id];
      });
    });
    expect(differing).toEqual(['domestic-patent-applications', 'mediated-cases']);
  });
});
