import { expect, it } from 'vitest';
import { pathData } from '../../src/scene/path-data.js';
import { polygon, polyline } from '../../src/scene/shapes.js';

it('joins points by lines, level and upright ones in short, rounded to hundredths', () => {
  expect(pathData([polyline(1, 2, 3.456, 4, 9, 4.001, 9, 7)])).toBe('M1,2L3.46,4H9V7');
});

it('closes a polygon', () => {
  expect(pathData([polygon(0, 0, 10, 0, 10, 5)])).toBe('M0,0H10V5Z');
});

it('draws a circle as two arcs', () => {
  expect(pathData([{ kind: 'circle', x: 10, y: 5, r: 3 }])).toBe('M7,5a3,3 0 1,0 6,0a3,3 0 1,0 -6,0');
});

it('is empty for no step', () => {
  expect(pathData([])).toBe('');
});
