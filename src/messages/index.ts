import { en } from './en.js';
import type { Messages } from './messages.js';
import { zhHant } from './zh-hant.js';
import { zh } from './zh.js';

export type { ScaleWord, Messages } from './messages.js';

const languages = { zh, 'zh-Hant': zhHant, en } satisfies Record<string, Messages>;

/** The languages that numbers and sentences are written in. */
export type Lang = keyof typeof languages;

/** The words of a language. */
export const messagesOf = (lang: Lang): Messages => languages[lang];

/**
 * The house language for a BCP 47 tag, also written with underscores: traditional Chinese for `zh-Hant` and
 * for the regions that write it, Chinese for any other `zh`, English for all else.
 */
export function langOf(tag: string): Lang {
  const [language, ...rest] = tag.trim().toLowerCase().split(/[-_]/);
  if (language !== 'zh') return 'en';
  const script = rest.find((part) => part === 'hant' || part === 'hans');
  const traditional = script ? script === 'hant' : rest.some((part) => /^(?:tw|hk|mo)$/.test(part));
  return traditional ? 'zh-Hant' : 'zh';
}
