import type { TextStyle } from '../scene/theme.js';
import { charWidth, textWidth } from '../scene/measure.js';

/**
 * The lines of a text wrapped to `width` pixels: as few as possible, of balanced length unless `isEven` is false. Han
 * text breaks between phrases where that takes no more lines, else between characters; punctuation stays attached, and
 * so does what follows a number. Latin text breaks at spaces, after hyphens where that takes fewer lines, and inside a
 * word only if that word is too wide.
 * @param names in which no line of a sentence breaks, nor within another phrase
 */
export function wrap(
  text: string,
  width: number,
  style: TextStyle,
  isEven = true,
  names?: readonly string[],
): string[] {
  if (textWidth(text, style) <= width) return [text.trim()];
  const piecesOf = (whole: boolean, starts?: ReadonlySet<number>) =>
    breakable(text, width, style, whole, starts).map((piece) => measured(piece, style));
  const pieces = piecesOf(false);
  const { length } = fill(pieces, width);
  const starts = phraseStarts(text, names);
  const linesFrom = (some: readonly Piece[]) => even(some, width, isEven ? length : 1);
  const lines = starts || text.includes('-') ? linesFrom(piecesOf(true, starts)) : [];
  const isUsed = names ? starts : lines.length === length && !lines.some(hasOneHan);
  return isUsed ? lines : linesFrom(pieces);
}

/** The phrases of a Han text, between which HTML may break it, and never in a name or a date; any other text as a whole. */
export function phrases(text: string, names: readonly string[]): string[] {
  const starts = phraseStarts(text, names);
  return starts ? breakable(text, Infinity, 'name', false, starts) : [text];
}

/**
 * A text with no-break spaces: between a number and what it counts or numbers (6 indicators, Table 1), around
 * operators, before a letter that ends a name (Town A), and between short words at the end.
 */
export const kept = (text: string) =>
  text
    .replace(BESIDE_NUMBER, (before) => `${before.trim()}\u00a0`)
    .replace(/ ([+÷×]) (?=[\d(])/g, '\u00a0$1\u00a0')
    .replace(SHORT_END, (words) => words.replaceAll(' ', '\u00a0'));

const BESIDE_NUMBER = /\d (?=\p{L})|(?:\p{L}{5}|表) (?=\d\b)|\p{L} (?=\p{Lu}(?!\p{L}))/gu;
const SHORT_END = /(?<= )\S{1,10} (\S{1,9}|\S{1,4} \S{1,4})$/;

/** Lines as narrow as `count` lines allow; full-width lines if `count` is too few. */
function even(pieces: readonly Piece[], width: number, count: number): string[] {
  let [low, high] = [0, width];
  while (count > 1 && high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle).length > count || pieces.some(({ first }) => first > middle)) low = middle;
    else high = middle;
  }
  return linesOf(fill(pieces, high));
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

/** The texts of lines; a single Han character on the last line gets the piece before it. */
function linesOf(lines: readonly Piece[][]): string[] {
  const [before, last] = lines.slice(-2);
  const [only, ...others] = last ?? [];
  if (before && before.length > 2 && only && !others.length && hasOneHan(only.text))
    last?.unshift(before.pop()!);
  return lines.map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
}

/** A text split at its break opportunities; with `whole`, after a hyphen only in a word that is too wide. */
function breakable(
  text: string,
  width: number,
  style: TextStyle,
  whole: boolean,
  phrases?: ReadonlySet<number>,
): string[] {
  const narrower = (pieces: string[], parts: (piece: string) => string[]) =>
    pieces.flatMap((piece) => (textWidth(piece.trimEnd(), style) > width ? parts(piece) : [piece]));
  const words = narrower(
    split(
      text,
      (last, next, at) =>
        mayBreak(last, next) &&
        !(whole && last === '-') &&
        text.slice(at - 2, at) !== '第 ' &&
        !(width === Infinity && /\d [年月] ?[\d第]$/.test(text.slice(at - 4, at + 1))) &&
        !(isHan(next) && (isHan(last) ? phrases && !phrases.has(at) : /\d ?$/.test(text.slice(at - 2, at)))),
    ),
    (word) => split(word, (last, next) => last === '-' && mayPart(last, next)),
  );
  const parts = narrower(words, (word) => split(word, mayPart));
  return narrower(parts, (part) => Array.from(part));
}

let segmenter: Intl.Segmenter | undefined;

/**
 * The start positions of the phrases of a Han text. A phrase is a word. A word of one character joins the word before
 * it; if it is a prefix, or another such word follows and it is no usual suffix, it joins the word after it. No phrase
 * begins with 的. Undefined without Han characters, and in browsers without a dictionary.
 */
function phraseStarts(printed: string, names: readonly string[] = []): ReadonlySet<number> | undefined {
  const whole = (some: string, name: string) => some.replaceAll(name, name.replace(/./g, 'x'));
  const text = names.reduce(whole, printed);
  if (!(Intl as { readonly Segmenter?: unknown }).Segmenter || !Array.from(printed).some(isHan))
    return undefined;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words = Array.from(segmenter.segment(text), ({ segment }) => segment);
  const starts = new Set<number>();
  let [end, phrase] = [0, ''];
  words.forEach((word, at) => {
    const next = words[at + 1] ?? '';
    const isAlone = word.length === 1 && !(next.length === 1 && isHan(next));
    const isSuffix =
      SUFFIXES.includes(word) || word.startsWith('的') || (isAlone && !PREFIXES.includes(word));
    const joins = at > 0 && (isSuffix || /^[（“]?.$/.test(phrase));
    if (!joins) starts.add(end);
    phrase = joins ? phrase + word : word;
    end += word.length;
  });
  return starts;
}

const PREFIXES = '每各第高低新非';
const SUFFIXES = '量率度额数';

const hasOneHan = (line: string) => Array.from(line).filter(isHan).length === 1;

/** A text split wherever `may` allows. */
function split(text: string, may: (last: string, next: string, at: number) => boolean): string[] {
  const pieces: string[] = [];
  let [from, end, last] = [0, 0, ''];
  for (const character of text) {
    if (last && may(last, character, end)) {
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
    !/[，。、；：！？）》」』】〔〕〉”’·…,.;:!?)\]}%‰\s\u00b9\u00b2\u00b3\u2070-\u2079\u2009]/.test(next),
);
const mayEnd = known((last) => !/[（《「『【〔〕〈“‘([{]/.test(last));
const isGap = known((last) => /[ \-/]/.test(last));

/** Whether a word that is too wide may break here: anywhere except at punctuation. */
const mayPart = (last: string, next: string) => mayBegin(next) && mayEnd(last);

const mayBreak = (last: string, next: string) =>
  (isHan(last) && isHan(next)) ||
  (mayPart(last, next) && (isGap(last) || charWidth(last) === 1 || charWidth(next) === 1));

const isHan = (character: string) => character >= '\u4e00' && character <= '\u9fff';

/** Caches a test of characters. */
function known(test: (character: string) => boolean): (character: string) => boolean {
  const found = new Map<string, boolean>();
  return (character) => {
    const is = found.get(character) ?? test(character);
    found.set(character, is);
    return is;
  };
}
