import type { Text } from './types.js';

/** A text in all its languages. */
export const textsOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);
