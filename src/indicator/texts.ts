import type { Note, Text } from './types.js';

/** A text in all its languages. */
export const textsOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

/** Whether the text of a note is its author's, and no record that the library words. */
export const isOwnText = (text: Note['text']): text is Text =>
  typeof text === 'string' || typeof Object.values(text)[0] !== 'object';
