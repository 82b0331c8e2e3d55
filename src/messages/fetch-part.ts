import { languages } from './languages.js';
import type { Lang } from './registry.js';
import type { Loaders, Part } from './types/index.js';

const loaders: Readonly<Record<string, Loaders>> = languages;

/**
 * Loads a part of one of the library's languages; undefined for other languages. The built library imports the file
 * by name instead, so that no page loads a list of all files (rollup.config.js).
 */
export const fetchPart = (lang: Lang, part: Part) => loaders[lang]?.[part]();
