import type { Period } from '../../indicator/types.js';

/** A no-break space. */
const NB = '\u00a0';

export const ordinal = (value: number): string => `${value}${value === 1 ? 'er' : 'e'}`;

export function period(p: Period): string {
  if ('from' in p) return `${p.kind === 'total' ? 'total' : 'moyenne annuelle'} ${p.from}–${p.to}`;
  const year = p.printed ?? `${p.to}`;
  return p.kind === 'end' ? `fin ${year}` : year;
}

export const years = (p: Period): number => ('from' in p ? p.to - p.from + 1 : 1);

export const plan = (value: number): string => `${ordinal(value)} plan quinquennal`;

export const quoted = (text: string): string => `«${NB}${text}${NB}»`;

export const COLON = `${NB}: `;
export const SEMICOLON = `${NB}; `;

/** A number with its noun: 1 indicateur, 2 indicateurs; zero takes the singular. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count > 1 ? 's' : ''}`;

export const and = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`;

/** Up to two names; of more, the first and the number of the others. */
export function few(names: readonly string[], most = 2): string {
  if (names.length <= most) return and(names);
  const more = names.length - 1;
  return `${names[0] ?? ''} et ${more} ${more > 1 ? 'autres' : 'autre'}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
