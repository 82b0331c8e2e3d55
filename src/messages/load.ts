import { fetchPart } from './fetch-part.js';
import { baseOf, hasMessages, langOf, registerMessages, type Lang } from './registry.js';
import type { Part } from './types/index.js';

/**
 * Loads and registers parts of the language that best matches a BCP 47 tag, each part once. Returns that language:
 * one that the page added, one of the library's, or English.
 */
export async function loadMessages(tag: string, parts: readonly Part[]): Promise<Lang> {
  const lang = langOf(tag);
  const base = baseOf(lang);
  const all = await Promise.allSettled(parts.map((part) => loadPart(base, part)));
  for (const one of all) if (one.status === 'rejected') throw one.reason;
  return lang;
}

async function loadPart(lang: Lang, part: Part): Promise<void> {
  if (hasMessages(lang, part)) return;
  const module = await fetchPart(lang, part);
  if (module) registerMessages(lang, { [part]: module.messages });
}
