const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The constructed style sheet of a CSS text, shared by all charts of a document. */
export function styleSheetOf(text: string, document: Document): CSSStyleSheet {
  const sheets = made.get(document) ?? new Map<string, CSSStyleSheet>();
  made.set(document, sheets);
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}
