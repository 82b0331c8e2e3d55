import { describe, expect, it } from 'vitest';
import { colours, shapeStyles, placeNumber, textStyles, type ColourName } from '../../src/scene/theme.js';

/** The contrast of two colours by WCAG: 1 for none, 21 for black on white. */
function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const quietest = (name: ColourName) =>
  Math.min(
    ...(['light', 'dark'] as const).map((look) => contrast(colours[name][look], colours.ground[look])),
  );

describe('contrast with the ground, light and dark,', () => {
  it('is 21 between black and white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
  });

  const onGround = Object.entries(textStyles).flatMap(([style, { fill }]) =>
    style === 'on-bar' ? [] : [fill],
  );
  it.each([...new Set(onGround)])('of text in %s is 4.5 or more', (name) => {
    expect(quietest(name)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['actual', 'behind'] as const)('of a figure on a bar in %s is 4.5 or more', (name) => {
    for (const look of ['light', 'dark'] as const)
      expect(contrast(colours[textStyles['on-bar'].fill][look], colours[name][look])).toBeGreaterThanOrEqual(
        4.5,
      );
  });

  const meaning = ['actual', 'target', 'base', 'behind', 'place1', 'place2', 'place3', 'place4'] as const;
  it.each(meaning)('of shapes in %s is 3 or more', (name) => {
    expect(quietest(name)).toBeGreaterThanOrEqual(3);
  });
});

describe('inks', () => {
  it('never set text smaller than 12 pixels', () => {
    for (const { size } of Object.values(textStyles)) expect(size).toBeGreaterThanOrEqual(12);
  });

  it('tell the outlines of places apart without colour', () => {
    const dashes = ([1, 2, 3, 4] as const).map((n) => shapeStyles[`outline-${n}`].dash);
    expect(new Set(dashes).size).toBe(4);
  });

  it('draw what is expected dashed, and points that are not printed hollow', () => {
    for (const n of [1, 2, 3, 4] as const) {
      expect(shapeStyles[`line-${n}`].dash).toBeUndefined();
      expect(shapeStyles[`expected-${n}`].dash).toBeDefined();
      expect(shapeStyles[`hollow-${n}`].fill).toBe('ground');
    }
  });

  it('begin again after four places', () => {
    expect([0, 1, 2, 3, 4, 9].map(placeNumber)).toEqual([1, 2, 3, 4, 1, 2]);
  });
});
