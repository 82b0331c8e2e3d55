import type { Chart } from '../charts/chart.js';

const told = new Set<string>();

/** Reports once on the console which indicators of a chart have no direction, and how to give it. */
export function logMissingDirections({ items }: Chart): void {
  const unassessed = items.filter(
    ({ state, indicator }) => state === 'direction-unknown' && indicator.better === 'unknown',
  );
  const ids = [...new Set(unassessed.map(({ indicator }) => indicator.id))];
  if (ids.length === 0) return;
  const message =
    `plan-charts: it is not given whether higher or lower is better of: ${ids.join(', ')}; ` +
    `set better="higher: …; lower: …" on the tag, or give it in a column "Direction" or a field "better"`;
  if (told.has(message)) return;
  told.add(message);
  console.info(message);
}
