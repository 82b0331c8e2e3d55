import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hatch } from '../../src/layout/hatch.js';

it('stripes stand six pixels apart, at 45 degrees', () => {
  expect(hatch(0, 12, 0, 6).d).toBe('M0,6L6,0M6,6L12,0');
  expect(hatch(0, 8, 0, 6).d).toBe('M0,6L6,0M6,6L8,4');
  expect(hatch(0, 0, 0, 6).d).toBe('');
});

it('stripes stay in their box', () => {
  const whole = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(whole, whole, whole, fc.integer({ min: 6, max: 30 }), (left, width, top, height) => {
      const { d } = hatch(left, left + width, top, top + height);
      for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(left);
        expect(Number(x)).toBeLessThanOrEqual(left + width);
        expect(Number(y)).toBeGreaterThanOrEqual(top);
        expect(Number(y)).toBeLessThanOrEqual(top + height);
      }
    }),
  );
});
