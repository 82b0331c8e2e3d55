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
      document.addEventListener('DOMContentLoaded', () => takeEvicted(this.host), { once: true });
    this.#observer.observe(this.host, {
      ...{ childList: true, subtree: true, characterData: true },
      attributeFilter: ['about'],
    });
    this.source = sourceIn(this.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    const source = sourceIn(this.host);
    if (source || this.source) this.changes += 1;
    this.source = source;
    this.host.requestUpdate();
  }
}

function sourceIn(host: HTMLElement): HTMLTableElement | HTMLScriptElement | undefined {
  return (
    host.querySelector<HTMLTableElement | HTMLScriptElement>(
      ':scope > script[type="application/json"], table:not(table table)',
    ) ?? undefined
  );
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
