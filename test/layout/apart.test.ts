import { expect, it } from 'vitest';
import { movedApart } from '../../src/layout/apart.js';

const at = (...ends: number[]) => movedApart(ends, { apart: 10, most: 6, lowest: 100 });

it('leaves labels that are far enough apart at their heights', () => {
  expect(at(50, 20, 80)).toEqual([50, 20, 80]);
});

it('moves labels that meet apart, in the order of their ends', () => {
  expect(at(44, 40)).toEqual([47, 37]);
  expect(at(20, 26, 32, 90)).toEqual([16, 26, 36, 90]);
});

it('moves a third that two of them reach', () => {
  // 40 and 45 take 32.5 to 52.5 pixels; 52 touches them from 47 on, and all three have their middle at 45.7.
  expect(at(40, 45, 52)?.map((y) => y.toFixed(1))).toEqual(['35.7', '45.7', '55.7']);
});

it('keeps all above the lowest height', () => {
  expect(at(96, 101)).toEqual([90, 100]);
});

it('is undefined where one would have to move further', () => {
  expect(at(40, 41, 42)).toBeUndefined();
});

it('of nothing is nothing', () => {
  expect(at()).toEqual([]);
});
