import { en } from './en.js';
import type { WorkshopMessages } from './types.js';
import { zh } from './zh.js';

export type { ExampleId, WorkshopMessages } from './types.js';

const all = { zh, en } as const;

/** A language of the page itself; charts know more. */
export type PageLang = keyof typeof all;

export const pageLangs = Object.keys(all) as readonly PageLang[];

export const workshopMessages = (lang: PageLang): WorkshopMessages => all[lang];

/** The first language of the list that the page has; English where it has none. */
export function pageLangOf(tags: readonly string[]): PageLang {
  for (const tag of tags) {
    const found = pageLangs.find((lang) => tag.toLowerCase().split('-')[0] === lang);
    if (found) return found;
  }
  return 'en';
}
