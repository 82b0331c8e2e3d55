import { dateAs, isDateSection } from './date-format.js';
import { sectionsOf, type Section, type Token } from './format-sections.js';

/** The year from which a file counts days. */
export type Epoch = 1900 | 1904;

/**
 * Formats a number, with thousands separators, decimals, percent sign and literal text. Full dates are written year
 * first, and years with four digits, whatever the format says, as 3/4/25 is ambiguous. Fractions, and numbers that no
 * section covers, are written plainly.
 */
export function shownNumber(value: number, code: string, epoch: Epoch): string {
  const sections = sectionsOf(code);
  const at = chosen(value, sections);
  const section = sections[at];
  if (!section) return plainNumber(value);
  const { tokens } = section;
  if (isDateSection(tokens)) return value < 0 ? plainNumber(value) : dateAs(value, tokens, epoch);
  if (tokens.some(({ kind }) => kind === 'fraction')) return plainNumber(value);
  const size = Math.abs(value);
  const body = tokens.some(({ kind }) => kind === 'general')
    ? tokens.map((one) => (one.kind === 'general' ? plainNumber(size) : literalOf(one))).join('')
    : digitsAs(size, tokens);
  const isSaid = at === 1 && !section.condition && wordsOf(section) !== wordsOf(sections[0]!);
  const sign = value < 0 && !isSaid && /[1-9]/.test(body) ? '-' : '';
  return (sign + body).trim();
}

/** The literal text of a section; if that for negative numbers differs, it replaces the minus sign. */
const wordsOf = ({ tokens }: Section): string => tokens.map(literalOf).join('').trim();

/** Formats a text; empty if the format hides it. */
export function shownText(text: string, code: string): string {
  const sections = sectionsOf(code);
  const own = sections[3] ?? (sections.length === 1 ? sections[0] : undefined);
  const isOfText = own?.tokens.some(({ kind }) => kind === 'text');
  if (sections[3] && !isOfText) return sections[3].tokens.map(literalOf).join('').trim();
  return isOfText ? own!.tokens.map((one) => (one.kind === 'text' ? text : literalOf(one))).join('') : text;
}

/** A number without a format: integers in full, others with ten digits or all before the point. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(Math.max(10, Math.trunc(Math.abs(value)).toString().length))));
}

/** The index of the section for a number; -1 if no condition is met. */
function chosen(value: number, sections: readonly Section[]): number {
  if (sections.some(({ condition }) => condition)) {
    const met = sections.findIndex(({ condition }) => condition?.(value));
    return met >= 0 ? met : sections.findIndex(({ condition }) => !condition);
  }
  if (value < 0 && sections.length > 1) return 1;
  return value === 0 && sections.length > 2 ? 2 : 0;
}

const literalOf = ({ kind, text }: Token): string => (kind === 'literal' ? text : '');

/** Fills the digit placeholders of a section with an absolute value. */
function digitsAs(value: number, tokens: readonly Token[]): string {
  const isDigit = ({ kind }: Token) => kind === 'digit';
  const isComma = ({ kind }: Token) => kind === 'comma';
  const [first, last] = [tokens.findIndex(isDigit), tokens.findLastIndex(isDigit)];
  if (first < 0) return tokens.map(literalOf).join('');
  const [point, power] = (['point', 'power'] as const).map((one) =>
    tokens.findIndex(({ kind }) => kind === one),
  );
  const end = power! < 0 ? tokens.length : power!;
  const wholeEnd = point! < 0 ? end : point!;
  const lastWhole = tokens.slice(0, wholeEnd).findLastIndex(isDigit);
  const whole = tokens.slice(first, lastWhole + 1);
  const decimals = tokens.slice(wholeEnd, end).filter(isDigit);
  const percents = tokens.filter((one) => literalOf(one) === '%').length;
  const thousands = tokens.filter(
    (one, at) => isComma(one) && at > lastWhole && (at > last || at < wholeEnd),
  );
  const scaled = shifted(value, 2 * percents - 3 * thousands.length);
  const exponent = power! >= 0 && scaled ? Math.floor(Math.log10(scaled)) : 0;
  const [digits = '', part = ''] = rounded(shifted(scaled, -exponent), decimals.length).split('.');
  const always = decimals.findLastIndex(({ text }) => text === '0') + 1;
  const shownPart = part.slice(0, Math.max(always, part.replace(/0+$/, '').length));
  const filled = wholeAs(digits === '0' ? '' : digits, whole);
  const grouped = whole.some(isComma) ? filled.replace(/\B(?=(?:\d{3})+$)/g, ',') : filled;
  const number = shownPart ? `${grouped || '0'}.${shownPart}` : grouped;
  const powers =
    power! < 0 ? '' : `E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  const words = (some: readonly Token[]) => some.map(literalOf).join('');
  return words(tokens.slice(0, first)) + number + powers + words(tokens.slice(last + 1));
}

/** Fills digit placeholders from the right, keeping text between them, as in 2025年03月; the first takes the rest. */
function wholeAs(digits: string, places: readonly Token[]): string {
  let left = digits;
  let text = '';
  for (const [at, place] of [...places.entries()].reverse()) {
    if (place.kind !== 'digit') text = literalOf(place) + text;
    else if (at === 0) text = left.padStart(place.text === '0' ? 1 : 0, '0') + text;
    else {
      text = (left.slice(-1) || (place.text === '0' ? '0' : '')) + text;
      left = left.slice(0, -1);
    }
  }
  return text;
}

/** Moves the decimal point of a number, without rounding errors. */
function shifted(value: number, places: number): number {
  const [digits, power = '0'] = value.toPrecision(15).split('e');
  return Number(`${digits}e${Number(power) + places}`);
}

/** Rounds to a number of decimals, halves up; `toFixed` alone would round 1.005 down. */
const rounded = (value: number, decimals: number): string =>
  shifted(Math.round(shifted(value, decimals)), -decimals).toFixed(decimals);
