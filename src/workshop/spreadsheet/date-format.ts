import type { Token } from './format-sections.js';

const DAY = 86_400_000;

/** Whether a section formats dates or times. */
export const isDateSection = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => kind === 'date');

/** Formats a number of days; full numeric dates always year first, and years always with four digits. */
export function dateAs(days: number, tokens: readonly Token[], epoch: 1900 | 1904): string {
  const time = timeOf(days, epoch);
  const asked = tokens.filter(({ kind }) => kind === 'date').map(({ text }) => text);
  const isReference = asked.some((one) => /^[ye]/.test(one)) && asked.some((one) => /^d{1,2}$/.test(one));
  const isFigures = !tokens.some(({ kind, text }) => kind === 'literal' && /[年月日년월일]/.test(text));
  const date = time.toISOString().slice(0, 10);
  if (isReference && isFigures && monthsOf(tokens).length === 1)
    return asked.some((one) => /^h/.test(one)) ? `${date} ${time.toISOString().slice(11, 16)}` : date;
  const lang = langs[Number.parseInt(tokens.find(({ kind }) => kind === 'lang')?.text ?? '', 16) & 0xffff];
  const isHalved = asked.includes('noon');
  return tokens
    .map((one, at) => {
      if (one.kind === 'date')
        return partOf(one.text, { time, days, isHalved, lang, isMinute: isMinute(tokens, at) });
      return SHOWN.includes(one.kind) ? one.text : '';
    })
    .join('')
    .trim();
}

/** The tokens shown as they are; fractions of a second are left out. */
const SHOWN: readonly string[] = ['literal', 'comma', 'fraction'] satisfies Token['kind'][];

/** In the 1900 system, day 1 is 1 January, and day 60 a 29 February that never existed. */
function timeOf(days: number, epoch: 1900 | 1904): Date {
  const start = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(start + Math.round((days * DAY) / 1000) * 1000);
}

const monthsOf = (tokens: readonly Token[]) =>
  tokens.filter(({ kind, text }, at) => kind === 'date' && text.startsWith('m') && !isMinute(tokens, at));

/** `m` means minutes after an hour or before a second, else months. */
function isMinute(tokens: readonly Token[], at: number): boolean {
  if (!/^m{1,2}$/.test(tokens[at]!.text)) return false;
  const isDate = ({ kind }: Token) => kind === 'date';
  const before = tokens.slice(0, at).findLast(isDate)?.text ?? '';
  const after = tokens.slice(at + 1).find(isDate)?.text ?? '';
  return /^\[?h/.test(before) || /^\[?s/.test(after);
}

interface At {
  readonly time: Date;
  readonly days: number;
  /** Whether it is a 12-hour clock. */
  readonly isHalved: boolean;
  readonly lang: string | undefined;
  readonly isMinute: boolean;
}

function partOf(text: string, { time, days, isHalved, lang = 'en-GB', isMinute: isOfHour }: At): string {
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(time);
  const padded = (value: number) => String(value).padStart(text.length, '0');
  const hours = time.getUTCHours();
  if (isOfHour) return padded(time.getUTCMinutes());
  switch (text[0]) {
    case 'y':
    case 'e':
      return String(time.getUTCFullYear());
    case 'b':
      return String(time.getUTCFullYear() + 543);
    case 'm':
      return text.length < 3
        ? padded(time.getUTCMonth() + 1)
        : named({ month: text.length === 3 ? 'short' : 'long' });
    case 'd':
      return text.length < 3
        ? padded(time.getUTCDate())
        : named({ weekday: text.length === 3 ? 'short' : 'long' });
    case 'a':
      return named({ weekday: text.length === 3 ? 'short' : 'long' });
    case 'h':
      return padded(isHalved ? hours % 12 || 12 : hours);
    case 's':
      return padded(time.getUTCSeconds());
    case 'n':
      return hours < 12 ? 'AM' : 'PM';
    case '[': {
      const units: Readonly<Record<string, number>> = { h: 24, m: 1440, s: 86_400 };
      return String(Math.floor(days * units[text[1]!]! + 1e-6));
    }
    default:
      return '';
  }
}

/** Languages by their Windows locale ids; others are written in British English. */
const langs: Readonly<Record<number, string>> = {
  0x404: 'zh-TW',
  0x407: 'de-DE',
  0x40a: 'es-ES',
  0x40c: 'fr-FR',
  0x410: 'it-IT',
  0x411: 'ja-JP',
  0x412: 'ko-KR',
  0x416: 'pt-BR',
  0x419: 'ru-RU',
  0x804: 'zh-CN',
};
