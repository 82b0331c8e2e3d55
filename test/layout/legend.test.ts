import { describe, expect, it } from 'vitest';
import { keyRow, type KeyEntry } from '../../src/layout/legend.js';

const actual: KeyEntry = { shape: 'box', ink: 'actual', label: '实际' };
const target: KeyEntry = { shape: 'tick', ink: 'target', label: '目标' };

describe('a key', () => {
  it('is a sample and a word for each entry, side by side', () => {
    expect(keyRow([actual, target], 320)).toEqual({
      height: 20,
      marks: [
        { kind: 'rect', ink: 'actual', x: 0, y: 3, width: 18, height: 10 },
        { kind: 'text', ink: 'quiet', x: 23, y: 12, anchor: 'start', text: '实际' },
        { kind: 'line', ink: 'target', x1: 72, x2: 72, y1: 1, y2: 15 },
        { kind: 'text', ink: 'quiet', x: 86, y: 12, anchor: 'start', text: '目标' },
      ],
    });
  });

  it('goes on below where the width is used up', () => {
    const { marks, height } = keyRow([actual, target, actual], 110);
    const words = marks.filter((mark) => mark.kind === 'text');
    expect([height, words.map(({ x, y }) => [x, y])]).toEqual([
      40,
      [
        [23, 12],
        [86, 12],
        [23, 32],
      ],
    ]);
  });

  it('has no height without entries', () => {
    expect(keyRow([], 320)).toEqual({ marks: [], height: 0 });
  });

  it('shows each form that a mark can have', () => {
    const kinds = (entry: KeyEntry) => keyRow([entry], 320).marks.map((mark) => mark.kind);
    expect(kinds({ shape: 'frame', ink: 'missing', label: '' })).toEqual(['path', 'text']);
    expect(kinds({ shape: 'line', ink: 'line-1', label: '' })).toEqual(['line', 'text']);
    expect(kinds({ shape: 'marker', colour: 1, label: '' })).toEqual(['circle', 'text']);
    expect(kinds({ shape: 'place', colour: 2, label: '' })).toEqual(['line', 'rect', 'text']);
  });
});
