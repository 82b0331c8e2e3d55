import { endsChunk, type Steps } from '../indicator/steps.js';
import type { Grid, TableCell } from '../indicator/table/index.js';

/** The cells of a table on the page in steps, with their spans; without its caption. */
export function* gridOfTable(table: HTMLTableElement): Steps<Grid> {
  const rows: TableCell[][] = [];
  let count = 0;
  for (const row of Array.from(table.rows)) {
    const cells: TableCell[] = [];
    for (const cell of Array.from(row.cells)) {
      if (endsChunk(count++)) yield;
      cells.push(cellOf(cell));
    }
    rows.push(cells);
  }
  return rows;
}

const cellOf = (cell: HTMLTableCellElement): TableCell => ({
  text: textOf(cell).trim(),
  header: cell.localName === 'th',
  colSpan: cell.colSpan,
  rowSpan: cell.rowSpan,
});

/**
 * The visible text of a cell. `<br>` is a line break, and superscript digits stay superscript (km², or a footnote
 * mark), so that they never become part of a number.
 */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement)) return '';
  if (node.hidden || UNREAD.has(node.localName) || isInvisible(node)) return '';
  if (node.localName === 'br') return '\n';
  const text = Array.from(node.childNodes, textOf).join('');
  return node.localName === 'sup' ? raised(text) : text;
}

/** Elements whose text does not count, including struck-out text. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'button', 'select', 'del', 's']);

/** Whether a style hides part of a cell, such as a sort key, while the rest is visible. */
function isInvisible(node: HTMLElement): boolean {
  if (node.localName === 'td' || node.localName === 'th') return false;
  const { display, visibility } = getComputedStyle(node);
  const isSeen = node.parentElement && getComputedStyle(node.parentElement).visibility === 'visible';
  return display === 'none' || (visibility === 'hidden' && isSeen === true);
}

/** Digits as superscript digits; empty for other text, which is a footnote mark. */
function raised(text: string): string {
  const digits = text.replace(/[\s()[\]]/g, '');
  return Array.from(digits, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('');
}
