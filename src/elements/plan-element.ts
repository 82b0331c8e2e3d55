import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Chart, ChartOptions } from '../charts/chart.js';
import { DataError } from '../indicator/data-error.js';
import { parseText } from '../indicator/parse-text.js';
import { parsePlanData } from '../indicator/parse.js';
import type { Selection } from '../indicator/select.js';
import type { PlanData } from '../indicator/types.js';
import { wordsOf } from '../indicator/words/index.js';
import { DataController } from './data-controller.js';
import { figureTemplate, messageTemplate } from './figure.js';
import { LanguageController } from './language-controller.js';
import { styles } from './styles.js';
import { WidthController } from './width-controller.js';

/** What `plan-ready` tells. */
export interface PlanReadyDetail {
  readonly heading: string;
  readonly summary: string;
}

/** What `plan-error` tells: the file, the field inside it, and what is wrong there. */
export interface PlanErrorDetail {
  readonly message: string;
  readonly file: string;
  readonly field: string;
}

type Picture = (data: PlanData, selection: Selection, options: ChartOptions) => Chart;

/** No picture is laid out narrower than this; in a smaller box it is scaled down. */
const NARROWEST = 240;

/**
 * What the three tags have in common: where data comes in, which part of it is shown, and the figure
 * around the picture. The tags differ by the picture alone.
 *
 * @fires plan-ready - The picture is drawn; `detail` holds heading and summary.
 * @fires plan-error - The data cannot be shown; `detail` names file, field and problem.
 */
export abstract class PlanElement extends LitElement {
  static override styles = styles;

  /** Data as an object of the documented format, or as the text of a JSON or CSV file; it goes before `src`. */
  @property({ attribute: false }) data: unknown = undefined;
  /** One or more addresses of JSON or CSV files, separated by spaces; their data is joined. */
  @property() src = '';
  /** Ids of the places shown, separated by spaces; all when empty. */
  @property() place = '';
  /** Ordinals of the five-year plans shown, separated by spaces: 13 is 2016 to 2020. */
  @property() plan = '';
  /** Ids of the indicators shown, in this order, separated by spaces. */
  @property() indicators = '';
  /** Replaces the computed heading. */
  @property() heading = '';
  /** Replaces the computed sentence. */
  @property() summary = '';
  /** Replaces the computed source line. */
  @property() source = '';

  protected abstract readonly picture: Picture;

  readonly #loader = new DataController(this);
  readonly #width = new WidthController(this);
  readonly #language = new LanguageController(this);
  readonly #internals = this.attachInternals();

  @state() private tableWanted = false;
  #chart: Chart | undefined;
  #problem: DataError | undefined;
  /** The inputs that the chart was made from, so that a new width alone makes nothing anew but the picture. */
  #made: readonly unknown[] = [];
  #told: Chart | DataError | undefined;

  protected override willUpdate(): void {
    this.#loader.load(this.data === undefined ? this.src : '');
    const inputs = [
      this.data ?? this.#loader.state,
      ...[this.place, this.plan, this.indicators, this.heading, this.#language.lang],
    ];
    if (inputs.every((input, index) => input === this.#made[index]) && this.#made.length) return;
    this.#made = inputs;
    this.#make();
  }

  #make(): void {
    this.#chart = undefined;
    this.#problem = undefined;
    try {
      const data = this.#currentData();
      const options = { lang: this.#language.lang, ...(this.heading ? { heading: this.heading } : {}) };
      if (data) this.#chart = this.picture(data, this.#selection(), options);
    } catch (error) {
      this.#problem = error instanceof DataError ? error : new DataError('', '', String(error));
      if (this.#problem !== error) reportError(error);
    }
  }

  #currentData(): PlanData | undefined {
    if (this.data !== undefined) return parsedOnce(this.data);
    const { state } = this.#loader;
    if (state.status === 'failed') throw state.error;
    return state.status === 'ready' ? state.data : undefined;
  }

  #selection(): Selection {
    return {
      places: words(this.place),
      plans: words(this.plan).map(Number),
      indicators: words(this.indicators),
    };
  }

  protected override render(): TemplateResult {
    return html`<div class="ruler"></div>
      ${this.#content()}`;
  }

  #content(): TemplateResult {
    const said = wordsOf(this.#language.lang);
    if (this.#problem) return messageTemplate(said.failed(this.#problem.message), said.tag, true);
    if (!this.#chart) {
      const loading = this.#loader.state.status === 'loading';
      return messageTemplate(loading ? said.loading : said.noData, said.tag, false);
    }
    if (this.#chart.empty) return messageTemplate(said.empty, said.tag, false);
    const scene = this.#width.width ? this.#chart.draw(Math.max(NARROWEST, this.#width.width)) : undefined;
    return figureTemplate(this.#chart, scene, this, this.tableWanted);
  }

  protected override updated(_changed: PropertyValues): void {
    this.#showState();
    if (this.#problem && this.#told !== this.#problem) {
      this.#told = this.#problem;
      const { message, file, field } = this.#problem;
      const detail: PlanErrorDetail = { message, file, field };
      this.dispatchEvent(new CustomEvent('plan-error', { detail, bubbles: true, composed: true }));
    }
    const chart = this.#chart;
    if (!chart || chart.empty || !this.#width.width || this.#told === chart) return;
    this.#told = chart;
    whenIdle(() => (this.tableWanted = true));
    const detail: PlanReadyDetail = { heading: chart.heading, summary: chart.summary };
    this.dispatchEvent(new CustomEvent('plan-ready', { detail, bubbles: true, composed: true }));
  }

  /** `:state(loading)`, `:state(error)` and `:state(empty)` for the page's style sheets. */
  #showState(): void {
    const now = {
      error: Boolean(this.#problem),
      loading: this.#loader.state.status === 'loading',
      empty: Boolean(this.#chart?.empty),
    };
    try {
      for (const [name, on] of Object.entries(now))
        if (on) this.#internals.states.add(name);
        else this.#internals.states.delete(name);
    } catch {
      // A browser older than :state() takes only names with dashes; there the page has no states to style.
    }
  }
}

const parsed = new WeakMap<object, PlanData>();

/** The data in an object, read once for all charts that are given the same object. */
function parsedOnce(value: unknown): PlanData {
  if (typeof value === 'string') return parseText(value);
  if (typeof value !== 'object' || value === null) return parsePlanData(value);
  const data = parsed.get(value) ?? parsePlanData(value);
  parsed.set(value, data);
  return data;
}

const words = (list: string) => list.split(/\s+/).filter(Boolean);

/** Runs what is not needed for the first picture after it. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 50);
}

declare global {
  interface HTMLElementEventMap {
    'plan-ready': CustomEvent<PlanReadyDetail>;
    'plan-error': CustomEvent<PlanErrorDetail>;
  }
}
