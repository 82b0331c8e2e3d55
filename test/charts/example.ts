import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Chart } from '../../src/charts/chart.js';
import { titled } from '../../src/publish/titled.js';
import { textWidth } from '../../src/scene/measure.js';
import { mergePlanData } from '../../src/indicator/merge.js';
import { parseJson } from '../../src/indicator/parse.js';
import type { PlanData, Reading } from '../../src/indicator/types.js';
import { textStyles } from '../../src/scene/theme.js';
import type { Datum, Label, Path, Scene, Shape } from '../../src/scene/marks.js';

const seed = (city: string) =>
  parseJson(readFileSync(new URL(`../../seeds/${city}.json`, import.meta.url), 'utf8'), city);

export const fuzhou = seed('fuzhou');
export const xiamen = seed('xiamen');
export const both = mergePlanData([fuzhou, xiamen]);

export type Flat = Shape;

/** All marks of a scene, those of data included. */
export const flat = (scene: Scene): Flat[] =>
  scene.marks.flatMap((mark) => (mark.kind === 'datum' ? mark.marks : [mark]));

export const data = (scene: Scene): Datum[] => scene.marks.filter((mark) => mark.kind === 'datum');

/** The title of each datum of a picture, by its id. */
export function titlesOf(chart: Chart, width = 640): ReadonlyMap<string, string> {
  const scene = titled(chart.draw(width), chart);
  return new Map(data(scene).map(({ id }) => [id, scene.titleOf?.(id) ?? '']));
}

/** The same in the order in which they are drawn. */
export const sentencesOf = (chart: Chart, width?: number): readonly string[] => [
  ...titlesOf(chart, width).values(),
];

export const textsOf = (scene: Scene): Label[] => flat(scene).filter((mark) => mark.kind === 'text');

/** A path as text in which each point has both its numbers. */
export const longhand = ({ steps }: Path): string =>
  steps
    .flatMap((step) => {
      if (step.kind === 'circle') return [];
      const corners = step.points.flatMap((x, i) =>
        i % 2 ? [] : [`${round(x)},${round(step.points[i + 1]!)}`],
      );
      return `M${corners.join('L')}${step.kind === 'polygon' ? 'Z' : ''}`;
    })
    .join('');

const round = (value: number) => Math.round(value * 100) / 100;

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a text by the table of widths, from its capitals to its baseline. */
export function boxOf({ style: style, x, y, anchor, text }: Label): Box {
  const width = textWidth(text, style);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { words: text, left, right: left + width, top: y - textStyles[style].size * 0.8, bottom: y + 1 };
}

/** What is wrong with the texts of a scene: those outside it, and pairs that overlap. */
export function textFaults(scene: Scene): string[] {
  const boxes = textsOf(scene).map(boxOf);
  const outside = boxes.filter(
    (box) => box.left < -0.5 || box.right > scene.width + 0.5 || box.top < -1 || box.bottom > scene.height,
  );
  const pairs = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} × ${b.words}`),
  );
  return [...outside.map((box) => `outside: ${box.words}`), ...pairs];
}

const HAN = '知识产权发明专利有效注册商标保护运用服务企业（金额）、每万人口指标';
const name = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: HAN.length - 1 }), { minLength: 2, maxLength: most })
    .map((picks) => picks.map((pick) => HAN[pick] ?? '').join(''));

const figure = fc.oneof(
  fc.integer({ min: 0, max: 200000 }),
  fc.double({ min: 0.01, max: 999, noNaN: true }).map((value) => Number(value.toFixed(2))),
);

/** Any small set of indicators with base, target and actual values, some of them missing. */
export const anyData = (places: number, most = 8): fc.Arbitrary<PlanData> =>
  fc
    .array(
      fc.record({
        name: name(60),
        short: name(30),
        better: fc.constantFrom('higher' as const, 'lower' as const),
        quantity: fc.constantFrom('stock' as const, 'ratio' as const, 'score' as const),
        values: fc.array(
          fc.record({
            base: fc.option(figure, { nil: null }),
            target: figure,
            actual: fc.option(figure, { nil: undefined }),
          }),
          { minLength: places, maxLength: places },
        ),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((rows) => ({
      places: Array.from({ length: places }, (_, i) => ({
        id: `p${i}`,
        name: { zh: ['福州', '厦门', '平潭综合实验区', '泉州'][i] ?? '', en: `Place ${i}` },
      })),
      documents: [{ id: 'd', title: { zh: '规划', en: 'Plan' } }],
      units: [{ id: 'u', name: { zh: '万人次', en: 'attendances' } }],
      notes: [],
      indicators: rows.map((row, i) => ({
        id: `i${i}`,
        name: { zh: row.name, en: row.name },
        short: { zh: row.short, en: row.short },
        unit: 'u',
        quantity: row.quantity,
        better: row.better,
      })),
      readings: rows.flatMap((row, i) =>
        row.values.flatMap((value, p): Reading[] => {
          const common = { indicator: `i${i}`, place: `p${p}`, scale: 1, sources: [{ document: 'd' }] };
          const one = (id: string, kind: Reading['kind'], to: number, v: number | null): Reading => ({
            ...common,
            id: `${id}-${i}-${p}`,
            kind,
            period: { kind: 'end', to },
            value: v,
            printed: v === null ? '——' : String(v),
          });
          return [
            one('base', 'actual', 2020, value.base),
            one('target', 'target', 2025, value.target),
            ...(value.actual === undefined ? [] : [one('actual', 'actual', 2025, value.actual)]),
          ];
        }),
      ),
    }));

export const anyWidth = fc.integer({ min: 240, max: 1600 });
export const anyLang = fc.constantFrom('zh' as const, 'en' as const);
