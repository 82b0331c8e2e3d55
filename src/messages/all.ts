// All messages of all languages at once, for Node and for whoever needs them without waiting.
import { messages as en } from './en/index.js';
import { messages as fr } from './fr/index.js';
import type { languages } from './languages.js';
import { registerMessages, type Messages } from './index.js';
import { messages as zhHant } from './zh-Hant/index.js';
import { messages as zh } from './zh/index.js';

export * from './format.js';
export { langOf, messagesOf, setMessages, type Messages } from './index.js';

const all: Readonly<Record<keyof typeof languages, Messages>> = { en, fr, zh, 'zh-Hant': zhHant };

for (const [lang, messages] of Object.entries(all)) registerMessages(lang, messages);
