import { html, nothing, render } from 'lit';
import type { Chart } from '../charts/chart.js';
import type { FocusPoint } from '../explore/focus-points.js';
import { outlinesTemplate } from '../explore/highlights.js';
import { RangeController } from '../explore/range-selector.js';
import { ExploreController } from '../explore/reader.js';
import { UpdateController } from '../explore/updates.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import { shownSize } from '../scene/draw.js';
import type { Scene } from '../scene/marks.js';
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { OwnData } from './read-own.js';
import { MotionController } from './motion-controller.js';

/** The picture of some data, and what was asked of that. */
export interface Shown {
  readonly chart: Chart;
  readonly scene: Scene;
  readonly own: OwnData;
  /** Whether the data is the table inside the tag. */
  readonly isTable: boolean;
  /** What the chart was made from. */
  readonly version: readonly unknown[];
  /** Which part of it was asked for, and how. */
  readonly asked: string;
}

/** Something that a reader did, and whether to the button that leads into the picture. */
export interface Unanswered {
  readonly event: PointerEvent;
  readonly button: boolean;
}

/** What exploring needs to know of its tag. */
export interface ExploreState {
  readonly lang: Lang;
  readonly rtl: boolean;
  /** Whether single letters are keys. */
  readonly letters: boolean;
  /** Ids, separated by spaces: what is selected, what stands out, and what is pointed at in a linked chart. */
  readonly selected: string;
  readonly highlight: string;
  readonly pointed: string;
}

/** What a chart does for a reader who explores it. */
export interface ExploreActions {
  readonly say: (text: string) => void;
  readonly select: (ids: readonly string[]) => void;
  /** Ids that a reader points at; none when that ends. */
  readonly point: (ids: readonly string[]) => void;
  readonly choose: (from: string, to: string) => void;
}

/** All that answers to a reader of one chart: points, keys, the range selector, and the news of its data. */
export class Exploring implements ReactiveController {
  readonly #reader: ExploreController;
  readonly #updates: UpdateController;
  readonly #range: RangeController;
  readonly #motion: MotionController;
  /** Whether the button in the bar had the focus when this took over. */
  #hadFocus = false;
  /** The language of the chart that is shown. */
  #lang: Lang;
  #filled = new WeakSet<Element>();

  constructor(
    private readonly tag: ReactiveControllerHost & HTMLElement,
    private readonly state: () => ExploreState,
    actions: ExploreActions,
  ) {
    this.#lang = state().lang;
    this.#motion = new MotionController(tag);
    this.#reader = new ExploreController(tag, () => ({
      ...state(),
      lang: this.#lang,
      remarks: (point) => this.#remarksOn(point),
      say: actions.say,
      select: ({ about }) => actions.select(about),
      at: (point) => actions.point(point?.about ?? []),
    }));
    this.#updates = new UpdateController(tag, actions.say);
    this.#range = new RangeController(tag, actions.choose);
    tag.addController(this);
  }

  /** Ids of the data that changed or were added, until dismissed. */
  get updated(): ReadonlySet<string> {
    return this.#updates.ids;
  }

  /** Looks at the picture of some data, and compares it with the one before. */
  see({ version, asked, chart }: Shown): void {
    this.#updates.see(chart, version, asked);
  }

  /** The picture on the way to a new one. */
  toward(scene: Scene): Scene {
    return this.#motion.toward(scene);
  }

  /** Fills the places that the figure leaves to it. */
  show(shown: Shown | undefined): void {
    const scene = shown?.scene;
    if (shown) this.#lang = shown.chart.lang;
    const layer = this.#reader.over(shown);
    const outlines = scene
      ? outlinesTemplate(this.#reader.points, scene.width, {
          ...this.state(),
          changed: [...this.#updates.fresh.values()],
        })
      : nothing;
    this.#fill('.layers', html`${outlines}${layer}`);
    this.#fill('#news', shown ? this.#updates.template(shown.chart.lang) : nothing);
    const width = scene ? shownSize(scene).width : 0;
    this.#fill('#range', shown?.chart.range ? this.#range.template(shown.chart.range, width) : nothing);
    this.#clear('.explore');
  }

  /** Answers what a reader did before this was there. */
  answer(events: Iterable<Unanswered>, keys: readonly KeyboardEvent[]): void {
    for (const { event, button } of events)
      this.#find(button ? '.enter' : '.focus-layer')?.dispatchEvent(new PointerEvent(event.type, event));
    for (const { key } of keys)
      this.#find('.focus-layer')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }

  /** The button that a reader stands on stays under the reader. */
  hostUpdated(): void {
    if (this.#hadFocus) this.#find('.enter')?.focus();
    this.#hadFocus = false;
  }

  #find = (selector: string) => this.tag.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;

  #fill(selector: string, content: unknown): void {
    const place = this.#clear(selector);
    if (place) render(content, place);
  }

  /** A place of the figure, without what held its room. */
  #clear(selector: string): HTMLElement | undefined {
    const place = this.#find(selector);
    if (!place || this.#filled.has(place)) return place;
    this.#filled.add(place);
    this.#hadFocus ||= place.contains(this.tag.shadowRoot?.activeElement ?? null);
    place.replaceChildren();
    return place;
  }

  #remarksOn({ of, about }: FocusPoint): string[] {
    const { selected } = this.state();
    const messages = messagesOf(this.#lang).explore;
    return [
      ...(selected && about.join(' ') === selected ? [messages.selected] : []),
      ...(of.some((id) => this.#updates.fresh.has(id)) ? [messages.justUpdated] : []),
    ];
  }
}
