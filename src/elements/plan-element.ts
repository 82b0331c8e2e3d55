import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Chart, ChartOptions } from '../charts/chart.js';
import { enlarged, NARROWEST } from '../layout/enlarged.js';
import type { EmbedForm } from '../publish/embed-code.js';
import { sheet } from '../publish/sheet.js';
import { DataError } from '../indicator/data-error.js';
import type { Selection } from '../indicator/records.js';
import type { PlanData } from '../indicator/types.js';
import { messagesOf } from '../messages/index.js';
import { shownSize } from '../scene/draw.js';
import type { Scene } from '../scene/marks.js';
import type { FocusPoint } from '../scene/focus-points.js';
import { UpdateController } from '../explore/updates.js';
import { showStates } from './custom-states.js';
import { warnOfMissing } from './dev-warnings.js';
import { tell } from './events.js';
import { figureTemplate, messageTemplate, tableSteps, tableTemplate, unreadTemplate } from './figure.js';
import { outlinesTemplate } from '../explore/highlights.js';
import { GroupController } from './group-controller.js';
import { IdleSteps } from './idle-steps.js';
import { LanguageController } from './language-controller.js';
import { LiveController } from './live-controller.js';
import { MotionController } from './motion-controller.js';
import { VisibilityController } from './visibility-controller.js';
import { originOf } from './origin.js';
import type { OwnData } from './own-data.js';
import { stepsOf } from './picture.js';
import { Prerendered } from './prerendered.js';
import { ExploreController } from '../explore/reader.js';
import { SourceController } from './source-controller.js';
import { ToolbarController, type Exportable } from './toolbar-controller.js';
import { loadTools } from './export-loader.js';
import { TimeSlicing } from './time-slicing.js';
import { WidthController } from './width-controller.js';
import { idList } from '../indicator/id-list.js';

type Picture = (data: PlanData, selection: Selection, options: ChartOptions) => Chart;

/**
 * What the three tags have in common: where data comes in, which part of it is shown, and the figure
 * around the picture. The tags differ by the picture alone.
 *
 * @fires plan-ready - The picture is drawn; `detail` holds heading and summary.
 * @fires plan-select - A reader selected something or took that back; `detail` holds `indicator`, `place` and `selected`.
 * @fires plan-error - The data cannot be shown; `detail` names file, field and problem.
 */
export abstract class PlanElement extends LitElement {
  static override styles = unsafeCSS(sheet);

  /** Data of the documented format, the text of a JSON or CSV file, or an array of plain records; it goes before `src`. */
  @property({ attribute: false }) data: unknown = undefined;
  /** One or more addresses of JSON or CSV files, separated by spaces; their data is joined. */
  @property({ useDefault: true }) src = '';
  /** Ids of the places shown, separated by spaces; all when empty. */
  @property({ useDefault: true }) place = '';
  /** Ordinals of the five-year plans shown, separated by spaces: 13 is 2016 to 2020. */
  @property({ useDefault: true }) plan = '';
  /** Ids of the indicators shown, in this order, separated by spaces. */
  @property({ useDefault: true }) indicators = '';
  /** Replaces the computed heading. */
  @property({ useDefault: true }) heading = '';
  /** Replaces the computed sentence. */
  @property({ useDefault: true }) summary = '';
  /** Replaces the computed source line. */
  @property({ useDefault: true }) source = '';

  /** `lazy`: nothing is fetched or drawn before the reader comes near, or prints. */
  @property({ useDefault: true }) loading = '';

  /** Charts of one name on a page share what is selected, highlighted and pointed at, and the colours of places. */
  @property({ useDefault: true }) group = '';
  /** Ids of the indicators and places that are selected, separated by spaces; a reader's choice is written here. */
  @property({ reflect: true, useDefault: true }) selected = '';
  /** Ids of the places and indicators that stand out, separated by spaces. */
  @property({ useDefault: true }) highlight = '';

  /** `off`: inside the picture no single letter is a key; the buttons do the same. */
  @property({ useDefault: true }) shortcuts = '';

  /** Whether what stands out gets frames; other pictures show it by themselves. */
  protected readonly marksHighlight: boolean = false;
  /** Shows tools below the chart: files of it, a copy of its table, and the code to embed it. */
  @property({ type: Boolean }) toolbar = false;
  /** Address of the folder with the built library, for embed code; where the script came from unless given. */
  @property({ useDefault: true }) library = '';

  protected abstract readonly picture: Picture;

  /** What this tag's picture can be asked for besides, by name. */
  protected get choices(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** What this tag has right above its picture, for the width that that is laid out for. */
  protected above(_chart: Chart, _width: number): unknown {
    return nothing;
  }

  /** Whether marks move to their new places when data changes. */
  protected readonly moves: boolean = false;

  /** What this tag alone has right below its picture, for a width in CSS pixels. */
  protected below(_chart: Chart, _width: number): unknown {
    return nothing;
  }

  readonly #source = new SourceController(this);
  readonly #near = new VisibilityController(this);
  readonly #width = new WidthController(this, (rtl) => this.#language.turn(rtl));
  readonly #motion = new MotionController(this);
  readonly #language = new LanguageController(this);
  readonly #live = new LiveController(this);
  readonly #read = new ExploreController(this, () => ({
    lang: this.#language.lang,
    rtl: this.#language.rtl,
    letters: this.shortcuts.trim().toLowerCase() !== 'off',
    remarks: (stop) => this.#remarksOn(stop),
    say: (text) => this.#live.say(text),
    select: (stop) => this.#select(stop),
    at: (stop) => this.#group.share({ pointed: stop?.about.join(' ') ?? '' }),
  }));
  readonly #changes = new UpdateController(this, (text) => this.#live.say(text));
  readonly #group = new GroupController(this, (state) => Object.assign(this, state));
  readonly #toolbar = new ToolbarController(this);
  readonly #turns = new TimeSlicing();
  readonly #idle = new IdleSteps(this);
  readonly #internals = this.attachInternals();

  /** What is pointed at in another chart of the group. */
  @state() private pointed = '';
  #chart: Chart | undefined;
  #drawn:
    | {
        readonly chart: Chart | undefined;
        readonly width: number;
        readonly textScale: number;
        readonly scene: Scene | undefined;
      }
    | undefined;
  #own: OwnData | undefined;
  #problem: DataError | undefined;
  /** The inputs that the chart was made from, so that a new width alone makes nothing anew but the picture. */
  #made: readonly unknown[] = [];
  #told: Chart | DataError | undefined;
  readonly #brought = new Prerendered();

  /** A picture that the page brought with it stays until ours is there. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#brought.take(root);
    return root;
  }

  /** A style sheet is of one document; in another one the chart has a sheet of that. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (!defaultView || !this.shadowRoot) return;
    const own = new defaultView.CSSStyleSheet();
    own.replaceSync(sheet);
    this.shadowRoot.adoptedStyleSheets = [own];
  }

  protected override willUpdate(): void {
    this.#group.join(this.group.trim());
    if (!this.#near.isVisible) return;
    this.#source.take(this.data, this.src);
    const inputs = [
      ...this.#source.version,
      ...[this.place, this.plan, this.indicators, this.heading, this.#language.lang, this.#language.rtl],
      ...[JSON.stringify(this.choices), this.group, this.#group.places],
    ];
    const known = this.#made.length && inputs.every((input, index) => input === this.#made[index]);
    if (!known) {
      this.#made = inputs;
      this.#turns.run(this.#make(), this.#source.isLong, () => this.requestUpdate());
    }
    this.#draw();
    const scene = this.#drawn?.scene;
    if (scene && this.#chart) this.#changes.see(scene, this.#source.version, this.#asked, this.#chart.lang);
  }

  /** Which part of the data is asked for, and how. */
  get #asked(): string {
    return JSON.stringify([this.place, this.plan, this.indicators, this.choices]);
  }

  /** Draws the picture for a new chart or a new width; a long one begins anew with its first stretches. */
  #draw(): void {
    const { width, textScale } = this.#width;
    const chart = this.#chart;
    const drawn = this.#drawn;
    if (chart === drawn?.chart && width === drawn?.width && textScale === drawn.textScale) return;
    const scene = chart && width && !chart.empty ? enlarged(chart.draw, width, textScale) : undefined;
    this.#drawn = { chart, width, textScale, scene };
    this.#idle.restart(scene);
  }

  /** Reads the data, then makes the chart; until both are done the one before stays, with its reader. */
  *#make(): Generator<void> {
    let [own, chart, problem]: [OwnData?, Chart?, DataError?] = [];
    try {
      own = this.#source.data(this.#facts());
      if (this.#source.isLoading && this.#chart) return;
      yield;
      if (own) chart = this.#chartOf(own);
    } catch (error) {
      problem = error instanceof DataError ? error : new DataError('', '', String(error));
      if (problem !== error) reportError(error);
    }
    [this.#own, this.#chart, this.#problem] = [own, chart, problem];
  }

  #chartOf(own: OwnData): Chart {
    const heading = this.heading || own.caption;
    const options = {
      ...this.choices,
      ...(this.group ? { linked: true, placesBefore: this.#group.places } : {}),
      lang: this.#language.lang,
      rtl: this.#language.rtl,
      now: new Date().getFullYear(),
      ...(heading ? { heading } : {}),
    };
    return this.picture(own.data, this.#selection(own), options);
  }

  /** What a table does not say by itself. */
  #facts(): { place: string; plan: number | undefined; here: string } {
    const [plan] = idList(this.plan).map(Number);
    return { place: this.place.trim(), plan, here: messagesOf(this.#language.lang).here };
  }

  /** A place that a table does not know by an id goes by its whole name, spaces included. */
  #selection({ data }: OwnData): Selection {
    const whole = this.place.trim();
    return {
      places: data.places.some(({ id }) => id === whole) ? [whole] : idList(this.place),
      plans: idList(this.plan).map(Number),
      indicators: idList(this.indicators),
    };
  }

  protected override render(): TemplateResult {
    return html`<div class="ruler"></div>
      ${this.#live.template(messagesOf(this.#language.lang).tag)} ${this.#content()}`;
  }

  /** Whether data is being fetched, or so much of it read that this takes turns. */
  get #isOnItsWay(): boolean {
    return this.#source.isLoading || this.#turns.isRunning;
  }

  #content(): TemplateResult {
    const said = messagesOf(this.#language.lang);
    if (this.#problem)
      return html`${messageTemplate(said.failed(this.#problem.message), said.tag, true)}<slot></slot>`;
    if (this.#brought.stands && !this.#drawn?.scene && !this.#chart?.empty) return html``;
    if (!this.#chart) {
      if (this.#source.hasTable) return html`<slot></slot>`;
      const waits = !this.#near.isVisible || this.#isOnItsWay;
      const text = waits || this.#source.isGiven ? said.loading : said.noData;
      return messageTemplate(text, said.tag, false, waits);
    }
    if (this.#chart.empty) return html`${messageTemplate(said.empty, said.tag, false)}<slot></slot>`;
    const scene = this.#drawn?.scene;
    const shown = scene && this.moves ? this.#motion.toward(scene) : scene;
    const table = this.#table(this.#chart, this.#idle.step - stepsOf(scene));
    return figureTemplate(this.#chart, shown, this.#captions(this.#chart), table, {
      above: scene ? this.above(this.#chart, scene.width) : nothing,
      over: [scene ? this.#frames(scene) : nothing, this.#read.over(scene)],
      below: [
        scene ? this.below(this.#chart, shownSize(scene).width) : nothing,
        this.#read.below(scene),
        this.#changes.template(this.#chart.lang),
      ],
      step: this.#idle.step,
      brought: this.#brought,
      tools: this.toolbar && scene ? this.#toolbar.template(this.#exportable(this.#chart)) : nothing,
    });
  }

  /**
   * The chart as the text of an SVG file: heading, finding, picture, notes and source.
   * @throws {DataError} while there is no chart
   */
  async toSvg(): Promise<string> {
    const { svgOf } = await loadTools();
    return svgOf(this.#shownChart(), this.#pictureWidth(), this.#width.textScale, this);
  }

  /**
   * The same as a PNG file.
   * @param scale pixels for each CSS pixel
   * @throws {DataError} while there is no chart
   */
  async toPng(scale = 2): Promise<Blob> {
    const { pngOf } = await loadTools();
    return pngOf(await this.toSvg(), scale);
  }

  /**
   * The readings that the chart shows, with their units, periods, sources and notes, as CSV.
   * @throws {DataError} while there is no chart
   */
  async toCsv(): Promise<string> {
    const { csvOfChart } = await loadTools();
    const chart = this.#shownChart();
    return this.#own ? csvOfChart(this.#own.data, chart) : '';
  }

  /**
   * The code that shows this chart in another page: as a `tag`, in a `frame`, as a `still` picture or as `text`.
   * @throws {DataError} while there is no chart
   */
  async embedCode(form: EmbedForm): Promise<string> {
    const { embedCode } = await loadTools();
    const known = (this.constructor as typeof PlanElement).observedAttributes;
    const origin = originOf(this, known, this.#source.isFetched ? undefined : this.#own?.data);
    return embedCode(this.#shownChart(), form, origin, this.#pictureWidth());
  }

  #exportable(chart: Chart): Exportable {
    return {
      ...{ lang: chart.lang, heading: chart.heading },
      toSvg: () => this.toSvg(),
      toPng: () => this.toPng(),
      toCsv: () => this.toCsv(),
      embedCode: (form) => this.embedCode(form),
      toTable: async () => {
        const { plainText, tableOf } = await loadTools();
        return { text: plainText(chart), html: tableOf(chart.table).text };
      },
    };
  }

  /** The chart with the captions that the author gave it. */
  #shownChart(): Chart {
    if (!this.#chart || this.#chart.empty) throw new DataError('', '', 'there is no chart yet');
    return { ...this.#chart, ...this.#captions(this.#chart) };
  }

  #pictureWidth(): number {
    return Math.max(NARROWEST, this.#width.width || 640);
  }

  /** A table in the page is its own source: its title stands above, and nothing more is known of it. */
  #captions(chart: Chart): { summary: string; source: string } {
    const printed = this.#source.isTable ? '' : chart.source;
    return { summary: this.summary || chart.summary, source: this.source || printed };
  }

  /** The numbers as a table: the author's own where there is one, else ours when there is time for it. */
  #table(chart: Chart, steps: number): unknown {
    const table = this.#source.isTable
      ? html`<slot></slot>`
      : steps > 0
        ? tableTemplate(chart.table, Math.min(steps, tableSteps(chart.table)), this.#changes.keys, chart.lang)
        : nothing;
    return [table, unreadTemplate(this.#own?.unread ?? [], chart.lang)];
  }

  #frames(scene: Scene): unknown {
    return outlinesTemplate(scene, {
      changed: this.#changes.keys,
      highlight: this.marksHighlight ? this.highlight : '',
      selected: this.selected,
      pointed: this.pointed,
    });
  }

  #remarksOn({ of, about }: FocusPoint): string[] {
    const said = messagesOf(this.#language.lang).explore;
    return [
      ...(this.selected && about.join(' ') === this.selected ? [said.selected] : []),
      ...(of.some((key) => this.#changes.keys.has(key)) ? [said.justUpdated] : []),
    ];
  }

  /** What a reader selects is selected in the whole group; what is selected already is so no more. */
  #select({ about }: FocusPoint): void {
    const ids = about.join(' ');
    this.selected = this.selected === ids ? '' : ids;
    const [indicator = '', place = ''] = about;
    tell(this, 'plan-select', { indicator, place, selected: idList(this.selected) });
  }

  protected override updated(changed: PropertyValues): void {
    this.#showState();
    if (changed.has('selected')) this.#group.share({ selected: this.selected });
    if (changed.has('highlight')) this.#group.share({ highlight: this.highlight });
    if (this.#problem || this.#chart?.empty || this.#drawn?.scene) this.#brought.clear(this.renderRoot);
    if (this.#problem && this.#told !== this.#problem) {
      this.#told = this.#problem;
      const { message, file, field } = this.#problem;
      tell(this, 'plan-error', { message, file, field });
    }
    const chart = this.#chart;
    const scene = this.#drawn?.scene;
    if (!chart || !scene) return;
    this.#group.keep(chart.places ?? []);
    this.#idle.goOn(scene, () => stepsOf(scene) + tableSteps(chart.table));
    if (this.#told === chart) return;
    this.#told = chart;
    const words = { heading: this.heading || chart.heading, ...this.#captions(chart) };
    warnOfMissing(this, words);
    tell(this, 'plan-ready', { heading: chart.heading, summary: chart.summary });
  }

  #showState(): void {
    showStates(this.#internals, {
      error: Boolean(this.#problem),
      loading: this.#isOnItsWay,
      empty: Boolean(this.#chart?.empty),
    });
  }
}
