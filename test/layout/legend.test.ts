import { describe, expect, it } from 'vitest';
import { legend, type LegendEntry } from '../../src/layout/legend.js';

const actual: LegendEntry = { shape: 'box', style: 'actual', label: '实际' };
const target: LegendEntry = { shape: 'tick', style: 'target', label: '目标' };

describe('a key', () => {
  it('is a sample and a word for each entry, side by side', () => {
    const block = legend([actual, target], 320);
    expect({ height: block.height, marks: block.marks(0, 0) }).toEqual({
      height: 20,
      marks: [
        { kind: 'rect', style: 'actual', x: 0, y: 3, width: 18, height: 10 },
        { kind: 'text', style: 'quiet', x: 23, y: 12, anchor: 'start', text: '实际' },
        { kind: 'line', style: 'target', x1: 67.5, x2: 67.5, y1: 1, y2: 15 },
        { kind: 'text', style: 'quiet', x: 77, y: 12, anchor: 'start', text: '目标' },
      ],
    });
  });

  it('goes on below where the width is used up', () => {
    const block = legend([actual, target, actual], 110);
    const { height } = block;
    const words = block.marks(0, 0).filter((mark) => mark.kind === 'text');
    expect([height, words.map(({ x, y }) => [x, y])]).toEqual([
      40,
      [
        [23, 12],
        [77, 12],
        [23, 32],
      ],
    ]);
  });

  it('has no height without entries', () => {
    const { marks, height } = legend([], 320);
    expect([marks(0, 0), height]).toEqual([[], 0]);
  });

  it('wraps a label that is wider than the picture, and goes on after its last line', () => {
    const long = 'Trees planted in streets and squares of the town';
    const { marks, width, height } = legend(
      [
        { shape: 'line', style: 'line-1', label: long },
        { shape: 'line', style: 'line-2', label: 'Lanes' },
      ],
      240,
    );
    const texts = marks(0, 0).flatMap((mark) => (mark.kind === 'text' ? [[mark.text, mark.x, mark.y]] : []));
    expect(texts.slice(0, 2).map(([text]) => text)).toEqual([
      'Trees planted in streets',
      'and squares of the town',
    ]);
    expect(texts.slice(0, 2).map(([, x, y]) => [x, y])).toEqual([
      [23, 12],
      [23, 28],
    ]);
    expect(width).toBeLessThanOrEqual(240);
    expect(height).toBeGreaterThanOrEqual(36);
  });

  it('shows each form that a mark can have', () => {
    const kinds = (entry: LegendEntry) =>
      legend([entry], 320)
        .marks(0, 0)
        .map((mark) => mark.kind);
    expect(kinds({ shape: 'frame', style: 'missing', label: 'a' })).toEqual(['path', 'text']);
    expect(kinds({ shape: 'line', style: 'line-1', label: 'a' })).toEqual(['line', 'text']);
    expect(kinds({ shape: 'marker', colour: 1, label: 'a' })).toEqual(['circle', 'text']);
    expect(kinds({ shape: 'place', colour: 2, label: 'a' })).toEqual(['line', 'rect', 'text']);
  });
});
