import { amount } from '../../analysis/attainment.js';
import { unitText } from '../../messages/format.js';
import { byId } from '../records.js';
import type { PlanData, Reading } from '../types.js';
import { messagesOf } from '../../messages/index.js';

/** The columns that tell again, for a reader of one line, what stands in other records. */
export const TOLD_AGAIN = [
  ...['indicator.zh', 'indicator.en', 'place.zh', 'place.en', 'period.zh', 'period.en'],
  ...['unit.printed', 'unit.zh', 'unit.en', 'amount', 'document.zh', 'document.en', 'notes.zh', 'notes.en'],
] as const;

/**
 * What the line of a reading tells of other records: names, the period in words, the unit as printed
 * (万件) and without its multiplier, the number in that unit, the document, the notes in full.
 */
export function toldAgain(data: PlanData, reading: Reading): ReadonlyMap<string, string> {
  const indicator = byId(data.indicators, reading.indicator);
  const unit = indicator && byId(data.units, indicator.unit);
  const place = byId(data.places, reading.place);
  const document = byId(data.documents, reading.sources[0]?.document ?? '');
  const ids = [...(reading.notes ?? []), ...(indicator?.notes ?? [])];
  const notes = data.notes.filter((note) => ids.includes(note.id));
  const told: Record<(typeof TOLD_AGAIN)[number], string | undefined> = {
    'indicator.zh': indicator?.name.zh,
    'indicator.en': indicator?.name.en,
    'place.zh': place?.name.zh,
    'place.en': place?.name.en,
    'period.zh': messagesOf('zh').period(reading.period),
    'period.en': messagesOf('en').period(reading.period),
    'unit.printed': unit && unitText(reading.scale, unit, 'zh'),
    'unit.zh': unit?.name.zh,
    'unit.en': unit?.name.en,
    amount: amount(reading)?.toString(),
    'document.zh': document?.title.zh,
    'document.en': document?.title.en,
    'notes.zh': notes.map((note) => note.text.zh).join('\n'),
    'notes.en': notes.map((note) => note.text.en).join('\n'),
  };
  return new Map(TOLD_AGAIN.flatMap((column) => (told[column] ? [[column, told[column]] as const] : [])));
}
