import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** How far outside the viewport a chart starts to load: one viewport height above and below. */
const MARGIN = '100%';

/**
 * Defers a chart with `loading="lazy"` until it nears the viewport or the page is printed. Once visible, it
 * stays visible.
 */
export class VisibilityController implements ReactiveController {
  #isNear = false;
  #observer: IntersectionObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & { readonly loading: string }) {
    host.addController(this);
  }

  get isVisible(): boolean {
    return this.#isNear || this.host.loading.trim().toLowerCase() !== 'lazy';
  }

  hostConnected(): void {
    this.#watch();
  }

  hostUpdate(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    removeEventListener('beforeprint', this.#come);
  }

  #watch(): void {
    if (this.isVisible || this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#come();
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.host);
    addEventListener('beforeprint', this.#come);
  }

  readonly #come = (): void => {
    this.#isNear = true;
    this.hostDisconnected();
    this.host.requestUpdate();
  };
}
