/**
 * Whether to read a text as a table (CSV, TSV, separated by semicolons or vertical bars) rather than JSON. Text that
 * begins like JSON or HTML is not a table; otherwise the media type and the file name decide, then the first lines,
 * some of which may be a title.
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

/** Whether a text may be JSON or XML other than the documented format, which has readings and indicators. */
export const isOtherJson = (text: string) =>
  /^\s*[{[<]/.test(text) && !/"(?:readings|indicators)"/.test(text);
