/** A number in plain digits, as printed: `1,635` is unchanged, `７。５` becomes `7.5`. */
export interface PrintedNumber {
  readonly value: number;
  readonly printed: string;
}

/** Source of a pattern for one number, including its minus sign, thousands separators and exponent. */
export const NUMBER = String.raw`-?[1-9]\d{0,2}(?:[,\u00A0\u2009\u202F]\d{3})+(?!\d)(?:\.\d+)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3}(?!\d))?`;
const WHOLE = new RegExp(`^(?:${NUMBER})$`);

/** Replaces a Chinese full stop between digits by a decimal point. */
export const withDecimalPoints = (text: string) => text.replace(/(?<=\d)[。．](?=\d)/g, '.');

/** Parses a text that is exactly one number; undefined for anything else and for leading zeros. */
export function printedNumber(text: string): PrintedNumber | undefined {
  if (!WHOLE.test(text) || /^-?0\d/.test(text)) return undefined;
  if (text.includes(',') && /\s/.test(text)) return undefined;
  const value = Number(text.replace(/[,\s\u00A0\u2009\u202F]/g, ''));
  return Number.isFinite(value)
    ? { value: value === 0 ? 0 : value, printed: withoutNoise(text, value) }
    : undefined;
}

/**
 * Removes floating-point noise from a number that a program wrote: 0.30000000000000004 becomes 0.3, and
 * 0.6666666666666666 becomes 0.667. Numbers with up to six decimals or six digits are unchanged.
 */
export function withoutNoise(text: string, value: number): string {
  const [, whole = '', decimals = ''] = /^-?([\d,]+)\.(\d+)$/.exec(text) ?? [];
  const digits = `${whole.replace(/,/g, '')}${decimals}`.replace(/^0+/, '').length;
  if (digits < 16 && (decimals.length <= 6 || digits <= 6)) return text;
  const exact = String(Number(value.toPrecision(14)));
  if (exact.length < 10) return exact;
  if (Math.abs(value) < 1) return String(Number(value.toPrecision(3)));
  return value.toFixed(digits < 16 || Math.abs(value) < 1e4 ? 2 : 0);
}

/** Whether a number could be a year: four digits from 1900 to 2099. */
export const isLikeYear = ({ printed }: PrintedNumber) => /^(?:19|20)\d\d$/.test(printed);

/** Whether a text is a date, a time or a document number rather than a figure. */
export function looksLikeDate(text: string): boolean {
  return (
    /(?:^|\D)(?:19|20)\d\d\s*年/.test(text) ||
    /^(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?$/.test(text) ||
    /^\d{1,2}:\d\d$/.test(text) ||
    /\d\s*号$/.test(text) ||
    /^\d{1,2}月(?:\d{1,2}日?)?(?:底|末)?$/.test(text)
  );
}

/** Rewrites `10⁴`, `10^4` and `3.2×10⁴` as 1e4 and 3.2e4. */
export const withExponents = (text: string) =>
  text.replace(
    /(?:(\d)\s*[×xX*·]\s*|(?<![\d.,]))10(?:\^(\d{1,3})|([\u2070\u00B9\u00B2\u00B3\u2074-\u2079]+))/g,
    (_, before: string | undefined, plain: string | undefined, raised: string) =>
      `${before ?? '1'}e${plain ?? [...raised].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('')}`,
  );
