import { expect, it } from 'vitest';
import { columnsOfSpaces } from '../../src/workshop/input.js';

it('a text whose columns stand apart by spaces is a table', () => {
  const text =
    'Indicator      Unit   2022    2025 target\nCycle lanes    km      134         180\nTrees          no.  10,450      12,000\n';
  expect(columnsOfSpaces(text)).toEqual([
    ['Indicator', 'Unit', '2022', '2025 target'],
    ['Cycle lanes', 'km', '134', '180'],
    ['Trees', 'no.', '10,450', '12,000'],
  ]);
});

it.each([
  ['a sentence', 'Two  words and  more'],
  ['lines of several lengths', 'a  b  c\nd  e'],
  ['two columns, which may as well be indented', 'a  b\nc  d'],
  ['commas', 'a,  b,  c\nd,  e,  f'],
  ['bars', '| a  |  b  | c |\n| d  |  e  | f |'],
  ['tabs', 'a  \tb  c\nd  \te  f'],
])('%s is none', (_, text) => {
  expect(columnsOfSpaces(text)).toBeUndefined();
});
