/** The running script; a classic one is known only while it first runs. */
const script = globalThis.document?.currentScript;

/** Where a file of the built library ends, or of its sources. */
const OWN = /(?:elements\/library-address\.[jt]s|plan-charts[\w.-]*\.min\.js)(?:[?#].*)?$/;

/**
 * The address of the folder that the library was loaded from; empty in a bundle or an inline script, which do not
 * know where its files are.
 */
export function libraryAddress(): string {
  const own = script && 'src' in script && script.src ? script.src : import.meta.url;
  return /^https?:/.test(own) && OWN.test(own) ? own.replace(OWN, '') : '';
}
