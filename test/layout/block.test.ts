import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, flow, lines, row, space, wrapped, type Block } from '../../src/layout/block.js';
import { boundsOf } from '../../src/scene/bounds.js';
import { isInside, overlaps, type Box } from '../../src/scene/box.js';
import type { Mark } from '../../src/scene/marks.js';
import { rect } from '../../src/scene/shapes.js';
import { textStyles, type TextStyle } from '../../src/scene/theme.js';

const box = (width: number, height: number): Block => ({
  width,
  height,
  marks: (x, y) => [rect('actual', x, y, width, height)],
});

/** The boxes of marks; of a text from its capitals to its baseline. */
const boxesOf = (marks: readonly Mark[]): readonly Box[] =>
  marks.flatMap((mark) => {
    if (mark.kind === 'datum') return mark.hit.flatMap(boundsOf);
    const boxes = boundsOf([mark]);
    if (mark.kind !== 'text') return boxes;
    const height = textStyles[mark.style].size * 0.8;
    return boxes.map((one) => ({ ...one, y: mark.y - height, height }));
  });

describe('lines of text', () => {
  it('stand one below the other, with their baselines above the lower edge', () => {
    const block = lines(['one', 'two'], 'name');
    expect(block.height).toBe(34);
    expect(block.marks(10, 100)).toEqual([
      { kind: 'text', style: 'name', x: 10, y: 113, anchor: 'start', text: 'one' },
      { kind: 'text', style: 'name', x: 10, y: 130, anchor: 'start', text: 'two' },
    ]);
  });

  it('are set to the side of a width', () => {
    const at = (anchor: 'middle' | 'end') => lines(['one'], 'quiet', anchor, 80).marks(10, 0)[0]?.x;
    expect([at('middle'), at('end')]).toEqual([50, 90]);
  });

  it('are as many as a width needs, none for an empty text', () => {
    expect(wrapped('福州市知识产权', 60, 'quiet').height).toBe(32);
    expect(wrapped('', 60, 'quiet').height).toBe(0);
  });
});

describe('blocks', () => {
  it('one below the other have a sum of heights', () => {
    const block = column([box(30, 10), space(5), box(40, 20)]);
    expect([block.width, block.height]).toEqual([40, 35]);
    expect(block.marks(1, 2)).toEqual([rect('actual', 1, 2, 30, 10), rect('actual', 1, 17, 40, 20)]);
  });

  it('side by side have a sum of widths and a gap', () => {
    const block = row([box(30, 10), box(40, 20)], 6);
    expect([block.width, block.height]).toEqual([76, 20]);
    expect(block.marks(1, 2)).toEqual([rect('actual', 1, 2, 30, 10), rect('actual', 37, 2, 40, 20)]);
  });

  it('flow on to the next line; what follows a tall one stands beside its last line', () => {
    const blocks = [box(40, 10), box(50, 10), box(30, 10), box(20, 30), box(20, 10)];
    expect(flow(blocks, 100, { gap: 5, line: 10 })).toEqual({
      places: [
        [0, 0],
        [45, 0],
        [0, 10],
        [0, 20],
        [25, 40],
      ],
      width: 95,
      height: 50,
    });
    expect(flow([], 100, { gap: 5, line: 10 }).height).toBe(0);
  });
});

const anyLeaf: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 40 })).map(([w, h]) => box(w, h)),
  fc.integer({ min: 0, max: 20 }).map((height): Block => space(height)),
  fc
    .tuple(
      fc.constantFrom('每万人口', 'Patents in force', '12 件'),
      fc.constantFrom(...(Object.keys(textStyles) as TextStyle[])),
    )
    .map(([words, style]): Block => lines([words, words], style)),
);
const { any: anyBlock } = fc.letrec<{ any: Block }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyLeaf,
    fc.array(tie('any'), { maxLength: 4 }).map((blocks) => column(blocks)),
    fc
      .tuple(fc.array(tie('any'), { maxLength: 4 }), fc.integer({ min: 0, max: 20 }))
      .map(([blocks, gap]) => row(blocks, gap)),
  ),
}));

/** The box of a block, with room for the rounding of sums. */
const boxOf = ({ width, height }: Block, x: number, y: number): Box => ({
  x: x - 0.01,
  y: y - 0.01,
  width: width + 0.02,
  height: height + 0.02,
});

describe('any block', () => {
  it('keeps its marks within its box', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        for (const one of boxesOf(block.marks(7, 11))) expect(isInside(one, boxOf(block, 7, 11))).toBe(true);
      }),
    );
  });

  it('covers no other block of a column', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), (blocks) => {
        let marks = column(blocks).marks(0, 0);
        const parts = blocks.map((block) => {
          const { length } = block.marks(0, 0);
          const own = marks.slice(0, length);
          marks = marks.slice(length);
          return boxesOf(own);
        });
        parts.forEach((own, i) =>
          parts
            .slice(i + 1)
            .flat()
            .forEach((other) => expect(own.some((one) => overlaps(one, other))).toBe(false)),
        );
      }),
    );
  });
});
