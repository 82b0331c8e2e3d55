import { html, nothing, render } from 'lit';
import type { Chart } from '../charts/chart.js';
import type { FocusPoint } from '../explore/focus-points.js';
import { outlinesTemplate } from '../explore/highlights.js';
import { RangeController } from '../explore/range-selector.js';
import { ExploreController } from '../explore/reader.js';
import { UpdateController } from '../explore/updates.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { Scene } from '../scene/marks.js';
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { OwnData } from './read-own.js';
import { MotionController } from './motion-controller.js';

/** A picture and its inputs. */
export interface Shown {
  readonly chart: Chart;
  readonly scene: Scene;
  readonly own: OwnData;
  /** Whether the data is the table inside the tag. */
  readonly isTable: boolean;
  /** The inputs of the data; equal values mean equal data. */
  readonly version: readonly unknown[];
  /** The request, as text: selection and options. */
  readonly asked: string;
}

/** A reader's event, and whether its target was the Explore button. */
export interface Unanswered {
  readonly event: PointerEvent;
  readonly button: boolean;
}

/** The properties of the tag that exploring needs. */
export interface ExploreState {
  readonly lang: Lang;
  readonly rtl: boolean;
  /** Whether single letters are shortcuts. */
  readonly letters: boolean;
  /** Ids, separated by spaces: selected, highlighted, and pointed at in a linked chart. */
  readonly selected: string;
  readonly highlight: string;
  readonly pointed: string;
}

/** The callbacks of exploring. */
export interface ExploreActions {
  readonly say: (text: string) => void;
  readonly select: (ids: readonly string[]) => void;
  /** Receives the ids that a reader points at; none when pointing ends. */
  readonly point: (ids: readonly string[]) => void;
  readonly choose: (from: string, to: string) => void;
}

/** The interaction of one chart: pointer, keyboard, range selector, and announcements of changed data. */
export class Exploring implements ReactiveController {
  readonly #reader: ExploreController;
  readonly #updates: UpdateController;
  readonly #range: RangeController;
  readonly #motion: MotionController;
  /** Whether the Explore button had focus when this took over. */
  #hadFocus = false;
  /** The language of the current chart. */
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

  /** Takes a new picture, and compares its data with the previous one. */
  see({ version, asked, chart }: Shown): void {
    this.#updates.see(chart, version, asked);
  }

  /** The current frame of the transition to a new picture. */
  toward(scene: Scene): Scene {
    return this.#motion.toward(scene);
  }

  /** Renders into the places that the figure reserves. */
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
    this.#fill('#range', scene ? this.#range.template(shown?.chart.range, scene) : nothing);
    this.#clear('.explore');
  }

  /** Replays the events that came before this was loaded. */
  answer(events: Iterable<Unanswered>, keys: readonly KeyboardEvent[]): void {
    for (const { event, button } of events)
      this.#find(button ? '.enter' : '.focus-layer')?.dispatchEvent(new PointerEvent(event.type, event));
    for (const { key } of keys)
      this.#find('.focus-layer')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }

  /** Keeps focus on the Explore button when its element is replaced. */
  hostUpdated(): void {
    if (this.#hadFocus) this.#find('.enter')?.focus();
    this.#hadFocus = false;
  }

  #find = (selector: string) => this.tag.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;

  #fill(selector: string, content: unknown): void {
    const place = this.#clear(selector);
    if (place) render(content, place);
  }

  /** A reserved place of the figure, emptied of its placeholder. */
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
