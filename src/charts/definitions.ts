import type { Messages } from '../messages/index.js';
import type { Table } from './chart.js';

/** So many rows are looked through for the words in them. */
const ROWS = 200;

/** What is said of a table before it is read: how long it is, and what the terms in it mean. */
export function definitionsFor({ columns, rows }: Table, messages: Messages): string {
  const bracket = messages.inBrackets('').slice(0, -1);
  const said = new Set(
    [...columns, ...rows.slice(0, ROWS).flat()].map((text) => text.split(bracket)[0]?.toLowerCase()),
  );
  const terms = Object.entries(messages.definitions).flatMap(([term, meaning]) => {
    const own = messages[term as keyof Messages['definitions']];
    const labels = typeof own === 'string' ? [own] : Object.values(own);
    return labels
      .filter((label) => said.has(label.toLowerCase()))
      .map((label) => label.charAt(0).toUpperCase() + label.slice(1) + messages.colon + meaning);
  });
  return [messages.tableRows(rows.length), ...terms].join(messages.stop + messages.space) + messages.stop;
}
