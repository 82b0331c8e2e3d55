import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the width of the host's box in whole CSS pixels; 0 until it is first laid out. What is
 * observed is an element without height (`.ruler` in the host's shadow tree), so that a picture which
 * grows in height is no news to the observer, and no loop can close. A new width is drawn in the next
 * frame: changing the page while observers are being told would leave some of them untold.
 */
export class WidthController implements ReactiveController {
  width = 0;
  #ruler: Element | undefined;
  #frame = 0;
  readonly #observer = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#take(width));
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
    if (!this.#ruler) return;
    this.#observer.observe(this.#ruler);
    measureSoon(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** Reads the width at once, before the first paint. */
  measure(): void {
    if (this.#ruler?.isConnected) this.#take(parseFloat(getComputedStyle(this.#ruler).width) || 0);
  }

  #take(exact: number): void {
    const width = Math.floor(exact);
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  }
}

const unmeasured = new Set<WidthController>();

/** All charts that come onto the page together are measured together, so that it is laid out once for them. */
function measureSoon(one: WidthController): void {
  unmeasured.add(one);
  if (unmeasured.size > 1) return;
  queueMicrotask(() => {
    const all = [...unmeasured];
    unmeasured.clear();
    for (const controller of all) controller.measure();
  });
}
