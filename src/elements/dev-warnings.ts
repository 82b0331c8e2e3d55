import type { ReactiveElement } from '@lit/reactive-element';

const told = new Set<string>();

/**
 * Warns once on the console about texts that a chart lacks. Runs only with Lit's development build, which bundlers
 * serve during development. Data without a unit is an error in every build.
 * @param words the texts around the picture; empty if missing
 */
export function warnOfMissing(
  host: HTMLElement,
  words: Readonly<Record<'heading' | 'summary' | 'source', string>>,
): void {
  if (!(host.constructor as typeof ReactiveElement).enabledWarnings) return;
  const name = `<${host.localName}${host.id ? ` id="${host.id}"` : ''}>`;
  for (const [field, text] of Object.entries(words)) {
    const message = `plan-charts: ${name} has no ${field}; set the attribute "${field}" or fill the slot of that name`;
    if (text.trim() || told.has(message) || host.querySelector(`:scope > [slot=${field}]`)) continue;
    told.add(message);
    console.warn(message);
  }
}
