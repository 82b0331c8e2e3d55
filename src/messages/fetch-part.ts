import { languages } from './languages.js';
import type { Lang } from './registry.js';
import type { Loaders, Part } from './types/index.js';

const loaders: Readonly<Record<string, Loaders>> = languages;

/**
 * Fetches a part of a language of the library; undefined for any other language. The built library asks for the
 * file by its name instead, so that no page loads a list of all of them (rollup.config.js).
 */
export const fetchPart = (lang: Lang, part: Part) => loaders[lang]?.[part]();
