/** An XML element: its name without prefix, attributes, child elements and text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

const TOKEN =
  /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/**
 * Parses XML and returns the root element; undefined if elements are not properly nested. Skips processing
 * instructions, comments and the document type; only the five predefined entities and numeric ones are known.
 */
export function parseXml(text: string): XmlElement | undefined {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const path: Open[] = [root];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    const [whole, cdata, closed, opened, attributes = '', isEmpty, plain] = found;
    if (found.index !== end) return undefined;
    end += whole.length;
    const top = path.at(-1)!;
    if (cdata !== undefined) top.text += cdata;
    else if (plain !== undefined) top.text += decoded(plain);
    else if (closed !== undefined) {
      if (path.length < 2 || path.pop()!.name !== local(closed)) return undefined;
    } else if (opened !== undefined) {
      const made: Open = {
        name: local(opened),
        attributes: attributesIn(attributes),
        children: [],
        text: '',
      };
      top.children.push(made);
      if (!isEmpty) path.push(made);
    }
  }
  return end === text.length && path.length === 1 ? root.children[0] : undefined;
}

const local = (name: string) => name.replace(/^.*:/, '');

function attributesIn(text: string): Record<string, string> {
  const pairs = text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...pairs].map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decoded = (text: string) =>
  text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
