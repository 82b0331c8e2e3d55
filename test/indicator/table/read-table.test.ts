import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/indicator/table/index.js';
import { lines, read, reasons } from './expected.js';

describe('names', () => {
  it.each(['指标', '指标名称', '主要指标', '名称', 'Indicator', ''])('under %j', (header) => {
    expect(lines(read(`${header},2020年实际值,2025年目标值\n专利（件）,10,20\n`))).toEqual([
      '专利 actual 2020 year-or-end = 10',
      '专利 target 2025 year-or-end = 20',
    ]);
  });

  it('lose numbers, line breaks and footnote marks', () => {
    const { data } = read(
      '指标,2020年实际值\n1.有效\u3000专利①（件）,10\n"（2）注册\n商标[2]（件）",20\n5G基站（个）,30\n',
    );
    expect(data.indicators.map(({ id }) => id)).toEqual(['有效专利', '注册商标', '5G基站']);
  });
});

describe('units', () => {
  it.each([
    ['in a column', '指标,单位,2020年实际值\n专利,万件,1.2\n'],
    ['in the name', '指标,2020年实际值\n专利（万件）,1.2\n'],
    ['in the name, half-width', '指标,2020年实际值\n专利 (万件),1.2\n'],
    ['in the cell', '指标,2020年实际值\n专利,1.2万件\n'],
    ['in the header', '指标,2020年实际值（万件）\n专利,1.2\n'],
    ['in the corner', '指标（单位：万件）,2020年实际值\n专利,1.2\n'],
    ['in the corner alone', '单位：万件,2020年实际值\n专利,1.2\n'],
    ['beside the title', '主要指标表,单位：万件\n指标,2020年实际值\n专利,1.2\n'],
    ['in a line above', '单位：万件\n指标,2020年实际值\n专利,1.2\n'],
    ['multiplier in the cell, unit in the column', '指标,单位,2020年实际值\n专利,件,1.2万\n'],
  ])('%s', (_, text) => {
    const result = read(text);
    expect(lines(result)).toEqual(['专利 actual 2020 year-or-end = 1.2 ×10000']);
    expect(result.data.units).toEqual([{ id: 'item', name: '件' }]);
  });

  it.each([
    ['%', 'percent', 1],
    ['‰', 'permille', 1],
    ['亿元', 'yuan', 1e8],
    ['万亿元', 'yuan', 1e12],
    ['亿美元', 'usd', 1e8],
    ['亿千瓦时', '千瓦时', 1e8],
    ['千瓦时/人', '千瓦时/人', 1],
    ['万吨标准煤', '吨标准煤', 1e4],
  ])('%s', (unit, id, scale) => {
    const { data } = read(`指标,单位,2020年实际值\n某指标,${unit},5\n`);
    expect(data.units[0]!.id).toBe(id);
    expect(data.readings[0]!.scale).toBe(scale);
  });

  it.each([
    ['指标,单位,2020年实际值\n专利,万件,1.2万\n', '2,3 1.2万: a multiplier in both cell and unit'],
    ['指标,单位,2020年实际值\n专利,件,12%\n', '2,3 12%: two units'],
    ['指标,单位,2020年实际值\n专利,件/%,12\n', '2,3 12: the unit of the row is not clear'],
    ['指标,单位,2020年实际值\n专利,万件,50件\n', '2,3 50件: cell and unit have different multipliers'],
    ['指标,2020年实际值\n某项,2019\n', '2,2 2019: may be a year, as no unit is printed'],
    ['指标,单位,2020年实际值\n建成,年,2025\n', '2,3 2025: a year'],
  ])('left unread: %j', (text, reason) => {
    const result = read(text);
    expect(lines(result)).toEqual([]);
    expect(reasons(result)).toEqual([reason]);
  });

  it('a bare figure without any unit is read, and the set says that no unit is printed', () => {
    const { data } = read('指标,2020年实际值\n某项,12\n');
    expect(data.units).toEqual([{ id: 'unit-not-printed', name: '' }]);
  });
});

describe('headers', () => {
  const kinds = (header: string, options = {}) => lines(read(`指标,${header}\n专利（件）,10\n`, options));

  it.each([
    ['2020年目标值', 'target 2020 year-or-end'],
    ['2020年实现值', 'actual 2020 year-or-end'],
    ['2020实际值', 'actual 2020 year-or-end'],
    ['2020 年完成值', 'actual 2020 year-or-end'],
    ['2020年基期值', 'actual 2020 year-or-end'],
    ['2025年预期值', 'target 2025 year-or-end'],
    ['２０２５年目标', 'target 2025 year-or-end'],
    ['“十三五”规划目标', 'target 2020 year-or-end'],
    ['“十三五”期末实际', 'actual 2020 end'],
    ['“十四五”末目标', 'target 2025 end'],
    ['2020年', 'actual 2020 year-or-end'],
    ['FY2024 Actual', 'actual 2024 year-or-end'],
    ['2025 Target', 'target 2025 year-or-end'],
    ['Baseline (2020)', 'actual 2020 year-or-end'],
  ])('%s', (header, expected) => {
    expect(kinds(header)).toEqual([`专利 ${expected} = 10`]);
  });

  it('totals and averages over the years that a header names', () => {
    expect(kinds('2016-2020年累计')).toEqual(['专利 actual 2016-2020 total = 10']);
    expect(kinds('“十四五”期间累计目标')).toEqual(['专利 target 2021-2025 total = 10']);
    expect(kinds('2021—2025年年均目标')).toEqual(['专利 target 2021-2025 average = 10']);
    expect(kinds('2016-2020年')).toEqual([]);
  });

  it('without a year, the plan or the year given says when', () => {
    expect(kinds('目标值')).toEqual([]);
    expect(kinds('目标值', { plan: 14 })).toEqual(['专利 target 2025 year-or-end = 10']);
    expect(kinds('现状值', { plan: 14 })).toEqual(['专利 actual 2020 year-or-end = 10']);
    expect(kinds('实际值', { plan: 13 })).toEqual(['专利 actual 2020 year-or-end = 10']);
    expect(kinds('实际值', { year: 2023 })).toEqual(['专利 actual 2023 year-or-end = 10']);
    expect(kinds('年度目标', { plan: 14 })).toEqual([]);
    expect(kinds('年度目标', { year: 2023 })).toEqual(['专利 target 2023 year-or-end = 10']);
    expect(kinds('目标值', { table: '“十四五”主要指标' })).toEqual(['专利 target 2025 year-or-end = 10']);
  });

  it.each([
    '2024年上半年',
    '2024年1-6月',
    '2024年一季度',
    '2020年占比',
    '2020年排名',
    '2020年权重',
    '完成率',
    '2020年增速',
  ])('holds no value that can be read: %s', (header) => {
    expect(kinds(header, { plan: 13 })).toEqual([]);
  });

  it('a base year and a target year alone are not told apart without a plan', () => {
    const text = '指标,2020年,2025年\n专利（件）,10,20\n';
    expect(reasons(read(text))).toEqual([
      '1,2 2020年: the header does not say whether these are targets or results',
      '1,3 2025年: the header does not say whether these are targets or results',
    ]);
    const told = ['专利 actual 2020 year-or-end = 10', '专利 target 2025 year-or-end = 20'];
    expect(lines(read(text, { plan: 14 }))).toEqual(told);
    expect(lines(read('指标,2020年,2025年,属性\n专利（件）,10,20,预期性\n'))).toEqual(told);
    expect(lines(read(`表2 “十四五”主要预期性指标\n${text}`))).toEqual(told);
  });

  it('bare years between base and target are results, as they come in', () => {
    const text = '指标,基期值,2021年,2022年,2023年,目标值\n专利（件）,10,11,12,,20\n';
    expect(lines(read(text, { plan: 14 }))).toEqual([
      '专利 actual 2020 year-or-end = 10',
      '专利 actual 2021 year-or-end = 11',
      '专利 actual 2022 year-or-end = 12',
      '专利 target 2025 year-or-end = 20',
    ]);
  });

  it('an estimate before the plan is one', () => {
    const [first, second] = read('指标,2020年预计值,2025年预期值\n专利（件）,10,20\n').data.readings;
    expect(first).toMatchObject({ kind: 'estimate', value: 10 });
    expect(second).toMatchObject({ kind: 'target', force: 'expected' });
  });

  it('two rows, merged or with blanks as text has them', () => {
    const told = [
      '专利 target 2020 year-or-end = 1',
      '专利 actual 2020 year-or-end = 2',
      '专利 target 2025 year-or-end = 3',
    ];
    const merged: Grid = [
      [
        { text: '指标', rowSpan: 2 },
        { text: '单位', rowSpan: 2 },
        { text: '2020年', colSpan: 2 },
        { text: '2025年' },
      ],
      ['目标值', '实际值', '目标值'],
      ['专利', '件', '1', '2', '3'],
    ];
    expect(lines(read(merged))).toEqual(told);
    const plans = '指标,单位,“十三五”,,“十四五”\n,,目标值,实际值,目标值\n专利,件,1,2,3\n';
    expect(lines(read(plans))).toEqual(told);
    expect(lines(read('指标,单位,2020年,,2025年\n,,目标值,实际值,目标值\n专利,件,1,2,3\n'))).toEqual(told);
  });

  it('two places as columns, also under years', () => {
    const places = [{ id: 'xm', name: { zh: '厦门', en: 'Xiamen' } }];
    const text = '指标,2020年,,2025年目标,\n,福州,厦门,福州,厦门\n专利（件）,1,2,3,4\n';
    const { data } = read(text, { place: { id: 'fz', name: '福州' }, places });
    expect(data.readings.map(({ place, kind, value }) => `${place} ${kind} ${value}`)).toEqual([
      'fz actual 1',
      'xm actual 2',
      'fz target 3',
      'xm target 4',
    ]);
    expect(data.places.map(({ id }) => id)).toEqual(['fz', 'xm']);
  });

  it('years as columns in either order, and as rows', () => {
    expect(lines(read('指标,2019年,2018年,2017年\n专利（件）,3,2,1\n'))).toEqual([
      '专利 actual 2019 year-or-end = 3',
      '专利 actual 2018 year-or-end = 2',
      '专利 actual 2017 year-or-end = 1',
    ]);
    const rows = read('年份,专利（件）,商标（万件）\n2017年,1,2.5\n2018年,—,前10\n');
    expect(lines(rows)).toEqual([
      '专利 actual 2017 year-or-end = 1',
      '专利 actual 2018 year-or-end = none',
      '商标 actual 2017 year-or-end = 2.5 ×10000',
    ]);
    expect(reasons(rows)).toEqual(['3,3 前10: a rank']);
  });

  it('an empty cell between two years is a gap, one at the end says nothing', () => {
    expect(lines(read('指标,2017年,2018年,2019年,2020年,2021年\n专利（件）,,5,,7,\n'))).toEqual([
      '专利 actual 2018 year-or-end = 5',
      '专利 actual 2020 year-or-end = 7',
      '专利 actual 2019 year-or-end = none',
    ]);
  });

  it('districts as rows', () => {
    const { data } = read('地区,专利（件）\n鼓楼区,12\n马尾区,8\n', { year: 2022 });
    expect(data.readings.map(({ place, value, period }) => [place, value, period.to])).toEqual([
      ['鼓楼区', 12, 2022],
      ['马尾区', 8, 2022],
    ]);
  });

  it('a table without a header is left unread, cell by cell', () => {
    const result = read('专利,12,15\n商标,3,4\n');
    expect(lines(result)).toEqual([]);
    expect(result.unread).toHaveLength(6);
  });
});

describe('columns that hold no values', () => {
  it('serial numbers, weights, ranks, categories, owners and verdicts are never values', () => {
    const result = read(
      '序号,类别,指标,单位,权重,排名,2020年目标值,2020年实际值,完成情况,完成率,数据来源,责任单位,备注\n' +
        '1,创新,专利,件,15,3,100,120,超额完成,120%,统计局,科技局,—\n',
    );
    expect(lines(result)).toEqual([
      '专利 target 2020 year-or-end = 100',
      '专利 actual 2020 year-or-end = 120',
    ]);
    expect(reasons(result)).toEqual([
      '1,5 权重: a rank, weight or completion rate',
      '1,6 排名: a rank, weight or completion rate',
    ]);
    expect(result.data.indicators[0]!.reporter).toBe('统计局');
    expect(result.data.readings[1]!.verdict).toBe('超额完成120%');
  });

  it('a column of goals in words is no column of targets', () => {
    const result = read('目标,指标,2025年\n创新驱动,专利（件）,40\n绿色发展,森林（亩）,50\n', {
      plan: 14,
      kind: 'target',
    });
    expect(lines(result)).toEqual(['专利 target 2025 year-or-end = 40', '森林 target 2025 year-or-end = 50']);
    expect(reasons(result)).toEqual([]);
  });

  it('the property says how firm a target is', () => {
    const { data } = read(
      '指标,2025年目标,属性\nA（件）,1,约束性\nB（件）,2,预期性\nC（件）,3,参考性\nD（件）,4,\n',
    );
    expect(data.readings.map(({ force }) => force)).toEqual(['binding', 'expected', 'reference', 'set']);
  });

  it('a line that counts the columns is not a row', () => {
    expect(lines(read('指标,2019年,2020年\n甲,1,2\n专利（件）,30,40\n'))).toEqual([
      '专利 actual 2019 year-or-end = 30',
      '专利 actual 2020 year-or-end = 40',
    ]);
  });
});

describe('rows', () => {
  it('sections, parts of an indicator, notes and repeated headers', () => {
    const result = read([
      ['指标', '单位', '2020年实际值'],
      [{ text: '一、创造', colSpan: 3 }],
      ['专利授权量', '件', '100'],
      ['其中：企业', '件', '60'],
      ['\u3000\u3000高校', '件', '20'],
      ['有效商标', '件', '30'],
      ['指标', '单位', '2020年实际值'],
      ['其中', '', ''],
      ['注：2020年为快报数', '', ''],
    ]);
    expect(lines(result)).toEqual([
      '专利授权量 actual 2020 year = 100',
      '专利授权量：企业 actual 2020 year = 60',
      '专利授权量：高校 actual 2020 year = 20',
      '有效商标 actual 2020 end = 30',
    ]);
    expect(result.data.indicators.map(({ within }) => within)).toEqual([
      undefined,
      '专利授权量',
      '专利授权量',
      undefined,
    ]);
  });

  it('merged categories stay out of names; a merged name with a unit is a group', () => {
    const result = read([
      [{ text: '指标', colSpan: 2 }, '2020年实际值'],
      [{ text: '创新', rowSpan: 2 }, '研发人员（人）', '5'],
      ['专利（件）', '6'],
      [{ text: '污染物减排（%）', rowSpan: 2 }, '化学需氧量', '7'],
      ['氨氮', '8'],
      [{ text: '满意度（分）', colSpan: 2 }, '81'],
    ]);
    expect(result.data.readings.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['研发人员', 5],
      ['专利', 6],
      ['污染物减排：化学需氧量', 7],
      ['污染物减排：氨氮', 8],
      ['满意度', 81],
    ]);
  });

  it('one name with two units is two indicators; the same row twice is read once', () => {
    const result = read('指标,单位,2020年实际值\n研发投入,亿元,5\n研发投入,%,2.5\n专利,件,1\n专利,件,2\n');
    expect(result.data.indicators.map(({ id }) => id)).toEqual(['研发投入', '研发投入（%）', '专利']);
    expect(reasons(result)).toEqual(['5,3 2: the same indicator in two rows']);
  });

  it('a merged value for two columns is left unread', () => {
    const result = read([
      ['指标', '2019年', '2020年'],
      ['专利（件）', { text: '5', colSpan: 2 }],
    ]);
    expect(lines(result)).toEqual([]);
    expect(result.unread[0]!.reason).toBe('one cell for several rows or columns');
  });

  it('nor is a value that is merged over two rows given to both', () => {
    const result = read([
      ['指标', '2020年实际值'],
      ['专利（件）', { text: '5', rowSpan: 2 }],
      ['商标（件）'],
    ]);
    expect(lines(result)).toEqual([]);
    expect(reasons(result)).toEqual(['2,2 5: one cell for several rows or columns']);
  });

  it('two columns of one time keep both values', () => {
    const { data } = read('指标,2020年实际值,2020年完成值\n专利（件）,5,6\n商标（件）,7,7\n');
    expect(data.readings.map(({ value, disputes }) => [value, disputes])).toEqual([
      [5, undefined],
      [6, data.readings[0]!.id],
      [7, undefined],
    ]);
    expect(data.readings[2]!.sources).toHaveLength(2);
  });
});

describe('periods', () => {
  const period = (name: string, cell: string, remark = '') =>
    lines(read(`指标,单位,2025年目标值,备注\n${name},件,${cell},${remark}\n`));

  it.each([
    ['有效专利拥有量', '10', '', '2025 end = 10'],
    ['专利申请量', '10', '', '2025 year = 10'],
    ['专利申请量', '10', '五年累计值', '2021-2025 total = 10'],
    ['专利申请量', '10', '累计', '2021-2025 total = 10'],
    ['专利申请量', '10', '五年合计', '2021-2025 total = 10'],
    ['专利申请量', '10', '五年年平均值', '2021-2025 average = 10'],
    ['专利申请量', '10', '年均', '2021-2025 average = 10'],
    ['年均专利申请量', '10', '', '2021-2025 average = 10'],
    ['专利申请量', '10（十四五期间）', '', '2021-2025 total = 10'],
    ['专利申请量', '〔10〕', '', '2021-2025 total = 10'],
    ['专利申请量', '年均10', '', '2021-2025 average = 10'],
    ['专利申请量', '10（2024年）', '', '2024 year = 10'],
  ])('%s %s %s', (name, cell, remark, expected) => {
    expect(period(name, cell, remark)).toEqual([`${name} target ${expected}`]);
  });

  it('a name that speaks of one plan has no value under another', () => {
    const result = read('指标,2020年实际值,2025年目标值\n“十四五”期间新增就业（万人）,5,25\n');
    expect(lines(result)).toEqual(['“十四五”期间新增就业 target 2021-2025 total = 25 ×10000']);
    expect(reasons(result)).toEqual(['2,2 5: name and column are of different plans']);
  });

  it('a total up to a year within the plan has no known start', () => {
    const result = read('指标,2023年实际值,备注\n专利申请量（件）,10,五年累计值\n');
    expect(reasons(result)).toEqual(['2,2 10: a note changes the period of the value']);
  });

  it('a figure in brackets beside a level is its change', () => {
    const result = read('指标,2025年目标值\n人均预期寿命（岁）,〔1〕\n');
    expect(lines(result)).toEqual([]);
    expect(reasons(result)).toEqual(['2,2 〔1〕: the number in brackets is a change, not a total']);
  });

  it('brackets hold totals where the table says so; rates stay out of levels', () => {
    const text =
      '指标,2020年,2025年,年均/累计,属性\n' +
      '单位GDP能耗降低（%）,—,—,[14],约束性\n' +
      '生产总值增长（%）,2.3,—,6左右,预期性\n' +
      '城镇化率（%）,60,65,1.2,预期性\n' +
      '注：[ ]内为5年累计数,,,,\n';
    const result = read(text, { plan: 14 });
    expect(lines(result).filter((one) => !one.endsWith('none'))).toEqual([
      '单位GDP能耗降低 target 2021-2025 total = 14',
      '生产总值增长 actual 2020 year = 2.3',
      '生产总值增长 target 2021-2025 average = 6 about',
      '城镇化率 actual 2020 year = 60',
      '城镇化率 target 2025 year = 65',
    ]);
    expect(reasons(result)).toEqual(['4,4 1.2: a rate or total beside the values']);
  });
});

describe('quantity and direction', () => {
  it.each([
    ['城镇化率', '%', '65', 'ratio unknown'],
    ['生产总值增速', '%', '6', 'growth higher'],
    ['满意度', '分', '83', 'score higher'],
    ['全省位次', '位', '3', 'rank lower'],
    ['单位GDP能耗', '吨标准煤', '0.5', 'flow lower'],
    ['单位GDP能耗降低', '%', '13.5', 'growth higher'],
    ['孕产妇死亡率', '‰', '9', 'ratio lower'],
    ['用水总量', '亿立方米', '≤50', 'flow lower'],
    ['城镇调查失业率', '%', '5', 'ratio lower'],
    ['污水处理率', '%', '95', 'ratio higher'],
    ['专利代理机构', '家', '50', 'stock unknown'],
    ['服务企业', '家次', '50', 'flow unknown'],
    ['培育企业', '家', '50', 'stock-or-flow unknown'],
    ['登记数量', '件', '50', 'stock-or-flow unknown'],
    ['年末登记数量', '件', '50', 'stock unknown'],
    ['新增登记数量', '件', '50', 'flow unknown'],
    ['新增绿地面积', '公顷', '50', 'flow unknown'],
    ['绿地面积', '公顷', '50', 'stock unknown'],
    ['汽车保有量', '辆', '50', 'stock unknown'],
    ['案件总数', '件', '50', 'flow unknown'],
    ['Visitors', 'people', '50', 'stock-or-flow unknown'],
    ['Electricity used', 'GWh', '50', 'stock-or-flow unknown'],
    ['Dwellings at the end of the year', '', '50', 'stock unknown'],
    ['New dwellings', '', '50', 'flow unknown'],
  ])('%s', (name, unit, cell, expected) => {
    const [indicator] = read(`指标,单位,2025年目标值\n${name},${unit},${cell}\n`).data.indicators;
    expect(`${indicator!.quantity} ${indicator!.better}`).toBe(expected);
  });
});
