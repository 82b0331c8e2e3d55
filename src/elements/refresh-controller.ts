import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** The shortest time between two requests, in seconds. */
const LEAST = 10;

/** After failures the interval doubles, at most this many times. */
const DOUBLINGS = 5;

/**
 * Fetches the data of a chart again at the interval of its `refresh` attribute: less often after failures, and never
 * while the page is hidden.
 */
export class RefreshController implements ReactiveController {
  #seconds = 0;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param reload fetches the data; resolves to whether that succeeded */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly refresh: string },
    private readonly reload: () => Promise<boolean>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#seconds = 0;
    this.hostUpdate();
  }

  hostUpdate(): void {
    const seconds = Number(this.host.refresh);
    const wanted = seconds > 0 ? Math.max(seconds, LEAST) : 0;
    if (wanted === this.#seconds) return;
    this.#seconds = wanted;
    this.#failures = 0;
    this.#wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#due);
  }

  #wait(): void {
    this.hostDisconnected();
    if (!this.#seconds || !this.host.isConnected) return;
    this.#timer = setTimeout(this.#due, this.#seconds * 1000 * 2 ** this.#failures);
  }

  readonly #due = async (): Promise<void> => {
    document.removeEventListener('visibilitychange', this.#due);
    if (document.hidden) return document.addEventListener('visibilitychange', this.#due);
    const came = await this.reload();
    this.#failures = came ? 0 : Math.min(this.#failures + 1, DOUBLINGS);
    this.#wait();
  };
}
