import { LitElement, type PropertyValues } from 'lit';
import type { ChartName } from '../editor.js';
import type { PlanData } from '../indicator.js';

/** Ends once the page had time for its reader: after it was painted, or soon where it is out of sight. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

/** So many milliseconds a chart has to be drawn before the next one begins. */
const PATIENCE = 1000;

/** Attributes of a tag that are the page's own. */
const OWN: ReadonlySet<string> = new Set(['lang', 'aria-hidden']);

/** The charts are drawn one after the other, each in a task of its own. */
let turn = Promise.resolve();

/** Ends when all charts that were changed are drawn, so that what is taken of them is no older than what is seen. */
export const allDrawn = (): Promise<void> => turn;

/** A tag of the library, as far as this page sets it. */
export type ChartTag = HTMLElement & {
  data: unknown;
  readonly updateComplete: Promise<unknown>;
  readonly toPng: (scale?: number) => Promise<Blob>;
  readonly toSvg: () => Promise<string>;
  readonly embedCode: (form: string) => Promise<string>;
};

/**
 * A chart of the library with data and attributes.
 *
 * @fires preview-state - The chart was drawn, or says why it cannot be; `detail` tells whether it was drawn.
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
  /** Tells that the chart is no longer being drawn. */
  #settle: () => void = () => {};

  /** The tag itself, for what it exports. */
  tag: ChartTag | undefined;

  /** The chart stands in the page's own tree, as in any page. */
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

  /** Gives the tag its language and attributes. */
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
   * Ends when the chart is drawn or refused, or takes too long. Each data has a tag of its own, for to a chart a
   * correction would be news to mark. The last stays until the new one is drawn, and for good where it has the focus;
   * meanwhile the new one announces nothing.
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

  /** Removes the tag of another chart. */
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

  /** Tells whether the chart is drawn, once that is known. */
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
