import type { Words } from '../messages/messages.js';
import type { Table } from './chart.js';

/** So many rows are looked through for the words in them. */
const ROWS = 200;

/** What is said of a table before it is read: how long it is, and what the terms in it mean. */
export function definitionsFor({ columns, rows }: Table, words: Words): string {
  const bracket = words.inBrackets('').slice(0, -1);
  const said = new Set(
    [...columns, ...rows.slice(0, ROWS).flat()].map((text) => text.split(bracket)[0]?.toLowerCase()),
  );
  const terms = Object.entries(words.definitions).flatMap(([term, meaning]) => {
    const own = words[term as keyof Words['definitions']];
    const labels = typeof own === 'string' ? [own] : Object.values(own);
    return labels
      .filter((label) => said.has(label.toLowerCase()))
      .map((label) => label.charAt(0).toUpperCase() + label.slice(1) + words.colon + meaning);
  });
  return [words.tableRows(rows.length), ...terms].join(words.stop + words.space) + words.stop;
}
