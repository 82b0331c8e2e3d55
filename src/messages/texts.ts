import type { Derived, DerivedMethod } from '../analysis/derive/index.js';
import { closed, excerpt, isOwnText, textsOf } from '../indicator/texts.js';
import type { Indicator, Method, Note, Period, Place, Text } from '../indicator/types.js';
import { messagesOf, type Lang } from './registry.js';
import type { Messages } from './types/index.js';

/**
 * A text of the data in a language, typeset by its rules, as far as it is shown: in that language, else a variant of it, else English, else
 * any language. A text without languages is as it is, unless it is a set phrase of plans.
 */
export function inLang(text: Text, lang: Lang): string {
  const words = closed(excerpt(asPrinted(text, lang)));
  return messagesOf(lang).typeset?.(words) ?? words;
}

/** The text as it is in the data. */
function asPrinted(text: Text, lang: Lang): string {
  if (typeof text === 'string') {
    const { phrases } = messagesOf(lang) as Partial<Messages>;
    return phrases && Object.hasOwn(phrases, text) ? phrases[text]! : text;
  }
  const language = lang.split('-')[0] ?? lang;
  const form = () => Object.keys(text).find((tag) => tag.split('-')[0]?.toLowerCase() === language);
  return text[lang] ?? text[language] ?? text[form() ?? 'en'] ?? text['en'] ?? textsOf(text)[0] ?? '';
}

/** The name of a place, empty if it has none; `among` others, unnamed places are distinguished. */
export const placeName = ({ id, name }: Place, lang: Lang, among = false): string =>
  name === '' ? (among ? messagesOf(lang).unnamedPlace(id) : '') : inLang(name, lang);

/** The most places that a heading names. */
const MOST_NAMED = 4;

/** The names of places in a heading, their number if there are many; empty for one without a name. */
export function placesText(places: readonly Place[], lang: Lang): string {
  const { and, placeCount } = messagesOf(lang);
  return places.length > MOST_NAMED
    ? placeCount(places.length)
    : and(places.map((place) => placeName(place, lang, places.length > 1)));
}

/** The short name of an indicator, or its name. */
export const shortName = ({ short, name }: Pick<Indicator, 'short' | 'name'>, lang: Lang): string =>
  inLang(short ?? name, lang);

/** How a value was computed: the author's text, else the library's. */
export function methodText(method: Text | Method, lang: Lang): string {
  const { computed, colon } = messagesOf(lang);
  const formula = formulaText(method, lang);
  return isMethod(method) ? computed + colon + formula : formula;
}

/** How a value was computed, as a suffix to "computed". */
export function formulaText(method: Text | Method, lang: Lang): string {
  if (!isMethod(method)) return inLang(method, lang);
  const { method: words } = messagesOf(lang);
  switch (method.formula) {
    case 'growth-base':
      return words.growthBase(method.printed, method.growth, method.assumed);
    case 'sum-of-years':
      return words.sumOfYears(method.first, method.last);
    case 'average-of-years':
      return words.averageOfYears(method.first, method.last);
    case 'sum-of-places':
      return words.sumOfPlaces(method.places.map((name) => inLang(name, lang)));
  }
}

const isMethod = (method: Text | Method): method is Method =>
  typeof method !== 'string' && 'formula' in method;

/**
 * The text of a note, its author's or the library's.
 * @param isShown whether an indicator is in the picture; assumptions about others are left out, and the text is empty
 *   if nothing is left
 */
export function noteText(
  { text }: Note,
  lang: Lang,
  isShown: (indicator: string) => boolean = () => true,
): string {
  return isOwnText(text)
    ? inLang(text, lang)
    : messagesOf(lang).readerNote(text, (one) => asPrinted(one, lang), isShown);
}

/** The remarks that a derived value needs: how it was computed, and its caveats. */
export function derivedText({ method, doubts, flags }: Derived, lang: Lang): string {
  const messages = messagesOf(lang);
  const label = derivedWords(method, messages, lang);
  const { flags: words } = messages as Partial<Messages>;
  const marked = flags.map((flag) => words?.[flag][1] ?? flag);
  return [label, ...marked, ...doubts.map((note) => noteText(note, lang))].join(messages.semicolon);
}

function derivedWords(method: DerivedMethod, { derived, period }: Messages, lang: Lang): string {
  if (method.is !== 'share') return (derived[method.is] as (method: DerivedMethod) => string)(method);
  const { part, whole, isPart } = method;
  const isPeriod = typeof whole === 'object' && 'kind' in whole;
  return derived.share({
    part: inLang(part, lang),
    whole: isPeriod ? period(whole as Period) : inLang(whole as Text, lang),
    isPart,
    isPeriod,
  });
}
