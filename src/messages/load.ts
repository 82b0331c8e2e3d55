import { fetchParts } from './fetch-parts.js';
import { baseOf, hasMessages, langOf, registerMessages, type Lang } from './registry.js';
import type { Part } from './types/index.js';

/**
 * Loads and registers parts of the language that best matches a BCP 47 tag, each part once. Returns that language:
 * one that the page added, one of the library's, or English.
 */
export async function loadMessages(tag: string, parts: readonly Part[]): Promise<Lang> {
  const lang = langOf(tag);
  const base = baseOf(lang);
  const missing = parts.filter((part) => !hasMessages(base, part));
  const found = missing.length ? await fetchParts(base, missing) : undefined;
  if (found) registerMessages(base, found);
  return lang;
}
