import { describe, expect, it } from 'vitest';
import type { FocusPoint } from '../../src/explore/focus-points.js';
import { tooltipPlace } from '../../src/explore/tooltip-place.js';

const point = (at: Partial<FocusPoint>): FocusPoint => ({
  ...{ id: 'a', of: ['a'], about: ['a'], marks: [], x: 300, top: 40, title: 'A', lines: [] },
  ...at,
});
const tooltip = { width: 100, height: 60 };
const area = { left: 0, top: -80, right: 600, bottom: 200 };

describe('a tooltip stands', () => {
  it('below what it outlines', () => {
    expect(tooltipPlace(point({ height: 30 }), tooltip, area)).toEqual({ left: 250, top: 69, isClear: true });
  });

  it('above that where there is no room below', () => {
    expect(tooltipPlace(point({ top: 150, height: 30 }), tooltip, area)).toEqual({
      left: 250,
      top: 91,
      isClear: true,
    });
  });

  it('beside a guide line, on the side with more room', () => {
    expect(tooltipPlace(point({ x: 100 }), tooltip, area)).toEqual({ left: 114, top: 40, isClear: true });
    expect(tooltipPlace(point({ x: 500 }), tooltip, area)).toEqual({ left: 386, top: 40, isClear: true });
  });

  it('never outside its area', () => {
    expect(tooltipPlace(point({ x: 10, height: 30 }), tooltip, area).left).toBe(0);
    expect(tooltipPlace(point({ x: 595, height: 30 }), tooltip, area).left).toBe(500);
    expect(tooltipPlace(point({ top: 190 }), tooltip, area).top).toBe(140);
  });

  it('clear of what follows below, where it is higher than its area', () => {
    const high = { width: 100, height: 400 };
    const { top, isClear } = tooltipPlace(point({ height: 30 }), high, area);
    expect([top + high.height, isClear]).toEqual([200, false]);
    expect(tooltipPlace(point({}), high, area)).toMatchObject({ top: -200, isClear: false });
  });
});
