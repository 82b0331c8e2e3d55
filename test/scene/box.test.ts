import { describe, expect, it } from 'vitest';
import { distance, union } from '../../src/scene/bounds.js';
import { boxBetween, isInside } from '../../src/scene/box.js';

const box = boxBetween(30, 20, 10, 5);

describe('a box', () => {
  it('lies between two opposite corners', () => {
    expect(box).toEqual({ x: 10, y: 5, width: 20, height: 15 });
  });

  it('is as far from a point as its nearest side', () => {
    expect([distance(box, 20, 10), distance(box, 33, 24), distance(box, 0, 10)]).toEqual([0, 5, 10]);
  });

  it('lies within itself, and not within a smaller one', () => {
    expect([isInside(box, box), isInside(box, boxBetween(10, 5, 29, 20))]).toEqual([true, false]);
  });

  it('holds all boxes that it is made from; there is none without any', () => {
    expect(union([box, boxBetween(0, 8, 2, 9)])).toEqual({ x: 0, y: 5, width: 30, height: 15 });
    expect(union([])).toBeUndefined();
  });
});
