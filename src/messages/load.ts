import { languages } from './languages.js';
import { baseOf, knownLanguages, registerMessages, type Lang } from './registry.js';
import { closestTag } from './tags.js';
import type { Loaders, Part } from './types/index.js';

const loaders: Readonly<Record<string, Loaders>> = languages;
const loading = new Map<string, Promise<void>>();

/**
 * Fetches and registers parts of the language that comes closest to a BCP 47 tag, each part once.
 * Gives the language, which `messagesOf` then knows: one that a page added, one of the library, or English.
 */
export async function loadMessages(tag: string, parts: readonly Part[]): Promise<Lang> {
  const lang = closestTag(tag, [...knownLanguages(), ...Object.keys(loaders)]) ?? 'en';
  const base = baseOf(lang);
  await Promise.all(parts.map((part) => loadPart(base, part)));
  return lang;
}

function loadPart(lang: Lang, part: Part): Promise<void> {
  const key = `${lang} ${part}`;
  const known = loading.get(key);
  if (known) return known;
  const fetched = (loaders[lang]?.[part]() ?? Promise.resolve(undefined)).then((module) => {
    if (module) registerMessages(lang, module.messages);
  });
  loading.set(key, fetched);
  fetched.catch(() => loading.delete(key));
  return fetched;
}
