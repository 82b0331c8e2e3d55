import { texts, type TextInk } from '../scene/ink.js';

/**
 * The width of a text in CSS pixels, from a table of character widths instead of a browser, so that
 * the picture is the same in Node and in every page. One Han character is one em; Latin widths are
 * those of a wide sans serif, so that the text fits in narrower ones too.
 */
export function textWidth(text: string, ink: TextInk): number {
  const { size, bold } = texts[ink];
  let ems = 0;
  for (const character of text) ems += charWidth(character);
  return ems * size * (bold ? 1.06 : 1);
}

/** The height of one line of a text in CSS pixels. */
export function lineHeight(ink: TextInk): number {
  return Math.round(texts[ink].size * 1.3);
}

const known = new Map<string, number>();

/** The width of one character in ems. */
export function charWidth(character: string): number {
  let width = known.get(character);
  if (width === undefined) known.set(character, (width = widthOf(character)));
  return width;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (isWide(code)) return 1;
  if (/[ijl.,:;|!'’‘·]/.test(character)) return 0.34;
  if (/[\u2009\u200a]/.test(character)) return 0.2;
  if (/[ftr()[\]\- /\u00b9\u00b2\u00b3\u2070-\u2079]/.test(character)) return 0.42;
  if (/[mwMW%—→]/.test(character)) return 0.98;
  if (/[A-Z&+=<>≥≤×÷−]/.test(character)) return 0.8;
  if (/\p{M}/u.test(character)) return 0;
  return 0.64;
}

/** Han characters, kana, hangul, full-width forms, CJK punctuation and the quotes that Chinese fonts set wide. */
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
