export type { ScaleWord } from './number-style.js';
export {
  baseOf,
  hasMessages,
  langOf,
  messagesOf,
  messagesVersion,
  registerMessages,
  setMessages,
  whenMessagesAreSet,
  type Lang,
} from './registry.js';
export type { Messages, Part, SomeMessages } from './types/index.js';
