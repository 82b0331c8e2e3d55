// Invented figures of three invented towns, for what the two real plans do not show. Each text says so.

const text = (zh: string, en: string) => ({ zh, en });

const towns = [
  { id: 'town-a', name: text('示例甲市', 'Example Town A') },
  { id: 'town-b', name: text('示例乙市', 'Example Town B') },
  { id: 'town-c', name: text('示例丙市', 'Example Town C') },
];

const indicators = [
  { id: 'parks', name: text('公园（示例）', 'Parks (example)'), values: [40, 30, 36] },
  { id: 'libraries', name: text('图书馆（示例）', 'Libraries (example)'), values: [12, 20, 16] },
  { id: 'clinics', name: text('诊所（示例）', 'Clinics (example)'), values: [90, null, 70] },
  { id: 'schools', name: text('学校（示例）', 'Schools (example)'), values: [55, 50, 60] },
  { id: 'bridges', name: text('桥梁（示例）', 'Bridges (example)'), values: [14, 21, 18] },
];

/** Five indicators of three towns; for the clinics of town B the invented source prints a dash. */
export const threeTowns = {
  places: towns,
  documents: [{ id: 'invented', title: text('虚构数据，仅作示例', 'Invented data, an example only') }],
  units: [{ id: 'piece', name: text('个', 'pieces') }],
  indicators: indicators.map(({ id, name }) => ({
    ...{ id, name, unit: 'piece', quantity: 'stock', better: 'higher' },
  })),
  readings: indicators.flatMap(({ id, values }) =>
    values.map((value, index) => ({
      id: `${id}-${index}`,
      indicator: id,
      place: towns[index]?.id,
      period: { kind: 'end', to: 2020 },
      kind: 'actual',
      value,
      printed: value === null ? '——' : String(value),
      sources: [{ document: 'invented' }],
    })),
  ),
};

const targets: Record<string, readonly number[]> = {
  parks: [32, 40, 30],
  libraries: [16, 15, 20],
  clinics: [80, 60, 75],
  schools: [50, 55, 60],
  bridges: [20, 14, 18],
};

/** The same with a target of each town's own for the same time. */
export const townsWithTargets = {
  ...threeTowns,
  readings: [
    ...threeTowns.readings,
    ...indicators.flatMap(({ id }) =>
      (targets[id] ?? []).map((value, index) => ({
        ...{ id: `${id}-target-${index}`, indicator: id, place: towns[index]?.id },
        ...{ period: { kind: 'end', to: 2020 }, kind: 'target', value, printed: String(value) },
        sources: [{ document: 'invented' }],
      })),
    ),
  ],
};

const [townA] = towns;
const documents = [{ id: 'invented', title: text('虚构数据，仅作示例', 'Invented data, an example only') }];
const sources = [{ document: 'invented' }];

/** Four yearly targets of town A and what came of them: a range, a lower bound, an upper one and an approximate one. */
export const rangesAndBounds = {
  places: [townA],
  documents,
  units: [
    { id: 'percent', name: text('%', '%') },
    { id: 'person', name: text('人', 'people') },
  ],
  ...resultsOf([
    {
      ...{ id: 'output', name: text('产值增速（示例）', 'Output growth (example)') },
      ...{ unit: 'percent', quantity: 'growth', better: 'higher', actual: 4.6 },
      target: { value: 4, upTo: 5, printed: '4%—5%' },
    },
    {
      ...{ id: 'trained', name: text('培训人数（示例）', 'People trained (example)') },
      ...{ unit: 'person', quantity: 'flow', better: 'higher', scale: 10000, actual: 25 },
      target: { value: 20, approximation: 'at-least' },
    },
    {
      ...{ id: 'vacancy', name: text('空置率（示例）', 'Vacancy rate (example)') },
      ...{ unit: 'percent', quantity: 'ratio', better: 'lower', actual: 7.2 },
      target: { value: 8, approximation: 'at-most' },
    },
    {
      ...{ id: 'rise', name: text('票价涨幅（示例）', 'Rise in fares (example)') },
      ...{ unit: 'percent', quantity: 'growth', better: 'lower', actual: 2.4 },
      target: { value: 2, approximation: 'about' },
    },
  ]),
};

interface YearlyResult {
  readonly id: string;
  readonly name: { zh: string; en: string };
  readonly unit: string;
  readonly quantity: string;
  readonly better: string;
  readonly scale?: number;
  readonly actual: number;
  readonly target: object;
}

function resultsOf(rows: readonly YearlyResult[]) {
  return {
    indicators: rows.map(({ id, name, unit, quantity, better }) => ({ id, name, unit, quantity, better })),
    readings: rows.flatMap(({ id, scale = 1, actual, target }) => {
      const common = { indicator: id, place: townA?.id, period: { kind: 'year', to: 2019 }, scale, sources };
      return [
        { ...common, id: `${id}-target`, kind: 'target', ...target },
        { ...common, id: `${id}-actual`, kind: 'actual', value: actual },
      ];
    }),
  };
}

/** Base 2020, yearly values from 2021 and target 2025 of town A. */
const underWay = [
  ['parks', [40, 44, 47, 50, 53], 60],
  ['libraries', [12, 13, 15, 18, 21], 20],
  ['schools', [50, 51, 51, 52, 53], 70],
] as const;

/** How far town A has come on the way to 2025 by the end of a year from 2021 to 2024. */
export const monitoring = (year: number) => ({
  places: [townA],
  documents,
  units: [{ id: 'piece', name: text('个', 'pieces') }],
  indicators: threeTowns.indicators.filter(({ id }) => underWay.some(([one]) => one === id)),
  readings: underWay.flatMap(([id, values, target]) => {
    const common = { indicator: id, place: townA?.id, sources };
    const at = (to: number) => ({ kind: 'end', to });
    return [
      ...values.slice(0, year - 2019).map((value, past) => ({
        ...{ ...common, id: `${id}-${2020 + past}`, kind: 'actual', period: at(2020 + past), value },
      })),
      { ...common, id: `${id}-target`, kind: 'target', force: 'expected', period: at(2025), value: target },
    ];
  }),
});

/** An invented indicator whose Chinese name has sixty characters. */
export const longName = {
  places: [townA],
  documents,
  units: [{ id: 'piece', name: text('个', 'pieces') }],
  indicators: [
    {
      id: 'long',
      name: text(
        '示例甲市建成区内步行十五分钟可达且全年免费向居民开放并配有无障碍设施和专职管理人员的公园绿地广场及社区场所总数量（虚构）',
        'Parks, squares and places for neighbours in the built-up part of Example Town A, free to all, open all year and reached on foot in fifteen minutes (invented)',
      ),
      ...{ unit: 'piece', quantity: 'stock', better: 'higher' },
    },
  ],
  readings: [
    ['base', 'actual', 2020, 120],
    ['target', 'target', 2025, 200],
  ].map(([id, kind, to, value]) => ({
    ...{ id, kind, value, indicator: 'long', place: townA?.id, period: { kind: 'end', to }, sources },
  })),
};

/** As many invented indicators of one invented town, for the number alone. */
export const manyRows = (count: number) => {
  const all = Array.from({ length: count }, (_, index) => index);
  return {
    places: towns.slice(0, 1),
    documents: [{ id: 'invented', title: text('虚构数据，仅作示例', 'Invented data, an example only') }],
    units: [{ id: 'piece', name: text('个', 'pieces') }],
    indicators: all.map((i) => ({
      ...{ id: `many-${i}`, name: text(`示例指标第 ${i + 1} 项`, `Example indicator ${i + 1}`) },
      ...{ unit: 'piece', quantity: 'stock', better: 'higher' },
    })),
    readings: all.flatMap((i) => {
      const common = { indicator: `many-${i}`, place: 'town-a', period: { kind: 'end', to: 2025 } };
      const sources = [{ document: 'invented' }];
      return [
        { ...common, id: `target-${i}`, kind: 'target', value: 1000 + i, sources },
        { ...common, id: `actual-${i}`, kind: 'actual', value: 700 + ((i * 37) % 900), sources },
      ];
    }),
  };
};
