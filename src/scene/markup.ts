import type { Child, ElementDescription } from './element.js';

/** Finished markup, which is not escaped again. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** A template tag for markup: escapes values, quotes bare attributes, and joins lists. */
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

/** Options of writing markup. */
export interface MarkupOptions {
  /** Attributes to omit everywhere, for destinations that strip or forbid them. */
  readonly without?: readonly string[];
}

/** An element as markup, without event handlers. */
export function elementMarkup(element: ElementDescription, options: MarkupOptions = {}): Markup {
  return new Markup(writeElement(element, options.without ?? []));
}

function writeElement(
  [tag, attributes, children = []]: ElementDescription,
  without: readonly string[],
): string {
  let text = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || typeof value === 'function' || without.includes(name))
      continue;
    text += ` ${name}="${value === true ? '' : escape(String(value))}"`;
  }
  if (tag === 'wbr') return `${text}>`;
  const inside = tag === 'style' ? writeRaw : (child: Child) => writeChild(child, without);
  return `${text}>${children.map(inside).join('')}</${tag}>`;
}

function writeChild(child: Child, without: readonly string[]): string {
  if (!child) return '';
  return typeof child === 'string' ? escape(child) : writeElement(child, without);
}

/** A style sheet as markup; its text is not escaped. */
const writeRaw = (child: Child) => (typeof child === 'string' ? child : '');

/** Text escaped for content and double-quoted attributes; characters that XML forbids are dropped. */
export function escape(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Control characters that XML cannot represent, and lone surrogates. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
