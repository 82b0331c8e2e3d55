import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the width of the host's box in whole CSS pixels; 0 until it is first laid out. What is
 * observed is an element without height (`.ruler` in the host's shadow tree), so that a picture which
 * grows in height is no news to the observer, and no loop can close.
 */
export class WidthController implements ReactiveController {
  width = 0;
  #ruler: Element | undefined;
  readonly #observer = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  });

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#ruler) this.#observer.observe(this.#ruler);
  }

  hostUpdated(): void {
    if (this.#ruler) return;
    this.#ruler = this.host.shadowRoot?.querySelector('.ruler') ?? undefined;
    if (this.#ruler) this.#observer.observe(this.#ruler);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
