/** The running script; a classic one is known only while it first runs. */
const script = globalThis.document?.currentScript;

/**
 * The address of the folder that the running script was loaded from; empty for an inline script in a page without
 * an address.
 */
export function libraryAddress(): string {
  try {
    const own = script && 'src' in script && script.src ? script.src : import.meta.url;
    return new URL('./', own.replace(/elements\/[^/]*$/, '')).href;
  } catch {
    return '';
  }
}
