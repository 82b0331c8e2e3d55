import type { Period } from '../../indicator/types.js';

export function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function period(p: Period): string {
  if ('from' in p) return `${p.from}–${p.to} ${p.kind === 'total' ? 'total' : 'yearly average'}`;
  const year = p.printed ?? `${p.to}`;
  return p.kind === 'end' ? `end of ${year}` : year;
}

export function spanned(p: Period): string {
  const years = 'from' in p ? p.to - p.from + 1 : 1;
  return `${NUMBERS[years] ?? years}-year`;
}

export const plan = (value: number) => `${ordinal(value)} Five-Year Plan`;

export function few(names: readonly string[], most = 2): string {
  if (names.length > most) return `${names[0] ?? ''} and ${names.length - 1} more`;
  return and(names);
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const and = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
