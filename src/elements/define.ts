/**
 * Registers a tag unless its name is taken: where a page has the script twice, the first copy wins. Warns once on
 * the console if the name belongs to a different class.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element)
    console.warn(`plan-charts: <${tag}> is already defined on this page; the first one is kept.`);
}
