import { describe, expect, it, vi } from 'vitest';
import { enlarged } from '../../src/layout/enlarged.js';
import { drawChunk } from '../../src/scene/draw.js';
import { elementMarkup } from '../../src/scene/markup.js';
import type { Mark } from '../../src/scene/marks.js';
import { mirrored } from '../../src/scene/mirror.js';
import { chunk, inChunks } from '../../src/scene/chunks.js';

const size = { width: 100, height: 20, name: 'bars', lang: 'en' };
const line = (y: number): Mark => ({ kind: 'line', style: 'grid', x1: 0, x2: 30, y1: y, y2: y });

describe('a picture in stretches', () => {
  it('makes the marks of a stretch when they are asked for, and once', () => {
    const [make, other] = [vi.fn(() => [line(1)]), vi.fn(() => [line(11)])];
    const scene = inChunks(size, [chunk(0, 10, make), chunk(10, 10, other)], true);
    expect(scene.chunks?.[1]?.marks).toEqual([line(11)]);
    expect(make).not.toHaveBeenCalled();
    expect(scene.marks).toEqual([line(1), line(11)]);
    expect(scene.marks).toEqual([line(1), line(11)]);
    expect([make.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
  });

  it('is drawn stretch by stretch, also enlarged', () => {
    const others = vi.fn(() => [line(11)]);
    const long = inChunks(size, [chunk(0, 10, () => [line(1)]), chunk(10, 10, others)], true);
    const scene = enlarged(() => long, 480, 2);
    expect(scene.scale).toBe(2);
    expect(scene.width).toBe(100);
    expect(elementMarkup(drawChunk(scene.chunks![0]!, scene)).text).toContain('width="200" height="20"');
    expect(others).not.toHaveBeenCalled();
    expect(scene.marks).toHaveLength(2);
  });

  it('that is short has one list of marks', () => {
    const scene = inChunks(size, [chunk(0, 10, () => [line(1)]), chunk(10, 10, () => [line(11)])], false);
    expect(scene).toEqual({ ...size, marks: [line(1), line(11)] });
  });

  it('can be mirrored before it is made', () => {
    const make = vi.fn(() => [line(1)]);
    const scene = mirrored(inChunks(size, [chunk(0, 10, make)], true));
    expect(make).not.toHaveBeenCalled();
    expect(scene.chunks?.[0]?.marks).toEqual([{ ...line(1), x1: 100, x2: 70 }]);
    expect(scene.marks).toEqual([{ ...line(1), x1: 100, x2: 70 }]);
  });
});
