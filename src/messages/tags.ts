/** The tags of the library's languages, known before any messages are loaded. */
export const languageTags = ['en', 'fr', 'zh', 'zh-Hant'] as const;

export type Language = (typeof languageTags)[number];

/** The language for pages in a language without messages. */
export const FALLBACK_LANG = 'en' satisfies Language;

/** The default language of exported files. */
export const FILE_LANG = 'zh';

/** The regions that write traditional Chinese. */
const TRADITIONAL = ['tw', 'hk', 'mo'];

/**
 * The best match for a BCP 47 tag (underscores allowed) among some tags: the tag itself, else its language and
 * script, else its language; undefined if none has its language.
 */
export function closestTag<Tag extends string>(tag: string, among: readonly Tag[]): Tag | undefined {
  const [language = '', ...rest] = tag.trim().toLowerCase().split(/[-_]/);
  const isTraditional = language === 'zh' && rest.some((part) => TRADITIONAL.includes(part));
  const script = rest.find((part) => /^[a-z]{4}$/.test(part)) ?? (isTraditional ? 'hant' : undefined);
  const wanted = [[language, ...rest].join('-'), ...(script ? [`${language}-${script}`] : []), language];
  const found = (one: string) => among.find((known) => known.toLowerCase() === one);
  return wanted.map(found).find((one) => one !== undefined);
}
