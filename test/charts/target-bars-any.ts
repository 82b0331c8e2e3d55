import fc from 'fast-check';
import type { BarsOptions } from '../../src/charts/bars/bars.js';
import { mirrored } from '../../src/scene/mirror.js';
import type { Approximation, Better, PlanData, Quantity, Reading } from '../../src/indicator/types.js';

const HAN = '知识产权发明专利有效注册商标保护运用服务企业（金额）、每万人口指标';

const name = fc
  .array(fc.integer({ min: 0, max: HAN.length - 1 }), { minLength: 2, maxLength: 60 })
  .map((picks) => picks.map((pick) => HAN[pick] ?? '').join(''));

const figure = fc.oneof(
  fc.integer({ min: -500, max: 200000 }),
  fc.double({ min: 0.01, max: 999, noNaN: true }).map((value) => Number(value.toFixed(2))),
);

const row = fc.record({
  name,
  unit: fc.integer({ min: 0, max: 1 }),
  better: fc.constantFrom<Better>('higher', 'lower', 'neither', 'unknown'),
  quantity: fc.constantFrom<Quantity>('stock', 'flow', 'ratio', 'score', 'rank'),
  section: fc.constantFrom('一、创造', '二、保护'),
  scale: fc.constantFrom(1, 10000),
  total: fc.boolean(),
  approximation: fc.option(
    fc.constantFrom<Approximation>('at-least', 'at-most', 'more-than', 'less-than', 'about', 'over'),
    {
      nil: undefined,
    },
  ),
  values: fc.array(
    fc.record({
      base: fc.option(figure, { nil: undefined }),
      baseKnown: fc.boolean(),
      target: fc.option(figure, { nil: undefined }),
      width: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
      actual: fc.option(figure, { nil: undefined }),
      year: fc.constantFrom(2023, 2025),
    }),
    { minLength: 2, maxLength: 2 },
  ),
});

/** Any small table of two places: with and without base, target and actual, ranges, bounds, totals, ranks. */
export const anyTable: fc.Arbitrary<PlanData> = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 2 }))
  .map(([rows, places]) => ({
    places: ['福州', '平潭综合实验区']
      .slice(0, places)
      .map((zh, i) => ({ id: `p${i}`, name: { zh, en: `Place ${i}` } })),
    documents: [{ id: 'd', title: { zh: '规划', en: 'Plan' } }],
    units: [
      { id: 'u0', name: { zh: '人次', en: 'attendances' } },
      { id: 'u1', name: { zh: '%', en: '%' } },
    ],
    notes: [],
    indicators: rows.map((one, i) => ({
      id: `i${i}`,
      name: { zh: one.name, en: one.name },
      unit: `u${one.unit}`,
      quantity: one.quantity,
      better: one.better,
    })),
    readings: rows.flatMap((one, i) =>
      one.values.slice(0, places).flatMap((value, p): Reading[] => {
        const reading = (id: string, kind: Reading['kind'], to: number, v: number | null): Reading => ({
          ...{ indicator: `i${i}`, place: `p${p}`, scale: one.scale, id: `${id}-${i}-${p}`, kind, value: v },
          period: { kind: 'end', to },
          printed: v === null ? '——' : String(v),
          sources: [{ document: 'd', section: one.section }],
        });
        const target = value.target === undefined ? [] : [reading('target', 'target', 2025, value.target)];
        return [
          ...(value.base === undefined
            ? []
            : [reading('base', 'actual', 2020, value.baseKnown ? value.base : null)]),
          ...target.map((aim) => ({
            ...aim,
            ...(one.total ? { period: { kind: 'total' as const, from: 2021, to: 2025 } } : {}),
            ...(value.width && value.target !== undefined
              ? { upTo: value.target + value.width }
              : one.approximation
                ? { approximation: one.approximation }
                : {}),
          })),
          ...(value.actual === undefined ? [] : [reading('actual', 'actual', value.year, value.actual)]),
        ];
      }),
    ),
  }));

/** Any choice of scale, order, grouping and language. */
export const anyOptions: fc.Arbitrary<BarsOptions> = fc.record({
  lang: fc.constantFrom('zh' as const, 'en' as const),
  scale: fc.constantFrom(undefined, 'share' as const, 'value' as const, 'row' as const),
  order: fc.constantFrom('document' as const, 'attainment' as const, 'gap' as const, 'name' as const),
  groupBy: fc.constantFrom('place' as const, 'section' as const, 'indicator' as const),
  mirror: fc.constantFrom(undefined, mirrored),
});
