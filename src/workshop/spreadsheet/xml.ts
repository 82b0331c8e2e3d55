import { SheetProblem } from './problem.js';

/**
 * A part of a spreadsheet as a document. Files that declare entities are refused: no program writes them.
 * @throws {SheetProblem} if the text is no XML
 */
export function xmlOf(text: string): Document {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new SheetProblem('broken');
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length) throw new SheetProblem('broken');
  return parsed;
}

/** The elements of a name below a node, whatever prefix the file has for its namespace. */
export const all = (node: Document | Element, name: string): readonly Element[] =>
  Array.from(node.getElementsByTagNameNS('*', name));

export const first = (node: Document | Element, name: string): Element | undefined =>
  node.getElementsByTagNameNS('*', name)[0];

/** An attribute by its name without prefix; undefined where there is none. */
export const attribute = (element: Element, name: string): string | undefined =>
  Array.from(element.attributes).find((one) => one.localName === name)?.value;

/** Whether an attribute says yes. */
export const isSet = (element: Element, name: string): boolean =>
  /^(?:1|true|on)$/.test(attribute(element, name) ?? '');

/** Raised digits as superscript signs; empty for other raised text, which marks a footnote. */
export function raised(text: string): string {
  const digits = text.replace(/[\s()[\]]/g, '');
  return Array.from(digits, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '').join('');
}
