import type { Attributes, Child, ElementDescription } from '../scene/element.js';

/** An element with the description that it was last patched to. */
type Written = Element & { planDescription?: ElementDescription };

const HTML = 'http://www.w3.org/1999/xhtml';

/** Creates an element. */
export function createElement(description: ElementDescription, namespace = HTML): Element {
  const [tag, attributes, children] = description;
  const own = String(attributes['xmlns'] ?? namespace);
  const element: Written = document.createElementNS(own, tag);
  element.planDescription = description;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && value !== false) write(element, name, value);
  }
  if (children) for (const child of children) if (child) element.appendChild(createChild(child, own));
  return element;
}

const createChild = (child: ElementDescription | string, namespace: string): ChildNode =>
  typeof child === 'string' ? document.createTextNode(child) : createElement(child, namespace);

/**
 * Patches the children of a node to a description. Existing children, including prerendered ones, are reused: at
 * the same position if the tag matches, or at any position if the `part`, or else the `id`, matches.
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
      const made = createChild(child, namespace);
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

/** The existing node, from `there` on, to reuse for a description; undefined if there is none. */
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

/** Leaves attributes alone that no description names, such as the `open` of a disclosure. */
function patchAttributes(element: Element, now: Attributes, before: Attributes = {}): void {
  for (const name in now) {
    const value = now[name];
    const isSame = value === before[name];
    if (isSame && (value !== undefined || name in before || !element.hasAttribute(name))) continue;
    if (value === undefined || value === false) remove(element, name, before);
    else write(element, name, value);
  }
  for (const name in before) if (!(name in now)) remove(element, name, before);
}

function remove(element: Element, name: string, before: Attributes): void {
  if (typeof before[name] === 'function') (element as unknown as Record<string, unknown>)[name] = null;
  else element.removeAttribute(name);
}

/** Sets an attribute, or the handler of an event; its namespace is an element's own. */
function write(element: Element, name: string, value: Exclude<Attributes[string], undefined>): void {
  if (typeof value === 'function') (element as unknown as Record<string, unknown>)[name] = value;
  else if (name !== 'xmlns') element.setAttribute(name, value === true ? '' : String(value));
}
