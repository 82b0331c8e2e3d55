import type { Note, Text } from './types.js';

/** Returns a text in all its languages. */
export const textsOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

/** Whether the text of a note is its author's, rather than data that the library puts into words. */
export const isOwnText = (text: Note['text']): text is Text =>
  typeof text === 'string' || typeof Object.values(text)[0] !== 'object';

/** Closes the open bidirectional controls at the end of a text, so that they do not affect what follows. */
export function closed(text: string): string {
  const open: string[] = [];
  for (const sign of text.match(/[\u202A-\u202E\u2066-\u2069]/g) ?? []) {
    const end = sign < '\u2066' ? '\u202C' : '\u2069';
    if (sign !== end) open.push(end);
    else if (open.includes(end) && (sign === '\u2069' || open.at(-1) === end))
      open.length = open.lastIndexOf(end);
  }
  return text + open.reverse().join('');
}
