import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** The size of the smallest text of a picture where nobody asks for larger text, in CSS pixels. */
const SMALLEST_TEXT = 12;

/**
 * Keeps the width of the host's box in whole CSS pixels, 0 until it is first laid out, and how much
 * larger text is here than usual. What is observed is an element (`.ruler` in the host's shadow tree) as
 * wide as the host and as high as the smallest text, so that a picture which grows in height is no news
 * to the observer, and no loop can close. A new size is drawn in the next frame: changing the page while
 * observers are being told would leave some of them untold.
 */
export class WidthController implements ReactiveController {
  width = 0;
  /** 1 for usual text; more where the page or the reader has larger text, or a browser a minimum. */
  textScale = 1;
  #ruler: Element | undefined;
  #frame = 0;
  readonly #observer = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#take(width));
  });

  /** `turn` is told at each measure whether the page reads from right to left here, by dir or by style. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly turn: (rtl: boolean) => void,
  ) {
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
    if (width === 0 || !this.#ruler) return;
    const { fontSize, direction } = getComputedStyle(this.#ruler);
    this.turn(direction === 'rtl');
    const size = parseFloat(fontSize) || SMALLEST_TEXT;
    const textScale = Math.max(1, Math.round((size / SMALLEST_TEXT) * 100) / 100);
    if (width === this.width && textScale === this.textScale) return;
    [this.width, this.textScale] = [width, textScale];
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
