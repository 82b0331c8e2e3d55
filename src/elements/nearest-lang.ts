/** The nearest `lang` attribute, across shadow roots; empty if there is none. */
export function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? nearestLang(host) : '';
}
