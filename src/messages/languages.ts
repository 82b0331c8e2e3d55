import { parts as en } from './en/parts.js';
import { parts as fr } from './fr/parts.js';
import type { Loaders } from './types/index.js';
import { parts as zhHant } from './zh-Hant/parts.js';
import { parts as zh } from './zh/parts.js';

/** The languages that the library has, each part fetched when it is asked for. */
export const languages = { en, fr, zh, 'zh-Hant': zhHant } satisfies Record<string, Loaders>;
