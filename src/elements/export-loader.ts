import type * as tools from './export.js';

type Tools = typeof tools;

/** What makes files and code of a chart: loaded when a reader first asks for one. */
export const loadTools = (): Promise<Tools> => import('./export.js');

/**
 * The address of the folder with the built library, which the running script was fetched from; of a
 * classic script it is only known while that first runs. Empty where the script stands in a page without an address.
 */
export function libraryAddress(): string {
  try {
    const script = globalThis.document?.currentScript;
    const own = script && 'src' in script && script.src ? script.src : import.meta.url;
    return new URL('./', own.replace(/elements\/[^/]*$/, '')).href;
  } catch {
    return '';
  }
}
