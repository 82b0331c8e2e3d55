import { loaders as en } from './en/parts.js';
import { loaders as fr } from './fr/parts.js';
import type { Language } from './tags.js';
import type { Loaders } from './types/index.js';
import { loaders as zhHant } from './zh-Hant/parts.js';
import { loaders as zh } from './zh/parts.js';

/** The languages that the library has, each part fetched when it is asked for. */
export const languages: Readonly<Record<Language, Loaders>> = { en, fr, zh, 'zh-Hant': zhHant };
