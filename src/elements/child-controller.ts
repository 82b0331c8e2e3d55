import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/**
 * Finds the data inside the tag: a `<table>` or a `<script type="application/json">`. Children that are added
 * or changed later are noticed, annotations among them.
 */
export class ChildController implements ReactiveController {
  /** The table or script; undefined if there is none. */
  source: HTMLTableElement | HTMLScriptElement | undefined;
  /** How often the content of the source has changed. */
  changes = 0;
  readonly #observer = new MutationObserver(() => this.#look());

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    takeEvicted(this.host);
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#finish(), { once: true });
    this.#observer.observe(this.host, {
      ...{ childList: true, subtree: true, characterData: true },
      attributeFilter: ['about'],
    });
    this.source = sourceIn(this.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Looks again once the page is parsed to its end. */
  #finish(): void {
    takeEvicted(this.host);
    if (this.source !== sourceIn(this.host)) this.#look();
  }

  #look(): void {
    const source = sourceIn(this.host);
    if (source || this.source) this.changes += 1;
    this.source = source;
    this.host.requestUpdate();
  }
}

function sourceIn(host: HTMLElement): HTMLTableElement | HTMLScriptElement | undefined {
  const source = host.querySelector<HTMLTableElement | HTMLScriptElement>(
    ':scope > script[type="application/json"], table:not(table table)',
  );
  return source && !isBeingParsed(source) ? source : undefined;
}

/** Whether the parser may still be adding to an element: nothing follows it yet. */
function isBeingParsed(element: Node): boolean {
  if (document.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return false;
  return true;
}

/**
 * The HTML parser closes a `<p>` before a table, which moves the table of a tag inside a paragraph behind that
 * paragraph. Puts it back.
 */
function takeEvicted(host: HTMLElement): void {
  const paragraph = host.parentElement;
  if (paragraph?.localName !== 'p' || paragraph.lastElementChild !== host) return;
  if (host.childElementCount > 0 || host.hasAttribute('src')) return;
  const table = paragraph.nextElementSibling;
  if (!(table instanceof HTMLTableElement) || table.hasAttribute('data-plan-chart')) return;
  const rest = table.nextElementSibling;
  if (rest?.localName === 'p' && !rest.hasChildNodes() && !rest.attributes.length) rest.remove();
  host.append(table);
}
