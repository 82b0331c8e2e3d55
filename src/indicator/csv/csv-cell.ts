/** Matches text that a spreadsheet may run as a formula: these signs first, even after spaces, also in full width. */
const RUNS = /^'*\s*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Prefixes an apostrophe to a text that a spreadsheet may run as a formula, and to one with apostrophes before such a
 * text, so that {@link restoredText} restores every text.
 */
export function defusedText(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Returns the original text of a defused cell. */
export function restoredText(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}

/** Quotes a cell that contains a delimiter, a quote or a line break (RFC 4180). */
export function quotedCell(cell: string): string {
  return /[",\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
