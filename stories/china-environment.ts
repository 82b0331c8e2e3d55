// A table of a real plan, for what the two cities' plans do not show: sections, bounds, binding and expected
// targets, and totals over the years of the plan. Box 1 of China's 13th Five-Year Plan for the Environment, its
// sections on air and water, as the page at `url` has it; a test compares each figure with that table.

const text = (zh: string, en: string) => ({ zh, en });
const air = text('空气质量', 'Air quality');
const water = text('水环境质量', 'Water quality');

interface Row {
  readonly id: string;
  readonly name: { zh: string; en: string };
  readonly section: Readonly<Record<'zh' | 'en', string>>;
  readonly force: 'binding' | 'expected';
  /** As printed for 2015 and 2020; absent where the table has a dash and a total over the five years. */
  readonly base?: number;
  readonly target: number;
  readonly approximation?: 'more-than' | 'less-than' | 'about';
  readonly better?: 'lower';
}

const rows: readonly Row[] = [
  {
    ...{ id: 'good-air', name: text('地级及以上城市空气质量优良天数比率', 'Days with good air in cities') },
    ...{ section: air, base: 76.7, target: 80, approximation: 'more-than', force: 'binding' },
  },
  {
    id: 'fine-dust',
    name: text('细颗粒物未达标地级及以上城市浓度下降', 'Reduction in PM2.5 in cities above the standard'),
    ...{ section: air, target: 18, force: 'binding' },
  },
  {
    id: 'heavy-pollution',
    name: text(
      '地级及以上城市重度及以上污染天数比例下降',
      'Reduction in the share of heavily polluted days in cities',
    ),
    ...{ section: air, target: 25, force: 'expected' },
  },
  {
    id: 'good-water',
    name: text('地表水质量达到或好于Ⅲ类水体比例', 'Surface water of class III or better'),
    ...{ section: water, base: 66, target: 70, approximation: 'more-than', force: 'binding' },
  },
  {
    ...{ id: 'bad-water', name: text('地表水质量劣Ⅴ类水体比例', 'Surface water worse than class V') },
    ...{
      section: water,
      base: 9.7,
      target: 5,
      approximation: 'less-than',
      force: 'binding',
      better: 'lower',
    },
  },
  {
    id: 'water-function',
    name: text('重要江河湖泊水功能区水质达标率', 'Main river and lake zones of standard quality'),
    ...{ section: water, base: 70.8, target: 80, approximation: 'more-than', force: 'expected' },
  },
  {
    ...{ id: 'groundwater', name: text('地下水质量极差比例', 'Groundwater of very poor quality') },
    ...{
      section: water,
      base: 15.74,
      target: 15,
      approximation: 'about',
      force: 'expected',
      better: 'lower',
    },
  },
  {
    id: 'coastal-water',
    name: text('近岸海域水质优良（一、二类）比例', 'Coastal water of class I or II'),
    ...{ section: water, base: 70.5, target: 70, approximation: 'about', force: 'expected' },
  },
];

const inYear = (to: number) => ({ kind: 'year', to }) as const;

/** Eight rows; two of them have no base, but a total over the five years. */
export const chinaEnvironment = {
  places: [{ id: 'china', name: text('全国', 'China') }],
  documents: [
    {
      id: 'environment-13',
      title: text(
        '《“十三五”生态环境保护规划》专栏 1（据网页转载）',
        'China’s 13th Five-Year Plan for the Environment, box 1 (as reproduced on a web page)',
      ),
      url: 'https://icbw.com.cn/thread-64618-1-322.html',
      plans: [13],
    },
  ],
  units: [{ id: 'percent', name: text('%', '%') }],
  indicators: rows.map(({ id, name, base, better = 'higher' }) => ({
    ...{ id, name, unit: 'percent', quantity: base === undefined ? 'growth' : 'ratio', better },
  })),
  readings: rows.flatMap(({ id, section, base, target, approximation, force }) => {
    const common = {
      indicator: id,
      place: 'china',
      sources: [{ document: 'environment-13', section }],
    };
    const start =
      base === undefined
        ? []
        : [{ ...common, id: `${id}-2015`, kind: 'actual', period: inYear(2015), value: base }];
    return [
      ...start,
      {
        ...{ ...common, id: `${id}-target`, kind: 'target', force, value: target },
        period: base === undefined ? { kind: 'total', from: 2016, to: 2020 } : inYear(2020),
        ...(approximation ? { approximation } : {}),
      },
    ];
  }),
};
