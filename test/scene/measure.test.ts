import { describe, expect, it } from 'vitest';
import { charWidth, lineHeight, textWidth } from '../../src/scene/measure.js';

describe('the width of a text', () => {
  it.each([
    ['专利', 'name', 26],
    ['专利', 'value', 24],
    ['，', 'quiet', 12],
    ['2020', 'quiet', 30.72],
    ['24.67', 'quiet', 34.8],
    ['', 'name', 0],
  ] as const)('%s as %s is %d pixels', (text, style, width) => {
    expect(textWidth(text, style)).toBeCloseTo(width, 9);
  });

  it('is a little more in bold', () => {
    expect(textWidth('专利', 'strong')).toBeCloseTo(27.56, 9);
    expect(textWidth('专利', 'group')).toBeCloseTo(29.68, 9);
  });

  it('is the sum of its characters, and a character of two halves is one', () => {
    expect(textWidth('𠮷', 'name')).toBe(13);
    expect(textWidth('a专', 'name')).toBeCloseTo(textWidth('a', 'name') + textWidth('专', 'name'), 9);
  });
});

describe('the width of a character in ems', () => {
  it.each([
    ['国', 1],
    ['（', 1],
    ['“', 1],
    ['…', 1],
    ['カ', 1],
    ['한', 1],
    ['i', 0.34],
    [' ', 0.42],
    ['m', 0.98],
    ['%', 0.98],
    ['A', 0.8],
    ['−', 0.8],
    ['a', 0.64],
    ['7', 0.64],
    ['\u0301', 0],
  ])('%s is %d', (character, ems) => {
    expect(charWidth(character)).toBe(ems);
  });
});

it('the height of a line is 1.3 times the size of its text', () => {
  expect([lineHeight('quiet'), lineHeight('name'), lineHeight('group')]).toEqual([16, 17, 18]);
});
