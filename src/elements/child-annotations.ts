/** The name of a child that is an annotation. */
const CHILD = 'plan-annotation';

/**
 * The annotations of a tag: those of its attribute, and those of its children `<plan-annotation about="2020">text`,
 * written as the attribute has them.
 */
export function annotationsOf(host: HTMLElement & { readonly annotations: string }): string {
  const children = Array.from(
    host.querySelectorAll(CHILD),
    (one) =>
      `${one.getAttribute('about') ?? ''}: ${one.textContent.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')}`,
  );
  return children.length ? [host.annotations, ...children].join(' | ') : host.annotations;
}
