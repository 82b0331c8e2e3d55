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
