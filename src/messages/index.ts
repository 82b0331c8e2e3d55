export type { ScaleWord } from './number-style.js';
export { langOf, messagesOf, registerMessages, setMessages, type Lang } from './registry.js';
export type { Messages, Part, SomeMessages } from './types/index.js';
