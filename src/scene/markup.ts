/** Markup that is finished and must not be escaped again. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** The string tag: joins a template, escapes every value, quotes bare attributes, and joins lists. */
export function markup(strings: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    const bare = strings[index]?.endsWith('=');
    const written = write(value);
    text += (bare ? `"${written}"` : written) + (strings[index + 1] ?? '');
  });
  return new Markup(text);
}

function write(value: unknown): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  return escape(String(value));
}

/** Text made safe for content and for double-quoted attributes; characters that XML forbids are dropped. */
export function escape(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Control characters that XML has no way to write, and halves of surrogate pairs. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
