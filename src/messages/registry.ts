import { closestTag, FALLBACK_LANG, languageTags } from './tags.js';
import type { Messages, Part, Parts, SomeMessages } from './types/index.js';

/** The tag of a language that has messages: `en`, `zh-Hant`. */
export type Lang = string;

/** What a page said of a language: its own messages, and the language that what they lack is taken from. */
interface Own {
  readonly base: Lang;
  readonly messages: SomeMessages;
}

const registered = new Map<Lang, Partial<Parts>>();
const ownOf = new Map<Lang, Own>();
/** What both come to, until a page sets messages; a base stands before what is based on it. */
const merged = new Map<Lang, Messages>();
const listeners = new Set<() => void>();
let version = 0;

/** Adds parts of a language that the library has; whoever holds its messages sees them there. */
export function registerMessages(lang: Lang, parts: Partial<Parts>): void {
  registered.set(lang, { ...registered.get(lang), ...parts });
  for (const [one, messages] of merged) Object.assign(messages, mergedOf(one));
}

/**
 * Replaces single messages of a language, or adds a language: what `messages` lack is said in the
 * language `base`. Charts on the page are drawn anew.
 */
export function setMessages(tag: string, messages: SomeMessages, base: string = FALLBACK_LANG): void {
  const lang = knownLanguages().find((one) => one.toLowerCase() === tag.toLowerCase()) ?? tag;
  const before = ownOf.get(lang);
  ownOf.set(lang, { base: langOf(base), messages: before ? merge(before.messages, messages) : messages });
  merged.clear();
  version += 1;
  for (const listener of listeners) listener();
}

/** Calls a listener each time that a page has set messages. */
export const whenMessagesAreSet = (listener: () => void): void => void listeners.add(listener);

/** How often a page has set messages. */
export const messagesVersion = (): number => version;

/** The messages of a language, as far as they are registered; those of English where it has none. */
export function messagesOf(lang: Lang): Messages {
  const known = merged.get(lang);
  if (known) return known;
  const messages = mergedOf(lang);
  merged.set(lang, messages);
  return messages;
}

/** Whether a part of the messages of a language is registered; for one that a page added, of its base. */
export const hasMessages = (lang: Lang, part: Part): boolean =>
  registered.get(baseOf(lang))?.[part] !== undefined;

function mergedOf(lang: Lang): Messages {
  const own = ownOf.get(lang);
  const parts = registered.get(lang);
  if (!parts && lang === FALLBACK_LANG) throw new Error('plan-charts: no messages are registered');
  const from = parts
    ? inOne(parts)
    : own
      ? { ...messagesOf(own.base), tag: lang }
      : messagesOf(FALLBACK_LANG);
  return (own ? merge(from, own.messages) : { ...from }) as Messages;
}

const inOne = (parts: Partial<Parts>): object => Object.assign({}, ...Object.values(parts)) as object;

/** The language of the library that a language added by a page is based on; any other is its own base. */
export function baseOf(lang: Lang): Lang {
  const own = isOurs(lang) ? undefined : ownOf.get(lang);
  return own ? baseOf(own.base) : lang;
}

const isOurs = (lang: Lang) => registered.has(lang) || languageTags.some((one) => one === lang);

/** The languages of the library, and those that a page added. */
const knownLanguages = (): readonly Lang[] => [
  ...new Set([...languageTags, ...registered.keys(), ...ownOf.keys()]),
];

/**
 * The language for a BCP 47 tag, also written with underscores, among those that have messages: French for
 * `fr-CA`, traditional Chinese for `zh-TW`, English where there is none.
 */
export const langOf = (tag: string): Lang => closestTag(tag, knownLanguages()) ?? FALLBACK_LANG;

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
