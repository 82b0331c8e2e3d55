import { closestTag, FALLBACK_LANG, languageTags } from './tags.js';
import type { Messages, Part, Parts, SomeMessages } from './types/index.js';

/** The tag of a language with messages: `en`, `zh-Hant`. */
export type Lang = string;

/** A language set by the page: its messages, and the language that fills the gaps. */
interface Own {
  readonly base: Lang;
  readonly messages: SomeMessages;
}

const registered = new Map<Lang, Partial<Parts>>();
const ownOf = new Map<Lang, Own>();
/** The merged messages, until the page sets others; a base precedes the languages based on it. */
const merged = new Map<Lang, Messages>();
const listeners = new Set<() => void>();
let version = 0;

/** Registers parts of a language; they appear in messages that were returned before. */
export function registerMessages(lang: Lang, parts: Partial<Parts>): void {
  registered.set(lang, { ...registered.get(lang), ...parts });
  for (const [one, messages] of merged) Object.assign(messages, mergedOf(one));
}

/**
 * Replaces messages of a language, or adds a language; missing messages come from `base`. Charts on the page are
 * redrawn.
 */
export function setMessages(tag: string, messages: SomeMessages, base: string = FALLBACK_LANG): void {
  const lang = knownLanguages().find((one) => one.toLowerCase() === tag.toLowerCase()) ?? tag;
  const before = ownOf.get(lang);
  ownOf.set(lang, { base: langOf(base), messages: before ? merge(before.messages, messages) : messages });
  merged.clear();
  version += 1;
  for (const listener of listeners) listener();
}

/** Calls a listener whenever the page sets messages. */
export const whenMessagesAreSet = (listener: () => void): void => void listeners.add(listener);

/** How often the page has set messages. */
export const messagesVersion = (): number => version;

/** The registered messages of a language; English if it has none. */
export function messagesOf(lang: Lang): Messages {
  const known = merged.get(lang);
  if (known) return known;
  const messages = mergedOf(lang);
  merged.set(lang, messages);
  return messages;
}

/** Whether a part of a language's messages is registered; for a language added by the page, of its base. */
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
  const all = (own ? merge(from, own.messages, isAlike) : { ...from }) as Messages;
  return all.spaced ? eachText(all, all.spaced) : all;
}

/** A message, or all in it, whose texts with the values put into them pass through a function. */
function eachText<T>(value: T, change: (text: string) => string): T {
  return (
    typeof value === 'function'
      ? (...given: unknown[]) => eachText(value(...given) as unknown, change)
      : isBranch(value)
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, eachText(one, change)]))
        : typeof value === 'string'
          ? change(value)
          : value
  ) as T;
}

const inOne = (parts: Partial<Parts>): object =>
  Object.values(parts).reduce<object>((all, part) => merge(all, part), {});

/** The library's language that an added language is based on; any other language is its own base. */
export function baseOf(lang: Lang): Lang {
  const own = isOurs(lang) ? undefined : ownOf.get(lang);
  return own ? baseOf(own.base) : lang;
}

const isOurs = (lang: Lang) => registered.has(lang) || languageTags.some((one) => one === lang);

/** The languages of the library and those that the page added. */
const knownLanguages = (): readonly Lang[] => [
  ...new Set([...languageTags, ...registered.keys(), ...ownOf.keys()]),
];

/**
 * The language with messages that best matches a BCP 47 tag (underscores allowed): French for `fr-CA`, traditional
 * Chinese for `zh-TW`, English if there is none.
 */
export const langOf = (tag: string): Lang => closestTag(tag, knownLanguages()) ?? FALLBACK_LANG;

/** One set of messages merged over another, at any depth, as far as they may take the place of those below. */
function merge<T extends object>(under: T, over: object, may: typeof isAlike = () => true): T {
  const entries = Object.entries(over).map(([key, value]: [string, unknown]) => {
    const below = (under as Record<string, unknown>)[key];
    if (isBranch(value) && isBranch(below)) return [key, merge(below, value, may)];
    return [key, may(value, below) ? value : below];
  });
  return { ...under, ...(Object.fromEntries(entries) as object) };
}

/** Whether a message of a page can be used as ours is: a text as a text, a function as a function. */
const isAlike = (value: unknown, below: unknown) =>
  below === undefined || value?.constructor === below?.constructor;

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
