import type { PropertyValues } from '@lit/reactive-element';
import type { Chart } from '../charts/chart.js';
import type { ChartName } from '../charts/registry.js';
import { idList } from '../indicator/id-list.js';
import { patchChildren } from '../page/patch.js';
import type { EmbedForm } from '../publish/embed-code.js';
import { optionsFor } from './attributes.js';
import { AttributesElement } from './attributes-element.js';
import { Announcer } from './announcer.js';
import { ChartController, type ChartRequest } from './chart-controller.js';
import { contentOf } from './content.js';
import { showStates } from './custom-states.js';
import { tell } from './events.js';
import { ExploreLoader } from './explore-loader.js';
import type { Shown } from './explore-part.js';
import { ExportController } from './export-controller.js';
import { FoldController } from './fold-controller.js';
import { GroupController } from './group-controller.js';
import { LanguageController } from './language-controller.js';
import { LiveController } from './live-controller.js';
import { stepsOf } from './picture.js';
import { SceneController } from './scene-controller.js';
import { SourceController } from './source-controller.js';
import { VisibilityController } from './visibility-controller.js';
import { WidthController } from './width-controller.js';

/**
 * What the tags have in common: one controller for each matter of the page, and the figure that they
 * make together. The tags differ by the picture alone.
 *
 * @fires plan-ready - The picture is drawn; `detail` holds heading and summary.
 * @fires plan-select - A reader selected something or took that back; `detail` holds `indicator`, `place` and `selected`.
 * @fires plan-error - The data cannot be shown; `detail` names file, field and problem.
 */
export abstract class PlanElement extends AttributesElement {
  protected abstract readonly chart: ChartName;
  /** Whether what stands out gets outlines; other pictures show it by themselves. */
  protected readonly marksHighlight: boolean = false;
  /** Whether marks move to their new places when data changes. */
  protected readonly moves: boolean = false;

  readonly #language = new LanguageController(this);
  readonly #width = new WidthController(this, (rtl) => this.#language.turn(rtl));
  readonly #visibility = new VisibilityController(this);
  readonly #source = new SourceController(this);
  readonly #charts = new ChartController(this.#source, () => this.requestUpdate());
  readonly #scenes = new SceneController(this, (draw) => this.#charts.draw(draw));
  readonly #live = new LiveController(this);
  readonly #folds = new FoldController(this, this.#source);
  readonly #group = new GroupController(this, (state) => Object.assign(this, state));
  readonly #explore = new ExploreLoader(
    this,
    () => ({
      lang: this.#language.lang,
      rtl: this.#language.rtl,
      letters: this.shortcuts.trim().toLowerCase() !== 'off',
      selected: this.selected,
      highlight: this.marksHighlight ? this.highlight : '',
      pointed: this.pointed,
    }),
    {
      say: (text) => this.#live.say(text),
      select: (ids) => this.#select(ids),
      point: (ids) => this.#group.share({ pointed: ids.join(' ') }),
      choose: (from, to) => Object.assign(this, { from, to }),
    },
  );
  readonly #exports = new ExportController(this, () => {
    const { state } = this.#charts;
    const made = state.kind === 'chart' && !state.chart.empty ? state : undefined;
    return {
      chart: made && { ...made.chart, ...this.#captions(made.chart) },
      data: made?.own.data,
      isFetched: this.#source.isFetched,
      width: this.#width.width,
      textScale: this.#width.textScale,
    };
  });
  readonly #announcer = new Announcer(this);
  readonly #internals = this.attachInternals();
  /** Whether the page brought the chart drawn, and ours is not there yet. */
  #isPrerendered = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#isPrerendered = root.hasChildNodes();
    return root;
  }

  protected override willUpdate(): void {
    this.#group.join(this.group.trim());
    if (!this.#visibility.isVisible) return;
    this.#source.take(this.data, this.src);
    this.#charts.update(this.#request);
    const { state } = this.#charts;
    const { width, textScale } = this.#width;
    this.#scenes.update(state.kind === 'chart' ? state.chart : undefined, width, textScale);
    const shown = this.#shown;
    if (shown) this.#explore.see(shown);
  }

  get #request(): ChartRequest {
    const { chart, place, plan, indicators, heading, group } = this;
    const { lang, rtl } = this.#language;
    const groupPlaces = this.#group.places;
    const choices = optionsFor(this, chart);
    return { chart, choices, place, plan, indicators, heading, lang, rtl, group, groupPlaces };
  }

  /** The picture that is shown, and of what. */
  get #shown(): Shown | undefined {
    const { state } = this.#charts;
    const { scene } = this.#scenes;
    if (state.kind !== 'chart' || !scene) return undefined;
    const asked = JSON.stringify([this.place, this.plan, this.indicators, optionsFor(this, this.chart)]);
    return { chart: state.chart, scene, version: this.#source.version, asked };
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
    patchChildren(this.renderRoot, this.#content(shown));
    this.#explore.show(shown);
    if (this.toolbar && shown) this.#exports.showToolbar(this.#attributes);
  }

  get #attributes(): readonly string[] {
    return (this.constructor as typeof PlanElement).observedAttributes;
  }

  #content(shown: Shown | undefined) {
    const { state } = this.#charts;
    const { steps } = this.#scenes;
    return contentOf({
      state,
      lang: this.#language.lang,
      live: this.#live,
      source: this.#source,
      waits: !this.#visibility.isVisible || this.#charts.isLoading,
      captions: (chart) => this.#captions(chart),
      scene: shown && (this.moves ? this.#explore.toward(shown.scene) : shown.scene),
      step: steps.step,
      fold: (made) => this.#folds.content(made, steps.step - stepsOf(shown?.scene), this.#explore.updated),
      problem: this.#explore.problem,
      actions: {
        choose: (view) => Object.assign(this, { view }),
        explores: Boolean(this.#explore.part),
        toggle: () => {
          this.#folds.opened();
          steps.hurry(shown?.scene);
        },
        toolbar: this.toolbar,
        exports: this.#exports.isReady,
      },
    });
  }

  /** A table in the page is its own source: its title stands above, and nothing more is known of it. */
  #captions(chart: Chart): { summary: string; source: string } {
    const printed = this.#source.isTable ? '' : chart.source;
    return { summary: this.summary || chart.summary, source: this.source || printed };
  }

  protected override updated(changed: PropertyValues): void {
    const { state } = this.#charts;
    showStates(this.#internals, {
      error: state.kind === 'failed',
      loading: this.#charts.isLoading,
      empty: state.kind === 'chart' && state.chart.empty,
    });
    if (changed.has('selected')) this.#group.share({ selected: this.selected });
    if (changed.has('highlight')) this.#group.share({ highlight: this.highlight });
    this.#announcer.announce(this.#explore.problem);
    if (state.kind === 'failed') this.#announcer.announce(state.problem);
    const shown = this.#shown;
    if (!shown) return;
    const { chart, scene } = shown;
    this.#group.keep(chart.places ?? []);
    this.#scenes.steps.goOn(scene, () => {
      this.#explore.prefetch();
      return stepsOf(scene) + this.#folds.stepsOf(chart);
    });
    this.#announcer.ready(chart, { heading: this.heading || chart.heading, ...this.#captions(chart) });
  }

  /** What a reader selects is selected in the whole group; what is selected already is so no more. */
  #select(about: readonly string[]): void {
    const ids = about.join(' ');
    this.selected = this.selected === ids ? '' : ids;
    const [indicator = '', place = ''] = about;
    tell(this, 'plan-select', { indicator, place, selected: idList(this.selected) });
  }

  /**
   * The chart as the text of an SVG file: heading, finding, picture, notes and source.
   * @throws {DataError} while there is no chart
   */
  toSvg(): Promise<string> {
    return this.#exports.svg();
  }

  /**
   * The same as a PNG file.
   * @param scale pixels for each CSS pixel
   * @throws {DataError} while there is no chart
   */
  toPng(scale = 2): Promise<Blob> {
    return this.#exports.png(scale);
  }

  /**
   * The readings that the chart shows, with their units, periods, sources and notes, as CSV.
   * @throws {DataError} while there is no chart
   */
  toCsv(): Promise<string> {
    return this.#exports.csv();
  }

  /**
   * The code that shows this chart in another page: as a `tag`, in a `frame`, as a `still` picture or as `text`.
   * @throws {DataError} while there is no chart
   */
  embedCode(form: EmbedForm): Promise<string> {
    return this.#exports.embedCode(form, this.#attributes);
  }
}
