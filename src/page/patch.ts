import type { Attributes, Child, ElementDescription } from '../scene/element.js';

/** An element on the page, with the description that it was last written from. */
type Written = Element & { planDescription?: ElementDescription };

const HTML = 'http://www.w3.org/1999/xhtml';

/** A new element. */
export function createElement(description: ElementDescription, namespace = HTML): Element {
  const own = String(description[1]['xmlns'] ?? namespace);
  const element = document.createElementNS(own, description[0]);
  patchElement(element, description);
  return element;
}

/**
 * Makes the children of a node the described ones. What is there already, also from markup of the page, is
 * kept and patched: at its place where the tag is the same, or wherever it stands where its `part`, or else its `id`, is.
 */
export function patchChildren(parent: Node, children: readonly Child[], namespace = HTML): void {
  let there = parent.firstChild;
  for (const child of children) {
    if (!child) continue;
    const kept = keptNode(there, child);
    while (there && there !== kept && kept) there = removed(there);
    if (kept && typeof child !== 'string') patchElement(kept as Element, child);
    else if (kept) setText(kept as Text, child as string);
    else {
      const made =
        typeof child === 'string' ? document.createTextNode(child) : createElement(child, namespace);
      if (there && !isNamed(there)) {
        const next: ChildNode | null = there.nextSibling;
        there.replaceWith(made);
        there = next;
      } else parent.insertBefore(made, there);
      continue;
    }
    there = kept.nextSibling;
  }
  while (there) there = removed(there);
}

/** The node from `there` on that becomes the described one; undefined where there is none. */
function keptNode(there: ChildNode | null, child: ElementDescription | string): ChildNode | undefined {
  if (typeof child === 'string') return there instanceof Text ? there : undefined;
  const [tag, { part, id }] = child;
  const name = part ?? id;
  for (let node = there; node; node = node.nextSibling) {
    if (node instanceof Element && node.localName === tag && nameOf(node) === name) return node;
    if (name === undefined && !(node instanceof Text)) return undefined;
  }
  return undefined;
}

const nameOf = (element: Element) => element.getAttribute('part') ?? (element.id || undefined);

const isNamed = (node: ChildNode) => node instanceof Element && nameOf(node) !== undefined;

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function setText(node: Text, text: string): void {
  if (node.data !== text) node.data = text;
}

function patchElement(element: Written, description: ElementDescription): void {
  const before = element.planDescription;
  if (before === description) return;
  element.planDescription = description;
  const [, attributes, children] = description;
  patchAttributes(element, attributes, before?.[1]);
  if (children) patchChildren(element, children, element.namespaceURI ?? HTML);
}

/** Attributes that nobody described stay: whether a reader opened a fold, say. */
function patchAttributes(element: Element, now: Attributes, before: Attributes = {}): void {
  for (const name in now) {
    const value = now[name];
    if (value === before[name]) continue;
    if (typeof value === 'function') (element as unknown as Record<string, unknown>)[name] = value;
    else if (value === undefined || value === false) remove(element, name, before);
    else setAttribute(element, name, value === true ? '' : String(value));
  }
  for (const name in before) if (!(name in now)) remove(element, name, before);
}

function remove(element: Element, name: string, before: Attributes): void {
  if (typeof before[name] === 'function') (element as unknown as Record<string, unknown>)[name] = null;
  else element.removeAttribute(name);
}

function setAttribute(element: Element, name: string, text: string): void {
  if (name === 'xmlns') element.setAttributeNS('http://www.w3.org/2000/xmlns/', name, text);
  else element.setAttribute(name, text);
}
