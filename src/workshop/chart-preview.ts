import { LitElement, type PropertyValues } from 'lit';
import type { ChartName } from '../editor.js';
import type { PlanData } from '../indicator.js';

/** Resolves after the next paint, or after 100 ms if the page does not paint, as in a hidden tab. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

/** How long to wait for a chart before the next one is drawn, in milliseconds. */
const PATIENCE = 1000;

/** Attributes that this page sets itself. */
const OWN: ReadonlySet<string> = new Set(['lang', 'aria-hidden']);

/** Charts are drawn one after another, each in its own task. */
let turn = Promise.resolve();

/** Resolves when all changed charts are drawn, so that exports match what is on screen. */
export const allDrawn = (): Promise<void> => turn;

/** A chart element of the library, with the members that this page uses. */
export type ChartTag = HTMLElement & {
  data: unknown;
  readonly updateComplete: Promise<unknown>;
  readonly toPng: (scale?: number) => Promise<Blob>;
  readonly toSvg: () => Promise<string>;
  readonly embedCode: (form: string) => Promise<string>;
};

/**
 * Shows a chart of the library with the given data and attributes.
 *
 * @fires preview-state - The chart was drawn, or shows why it cannot be; `detail` is whether it was drawn.
 */
export class ChartPreview extends LitElement {
  static override properties = {
    chart: {},
    data: { attribute: false },
    chartAttributes: { attribute: false },
    language: {},
  };

  declare chart: ChartName;
  declare data: PlanData | undefined;
  /** The attributes of the tag. */
  declare chartAttributes: Readonly<Record<string, string>>;
  /** The language of the chart. */
  declare language: string;
  #isDrawn: boolean | undefined;
  #watch: MutationObserver | undefined;
  /** Ends the wait in `#draw`. */
  #settle: () => void = () => {};

  /** The chart element, which exports use. */
  tag: ChartTag | undefined;

  /** Renders into the light DOM, where charts usually are. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('chart')) this.#clear();
    else this.#setAttributes();
    if (!changed.has('data') && !changed.has('chart')) return;
    const { data, chart } = this;
    this.ariaBusy = 'true';
    turn = turn.then(pause).then(async () => {
      if (chart !== this.chart || data !== this.data) return;
      if (this.isConnected) await this.#draw(data);
      if (data === this.data) this.ariaBusy = null;
    });
  }

  /** Sets the language and attributes of the chart element. */
  #setAttributes(): void {
    const { tag } = this;
    if (!tag) return;
    tag.lang = this.language;
    for (const name of tag.getAttributeNames())
      if (!OWN.has(name) && !(name in this.chartAttributes)) tag.removeAttribute(name);
    for (const [name, value] of Object.entries(this.chartAttributes))
      if (tag.getAttribute(name) !== value) tag.setAttribute(name, value);
  }

  /**
   * Draws the data in a new element, as the old one would mark each correction as an update; resolves when it is drawn
   * or refused, or takes too long. Until then the old element stays visible and the new one is hidden from screen
   * readers. If the old element has focus, it is kept and takes the new data instead.
   */
  async #draw(data: unknown): Promise<void> {
    const last = this.tag;
    const tag = (this.tag = this.#make());
    this.#setAttributes();
    tag.ariaHidden = 'true';
    tag.data = data;
    const settled = new Promise<void>((settle) => (this.#settle = settle));
    const timer = setTimeout(this.#settle, PATIENCE);
    await tag.updateComplete;
    this.#checkState();
    await settled;
    clearTimeout(timer);
    tag.ariaHidden = null;
    if (!last?.matches(':focus-within')) return last?.remove();
    tag.remove();
    this.tag = last;
    this.#setAttributes();
    last.data = data;
    this.#observe(last);
  }

  /** Removes the element of the previous chart. */
  #clear(): void {
    this.#watch?.disconnect();
    this.#isDrawn = undefined;
    this.tag = undefined;
    this.replaceChildren();
  }

  #make(): ChartTag {
    const tag = document.createElement(`plan-${this.chart}`) as ChartTag;
    this.append(tag);
    this.#observe(tag);
    return tag;
  }

  #observe(tag: ChartTag): void {
    this.#watch?.disconnect();
    const watch = new MutationObserver(() => this.#checkState());
    this.#watch = watch;
    void customElements.whenDefined(tag.localName).then(() => {
      if (tag.shadowRoot) watch.observe(tag.shadowRoot, { childList: true, subtree: true });
      this.#checkState();
    });
  }

  /** Fires `preview-state` when it is first known, or has changed, whether the chart is drawn. */
  #checkState(): void {
    const { tag } = this;
    if (!tag || tag.matches(':state(loading)')) return;
    this.#settle();
    const isDrawn = tag.shadowRoot?.querySelector('svg[role=img]') !== null;
    const isRefused = tag.matches(':state(empty)') || tag.matches(':state(error)');
    if ((!isDrawn && !isRefused) || this.#isDrawn === (isDrawn && !isRefused)) return;
    this.#isDrawn = isDrawn && !isRefused;
    this.dispatchEvent(new CustomEvent('preview-state', { detail: this.#isDrawn }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chart-preview': ChartPreview;
  }
}
