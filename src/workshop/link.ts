import { projectOf, projectText } from './project-text.js';
import type { Project } from './project.js';
import { transformed } from './transform-bytes.js';

/** The maximum length of a fragment, in characters: mail programs and messengers cut longer links. */
const LONGEST = 8000;
/** The maximum size of an unpacked project, in bytes. */
const LARGEST = 4_000_000;
const KEY = '#project=';

/** The URL fragment that contains a project; undefined if it would be too long. */
export async function linkFragment(project: Project): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(projectText(project));
  if (bytes.length > LARGEST) return undefined;
  const packed = await transformed(bytes, new CompressionStream('deflate-raw'), LARGEST);
  const text = packed ? btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join('')) : '';
  const fragment = KEY + text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return packed && fragment.length <= LONGEST ? fragment : undefined;
}

/** The project in a URL fragment; undefined if there is none or it is damaged. */
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
