import { expect, it, vi } from 'vitest';
import { pictureTemplate, stepsOf } from '../../src/elements/picture.js';
import { patchChildren } from '../../src/page/patch.js';
import type { Mark } from '../../src/scene/marks.js';
import { chunk, inChunks } from '../../src/scene/chunks.js';

const line: Mark = { kind: 'line', style: 'grid', x1: 0, x2: 9, y1: 1, y2: 1 };

it('a long picture makes the marks of a stretch when it is that stretch’s turn', () => {
  const makes = Array.from({ length: 8 }, () => vi.fn(() => [line]));
  const stretches = makes.map((make, i) => chunk(i * 10, 10, make));
  const scene = inChunks({ width: 100, height: 80, name: 'bars', lang: 'en' }, stretches, true);
  const made = () => makes.map((make) => make.mock.calls.length).join('');
  const box = document.createElement('div');
  expect(stepsOf(scene)).toBe(2);
  for (const [step, expected] of ['11100000', '11111110', '11111111'].entries()) {
    patchChildren(box, [pictureTemplate(scene, step)]);
    expect(made()).toBe(expected);
    expect(box.querySelectorAll('svg')).toHaveLength(8);
  }
  expect([...box.querySelectorAll('svg')].map((svg) => svg.getAttribute('viewBox'))[7]).toBe('0 70 100 10');
});
