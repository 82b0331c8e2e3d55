import type { Description } from './description.js';
import { ownReadings } from './sources.js';

/** The ids of the readings in some descriptions, including contradicting ones. */
export const readingIdsOf = (items: readonly Description[]): string[] =>
  items.flatMap((item) => [
    ...(item.period.kind === 'date' ? [] : ownReadings(item)).map(({ id }) => id),
    ...item.facts.flatMap((fact) => (fact.role === 'dispute' ? [fact.reading.id] : [])),
  ]);
