import { currencyUnit } from './money-unit.js';
import { looksLikeUnit, unitOfText } from './unit-of-text.js';

/** A sign of money before a figure. */
export const CURRENCY = /^-?\s*(?:[A-Z]{0,3}\p{Sc}|(?:USD|EUR|GBP|CNY|RMB|CHF|JPY|INR|CAD|AUD)(?=\s?\d))/u;

/** Multipliers after a figure: letters only where nothing parts them from it, m only of money. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|ths)\b/i, 1e3],
  [/^(?:lakhs?)\b/i, 1e5],
  [/^(?:million|mln|mn)\b/i, 1e6],
  [/^(?:crores?)\b/i, 1e7],
  [/^(?:billion|bln|bn)\b/i, 1e9],
  [/^(?:trillion|trn|tn)\b/i, 1e12],
];
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9 };

/** The multiplier and the unit after a figure; undefined where the text is neither. */
export function unitOfFigure(
  text: string,
  currency: string | undefined,
  isAttached: boolean,
): { scale: number; unit?: string } | undefined {
  if (text === '') return { scale: 1 };
  const letter = isAttached ? (currency && text === 'm' ? 1e6 : LETTERS[text]) : undefined;
  if (letter) return { scale: letter };
  if (/^\p{Sc}$/u.test(text)) return { scale: 1, unit: currencyUnit(text) };
  const times = TIMES.find(([pattern]) => pattern.test(text));
  const rest = times ? text.replace(times[0], '').trim() : text;
  if (times && rest === '') return { scale: times[1] };
  const unit = looksLikeUnit(rest) ? unitOfText(rest) : undefined;
  if (!unit || (times && unit.scale !== 1)) return undefined;
  return { scale: unit.scale * (times?.[1] ?? 1), ...(unit.base ? { unit: unit.base } : {}) };
}
