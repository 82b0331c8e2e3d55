import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besidePoints, gapsBetween, levelsApart } from '../../src/layout/beside.js';

const right = (x: number) => ({ x, width: 30, prefer: 'right' }) as const;
const left = (x: number) => ({ x, width: 30, prefer: 'left' }) as const;

it.each([
  [
    'each on the side it prefers',
    [right(200), left(100)],
    [],
    [
      [209, 239],
      [61, 91],
    ],
  ],
  ['left of its point where there is no room on the right', [right(290)], [], [[251, 281]]],
  ['right of its point where there is no room on the left', [left(20)], [], [[29, 59]]],
  ['not over an obstacle', [right(200)], [[210, 214]], [[161, 191]]],
  [
    'not over another label',
    [right(200), right(195)],
    [],
    [
      [209, 239],
      [156, 186],
    ],
  ],
  [
    'nowhere between two obstacles',
    [right(200)],
    [
      [170, 180],
      [215, 220],
    ],
    undefined,
  ],
  ['nowhere where all room is taken', [right(290), right(285), right(280)], [], undefined],
] as const)('a label stands %s', (_, requests, obstacles, expected) => {
  expect(besidePoints(requests, obstacles, [0, 300])).toEqual(expected);
});

it.each([
  [[], []],
  [
    [10, 50, 90],
    [0, 0, 0],
  ],
  [
    [10, 15, 20, 90],
    [0, 1, 0, 0],
  ],
  [
    [10, 12, 14],
    [0, 1, 2],
  ],
  [
    [10, undefined, 12],
    [0, 0, 1],
  ],
])('positions %j have the levels %j', (positions, levels) => {
  expect(levelsApart(positions, 8)).toEqual(levels);
});

it('each position has the lowest level at which no earlier one is near', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -50, max: 300, noNaN: true })), (positions) => {
      const levels = levelsApart(positions, 11);
      positions.forEach((position, index) => {
        const near = positions
          .slice(0, index)
          .map((one, at) => (Math.abs(one - position) < 11 ? levels[at] : -1));
        const free = [...Array(index + 1).keys()].find((level) => !near.includes(level));
        expect(levels[index]).toBe(free);
      });
    }),
  );
});

describe('the gaps between some spans', () => {
  it.each<[string, [number, number][], [number, number][]]>([
    ['of none: the whole', [], [[10, 100]]],
    [
      'of one in the middle',
      [[40, 60]],
      [
        [10, 36],
        [64, 100],
      ],
    ],
    ['of one over the start', [[0, 20]], [[24, 100]]],
    ['of one over the end', [[90, 120]], [[10, 86]]],
    [
      'of two in any order',
      [
        [70, 80],
        [20, 30],
      ],
      [
        [10, 16],
        [34, 66],
        [84, 100],
      ],
    ],
    ['of one over all: none', [[0, 200]], []],
    ['of one outside: the whole', [[150, 160]], [[10, 100]]],
  ])('%s', (_, others, expected) => expect(gapsBetween(others, [10, 100])).toEqual(expected));
});
