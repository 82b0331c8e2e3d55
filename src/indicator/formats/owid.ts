import type { SpreadGrid } from '../table/grid/grid.js';
import { printedTimes } from './observed-time.js';
import type { Observation, Observed } from './observations.js';

/**
 * Reads chart data of Our World in Data: entity, perhaps code, year or day, then one column per indicator. Columns of
 * words are left unread.
 */
export function readOwid(grid: SpreadGrid): Observed {
  const header = grid[0]!.map(({ text }) => text.trim());
  const time = header.findIndex((text) => /^(?:year|day|date)$/i.test(text));
  const rows = grid.slice(1);
  const timeOf = printedTimes(rows.map((row) => row[time]!.text));
  const values = header.flatMap((text, column) => (column > time && text !== '' ? [{ text, column }] : []));
  const observations: Observation[] = [];
  for (const { text, column } of values) {
    const isWords = !rows.some((row) => /\d/.test(row[column]!.text));
    if (isWords) {
      const { row, column: printed } = grid[0]![column]!;
      observations.push({ ...LEFT, name: [text], text, row, column: printed, header: text });
      continue;
    }
    for (const row of rows) {
      const cell = row[column]!;
      if (cell.text.trim() === '') continue;
      observations.push({
        name: [text],
        place: row[0]!.text.trim(),
        time: timeOf(row[time]!.text),
        text: cell.text.trim(),
        row: cell.row,
        column: cell.column,
        header: text,
      });
    }
  }
  return { observations, plainNumbers: true };
}

const LEFT = { time: undefined, reason: 'the column has words, not figures' } as const;
