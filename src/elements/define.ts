/**
 * Registers a tag unless it is taken: a page may hold the script twice, and the first one stays. A
 * different class under the name is told once on the console.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element)
    console.warn(`plan-charts: <${tag}> is already defined on this page; the first one is kept.`);
}
