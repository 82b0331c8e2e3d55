import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hatch } from '../../src/layout/hatch.js';
import { bounds } from '../../src/scene/bounds.js';
import { isInside } from '../../src/scene/box.js';
import { pathData } from '../../src/scene/path-data.js';

it('stripes stand six pixels apart, at 45 degrees', () => {
  expect(pathData(hatch(0, 12, 0, 6).steps)).toBe('M0,6L6,0M6,6L12,0');
  expect(pathData(hatch(0, 8, 0, 6).steps)).toBe('M0,6L6,0M6,6L8,4');
  expect(pathData(hatch(0, 0, 0, 6).steps)).toBe('');
});

it('stripes stay in their box', () => {
  const whole = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(whole, whole, whole, fc.integer({ min: 6, max: 30 }), (left, width, top, height) => {
      const box = bounds(hatch(left, left + width, top, top + height));
      if (box) expect(isInside(box, { x: left, y: top, width, height })).toBe(true);
    }),
  );
});
