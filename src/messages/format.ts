import { amount } from '../analysis/attainment.js';
import { decimalsOf, fixed } from '../indicator/precision.js';
import { closed, excerpt } from '../indicator/texts.js';
import { hasWords } from '../indicator/amount.js';
import type { Approximation, PointFlag, Reading, Unit } from '../indicator/types.js';
import { messagesOf, type Lang, type Messages, type ScaleWord } from './index.js';
import { inLang } from './texts.js';

export type { Lang } from './index.js';
export {
  derivedText,
  formulaText,
  inLang,
  methodText,
  noteText,
  placeName,
  placesText,
  shortName,
} from './texts.js';

const styleOf = (lang: Lang) => messagesOf(lang).number;

/** The multiplier for numbers up to `largest`; a factor of 1 and no word if none is needed. */
export function scaleFor(largest: number, lang: Lang): ScaleWord {
  return styleOf(lang).scales.find(({ factor }) => largest >= factor) ?? { factor: 1, word: '' };
}

/**
 * The multiplier of an axis: the printed one of all readings where it goes with the unit; none if all are printed as
 * plain numbers of fewer than seven digits; else the one for the largest value.
 * @param others other values on the axis, in full
 */
export function axisScale(
  readings: readonly Reading[],
  lang: Lang,
  others: readonly number[] = [],
): ScaleWord {
  const known = readings.filter(({ value }) => value !== null);
  const largest = Math.max(0, ...[...known.map((one) => amount(one) ?? 0), ...others].map(Math.abs));
  const scales = new Set([...known.map(({ scale }) => scale), ...others.map(() => 1)]);
  const [factor = 1] = scales;
  const { scaleIn, multiplier } = styleOf(lang);
  const isShared = scales.size < 2 && (factor === 1 ? largest < 1e6 : scaleIn === 'unit');
  return isShared ? { factor, word: multiplier(factor) } : scaleFor(largest, lang);
}

/** The maximum number of decimals of a figure that pictures round. */
const MOST_DECIMALS = 3;

/**
 * A reading as shown in pictures: one printed in full with seven or more digits gets a multiplier and at most three
 * decimals, such as 452.381B for 452,381,245,678.
 * @param factor the multiplier of the figures beside it, for languages in which it goes with the unit
 */
export function inBrief(reading: Reading, factor: number, lang: Lang): Reading {
  const { value, upTo, scale, printed } = reading;
  if (value === null) return reading;
  const largest = Math.max(Math.abs(value), upTo ?? 0) * scale;
  const withUnit = styleOf(lang).scaleIn === 'unit';
  const own = scale === 1 ? factor : scale;
  const by = withUnit ? own : scaleFor(largest, lang).factor;
  if (by === 1 || (!withUnit && largest < 1e6)) return reading;
  const decimals = Math.round(decimalsOf(printed) + Math.log10(by / scale));
  return scale !== 1 && decimals <= MOST_DECIMALS ? reading : multiplied(reading, by);
}

/** A reading as labelled beside an axis: in its multiplier where that goes with the unit, else in brief. */
export const besideAxis = (reading: Reading, factor: number, lang: Lang): Reading =>
  styleOf(lang).scaleIn === 'unit' && reading.value !== null && reading.scale !== factor
    ? multiplied(reading, factor)
    : inBrief(reading, factor, lang);

/** A reading with a multiplier, and at most three decimals. */
function multiplied(reading: Reading, factor: number): Reading {
  const rounded = (one: number) => {
    const figure = (one * reading.scale) / factor;
    return Number(Math.abs(figure) < 1 ? figure.toPrecision(3) : figure.toFixed(MOST_DECIMALS));
  };
  const value = rounded(reading.value ?? 0);
  const short = { ...reading, value, scale: factor, printed: String(value) };
  return reading.upTo === undefined ? short : { ...short, upTo: rounded(reading.upTo) };
}

/** Readings in brief, as shown side by side. */
export function sideBySide<R extends Reading | undefined>(readings: readonly R[], lang: Lang): R[] {
  const { factor } = axisScale(
    readings.flatMap((reading) => reading ?? []),
    lang,
  );
  return readings.map((reading) => (reading ? (inBrief(reading, factor, lang) as R) : reading));
}

/** A tick label of an axis with a multiplier; with the multiplier's word unless that goes with the unit. */
export function tickText(value: number, decimals: number, { factor, word }: ScaleWord, lang: Lang): string {
  const figure = formatNumber(value / factor, decimals, lang);
  return styleOf(lang).scaleIn === 'figure' ? figure + word : figure;
}

/** The unit of an axis with a multiplier; with the multiplier's word if that goes with the unit. */
export function axisUnit({ word }: ScaleWord, unit: Unit, lang: Lang): string {
  const name = inLang(unit.name, lang);
  return styleOf(lang).scaleIn === 'unit' ? word + name : name;
}

/**
 * A number with a fixed number of decimals and a language's separators; with a power of ten if it is too large or too
 * small for that.
 */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  const { decimal, group } = styleOf(lang);
  const text = fixed(Math.abs(value), decimals);
  const sign = value < 0 && Number(text) !== 0 ? '−' : '';
  const [digits = '', exponent] = text.split('e');
  const [whole = '', fraction] = digits.split('.');
  const grouped = group ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const power = exponent ? ` × 10^${Number(exponent)}`.replace('-', '−') : '';
  return sign + grouped + (fraction ? decimal + fraction : '') + power;
}

/**
 * The figure of a reading, without its unit and with no more digits than printed: 24.67 in Chinese (万 goes with the
 * unit), 246.7K in English. A dash if the source prints no figure; the start of a text in quotation marks if it prints
 * words or could not be read.
 */
export function figureText(reading: Reading, lang: Lang): string {
  const value = amount(reading);
  if (value === null || reading.value === null)
    return hasWords(reading) ? quotedText(reading.printed, lang, 16) : '—';
  const [before, after] = approximationWords(reading.approximation, lang);
  const { upTo } = reading;
  if (upTo === undefined) return before + figureOf(reading.value, value, reading, lang) + after;
  const end = (one: number) => figureOf(one, one * reading.scale, { ...reading, printed: String(one) }, lang);
  return `${before}${end(reading.value)}–${end(upTo)}${after}`;
}

/** A printed text in quotation marks, cut to `most` characters. */
export const quotedText = (text: string, lang: Lang, most = 200): string =>
  messagesOf(lang).quoted(closed(excerpt(text, most)));

/** The flags of a reading, as letters and words; including its kind, unless it is an actual value. */
export const flagsOf = (
  reading: Pick<Reading, 'kind' | 'flags'> | undefined,
  lang: Lang,
): readonly (readonly [letter: string, word: string])[] => {
  const { flags: words } = messagesOf(lang) as Partial<Messages>;
  return reading && words
    ? [reading.kind, ...(reading.flags ?? [])].flatMap((one) =>
        one in words ? [words[one as PointFlag]] : [],
      )
    : [];
};

/** The letters of the flags after a figure; usually empty. */
export const flagLetters = (reading: Reading, lang: Lang): string =>
  flagsOf(reading, lang)
    .map(([letter]) => `\u2009${letter}`)
    .join('');

/** The figure of a reading with the letters of its flags; a dash without a reading. */
export const flaggedFigure = (reading: Reading | undefined, lang: Lang): string =>
  reading ? figureText(reading, lang) + flagLetters(reading, lang) : '—';

/** The same with its unit. */
export const flaggedValue = (reading: Reading | undefined, unit: Unit, lang: Lang): string =>
  reading ? valueText(reading, unit, lang) + flagLetters(reading, lang) : '—';

function figureOf(value: number, full: number, reading: Reading, lang: Lang): string {
  const decimals = decimalsOf(reading.printed);
  if (styleOf(lang).scaleIn === 'unit' || reading.scale === 1) return formatNumber(value, decimals, lang);
  const { factor, word } = scaleFor(Math.abs(full), lang);
  const kept = decimals - Math.log10(reading.scale) + Math.log10(factor);
  return formatNumber(full / factor, Math.max(0, Math.round(kept)), lang) + word;
}

/** The unit beside a figure: 万件 in Chinese, where the multiplier goes with the unit; items in English. */
export function unitText(scale: number, unit: Unit, lang: Lang): string {
  return styleOf(lang).multiplier(scale) + inLang(unit.name, lang);
}

/** A figure with its unit: 24.67 万件, 246.7K items, 19.7%. */
export function valueText(reading: Reading, unit: Unit, lang: Lang): string {
  if (reading.value === null) return figureText(reading, lang);
  return joined(figureText(reading, lang), unitText(reading.scale, unit, lang), lang);
}

/** Two figures of one unit: 37.93 / 18 件. Each has its own multiplier where they differ. */
export function pairText(
  first: Reading | undefined,
  mark: string,
  second: Reading | undefined,
  unit: Unit,
  lang: Lang,
): string {
  const shown = [first, second].filter((r) => r !== undefined && r.value !== null);
  const scale = shown[0]?.scale ?? 1;
  const isApart = styleOf(lang).scaleIn === 'unit' && shown.some((reading) => reading?.scale !== scale);
  if (isApart || [first, second].some((reading) => reading && hasWords(reading))) {
    const full = (r: Reading | undefined) => (r ? valueText(r, unit, lang) : '—');
    return `${full(first)} ${mark} ${full(second)}`;
  }
  const figures = `${flaggedFigure(first, lang)} ${mark} ${flaggedFigure(second, lang)}`;
  return joined(figures, unitText(scale, unit, lang), lang);
}

/** A figure and its unit, with a space unless the unit is a sign such as % that the language writes without one. */
export function joined(figure: string, unit: string, lang: Lang): string {
  return /^[%‰]/.test(unit) ? figure + styleOf(lang).percentSpace + unit : `${figure} ${unit}`.trim();
}

/**
 * A share as a percentage with one decimal, none from 1000% on: 1.948 gives 194.8%. A share just short of 1 never
 * becomes 100.0%.
 */
export function percentText(share: number, lang: Lang): string {
  const short = share < 1 && share >= 0.9995;
  return joined(formatNumber(short ? 99.9 : share * 100, Math.abs(share) < 10 ? 1 : 0, lang), '%', lang);
}

/** A share as a whole percentage: 100%. */
export const wholePercent = (share: number, lang: Lang): string =>
  joined(formatNumber(share * 100, 0, lang), '%', lang);

/** A change with its sign: +62.1%. */
export function changeText(change: number, lang: Lang): string {
  return signed(change, percentText(change, lang));
}

/** A signed difference in the unit of two readings, at the finer of their precisions. */
export function differenceText(
  difference: number,
  readings: readonly (Reading | undefined)[],
  lang: Lang,
): string {
  const known = readings.filter((reading) => reading !== undefined);
  const scale = Math.min(...known.map((reading) => reading.scale));
  const decimals = Math.max(...known.map((reading) => decimalsOf(reading.printed)));
  const value = difference / scale;
  const plain = fixed(Math.abs(value), decimals);
  const trimmed = decimals > 0 && !plain.includes('e') ? plain.replace(/\.?0+$/, '') : plain;
  const model = { scale, printed: trimmed } as Reading;
  return signed(difference, figureOf(Math.abs(value), Math.abs(difference), model, lang));
}

function signed(value: number, text: string): string {
  return (value > 0 ? '+' : value < 0 ? '−' : '±') + text.replace('−', '');
}

function approximationWords(approximation: Approximation | undefined, lang: Lang): readonly [string, string] {
  return approximation ? styleOf(lang).approximation[approximation] : ['', ''];
}
