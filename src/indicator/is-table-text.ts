/**
 * Whether a text is to be read as a table (CSV, TSV, divided by semicolons or bars) and not as JSON. What
 * begins as JSON or as a page is no table; else media type and file name decide, then the first lines, of which some
 * may be a title.
 */
export function isTableText(text: string, file: string, type = ''): boolean {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^[{[<]/.test(start)) return false;
  if (/json/i.test(type) || /\.json$/i.test(file)) return false;
  return (
    /csv|tab-separated|markdown/i.test(type) ||
    /\.(?:csv|tsv|tab|md)$/i.test(file) ||
    /^(?:[^\n]*\n){0,3}[^\n]*[,;|\t]|^"?sep=/i.test(start)
  );
}

/** Whether a text may be JSON or XML of another format than the documented one, which has readings and indicators. */
export const isOtherJson = (text: string) =>
  /^\s*[{[<]/.test(text) && !/"(?:readings|indicators)"/.test(text);
