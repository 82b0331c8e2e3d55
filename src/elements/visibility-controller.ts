import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** How far outside the window a chart begins to load: the height of one window more on each side. */
const MARGIN = '100%';

/**
 * Keeps whether a chart is worth loading yet: at once, or with `loading="lazy"` when the reader comes
 * near it or prints. Once it is, it stays so.
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
