import { closestTag } from './tags.js';
import type { Messages, SomeMessages } from './types/index.js';

/** The tag of a language that has messages: `en`, `zh-Hant`. */
export type Lang = string;

/** What a page said of a language: its own messages, and the language that what they lack is taken from. */
interface Own {
  readonly base: Lang;
  readonly messages: SomeMessages;
}

const DEFAULT: Lang = 'en';
const registered = new Map<Lang, Partial<Messages>>();
const ownOf = new Map<Lang, Own>();
/** What both come to, until either changes. */
const merged = new Map<Lang, Messages>();

/** Adds parts of a language that the library has. */
export function registerMessages(lang: Lang, parts: Partial<Messages>): void {
  registered.set(lang, { ...registered.get(lang), ...parts });
  merged.clear();
}

/**
 * Replaces single messages of a language, or adds a language: what `messages` lack is said in the
 * language `base`. Charts that are drawn already keep their words.
 */
export function setMessages(tag: string, messages: SomeMessages, base: string = DEFAULT): void {
  const lang = knownLanguages().find((one) => one.toLowerCase() === tag.toLowerCase()) ?? tag;
  const before = ownOf.get(lang);
  ownOf.set(lang, { base: langOf(base), messages: before ? merge(before.messages, messages) : messages });
  merged.clear();
}

/** The messages of a language, as far as they are registered; those of English where it has none. */
export function messagesOf(lang: Lang): Messages {
  const known = merged.get(lang);
  if (known) return known;
  const own = ownOf.get(lang);
  const parts = registered.get(lang);
  if (!own && !parts && lang === DEFAULT) throw new Error('plan-charts: no messages are registered');
  const from = parts ?? (own ? { ...messagesOf(own.base), tag: lang } : messagesOf(DEFAULT));
  const messages = (own ? merge(from, own.messages) : from) as Messages;
  merged.set(lang, messages);
  return messages;
}

/** The language that a language added by a page is based on; the language itself where it is registered. */
export const baseOf = (lang: Lang): Lang => (registered.has(lang) ? lang : (ownOf.get(lang)?.base ?? lang));

/** The languages that have messages. */
export const knownLanguages = (): readonly Lang[] => [...new Set([...registered.keys(), ...ownOf.keys()])];

/**
 * The language for a BCP 47 tag, also written with underscores, among those that have messages: French for
 * `fr-CA`, traditional Chinese for `zh-TW`, English where there is none.
 */
export const langOf = (tag: string): Lang => closestTag(tag, knownLanguages()) ?? DEFAULT;

/** One set of messages over another, at any depth. */
function merge<T extends object>(under: T, over: object): T {
  const entries = Object.entries(over).map(([key, value]: [string, unknown]) => {
    const below = (under as Record<string, unknown>)[key];
    return [key, isBranch(value) && isBranch(below) ? merge(below, value) : value];
  });
  return { ...under, ...(Object.fromEntries(entries) as object) };
}

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
