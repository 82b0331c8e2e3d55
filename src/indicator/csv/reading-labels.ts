import { amountOf } from '../amount.js';
import { isOwnText } from '../texts.js';
import type { PlanData, Reading, Text } from '../types.js';

/** Matches columns of labels: one per language, `indicator.en`, or one for all, `indicator.name`. */
const COLUMN = /^(?:indicator|place|unit|document|notes)\.(?!\d+$)[\w-]+$|^amount$/;

/** Whether a column of readings repeats other records, so that a line is readable on its own. */
export const isLabelColumn = (column: string): boolean => COLUMN.test(column);

/**
 * Returns the labels in the line of a reading, by column: names, the unit without its multiplier, the number in that
 * unit, the document, the notes in full.
 */
export function readingLabels(data: PlanData, reading: Reading): ReadonlyMap<string, string> {
  const find = <T extends { readonly id: string }>(list: readonly T[], id: string | undefined) =>
    list.find((one) => one.id === id);
  const indicator = find(data.indicators, reading.indicator);
  const ids = [...(reading.notes ?? []), ...(indicator?.notes ?? [])];
  const notes = data.notes.filter((note) => ids.includes(note.id));
  const labels = new Map<string, string>();
  const add = (column: string, text: Text | undefined) => {
    if (text === undefined) return;
    const texts = typeof text === 'string' ? [['name', text] as const] : Object.entries(text);
    for (const [tag, one] of texts) {
      const before = labels.get(`${column}.${tag}`);
      labels.set(`${column}.${tag}`, before === undefined ? one : `${before}\n${one}`);
    }
  };
  add('indicator', indicator?.name);
  add('place', find(data.places, reading.place)?.name);
  add('unit', find(data.units, indicator?.unit)?.name);
  const amount = amountOf(reading);
  if (amount !== null) labels.set('amount', String(amount));
  add('document', find(data.documents, reading.sources[0]?.document)?.title);
  for (const { text } of notes) if (isOwnText(text)) add('notes', text);
  return labels;
}
