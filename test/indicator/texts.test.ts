import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closed, excerpt, LONGEST_SHOWN } from '../../src/indicator/texts.js';

const [LRE, RLO, PDF, LRI, PDI] = ['\u202A', '\u202E', '\u202C', '\u2066', '\u2069'];

/** What is still open at the end of a text, by the rules of Unicode: an isolate ends with all within it. */
function openIn(text: string): readonly string[] {
  let open: string[] = [];
  for (const sign of text) {
    if (sign === PDI && open.includes('isolate')) open = open.slice(0, open.lastIndexOf('isolate'));
    if (sign === PDF && open.at(-1) === 'embedding') open = open.slice(0, -1);
    if (/[\u202A\u202B\u202D\u202E]/.test(sign)) open.push('embedding');
    if (/[\u2066-\u2068]/.test(sign)) open.push('isolate');
  }
  return open;
}

describe('bidirectional controls in a text', () => {
  it.each([
    ['Parks', 'Parks'],
    ['حدائق', 'حدائق'],
    [`${RLO}Parks`, `${RLO}Parks${PDF}`],
    [`${LRI}Parks`, `${LRI}Parks${PDI}`],
    [`${LRI}a${RLO}b`, `${LRI}a${RLO}b${PDF}${PDI}`],
    [`${LRI}a${RLO}b${PDI}`, `${LRI}a${RLO}b${PDI}`],
    [`${LRE}a${PDF}b`, `${LRE}a${PDF}b`],
    [`a${PDF}${PDI}b`, `a${PDF}${PDI}b`],
  ])('end with it: %j', (text, expected) => {
    expect(closed(text)).toBe(expected);
  });

  it('leave nothing open, whatever they are', () => {
    const sign = fc.constantFrom('a', 'ب', ...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const text = signs.join('');
        expect(openIn(closed(text))).toEqual([]);
        expect(closed(text).startsWith(text)).toBe(true);
        expect(closed(closed(text))).toBe(closed(text));
      }),
    );
  });
});

describe('a text that is shown', () => {
  it('is whole up to the limit, and cut with an ellipsis beyond it', () => {
    const whole = 'x'.repeat(LONGEST_SHOWN);
    expect(excerpt(whole)).toBe(whole);
    expect(excerpt(`${whole}y`)).toBe(`${'x'.repeat(LONGEST_SHOWN - 1)}…`);
    expect(excerpt('Parks', 4)).toBe('Par…');
  });

  it('is not cut within a character', () => {
    expect(excerpt('a🌳🌳', 3)).toBe('a…');
    expect(excerpt('a🌳🌳', 4)).toBe('a🌳…');
  });
});
