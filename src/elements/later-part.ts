import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Chart } from '../charts/chart.js';
import { charts, type Attribute, type ChartName } from '../charts/registry.js';
import { idList } from '../indicator/id-list.js';
import { laterSheet } from '../publish/sheet-later.js';
import type { Scene } from '../scene/marks.js';
import type { ChartController } from './chart-controller.js';
import type { Captions } from './content.js';
import { tell } from './events.js';
import { ExportController, type ExportSource, type ExportTag } from './export-controller.js';
import { Exploring, type ExploreState, type Shown, type Unanswered } from './exploring.js';
import type { ExtrasController } from './extras-controller.js';
import { FoldController } from './fold-controller.js';
import type { LanguageController } from './language-controller.js';
import { LiveController } from './live-controller.js';
import type { SourceController } from './source-controller.js';
import type { WidthController } from './width-controller.js';

export { describeFigure } from './fold-controller.js';

/** The tag and its properties. */
export type LaterTag = ReactiveControllerHost &
  ExportTag & {
    selected: string;
    readonly highlight: string;
    readonly shortcuts: string;
    readonly toolbar: boolean;
  };

/** The controllers of a tag. */
export interface TagParts {
  readonly language: LanguageController;
  readonly width: WidthController;
  readonly source: SourceController;
  readonly charts: ChartController;
  readonly extras: ExtrasController;
  /** The chart's name, and the ids pointed at in another chart of the group. */
  readonly own: () => { readonly chart: ChartName; readonly pointed: string };
  readonly captions: (chart: Chart) => Captions;
  /** Adds a style sheet, given as CSS text. */
  readonly addSheet: (text: string) => void;
}

/** Everything needed after the first picture: interaction, the data table and exports. */
export class Later {
  readonly exports: ExportController;
  readonly #exploring: Exploring;
  readonly #fold: FoldController;

  constructor(
    private readonly tag: LaterTag,
    private readonly parts: TagParts,
  ) {
    parts.addSheet(laterSheet);
    const live = new LiveController(tag);
    this.#exploring = new Exploring(tag, () => this.#state, {
      say: (text) => live.say(text),
      select: (ids) => this.#select(ids),
      point: (ids) => parts.extras.share({ pointed: ids.join(' ') }),
      choose: (from, to) => Object.assign(tag, { from, to }),
    });
    this.#fold = new FoldController(tag);
    this.exports = new ExportController(tag, () => this.#exported);
  }

  get #state(): ExploreState {
    const { selected, shortcuts, highlight } = this.tag;
    const { lang, rtl } = this.parts.language;
    const { chart, pointed } = this.parts.own();
    const letters = shortcuts.trim().toLowerCase() !== 'off';
    const isDrawn = charts[chart].some(({ name }: Attribute) => name === 'highlight');
    return { lang, rtl, letters, selected, pointed, highlight: isDrawn ? '' : highlight };
  }

  /** The current chart for exports. */
  get #exported(): ExportSource {
    const { state } = this.parts.charts;
    const { width, textScale } = this.parts.width;
    const { isFetched } = this.parts.source;
    const made = state.kind === 'chart' && !state.chart.empty ? state : undefined;
    const chart = made && { ...made.chart, ...this.parts.captions(made.chart) };
    return { chart, data: made?.own.data, isFetched, width, textScale };
  }

  /** Toggles the selection of a value in the whole group. */
  #select(about: readonly string[]): void {
    const { tag } = this;
    const ids = about.join(' ');
    tag.selected = tag.selected === ids ? '' : ids;
    const [indicator = '', place = ''] = about;
    tell(tag, 'plan-select', { indicator, place, selected: idList(tag.selected) });
  }

  /** Takes a new picture, and compares its data with the previous one. */
  see(shown: Shown): void {
    this.#exploring.see(shown);
  }

  /** The current frame of the transition to a new picture. */
  toward(scene: Scene): Scene {
    return this.#exploring.toward(scene);
  }

  /** Renders into the places that the figure reserves. */
  show(shown: Shown | undefined): void {
    if (shown) this.see(shown);
    this.#exploring.show(shown);
    if (shown) this.#fold.show(shown, this.#exploring.updated);
    if (shown && this.tag.toolbar) this.exports.showToolbar();
  }

  /** Replays the events that came before this was loaded. */
  answer(events: Iterable<Unanswered>, keys: readonly KeyboardEvent[]): void {
    this.#exploring.answer(events, keys);
  }
}
