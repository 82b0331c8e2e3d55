/**
 * Whether a text is to be read as CSV or TSV and not as JSON. What begins as JSON or as a page is no
 * table; else media type and file name decide, then the first line.
 */
export function isTableText(text: string, file: string, type = ''): boolean {
  if (/^\s*[{[<]/.test(text.replace(/^\uFEFF/, ''))) return false;
  if (/json/i.test(type) || /\.json$/i.test(file)) return false;
  return /csv|tab-separated/i.test(type) || /\.[ct]sv$/i.test(file) || /^[^\n]*[,\t]/.test(text.trimStart());
}
