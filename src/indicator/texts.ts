import type { Note, Text } from './types.js';

/** Returns a text in all its languages. */
export const textsOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

/** Whether the text of a note is its author's, rather than data that the library puts into words. */
export const isOwnText = (text: Note['text']): text is Text =>
  typeof text === 'string' || typeof Object.values(text)[0] !== 'object';

/** The longest text that is shown, in characters; a browser takes seconds to lay out a megabyte. */
export const LONGEST_SHOWN = 4000;

/** A text as far as it is shown; a longer one is cut, between whole characters, with an ellipsis. */
export const excerpt = (text: string, most = LONGEST_SHOWN): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;

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
