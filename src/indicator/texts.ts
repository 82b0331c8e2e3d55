import type { Note, Text } from './types.js';

/** A text in all its languages. */
export const textsOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

/** Whether the text of a note is its author's, and no record that the library words. */
export const isOwnText = (text: Note['text']): text is Text =>
  typeof text === 'string' || typeof Object.values(text)[0] !== 'object';

/** A text at whose end its bidirectional controls end too, so that they turn nothing that follows. */
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
