import fc from 'fast-check';
import type { Better, PlanData, Quantity, Reading } from '../../src/indicator/types.js';

interface Figures {
  readonly places: number;
  /** The figures of each indicator, place by place; null where none is printed, absent where there is no reading. */
  readonly figures: readonly (readonly (number | null | undefined)[])[];
  readonly targets?: readonly (readonly number[])[];
  readonly names?: readonly string[];
  readonly placeNames?: readonly string[];
  readonly units?: readonly string[];
  readonly better?: Better;
  readonly quantity?: Quantity;
  readonly outOf?: number;
  readonly within?: Readonly<Record<string, string>>;
}

/** Towns p0, p1 … on indicators i0, i1 …, all values of the end of 2020. */
export function towns(given: Figures): PlanData {
  const { figures, targets = [], units = [], within = {}, quantity = 'stock', better = 'higher' } = given;
  const text = (words: string) => ({ zh: words, en: words });
  const reading = (kind: 'actual' | 'target', i: number, p: number, value: number | null): Reading => ({
    ...{ id: `${kind}-${i}-${p}`, kind, indicator: `i${i}`, place: `p${p}`, scale: 1, value },
    ...{ printed: value === null ? '——' : String(value), sources: [{ document: 'd' }] },
    period: { kind: 'end', to: 2020 },
  });
  const all = (kind: 'actual' | 'target', rows: Figures['figures']) =>
    rows.flatMap((row, i) =>
      row.flatMap((value, p) => (value === undefined ? [] : [reading(kind, i, p, value)])),
    );
  return {
    places: Array.from({ length: given.places }, (_, p) => ({
      ...{ id: `p${p}`, name: text(given.placeNames?.[p] ?? `Town ${p}`) },
      ...(within[`p${p}`] ? { within: within[`p${p}`] ?? '' } : {}),
    })),
    documents: [{ id: 'd', title: text('Document') }],
    units: [...new Set(['u', ...units])].map((id) => ({ id, name: { zh: '件', en: 'items' } })),
    notes: [],
    indicators: figures.map((_, i) => ({
      ...{
        id: `i${i}`,
        name: text(given.names?.[i] ?? `Indicator ${i}`),
        unit: units[i] ?? 'u',
        quantity,
        better,
      },
      ...(given.outOf ? { outOf: given.outOf } : {}),
    })),
    readings: [...all('actual', figures), ...all('target', targets)],
  };
}

const HAN = '知识产权发明专利有效注册商标保护运用服务企业（金额）、每万人口指标';
const LATIN = 'abcdefghij klmnop-qrstuvw xyz';
const words = (letters: string, most: number) =>
  fc
    .array(fc.integer({ min: 0, max: letters.length - 1 }), { minLength: 2, maxLength: most })
    .map((picks) => picks.map((pick) => letters[pick] ?? '').join(''));

/** A name of up to 30 Han characters or 60 Latin ones. */
const anyName = fc.oneof(words(HAN, 30), words(LATIN, 60));

/** Any towns with one to twenty indicators, some figures missing, some zero, some far beyond their targets. */
export const anyTowns = (places: number): fc.Arbitrary<PlanData> =>
  fc.integer({ min: 1, max: 20 }).chain((count) => {
    const row = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: places, maxLength: places });
    const rows = <T>(one: fc.Arbitrary<T>) => fc.array(row(one), { minLength: count, maxLength: count });
    const figure = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 20, max: 200 }) },
      { weight: 1, arbitrary: fc.constantFrom(0, 120000) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    return fc
      .record({
        figures: rows(figure),
        targets: rows(fc.integer({ min: 60, max: 200 })),
        names: fc.array(anyName, { minLength: count, maxLength: count }),
        placeNames: row(fc.oneof(words(HAN, 14), words(LATIN, 22))),
        better: fc.constantFrom('higher' as const, 'lower' as const),
      })
      .map((table) => towns({ places, ...table }));
  });
