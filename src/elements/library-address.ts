/** The script that runs; of a classic one it is only known while that first runs. */
const script = globalThis.document?.currentScript;

/**
 * The address of the folder with the built library, which the running script was fetched from; empty where
 * the script stands in a page without an address.
 */
export function libraryAddress(): string {
  try {
    const own = script && 'src' in script && script.src ? script.src : import.meta.url;
    return new URL('./', own.replace(/elements\/[^/]*$/, '')).href;
  } catch {
    return '';
  }
}
