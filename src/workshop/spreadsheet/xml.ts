import { SheetProblem } from './problem.js';

/**
 * Parses a part of a spreadsheet as XML. Rejects a DOCTYPE or entities, which no spreadsheet program writes.
 * @throws {SheetProblem} if it is no XML or has these
 */
export function xmlOf(text: string): Document {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new SheetProblem('broken');
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length) throw new SheetProblem('broken');
  return parsed;
}

/** The descendants with a local name, whatever their namespace prefix. */
export const all = (node: Document | Element, name: string): readonly Element[] =>
  Array.from(node.getElementsByTagNameNS('*', name));

export const first = (node: Document | Element, name: string): Element | undefined =>
  node.getElementsByTagNameNS('*', name)[0];

/** The value of an attribute by its local name; undefined if there is none. */
export const attribute = (element: Element, name: string): string | undefined =>
  Array.from(element.attributes).find((one) => one.localName === name)?.value;

/** Whether a boolean attribute is true. */
export const isSet = (element: Element, name: string): boolean =>
  /^(?:1|true|on)$/.test(attribute(element, name) ?? '');

/** Superscript digits as Unicode characters; other superscript text, which marks a footnote, is dropped. */
export function raised(text: string): string {
  const digits = text.replace(/[\s()[\]]/g, '');
  return Array.from(digits, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('');
}
