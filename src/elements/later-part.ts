import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Chart } from '../charts/chart.js';
import { charts, type Attribute, type ChartName } from '../charts/registry.js';
import { idList } from '../indicator/id-list.js';
import { laterSheet } from '../publish/sheet-later.js';
import type { Scene } from '../scene/marks.js';
import type { ChartController } from './chart-controller.js';
import { tell } from './events.js';
import { ExportController, type ExportSource, type ExportTag } from './export-controller.js';
import { Exploring, type ExploreState, type Shown, type Unanswered } from './exploring.js';
import type { ExtrasController } from './extras-controller.js';
import { FoldController } from './fold-controller.js';
import type { LanguageController } from './language-controller.js';
import { LiveController } from './live-controller.js';
import type { SourceController } from './source-controller.js';
import type { WidthController } from './width-controller.js';

/** A tag by its properties. */
export type LaterTag = ReactiveControllerHost &
  ExportTag & {
    selected: string;
    readonly highlight: string;
    readonly shortcuts: string;
    readonly toolbar: boolean;
  };

/** What else a tag is made of. */
export interface TagParts {
  readonly language: LanguageController;
  readonly width: WidthController;
  readonly source: SourceController;
  readonly charts: ChartController;
  readonly extras: ExtrasController;
  /** The picture's name, and what is pointed at in another chart of the group. */
  readonly own: () => { readonly chart: ChartName; readonly pointed: string };
  readonly captions: (chart: Chart) => { readonly summary: string; readonly source: string };
  /** Adds a style sheet, given as CSS text. */
  readonly addSheet: (text: string) => void;
}

/** All that a chart has besides figure and picture: answers to a reader, its table, and files of it. */
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

  /** What files are made of. */
  get #exported(): ExportSource {
    const { state } = this.parts.charts;
    const { width, textScale } = this.parts.width;
    const { isFetched } = this.parts.source;
    const made = state.kind === 'chart' && !state.chart.empty ? state : undefined;
    const chart = made && { ...made.chart, ...this.parts.captions(made.chart) };
    return { chart, data: made?.own.data, isFetched, width, textScale };
  }

  /** What a reader selects is selected in the whole group; what is selected already is so no more. */
  #select(about: readonly string[]): void {
    const { tag } = this;
    const ids = about.join(' ');
    tag.selected = tag.selected === ids ? '' : ids;
    const [indicator = '', place = ''] = about;
    tell(tag, 'plan-select', { indicator, place, selected: idList(tag.selected) });
  }

  /** Looks at the picture of some data, and compares it with the one before. */
  see(shown: Shown): void {
    this.#exploring.see(shown);
  }

  /** The picture on the way to a new one. */
  toward(scene: Scene): Scene {
    return this.#exploring.toward(scene);
  }

  /** Fills the places that the figure leaves to it. */
  show(shown: Shown | undefined): void {
    if (shown) this.see(shown);
    this.#exploring.show(shown);
    if (shown) this.#fold.show(shown, this.#exploring.updated);
    if (shown && this.tag.toolbar) this.exports.showToolbar();
  }

  /** Answers what a reader did before this was there. */
  answer(events: Iterable<Unanswered>, keys: readonly KeyboardEvent[]): void {
    this.#exploring.answer(events, keys);
  }
}
