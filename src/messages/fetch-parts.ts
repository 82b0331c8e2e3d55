import { languages } from './languages.js';
import type { Lang } from './registry.js';
import type { Loaders, Part, Parts } from './types/index.js';

const loaders: Readonly<Record<string, Loaders>> = languages;

/**
 * Loads parts of one of the library's languages; undefined for other languages. The built library imports one file that
 * holds them, by its name, so that no page loads a list of all files (rollup.config.js).
 */
export async function fetchParts(lang: Lang, parts: readonly Part[]): Promise<Partial<Parts> | undefined> {
  const known = loaders[lang];
  if (!known) return undefined;
  const all = await Promise.all(parts.map(async (part) => [part, (await known[part]()).messages]));
  return Object.fromEntries(all) as Partial<Parts>;
}
