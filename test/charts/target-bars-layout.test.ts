import { targetBars } from './at-once.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarsOptions } from '../../src/charts/bars/bars.js';
import { amount } from '../../src/analysis/attainment.js';
import type { PlanData } from '../../src/indicator/types.js';
import { lineHeight } from '../../src/scene/measure.js';
import { shapeStyles } from '../../src/scene/theme.js';
import type { Datum, Scene } from '../../src/scene/marks.js';
import { anyWidth, boxOf, data, flat, longhand, textFaults, textsOf, type Flat } from './example.js';
import { anyOptions, anyTable } from './target-bars-any.js';
import { runs } from '../runs.js';
import { towns } from './towns.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes that a mark covers: one for each straight piece of a line or path, as wide as its stroke. */
function boxesOf(mark: Flat): Box[] {
  if (mark.kind === 'rect')
    return [{ left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height }];
  if (mark.kind === 'text' || mark.kind === 'circle' || mark.style === 'halo') return [];
  const half = (shapeStyles[mark.style].width ?? 0) / 2;
  const piece = (x1: number, y1: number, x2: number, y2: number): Box => ({
    left: Math.min(x1, x2) - (x1 === x2 ? half : 0),
    right: Math.max(x1, x2) + (x1 === x2 ? half : 0),
    top: Math.min(y1, y2) - (y1 === y2 ? half : 0),
    bottom: Math.max(y1, y2) + (y1 === y2 ? half : 0),
  });
  if (mark.kind === 'line') return [piece(mark.x1, mark.y1, mark.x2, mark.y2)];
  let [x, y] = [0, 0];
  return [...longhand(mark).matchAll(/([MLHV])([^MLHVZ]*)/g)].flatMap(([, command, numbers = '']) => {
    const from = [x, y] as const;
    const [a = 0, b = 0] = numbers.split(',').map(Number);
    if (command === 'V') y = a;
    else [x, y] = [a, command === 'H' ? y : b];
    return command === 'M' ? [] : [piece(...from, x, y)];
  });
}

/** Texts that a mark runs through or covers, but for a figure on its own bar. */
function coveredTexts(scene: Scene): string[] {
  const marks = flat(scene).filter(({ kind }) => kind !== 'text');
  const isBar = ({ style }: Flat) => style === 'actual' || style === 'behind';
  return textsOf(scene)
    .map((text) => ({ ...boxOf(text), isOnBar: text.style === 'on-bar' }))
    .filter((text) =>
      marks
        .filter((mark) => !text.isOnBar || !isBar(mark))
        .flatMap(boxesOf)
        .some(
          (mark) =>
            mark.left < text.right &&
            text.left < mark.right &&
            mark.top < text.bottom &&
            text.top < mark.bottom,
        ),
    )
    .map((text) => text.words);
}

/** Marks that leave the picture. */
const outside = (scene: Scene) =>
  flat(scene)
    .flatMap(boxesOf)
    .filter(
      (box) =>
        box.left < -1.5 || box.right > scene.width + 1.5 || box.top < -1 || box.bottom > scene.height + 1,
    );

/** Where the zero, the bar's end and the targets of a row stand. */
function lengthsOf(datum: Datum) {
  const lines = datum.marks.filter((mark) => mark.kind === 'line');
  const bar = datum.marks.find((mark) => mark.kind === 'rect' && mark.style !== 'range');
  const targets = lines.filter((mark) => mark.style === 'target' || mark.style === 'target-about');
  return { bar: bar?.kind === 'rect' ? bar : undefined, targets: targets.map((mark) => mark.x1) };
}

/** Bars of one picture that are not in proportion to their values, by more than half a pixel. */
function untrue(scene: Scene, any: PlanData, rtl = false): string[] {
  return data(scene).flatMap((datum) => {
    const [place = '', indicator = ''] = datum.id.split('/');
    const suffix = `${indicator.slice(1)}-${place.slice(1)}`;
    const value = (id: string) => {
      const reading = any.readings.find((one) => one.id === `${id}-${suffix}`);
      return reading && (amount(reading) ?? undefined);
    };
    const { bar, targets } = lengthsOf(datum);
    const [aim, shown] = [value('target'), value('actual') ?? value('base')];
    const [at] = targets;
    if (!bar || shown === undefined || aim === undefined || at === undefined || aim === 0) return [];
    const zero = shown < 0 !== rtl ? bar.x + bar.width : bar.x;
    const perUnit = ((at - zero) / aim) * (rtl ? -1 : 1);
    return Math.abs(bar.width - Math.abs(shown) * perUnit) > 0.5 ? [`${datum.id}: ${bar.width}`] : [];
  });
}

describe('target bars of any table at any width', () => {
  const holds = (check: (any: PlanData, options: BarsOptions, width: number) => void) =>
    fc.assert(fc.property(anyTable, anyOptions, anyWidth, check), { numRuns: runs(200) });

  it('keep texts apart, free of marks, and all inside the picture', () => {
    holds((any, options, width) => {
      const scene = targetBars(any, {}, options).draw(width);
      expect(textFaults(scene)).toEqual([]);
      expect(coveredTexts(scene)).toEqual([]);
      expect(outside(scene)).toEqual([]);
    });
  });

  it('have bars in proportion to their values and every target inside the plot', () => {
    holds((any, options, width) => {
      const scene = targetBars(any, {}, options).draw(width);
      expect(untrue(scene, any, options.mirror !== undefined)).toEqual([]);
      for (const datum of data(scene)) {
        const target = any.readings.find(
          (one) =>
            one.kind === 'target' &&
            datum.id.startsWith(`${one.place}/${one.indicator}/`) &&
            one.value !== null,
        );
        const { targets } = lengthsOf(datum);
        // Shares of a target that is not above zero have no range.
        const isShare = (target?.value ?? 0) > 0;
        const count = target?.upTo === undefined ? 1 : 2;
        if (target) expect(isShare ? [count] : [1, count]).toContain(targets.length);
        for (const at of targets) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(width);
        }
      }
    });
  });
});

describe('names beside their bars', () => {
  const anyNames = fc.array(fc.lorem({ maxCount: 9 }), { minLength: 3, maxLength: 3 });
  /** The heights of the lines of each name that stands beside its bar. */
  const namesOf = (names: readonly string[], width: number) =>
    data(
      targetBars(
        towns({ places: 1, figures: [[4], [5], [6]], targets: [[7], [8], [9]], names }),
        {},
        { lang: 'en' },
      ).draw(width),
    ).map(({ marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'text' && mark.style === 'name' && mark.anchor === 'end' ? [mark.y] : [],
      ),
    );

  it('are further from the next than their lines from each other, and of at most three lines', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyNames, fc.integer({ min: 400, max: 900 }), (names, width) => {
        const rows = namesOf(names, width);
        for (const [index, lines] of rows.entries()) {
          expect(lines.length).toBeLessThanOrEqual(3);
          const next = rows[index + 1];
          if (!next?.length) continue;
          seen += lines.length - 1;
          expect(Math.min(...next) - Math.max(...lines)).toBeGreaterThan(lineHeight('name') + 8);
        }
      }),
      { numRuns: runs(100) },
    );
    expect(seen).toBeGreaterThan(runs(40));
  });
});

it('one row pitch goes through all chunks of a long picture, which stand below each other', () => {
  const data = towns({
    places: 1,
    figures: Array.from({ length: 50 }, (_, i) => [i + 1]),
    targets: Array.from({ length: 50 }, () => [40]),
  });
  for (const width of [320, 640]) {
    const { chunks = [], height } = targetBars(data, {}, { lang: 'en' }).draw(width) as Scene;
    expect(chunks.length).toBeGreaterThan(3);
    const ends = chunks.map((one) => one.top + one.height);
    expect(chunks.slice(1).map(({ top }) => top)).toEqual(ends.slice(0, -1));
    expect(Math.ceil(ends.at(-1)!)).toBe(height);
  }
});
