// Figures for the stories of trend lines: one public series with yearly targets, and invented ones that say so.
import type { TimeSeries } from '../src/indicator/types.js';

const text = (zh: string, en: string) => ({ zh, en });

const growthTarget: Record<number, object> = {
  2016: { value: 6.5, upTo: 7, printed: '6.5' },
  2017: { value: 6.5, approximation: 'about' },
  2018: { value: 6.5, approximation: 'about' },
  2019: { value: 6, upTo: 6.5, printed: '6' },
  2020: { value: null },
  2021: { value: 6, approximation: 'at-least' },
  2022: { value: 5.5, approximation: 'about' },
  2023: { value: 5, approximation: 'about' },
  2024: { value: 5, approximation: 'about' },
  2025: { value: 5, approximation: 'about' },
};

const growthResult: Record<number, string> = {
  ...{ 2016: '6.7', 2017: '6.9', 2018: '6.6', 2019: '6.1', 2020: '2.3' },
  ...{ 2021: '8.1', 2022: '3.0', 2023: '5.2', 2024: '5.0' },
};

/**
 * China's growth of GDP, target and result year by year. Targets are those of the Government Work
 * Report that the Premier gives each spring (www.gov.cn); 2020 has none. Results are as first
 * published in the National Bureau of Statistics' communiqué of the year after (www.stats.gov.cn);
 * later revisions are not used.
 */
export const chinaGrowth = {
  places: [{ id: 'china', name: text('全国', 'China') }],
  documents: [
    {
      id: 'work-reports',
      title: text('政府工作报告（2016–2025 年）', 'Government Work Reports, 2016 to 2025'),
      url: 'https://www.gov.cn/',
    },
    {
      id: 'communiques',
      title: text(
        '国民经济和社会发展统计公报（2016–2024 年，初次公布数）',
        'Statistical Communiqués, 2016 to 2024, as first published',
      ),
      url: 'https://www.stats.gov.cn/',
    },
  ],
  units: [{ id: 'percent', name: text('%', '%') }],
  indicators: [
    {
      ...{ id: 'gdp-growth', name: text('国内生产总值增长率', 'GDP growth') },
      ...{ unit: 'percent', quantity: 'growth', better: 'neither' },
    },
  ],
  readings: [
    ...Object.entries(growthTarget).map(([year, target]) => ({
      ...{ id: `target-${year}`, indicator: 'gdp-growth', place: 'china', kind: 'target', force: 'expected' },
      period: { kind: 'year', to: Number(year) },
      ...target,
      sources: [{ document: 'work-reports' }],
    })),
    ...Object.entries(growthResult).map(([year, printed]) => ({
      ...{ id: `result-${year}`, indicator: 'gdp-growth', place: 'china', kind: 'actual' },
      period: { kind: 'year', to: Number(year) },
      value: Number(printed),
      printed,
      sources: [{ document: 'communiques' }],
    })),
  ],
};

const invented = {
  documents: [{ id: 'invented', title: text('虚构数据，仅作示例', 'Invented data, an example only') }],
  sources: [{ document: 'invented' }],
};

/** A walk that always takes the same steps and never goes far from its start. */
function walk(count: number, start: number, seed = 1): number[] {
  let [state, value] = [seed * 7919, start];
  return Array.from({ length: count }, (_, i) => {
    state = (state * 16807) % 2147483647;
    value += (state / 2147483647 - 0.5) * 2 + (start - value) * 0.005 + Math.sin(i / 900) * 0.05;
    return Math.round(value * 10) / 10;
  });
}

const oneTown = (
  series: Omit<TimeSeries, 'id' | 'indicator' | 'place' | 'sources'>,
  readings: readonly object[] = [],
) => ({
  places: [{ id: 'town-a', name: text('示例甲市', 'Example Town A') }],
  documents: invented.documents,
  units: [{ id: 'unit', name: text('微克/立方米', 'µg/m³') }],
  indicators: [
    {
      id: 'air',
      name: text('细颗粒物浓度（示例）', 'Fine dust (example)'),
      unit: 'unit',
      quantity: 'stock',
      better: 'lower',
    },
  ],
  readings,
  series: [{ id: 'air-town-a', indicator: 'air', place: 'town-a', ...series, sources: invented.sources }],
});

/** Ten years of months, some of them missing, and a target for the end of 2027. */
export const months = oneTown(
  {
    ...{ kind: 'end', step: 'month', dates: '2015-01', decimals: 1 },
    values: walk(120, 60).map((value, i) => (i > 70 && i < 76 ? null : value)),
  },
  [
    {
      ...{ id: 'goal', indicator: 'air', place: 'town-a', kind: 'target', force: 'binding', value: 50 },
      ...{ period: { kind: 'end', to: 2027 }, sources: invented.sources },
    },
  ],
);

export const quarters = oneTown({
  kind: 'within',
  step: 'quarter',
  dates: '2016-Q1',
  decimals: 1,
  values: walk(36, 60, 3),
});

export const days = oneTown({
  kind: 'within',
  step: 'day',
  dates: '2015-01-01',
  decimals: 1,
  values: walk(3650, 160, 5),
});

/** A million hours: 114 years. */
export const hours = (count = 1_000_000) =>
  oneTown({
    kind: 'within',
    step: 'hour',
    dates: '1911-01-01T00',
    decimals: 1,
    values: walk(count, 1000, 7),
  });

/** Seven towns over ten years. */
export const sevenTowns = {
  places: Array.from('甲乙丙丁戊己庚', (name, i) => ({
    id: `town-${'abcdefg'.charAt(i)}`,
    name: text(`示例${name}市`, `Example Town ${'ABCDEFG'.charAt(i)}`),
  })),
  documents: invented.documents,
  units: [{ id: 'piece', name: text('件', 'items') }],
  indicators: [
    {
      id: 'grants',
      name: text('授权量（示例）', 'Grants (example)'),
      unit: 'piece',
      quantity: 'flow',
      better: 'higher',
    },
  ],
  readings: Array.from({ length: 7 }, (_, town) =>
    walk(10, 40 + town * 9, town + 2).map((value, i) => ({
      ...{
        id: `grants-${town}-${i}`,
        indicator: 'grants',
        place: `town-${'abcdefg'.charAt(town)}`,
        kind: 'actual',
      },
      period: { kind: 'year', to: 2014 + i },
      value: Math.round(value * (1 + i * 0.03 * (town % 3))),
      sources: invented.sources,
    })),
  ).flat(),
};

/** One series with every form a value can have. */
export const allForms = {
  places: [{ id: 'town-a', name: text('示例甲市', 'Example Town A') }],
  documents: invented.documents,
  units: [{ id: 'piece', name: text('件', 'items') }],
  indicators: [
    {
      id: 'patents',
      name: text('专利（示例）', 'Patents (example)'),
      unit: 'piece',
      quantity: 'stock',
      better: 'higher',
    },
    {
      id: 'grants',
      name: text('授权（示例）', 'Grants (example)'),
      unit: 'piece',
      quantity: 'flow',
      better: 'higher',
    },
  ],
  readings: [
    { kind: 'computed', to: 2015, value: 31, method: text('推算（示例）', 'computed (example)') },
    { kind: 'actual', to: 2017, value: 36, approximation: 'just-under' },
    { kind: 'actual', to: 2018, value: 42 },
    { kind: 'actual', to: 2019, value: null },
    { kind: 'actual', to: 2020, value: 51 },
    { kind: 'actual', to: 2021, value: 55 },
    { kind: 'target', force: 'set', to: 2020, value: 48 },
    { kind: 'target', force: 'expected', to: 2025, value: 70 },
    { kind: 'target', force: 'reference', to: 2030, value: 85, upTo: 95 },
    { kind: 'actual', indicator: 'grants', from: 2011, to: 2015, value: 120, period: 'total' },
    { kind: 'actual', indicator: 'grants', from: 2016, to: 2020, value: 190, period: 'total' },
    {
      kind: 'target',
      force: 'expected',
      indicator: 'grants',
      from: 2021,
      to: 2025,
      value: 260,
      period: 'total',
    },
    { kind: 'actual', indicator: 'grants', from: 2011, to: 2015, value: 24, period: 'average' },
    { kind: 'actual', indicator: 'grants', from: 2016, to: 2020, value: 38, period: 'average' },
  ].map(({ from, to, period = 'end', ...reading }, i) => ({
    ...{ id: `form-${i}`, indicator: 'patents', place: 'town-a' },
    period: { kind: period, ...(from ? { from } : {}), to },
    ...reading,
    sources: invented.sources,
  })),
};
