import type { PropertyValues } from '@lit/reactive-element';
import type { Chart } from '../charts/chart.js';
import type { ChartName } from '../charts/registry.js';
import type { DataError } from '../indicator/data-error.js';
import { excerpt } from '../indicator/texts.js';
import { patchChildren } from '../page/patch.js';
import type { EmbedForm } from '../publish/embed-code.js';
import type { Profile } from '../publish/fragment.js';
import type { Child } from '../scene/element.js';
import type { Scene } from '../scene/marks.js';
import { Announcer } from './announcer.js';
import { optionsFor } from './attributes.js';
import { AttributesElement } from './attributes-element.js';
import { childAnnotations } from './child-annotations.js';
import { ChartController, type ChartRequest } from './chart-controller.js';
import { contentOf, rulerOnly, type Captions } from './content.js';
import { showStates } from './custom-states.js';
import type { Shown } from './exploring.js';
import { ExtrasController } from './extras-controller.js';
import { LanguageController } from './language-controller.js';
import { later, LaterLoader } from './later-loader.js';
import { SceneController } from './scene-controller.js';
import { SourceController } from './source-controller.js';
import { WidthController } from './width-controller.js';

export type { PlanErrorDetail, PlanReadyDetail, PlanSelectDetail } from './events.js';

/**
 * The base of the tags: one controller for each concern, and the figure that they render together.
 * Tags differ only in their picture.
 *
 * @fires plan-ready - The picture is drawn; `detail` holds heading and summary.
 * @fires plan-select - A reader selected or deselected a value; `detail` holds `indicator`, `place` and `selected`.
 * @fires plan-error - The data cannot be shown; `detail` names file, field, row, column and problem.
 */
export abstract class PlanElement extends AttributesElement {
  protected abstract readonly chart: ChartName;
  /** Whether marks are animated when data changes. */
  protected readonly moves: boolean = false;

  readonly #language = new LanguageController(this);
  readonly #width = new WidthController(this, (rtl) => this.#language.turn(rtl));
  readonly #extras = new ExtrasController(
    this,
    (state) => Object.assign(this, state),
    () => this.#source.reload(),
  );
  readonly #source = new SourceController(this);
  readonly #charts = new ChartController(
    this.#source,
    () => this.requestUpdate(),
    () => later.value !== undefined,
    () => this.#draw(),
  );
  readonly #scenes = new SceneController(this, (draw) => this.#charts.draw(draw));
  readonly #later = new LaterLoader(this, {
    language: this.#language,
    width: this.#width,
    source: this.#source,
    charts: this.#charts,
    extras: this.#extras,
    own: () => ({ chart: this.chart, pointed: this.pointed }),
    captions: (chart) => this.#captions(chart),
    addSheet: (text) => this.addSheet(text),
  });
  readonly #announcer = new Announcer(this);
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  /** Whether the shadow tree is still the prerendered one. */
  #isPrerendered = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#isPrerendered = root.hasChildNodes();
    if (!this.#isPrerendered) patchChildren(root, rulerOnly);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#width.measureFirst();
    this.#extras.update();
    if (this.#extras.waits) return;
    this.#source.take(this.data, this.src);
    this.#charts.update(this.#request);
    this.#draw();
  }

  #draw(): void {
    const { state } = this.#charts;
    const { width, textScale } = this.#width;
    this.#scenes.update(state.kind === 'chart' ? state.chart : undefined, width, textScale);
  }

  get #request(): ChartRequest {
    const { chart, place, plan, indicators, better, annotations, heading, summary, group } = this;
    const { lang, rtl } = this.#language;
    const groupPlaces = this.#extras.places;
    const choices = optionsFor(this, chart);
    return {
      chart,
      choices,
      place,
      plan,
      indicators,
      better,
      annotations,
      children: childAnnotations(this),
      heading,
      summary,
      lang,
      rtl,
      group,
      groupPlaces,
    };
  }

  /** The current picture and what it was made from; undefined if there is none. */
  get #shown(): Shown | undefined {
    const { state } = this.#charts;
    const { scene } = this.#scenes;
    if (state.kind !== 'chart' || !scene) return undefined;
    const { chart, own } = state;
    const { isTable, version } = this.#source;
    const { place, plan, indicators, better } = this;
    const asked = JSON.stringify([place, plan, indicators, better, optionsFor(this, this.chart)]);
    return { chart, scene, own, isTable, version, asked };
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { state } = this.#charts;
    const shown = this.#shown;
    const isSettled = shown || state.kind === 'failed' || (state.kind === 'chart' && state.chart.empty);
    if (this.#isPrerendered && !isSettled) return;
    if (this.#isPrerendered)
      for (const one of this.renderRoot.querySelectorAll('style, .pc-datum > title')) one.remove();
    this.#isPrerendered = false;
    patchChildren(this.renderRoot, this.#content(shown?.scene));
    this.#later.show(shown);
  }

  #content(scene: Scene | undefined): readonly Child[] {
    return contentOf({
      state: this.#charts.state,
      lang: this.#language.lang,
      source: this.#source,
      waits: this.#extras.waits || this.#charts.isLoading,
      captions: (chart) => this.#captions(chart),
      scene: scene && this.moves && this.#later.part ? this.#later.part.toward(scene) : scene,
      step: this.#scenes.step,
      problem: this.#problem,
      retry: () => this.#retry(),
      actions: {
        choose: (view) => Object.assign(this, { view }),
        isFilled: Boolean(this.#later.part),
        toolbar: this.toolbar,
      },
    });
  }

  /** Loads again what failed; a picture stays where only what comes later is missing. */
  #retry(): void {
    const { isFailed, problem } = this.#source;
    const later = this.#later.problem;
    if (isFailed || problem) void this.reload();
    if (later) void this.#later.load();
    if (!this.#shown || this.#problem !== later) this.#charts.renew();
    this.requestUpdate();
  }

  /** A problem that leaves the chart in place. */
  get #problem(): DataError | undefined {
    return this.#charts.problem ?? this.#source.problem ?? this.#extras.problem ?? this.#later.problem;
  }

  /**
   * The author's captions, or the chart's. A table inside the tag has no source line: the page itself is the source.
   */
  #captions(chart: Chart): Captions {
    const printed = this.#source.isTable ? '' : chart.source;
    const summary = excerpt(this.summary);
    return {
      summary: summary || chart.summary,
      standfirst: summary || chart.standfirst,
      source: excerpt(this.source) || printed,
    };
  }

  protected override updated(changed: PropertyValues): void {
    const { state } = this.#charts;
    showStates(this.#internals, {
      error: state.kind === 'failed',
      loading: this.#charts.isLoading,
      empty: state.kind === 'chart' && state.chart.empty,
    });
    if (changed.has('selected')) this.#extras.share({ selected: this.selected });
    if (changed.has('highlight')) this.#extras.share({ highlight: this.highlight });
    this.#announcer.announce(state.kind === 'failed' ? state.problem : this.#problem, this.#language.lang);
    if (state.kind !== 'chart' || !this.#scenes.scene) return;
    const { chart } = state;
    this.#extras.keep(chart.places ?? []);
    const { summary, source } = this.#captions(chart);
    this.#announcer.ready(chart, { heading: chart.heading, summary, source });
  }

  /**
   * Fetches the files of `src` again, past the browser's cache. Resolves when they have come or failed; what is shown
   * stays until other data has come.
   */
  async reload(): Promise<void> {
    await this.#source.reload();
  }

  /**
   * The whole figure as SVG text: heading, finding, picture, notes and source.
   * @param width in CSS pixels, at least 240; without it, the picture is as wide as on the page
   * @throws {DataError} while there is no chart
   */
  async toSvg(width?: number): Promise<string> {
    return (await this.#later.exports()).svg(width);
  }

  /**
   * The whole figure as a PNG file.
   * @param scale device pixels per CSS pixel
   * @param width in CSS pixels, at least 240; without it, the picture is as wide as on the page
   * @throws {DataError} while there is no chart
   */
  async toPng(scale = 2, width?: number): Promise<Blob> {
    return (await this.#later.exports()).png(scale, width);
  }

  /**
   * The values shown in the chart as CSV, with units, periods, sources and notes.
   * @throws {DataError} while there is no chart
   */
  async toCsv(): Promise<string> {
    return (await this.#later.exports()).csv();
  }

  /**
   * The code that embeds this chart in another page: as a `tag`, a `frame`, a `still` image or plain `text`, or as HTML
   * without script for a `page`, `wechat`, `rss`, `amp` or `print`.
   * @throws {DataError} while there is no chart
   */
  async embedCode(form: EmbedForm | Profile): Promise<string> {
    return (await this.#later.exports()).embedCode(form);
  }
}
