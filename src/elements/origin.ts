import type { Origin } from '../publish/embed-code.js';
import type { PlanData } from '../indicator/types.js';
import { libraryAddress } from './library-address.js';
import { idList } from '../indicator/id-list.js';

/** What belongs to this page and not to the chart. */
const OF_THE_PAGE = ['src', 'toolbar', 'library', 'loading'];

/**
 * Where a chart comes from, for other pages: addresses made whole, and data that no address has written out.
 * @param attributes names of the attributes that the tag knows
 * @param data undefined where the files of `src` are what is shown
 */
export function originOf(
  host: HTMLElement & { readonly src: string; readonly library: string },
  attributes: readonly string[],
  data: PlanData | undefined,
): Origin {
  const whole = (address: string) => new URL(address, host.ownerDocument.baseURI).href;
  const own = host
    .getAttributeNames()
    .filter((name) => attributes.includes(name) && !OF_THE_PAGE.includes(name))
    .map((name) => [name, host.getAttribute(name) ?? ''] as const);
  return {
    tag: host.localName,
    attributes: data ? own : [['src', idList(host.src).map(whole).join(' ')], ...own],
    ...(data ? { json: JSON.stringify(data) } : {}),
    library: host.library ? whole(host.library) : libraryAddress(),
  };
}
