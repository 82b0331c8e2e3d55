/** The running script; a classic one is known only while it first runs. */
const script = globalThis.document?.currentScript;

/** Matches the file name of the built library, or of this source file, at the end of an address. */
const OWN = /(?:elements\/library-address\.[jt]s|plan-charts[\w.-]*\.min\.js)(?:[?#].*)?$/;

/**
 * The address of the folder that the library was loaded from; empty in a bundle or an inline script, where it is
 * unknown.
 */
export function libraryAddress(): string {
  const own = script && 'src' in script && script.src ? script.src : import.meta.url;
  return /^https?:/.test(own) && OWN.test(own) ? own.replace(OWN, '') : '';
}
