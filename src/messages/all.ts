// All messages of all languages at once, for Node and for whoever needs them without waiting.
import { parts as en } from './en/index.js';
import { parts as fr } from './fr/index.js';
import { registerMessages } from './index.js';
import type { Language } from './tags.js';
import type { Parts } from './types/index.js';
import { parts as zhHant } from './zh-Hant/index.js';
import { parts as zh } from './zh/index.js';

export * from './format.js';
export { langOf, messagesOf, setMessages, type Messages } from './index.js';

const all: Readonly<Record<Language, Parts>> = { en, fr, zh, 'zh-Hant': zhHant };

for (const [lang, parts] of Object.entries(all)) registerMessages(lang, parts);
