import { childAnnotations } from './child-annotations.js';
import type { Origin } from '../publish/embed-code.js';
import type { PlanData } from '../indicator/types.js';
import { libraryAddress } from './library-address.js';
import { idList } from '../indicator/id-list.js';

/** Attributes that belong to this page, not to the chart. */
const OF_THE_PAGE = ['src', 'toolbar', 'library', 'loading'];

/**
 * The tag of a chart for other pages: with absolute addresses, and with its data if no address gives it.
 * @param attributes names of the tag's attributes
 * @param data undefined if the chart shows the files of `src`
 */
export function originOf(
  host: HTMLElement & { readonly src: string; readonly library: string },
  attributes: readonly string[],
  data: PlanData | undefined,
): Origin {
  const whole = (address: string) => absolute(host, address);
  const own = host
    .getAttributeNames()
    .filter((name) => attributes.includes(name) && !OF_THE_PAGE.includes(name))
    .map((name) => [name, host.getAttribute(name) ?? ''] as const);
  return {
    tag: host.localName,
    attributes: data ? own : [['src', idList(host.src).map(whole).join(' ')], ...own],
    annotations: childAnnotations(host),
    ...(data ? { json: JSON.stringify(data) } : {}),
    library: libraryOf(host),
  };
}

/** The address of the library for other pages: the author's, else where it was loaded from; empty if unknown. */
export const libraryOf = (host: HTMLElement & { readonly library: string }): string =>
  host.library ? absolute(host, host.library) : libraryAddress();

const absolute = (host: HTMLElement, address: string) => new URL(address, host.ownerDocument.baseURI).href;
