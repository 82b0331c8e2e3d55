// The default colours under each kind of colour blindness, in every look.
import { describe, expect, it } from 'vitest';
import { colours, type ColourName } from '../../src/scene/theme.js';

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

/**
 * What linear red, green and blue become without one kind of cone: Machado, Oliveira and Fernandes,
 * “A Physiologically-based Model for Simulation of Color Vision Deficiency” (IEEE TVCG 15(6), 2009), severity 1.0.
 */
const SIGHT: Record<string, Matrix> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: Matrix, [a, b, c]: Three): Three =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Three;

function linear(hex: string): Three {
  return [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Three;
}

/** Oklab (Ottosson 2020), times 100: a step of 2 can just be seen between two patches side by side. */
function oklab(rgb: Three): Three {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as unknown as Three;
  return times(
    [
      [21.04542553, 79.3617785, -0.40720468],
      [197.79984951, -242.8592205, 45.05937099],
      [2.59040371, 78.27717662, -80.8675766],
    ],
    cones,
  );
}

const seen = (hex: string, sight: Matrix) =>
  oklab(times(sight, linear(hex)).map((part) => Math.min(1, Math.max(0, part))) as unknown as Three);

const apart = (a: string, b: string, sight: Matrix) => {
  const [one, other] = [seen(a, sight), seen(b, sight)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
};

function contrast(a: string, b: string): number {
  const light = (hex: string) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const LOOKS: Record<string, (name: ColourName) => string> = {
  light: (name) => colours[name].light,
  dark: (name) => colours[name].dark,
  'light with more contrast': (name) => colours[name].sharp[0],
  'dark with more contrast': (name) => colours[name].sharp[1],
};

const PLACES = ['place1', 'place2', 'place3', 'place4'] as const;
const MEANINGS = ['actual', 'target', 'base', 'behind'] as const;
const pairs = <T>(all: readonly T[]) => all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));

it('black and white are 100 apart for all, and red and green close for some', () => {
  for (const sight of Object.values(SIGHT)) expect(apart('#000000', '#ffffff', sight)).toBeCloseTo(100, 0);
  expect(apart('#c00000', '#687000', SIGHT['deutan']!)).toBeLessThan(12);
  expect(apart('#c00000', '#687000', SIGHT['all cones']!)).toBeGreaterThan(20);
});

describe.each(Object.entries(LOOKS))('A5: colours in the look %s', (look, of) => {
  it.each(Object.entries(SIGHT))('are told apart with %s', (_, sight) => {
    for (const [a, b] of [...pairs(PLACES), ...pairs(MEANINGS)])
      expect.soft(apart(of(a), of(b), sight), `${a} and ${b}`).toBeGreaterThanOrEqual(8);
  });

  it('stand 3:1 from the ground (A2)', () => {
    for (const name of [...PLACES, ...MEANINGS])
      expect
        .soft(contrast(of(name), of('ground')), name)
        .toBeGreaterThanOrEqual(look.includes('more') ? (name.startsWith('place') ? 7 : 4.5) : 3);
    for (const name of ['text', 'quiet'] as const)
      expect
        .soft(contrast(of(name), of('ground')), name)
        .toBeGreaterThanOrEqual(look.includes('more') ? 7 : 4.5);
  });
});

it.each(['light', 'dark'] as const)('A2: a target stands 3:1 from the bar below it when %s', (look) => {
  for (const bar of ['actual', 'behind', 'base'] as const)
    expect(contrast(colours[bar][look], colours.target[look])).toBeGreaterThanOrEqual(3);
});
