import type { TextStyle } from '../scene/theme.js';
import { charWidth, textWidth } from '../scene/measure.js';

/**
 * The lines of a text wrapped to `width` pixels: as few as possible, of balanced length. Han text breaks between
 * characters but keeps punctuation attached; Latin text breaks at spaces and after hyphens, and inside a word only if
 * that word is too wide.
 */
export function wrap(text: string, width: number, style: TextStyle): string[] {
  if (textWidth(text, style) <= width) return [text.trim()];
  const pieces = breakable(text, width, style).map((piece) => measured(piece, style));
  const lines = fill(pieces, width);
  if (lines.length < 2) return linesOf(lines);
  let [low, high] = [Math.min(width, textWidth(text, style) / lines.length), width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle).length > lines.length) low = middle;
    else high = middle;
  }
  const even = linesOf(fill(pieces, high));
  return even.every((line) => textWidth(line, style) <= width) ? even : linesOf(lines);
}

/** The width of the widest line in pixels; 0 without lines. */
export function widest(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, style)));
}

/** A segment of a text, with its width and its width without surrounding spaces. */
interface Piece {
  readonly text: string;
  readonly blank: boolean;
  readonly width: number;
  readonly last: number;
  readonly first: number;
}

function measured(text: string, style: TextStyle): Piece {
  const width = textWidth(text, style);
  const bare = text.trim();
  if (bare === text) return { text, blank: !text, width, last: width, first: width };
  const [last, first] = [textWidth(text.trimEnd(), style), textWidth(text.trimStart(), style)];
  return { text, blank: !bare, width, last, first };
}

/** The segments of each line; leading spaces have no width. */
function fill(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let filled = 0;
  for (const piece of pieces) {
    if (line.length && filled + piece.last > width) {
      lines.push(line);
      line = [];
    }
    if (line.length) filled += piece.width;
    else filled = piece.first;
    if (line.length || !piece.blank) line.push(piece);
  }
  if (line.length || !lines.length) lines.push(line);
  return lines;
}

const linesOf = (lines: readonly (readonly Piece[])[]) =>
  lines.map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trim(),
  );

/** The text divided at its break opportunities. */
function breakable(text: string, width: number, style: TextStyle): string[] {
  const narrower = (pieces: string[], parts: (piece: string) => string[]) =>
    pieces.flatMap((piece) => (textWidth(piece.trimEnd(), style) > width ? parts(piece) : [piece]));
  const words = narrower(split(text, mayBreak), (word) => split(word, mayPart));
  return narrower(words, (part) => Array.from(part));
}

/** The text divided wherever `at` allows. */
function split(text: string, at: (last: string, next: string) => boolean): string[] {
  const pieces: string[] = [];
  let [from, end, last] = [0, 0, ''];
  for (const character of text) {
    if (last && at(last, character)) {
      pieces.push(text.slice(from, end));
      from = end;
    }
    end += character.length;
    last = character;
  }
  return last ? [...pieces, text.slice(from)] : pieces;
}

const mayBegin = known(
  (next) =>
    !/[，。、；：！？）》」』】〕〉”’·…,.;:!?)\]}%‰\s\u00b9\u00b2\u00b3\u2070-\u2079\u2009]/.test(next),
);
const mayEnd = known((last) => !/[（《「『【〔〈“‘([{]/.test(last));
const isGap = known((last) => /[\s\-/]/.test(last));

/** Whether a word that is too wide may break here: anywhere except at punctuation. */
const mayPart = (last: string, next: string) => mayBegin(next) && mayEnd(last);

const mayBreak = (last: string, next: string) =>
  (isHan(last) && isHan(next)) ||
  (mayPart(last, next) && (isGap(last) || charWidth(last) === 1 || charWidth(next) === 1));

const isHan = (character: string) => character >= '\u4e00' && character <= '\u9fff';

/** A cached property of characters. */
function known(test: (character: string) => boolean): (character: string) => boolean {
  const found = new Map<string, boolean>();
  return (character) => {
    const is = found.get(character) ?? test(character);
    found.set(character, is);
    return is;
  };
}
