import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** The usual size of the smallest text of a picture, in CSS pixels. */
const SMALLEST_TEXT = 12;

/**
 * Measures the host's width in whole CSS pixels (0 before its first layout) and its text scale. It observes
 * `.ruler` in the shadow tree, as wide as the host and as high as the smallest text: a picture that grows in height
 * does not trigger the observer again. A new size is drawn in the next frame, because changes during the delivery
 * of resize notifications would leave some undelivered.
 */
export class WidthController implements ReactiveController {
  width = 0;
  /** Text size relative to the usual one: above 1 if the page, the reader or a browser minimum enlarges text. */
  textScale = 1;
  #ruler: Element | undefined;
  #frame = 0;
  #observer: ResizeObserver | undefined;

  /** @param turn receives at each measurement whether the computed text direction is right to left */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly turn: (rtl: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#ruler ??= this.host.shadowRoot?.querySelector('.ruler') ?? undefined;
    if (!this.#ruler) return;
    // The observer of the host's own window: another window's fails at every frame once that window's frame is removed.
    const { ResizeObserver } = this.host.ownerDocument.defaultView ?? {}; // Undefined in a page without layout.
    this.#observer = ResizeObserver && new ResizeObserver(this.#resized);
    this.#observer?.observe(this.#ruler);
    unmeasured.add(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    unmeasured.delete(this);
    cancelAnimationFrame(this.#frame);
  }

  /** Before the first picture: measures all charts that were added in the same task, with a single layout. */
  measureFirst(): void {
    if (!unmeasured.has(this)) return;
    const all = [...unmeasured];
    unmeasured.clear();
    for (const one of all) one.measure();
  }

  /** Measures now. */
  measure(): void {
    if (!this.#ruler?.isConnected) return;
    const { width: exact, fontSize, direction } = getComputedStyle(this.#ruler);
    const width = Math.floor(parseFloat(exact) || 0);
    if (width === 0) return;
    this.turn(direction === 'rtl');
    const size = parseFloat(fontSize) || SMALLEST_TEXT;
    const textScale = Math.max(1, Math.round((size / SMALLEST_TEXT) * 100) / 100);
    if (width === this.width && textScale === this.textScale) return;
    [this.width, this.textScale] = [width, textScale];
    this.host.requestUpdate();
  }

  /** Measures anew instead of using the reported width: under `zoom`, Firefox reports it in pixels of the page. */
  readonly #resized = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.measure());
  };
}

/** Charts that are on the page and not measured yet. */
const unmeasured = new Set<WidthController>();
