import { textStyles, type TextStyle } from './theme.js';

/**
 * The width of a text in CSS pixels, from a table of character widths, so that pictures are the same in Node and in
 * every browser. A Han character is one em wide; Latin widths are those of a wide sans serif, so that narrower fonts
 * fit too.
 */
export function textWidth(text: string, style: TextStyle): number {
  const { size, bold } = textStyles[style];
  let ems = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    ems += known[code] ?? widthOfCode(code);
    if (code > 0xffff) i += 1;
  }
  return ems * size * (bold ? 1.06 : 1);
}

/** The line height of a text in CSS pixels. */
export function lineHeight(style: TextStyle): number {
  return Math.round(textStyles[style].size * 1.3);
}

/** Cached widths by code point. */
const known: Record<number, number> = {};

/** The width of one character in ems. */
export function charWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return known[code] ?? widthOfCode(code);
}

const widthOfCode = (code: number) => (known[code] = isWide(code) ? 1 : narrow(String.fromCodePoint(code)));

function narrow(character: string): number {
  if (/[ijl.,:;|!'’‘·]/.test(character)) return 0.34;
  if (/[\u2009\u200a]/.test(character)) return 0.2;
  if (/[ftr()[\]\- /\u00a0\u202f\u00b9\u00b2\u00b3\u2070-\u2079]/.test(character)) return 0.42;
  if (/[mwMW%—→]/.test(character)) return 0.98;
  if (/[A-Z&+=<>≥≤×÷−]/.test(character)) return 0.8;
  if (/\p{M}/u.test(character)) return 0;
  return 0.64;
}

/**
 * Han characters, kana, hangul, full-width forms, CJK punctuation, and the quotes that Chinese fonts set full-width.
 */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd) ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2026
  );
}
