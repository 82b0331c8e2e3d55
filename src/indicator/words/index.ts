import type { Lang } from '../format.js';
import { en } from './en.js';
import type { Words } from './words.js';
import { zh } from './zh.js';

export type { Words } from './words.js';

/** The words of a language. */
export const wordsOf = (lang: Lang): Words => (lang === 'zh' ? zh : en);

/** The house language for a BCP 47 tag: Chinese for `zh-…`, English for all others. */
export const langOf = (tag: string): Lang => (/^zh\b/i.test(tag) ? 'zh' : 'en');
