import type { Table } from '../describe/table.js';
import { defusedText, quotedCell } from '../indicator/csv/csv-cell.js';

/** A table as CSV, with the rows and columns that are seen; a byte order mark tells spreadsheets that it is UTF-8. */
export function tableCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => quotedCell(defusedText(cell))).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
