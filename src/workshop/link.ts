import { projectOf, projectText } from './project-text.js';
import type { Project } from './project.js';
import { transformed } from './transform-bytes.js';

/** Longer links are cut by mail programs and messengers. */
const LONGEST = 8000;
/** No project is larger than this once it is unpacked. */
const LARGEST = 4_000_000;
const KEY = '#project=';

/** The fragment of an address that holds a project; undefined where it would be too long. */
export async function linkFragment(project: Project): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(projectText(project));
  if (bytes.length > LARGEST) return undefined;
  const packed = await transformed(bytes, new CompressionStream('deflate-raw'), LARGEST);
  const text = packed ? btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join('')) : '';
  const fragment = KEY + text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return packed && fragment.length <= LONGEST ? fragment : undefined;
}

/** The project in the fragment of an address; undefined where there is none, or it does not hold together. */
export async function projectOfFragment(fragment: string): Promise<Project | undefined> {
  if (!fragment.startsWith(KEY)) return undefined;
  try {
    const text = atob(fragment.slice(KEY.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const bytes = await transformed(packed, new DecompressionStream('deflate-raw'), LARGEST);
    return bytes && projectOf(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
