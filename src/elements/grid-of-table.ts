import type { Grid, TableCell } from '../indicator/table/index.js';

/** The cells of a table on the page, row by row, with their spans; its caption is no cell. */
export function gridOfTable(table: HTMLTableElement): Grid {
  return Array.from(table.rows, (row) =>
    Array.from(row.cells, (cell): TableCell => ({
      text: textOf(cell).trim(),
      header: cell.localName === 'th',
      colSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
    })),
  );
}

/**
 * The text that a reader sees in a cell. A line break counts as one, hidden parts do not count, and
 * raised digits stay raised (km², but also the mark of a footnote), so that none becomes part of a number.
 */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement)) return '';
  if (node.hidden || UNREAD.has(node.localName)) return '';
  if (node.localName === 'br') return '\n';
  const text = Array.from(node.childNodes, textOf).join('');
  return node.localName === 'sup' ? raised(text) : text;
}

const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'button', 'select']);

/** Digits as raised ones; a raised text of anything else is a mark for a note and is no part of the cell. */
function raised(text: string): string {
  const digits = text.replace(/[\s()[\]]/g, '');
  return Array.from(digits, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('');
}
