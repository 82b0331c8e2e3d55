import type { Selection } from '../indicator/records.js';
import type { PlanData, Reading } from '../indicator/types.js';

/**
 * Returns a function that gives the five-year plans named for some readings: by the selection, or by their documents.
 */
export function namedPlans(
  { documents }: Pick<PlanData, 'documents'>,
  { plan: chosen = [] }: Pick<Selection, 'plan'>,
): (holders: Iterable<Pick<Reading, 'sources'>>) => ReadonlySet<number> {
  const byDocument = new Map(documents.map(({ id, plans = [] }) => [id, plans]));
  return (holders) => {
    const ids = new Set(
      Array.from(holders).flatMap(({ sources }) => sources.map(({ document }) => document)),
    );
    return new Set([...chosen, ...[...ids].flatMap((id) => byDocument.get(id) ?? [])]);
  };
}
