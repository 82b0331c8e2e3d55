import type { Table } from '../describe/table.js';
import { defusedText, quotedCell } from '../indicator/csv/csv-cell.js';

/** A table as CSV, with the rows and columns on display; a byte order mark identifies it as UTF-8 for spreadsheets. */
export function tableCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => quotedCell(defusedText(cell))).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
