import { all, attribute, first, isSet, raised } from './xml.js';

/** The shared strings, which cells refer to by index. */
export const stringsOf = (part: Document | undefined): readonly string[] =>
  part ? all(part, 'si').map(textOfItem) : [];

/** The visible text of a string item: no struck-through text or phonetic guides; superscript digits stay so. */
export function textOfItem(item: Element): string {
  return Array.from(item.children, (child) => {
    if (child.localName === 't') return unescaped(child.textContent);
    return child.localName === 'r' ? textOfRun(child) : '';
  }).join('');
}

function textOfRun(run: Element): string {
  const text = unescaped(first(run, 't')?.textContent ?? '');
  const look = first(run, 'rPr');
  const strike = look && first(look, 'strike');
  if (strike && (attribute(strike, 'val') === undefined || isSet(strike, 'val'))) return '';
  const align = look && first(look, 'vertAlign');
  return align && attribute(align, 'val') === 'superscript' ? raised(text) : text;
}

/** Decodes characters that XML cannot contain, which are written as `_x0000_`. */
const unescaped = (text: string): string =>
  text
    .replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
