/** The languages that the library has, without what they say: a page knows them before it loads one. */
export const languageTags = ['en', 'fr', 'zh', 'zh-Hant'] as const;

export type Language = (typeof languageTags)[number];

/** The language of a page that has none of ours. */
export const FALLBACK_LANG = 'en' satisfies Language;

/** The language of a file that is made without naming one. */
export const FILE_LANG = 'zh';

/** The regions that write Chinese in traditional characters. */
const TRADITIONAL = ['tw', 'hk', 'mo'];

/**
 * Which of some BCP 47 tags a tag, also one written with underscores, comes closest to: the tag itself, its
 * language in its script, its language; undefined where none has its language.
 */
export function closestTag<Tag extends string>(tag: string, among: readonly Tag[]): Tag | undefined {
  const [language = '', ...rest] = tag.trim().toLowerCase().split(/[-_]/);
  const isTraditional = language === 'zh' && rest.some((part) => TRADITIONAL.includes(part));
  const script = rest.find((part) => /^[a-z]{4}$/.test(part)) ?? (isTraditional ? 'hant' : undefined);
  const wanted = [[language, ...rest].join('-'), ...(script ? [`${language}-${script}`] : []), language];
  const found = (one: string) => among.find((known) => known.toLowerCase() === one);
  return wanted.map(found).find((one) => one !== undefined);
}
