import { amountOf } from '../amount.js';
import { isOwnText } from '../texts.js';
import type { PlanData, Reading, Text } from '../types.js';

/** The records that a line tells of again: in one column for each language, `indicator.en`, or for all, `indicator.name`. */
const COLUMN = /^(?:indicator|place|unit|document|notes)\.(?!\d+$)[\w-]+$|^amount$/;

/** Whether a column of readings tells again, for a reader of one line, what stands in other records. */
export const isToldAgain = (column: string): boolean => COLUMN.test(column);

/**
 * What the line of a reading tells of other records: names, the unit without its multiplier, the number in
 * that unit, the document, the notes in full.
 */
export function toldAgain(data: PlanData, reading: Reading): ReadonlyMap<string, string> {
  const find = <T extends { readonly id: string }>(list: readonly T[], id: string | undefined) =>
    list.find((one) => one.id === id);
  const indicator = find(data.indicators, reading.indicator);
  const ids = [...(reading.notes ?? []), ...(indicator?.notes ?? [])];
  const notes = data.notes.filter((note) => ids.includes(note.id));
  const told = new Map<string, string>();
  const tell = (column: string, text: Text | undefined) => {
    if (text === undefined) return;
    const texts = typeof text === 'string' ? [['name', text] as const] : Object.entries(text);
    for (const [tag, one] of texts) {
      const before = told.get(`${column}.${tag}`);
      told.set(`${column}.${tag}`, before === undefined ? one : `${before}\n${one}`);
    }
  };
  tell('indicator', indicator?.name);
  tell('place', find(data.places, reading.place)?.name);
  tell('unit', find(data.units, indicator?.unit)?.name);
  const amount = amountOf(reading);
  if (amount !== null) told.set('amount', String(amount));
  tell('document', find(data.documents, reading.sources[0]?.document)?.title);
  for (const { text } of notes) if (isOwnText(text)) tell('notes', text);
  return told;
}
