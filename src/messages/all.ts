// All messages of all languages, for Node and for pages that need them synchronously.
import { allParts } from './all-parts.js';
import { registerMessages } from './index.js';

export * from './format.js';
export { langOf, messagesOf, setMessages, type Messages } from './index.js';

for (const [lang, parts] of Object.entries(allParts)) registerMessages(lang, parts);
