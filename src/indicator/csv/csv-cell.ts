/** What a spreadsheet may run as a formula: these signs first, after spaces or not, also in full width. */
const RUNS = /^'*\s*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text as a cell that no spreadsheet runs: one that begins as a formula does gets an apostrophe
 * before it, and so does one that begins with apostrophes and then as a formula, so that
 * {@link restoredText} gives back every text as it was.
 */
export function defusedText(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** The text that a defused cell was made from. */
export function restoredText(cell: string): string {
  return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}

/** A cell in quotes where it holds a divider, a quote or a line end (RFC 4180). */
export function quotedCell(cell: string): string {
  return /[",\r\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
