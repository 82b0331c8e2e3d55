import type { TextInk } from '../scene/ink.js';
import { charWidth, textWidth } from './measure.js';

/**
 * The lines of a text that must not be wider than `width` pixels: as few as possible, of even
 * length. Han text breaks between characters but keeps punctuation with its word; Latin text breaks
 * at spaces and after hyphens, and inside a word only where the word alone is too wide.
 */
export function wrap(text: string, width: number, ink: TextInk): string[] {
  if (textWidth(text, ink) <= width) return [text.trim()];
  const pieces = breakable(text, width, ink);
  const lines = fill(pieces, width, ink);
  if (lines.length < 2) return lines;
  let [low, high] = [Math.min(width, textWidth(text, ink) / lines.length), width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle, ink).length > lines.length) low = middle;
    else high = middle;
  }
  const even = fill(pieces, high, ink);
  return even.every((line) => textWidth(line, ink) <= width) ? even : lines;
}

/** The width of the widest line in pixels, 0 for none. */
export function widest(lines: readonly string[], ink: TextInk): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, ink)));
}

function fill(pieces: readonly string[], width: number, ink: TextInk): string[] {
  const lines: string[] = [];
  let [line, filled] = ['', 0];
  for (const piece of pieces) {
    if (line.trim() !== '' && filled + textWidth(piece.trimEnd(), ink) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    const added = line.trim() === '' ? piece.trimStart() : piece;
    [line, filled] = line.trim() === '' ? [added, 0] : [line + added, filled];
    filled += textWidth(added, ink);
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** The text in pieces between which a line may end. */
function breakable(text: string, width: number, ink: TextInk): string[] {
  const narrower = (pieces: string[], parts: (piece: string) => string[]) =>
    pieces.flatMap((piece) => (textWidth(piece.trimEnd(), ink) > width ? parts(piece) : [piece]));
  const words = narrower(split(text, mayBreak), (word) => split(word, mayPart));
  return narrower(words, (part) => Array.from(part));
}

/** The text cut wherever `at` allows it. */
function split(text: string, at: (before: string, next: string) => boolean): string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    if (last === undefined || at(last, character)) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}

const NEVER_FIRST = /^[，。、；：！？）》」』】〕〉”’·…,.;:!?)\]}%‰\s\u00b9\u00b2\u00b3\u2070-\u2079\u2009]/;
const NEVER_LAST = /[（《「『【〔〈“‘([{]$/;

/** Whether a word that is too wide for a line may be parted here: anywhere but at punctuation. */
function mayPart(before: string, next: string): boolean {
  return !NEVER_FIRST.test(next) && !NEVER_LAST.test(before);
}

function mayBreak(before: string, next: string): boolean {
  if (!mayPart(before, next)) return false;
  const last = before.at(-1) ?? '';
  if (/[\s\-/]/.test(last)) return true;
  return charWidth(last) === 1 || charWidth(next) === 1;
}
