// Two real tables, for what the two cities' plans do not show: the main indicators of China's 14th Five-Year
// Plan (its box 1: sections, bounds, binding and expected targets), and the yearly targets for 2019 of the
// Report on the Work of the Government of that year with the results of the next (ranges and approximate targets).

const text = (zh: string, en: string) => ({ zh, en });
const china = { id: 'china', name: text('全国', 'China') };
const end = (to: number) => ({ kind: 'end', to });
const year = (to: number) => ({ kind: 'year', to });

const units = [
  { id: 'percent', name: text('%', '%') },
  { id: 'item', name: text('件', 'items') },
  { id: 'year', name: text('年', 'years') },
  { id: 'doctor', name: text('人', 'doctors') },
  { id: 'nursery-place', name: text('个', 'places') },
  { id: 'tonne', name: text('吨', 'tonnes') },
  { id: 'tonne-coal', name: text('吨标准煤', 'tonnes of coal equivalent') },
  { id: 'person', name: text('人', 'people') },
];

interface Row {
  readonly id: string;
  readonly name: { zh: string; en: string };
  readonly unit: string;
  readonly quantity?: string;
  readonly better?: string;
  readonly section?: string;
  readonly period?: typeof end;
  readonly base?: number;
  readonly target: number;
  readonly upTo?: number;
  readonly printed?: string;
  readonly approximation?: string;
  readonly scale?: number;
  readonly force?: string;
  readonly actual?: number;
  readonly actualSign?: string;
}

const plan = (rows: readonly Row[], document: { id: string; title: object }, to: number, from?: number) => ({
  places: [china],
  documents: [document],
  units: units.filter((unit) => rows.some((row) => row.unit === unit.id)),
  indicators: rows.map(({ id, name, unit, quantity = 'ratio', better = 'higher' }) => ({
    ...{ id, name, unit, quantity, better },
  })),
  readings: rows.flatMap((row) => {
    const period = row.period ?? end;
    const common = {
      ...{ indicator: row.id, place: china.id, ...(row.scale ? { scale: row.scale } : {}) },
      sources: [{ document: document.id, ...(row.section ? { section: row.section } : {}) }],
    };
    return [
      ...(row.base === undefined || from === undefined
        ? []
        : [{ ...common, id: `${row.id}-base`, kind: 'actual', period: period(from), value: row.base }]),
      {
        ...{ ...common, id: `${row.id}-target`, kind: 'target', period: period(to), value: row.target },
        ...(row.upTo === undefined ? {} : { upTo: row.upTo }),
        ...(row.printed ? { printed: row.printed } : {}),
        ...(row.approximation ? { approximation: row.approximation } : {}),
        force: row.force ?? 'expected',
      },
      ...(row.actual === undefined
        ? []
        : [
            {
              ...{ ...common, id: `${row.id}-actual`, kind: 'actual', period: period(to), value: row.actual },
              ...(row.actualSign ? { approximation: row.actualSign } : {}),
            },
          ]),
    ];
  }),
});

const [innovation, life, green, safety] = ['创新驱动', '民生福祉', '绿色生态', '安全保障'];
const binding = 'binding';

/** Those rows of the national plan that print figures for 2020 and 2025, or a bound for 2025. */
export const nationalPlan = plan(
  [
    {
      ...{ id: 'urban', name: text('常住人口城镇化率', 'Urban share of residents'), unit: 'percent' },
      ...{ section: '经济发展', base: 60.6, target: 65 },
    },
    {
      ...{
        id: 'patents',
        name: text('每万人口高价值发明专利拥有量', 'High-value invention patents per 10,000 people'),
      },
      ...{ unit: 'item', quantity: 'stock', section: innovation, base: 6.3, target: 12, printed: '12' },
    },
    {
      ...{
        id: 'digital',
        name: text('数字经济核心产业增加值占 GDP 比重', 'Core digital industries, share of GDP'),
      },
      ...{ unit: 'percent', section: innovation, period: year, base: 7.8, target: 10 },
    },
    {
      ...{ id: 'jobless', name: text('城镇调查失业率', 'Surveyed urban unemployment'), unit: 'percent' },
      ...{ better: 'lower', section: life, period: year, base: 5.2, target: 5.5, approximation: 'at-most' },
    },
    {
      ...{
        id: 'schooling',
        name: text('劳动年龄人口平均受教育年限', 'Years of schooling, working age'),
        unit: 'year',
      },
      ...{ quantity: 'stock', section: life, base: 10.8, target: 11.3, force: binding },
    },
    {
      ...{
        id: 'doctors',
        name: text('每千人口拥有执业（助理）医师数', 'Doctors per 1,000 people'),
        unit: 'doctor',
      },
      ...{ quantity: 'stock', section: life, base: 2.9, target: 3.2 },
    },
    {
      ...{ id: 'pension', name: text('基本养老保险参保率', 'Covered by basic pension'), unit: 'percent' },
      ...{ section: life, base: 91, target: 95 },
    },
    {
      ...{
        id: 'nursery',
        name: text('每千人口拥有 3 岁以下婴幼儿托位数', 'Nursery places per 1,000 people'),
      },
      ...{ unit: 'nursery-place', quantity: 'stock', section: life, base: 1.8, target: 4.5 },
    },
    {
      ...{
        id: 'air',
        name: text('地级及以上城市空气质量优良天数比率', 'Days of good air in cities'),
        unit: 'percent',
      },
      ...{ section: green, period: year, base: 87, target: 87.5, force: binding },
    },
    {
      ...{ id: 'water', name: text('地表水达到或好于Ⅲ类水体比例', 'Surface water of class III or better') },
      ...{ unit: 'percent', section: green, period: year, base: 83.4, target: 85, force: binding },
    },
    {
      ...{ id: 'forest', name: text('森林覆盖率', 'Forest cover'), unit: 'percent' },
      ...{ section: green, base: 23.2, target: 24.1, force: binding },
    },
    {
      ...{
        id: 'grain',
        name: text('粮食综合生产能力', 'Grain production capacity'),
        unit: 'tonne',
        quantity: 'flow',
      },
      ...{
        section: safety,
        period: year,
        target: 6.5,
        scale: 1e8,
        approximation: 'more-than',
        force: binding,
      },
    },
    {
      ...{ id: 'energy', name: text('能源综合生产能力', 'Energy production capacity'), unit: 'tonne-coal' },
      ...{ quantity: 'flow', section: safety, period: year, target: 46, scale: 1e8 },
      ...{ approximation: 'more-than', force: binding },
    },
  ],
  {
    id: 'outline-14',
    title: text(
      '《国民经济和社会发展第十四个五年规划和 2035 年远景目标纲要》专栏 1',
      'Outline of the 14th Five-Year Plan of China, box 1',
    ),
  },
  2025,
  2020,
);

/** Four targets for 2019 and what came of them: a range, a lower bound, an approximate one, an approximate one of which less is better. */
export const national2019 = plan(
  [
    {
      ...{ id: 'gdp', name: text('国内生产总值增长', 'Growth of GDP'), unit: 'percent', quantity: 'growth' },
      ...{ period: year, target: 6, upTo: 6.5, printed: '6%—6.5%', actual: 6.1 },
    },
    {
      ...{ id: 'jobs', name: text('城镇新增就业', 'New urban jobs'), unit: 'person', quantity: 'flow' },
      ...{ period: year, target: 1100, scale: 10000, approximation: 'at-least', actual: 1352 },
    },
    {
      ...{ id: 'jobless-2019', name: text('城镇调查失业率', 'Surveyed urban unemployment'), unit: 'percent' },
      ...{
        better: 'lower',
        period: year,
        target: 5.5,
        approximation: 'about',
        actual: 5.3,
        actualSign: 'at-most',
      },
    },
    {
      ...{
        id: 'cpi',
        name: text('居民消费价格涨幅', 'Rise of consumer prices'),
        unit: 'percent',
        quantity: 'growth',
      },
      ...{ better: 'lower', period: year, target: 3, approximation: 'about', actual: 2.9 },
    },
  ],
  {
    id: 'reports',
    title: text('2019 年、2020 年《政府工作报告》', 'Reports on the Work of the Government, 2019 and 2020'),
  },
  2019,
);
