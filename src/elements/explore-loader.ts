import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { DataError } from '../indicator/data-error.js';
import type { Scene } from '../scene/marks.js';
import type { ExploreActions, ExploreState, Exploring, Shown } from './explore-part.js';
import { hasMessages } from '../messages/index.js';
import { exploring, messagesFor } from './parts.js';

const NONE: ReadonlySet<string> = new Set();

/**
 * Loads what answers to a reader: at the first pointer, focus or tap, when the data changes, or when the
 * page is idle. What a reader did meanwhile is answered when it is there.
 */
export class ExploreLoader implements ReactiveController {
  /** Undefined until it is loaded. */
  part: Exploring | undefined;
  /** Why it cannot be loaded. */
  problem: DataError | undefined;
  #shown: Shown | undefined;
  /** The picture before the data changed, while that is not told yet. */
  #before: Shown | undefined;
  /** The last move and the last click of a reader that nothing answered yet. */
  readonly #unanswered = new Map<string, { readonly event: PointerEvent; readonly button: boolean }>();
  /** The keys pressed after the button that leads in, likewise. */
  #keys: KeyboardEvent[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly state: () => ExploreState,
    private readonly actions: ExploreActions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.part) for (const type of TYPES) this.host.addEventListener(type, this.#asked);
  }

  hostDisconnected(): void {
    for (const type of TYPES) this.host.removeEventListener(type, this.#asked);
  }

  /** Ids of the data that changed or came, until dismissed. */
  get updated(): ReadonlySet<string> {
    return this.part?.updated ?? NONE;
  }

  /** Looks at the picture of some data, and compares it with the one before. */
  see(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    if (this.part) return this.part.see(shown);
    if (!before || shown.version.every((one, index) => one === before.version[index])) return;
    this.#before ??= before;
    void this.load();
  }

  /** The picture to draw now; on the way to a new one where that moves. */
  toward(scene: Scene): Scene {
    return this.part?.toward(scene) ?? scene;
  }

  /** Fills the places that the figure leaves to it. */
  show(shown: Shown | undefined): void {
    if (this.part) return this.part.show(shown);
    const { selected, highlight, pointed } = this.state();
    if (shown && (selected || highlight || pointed)) this.prefetch();
  }

  /** Loads it without need: a failure is told when a reader asks for it. */
  prefetch(): void {
    if (!this.part && this.host.isConnected) this.#fetch().then(this.#begin, () => undefined);
  }

  /** Loads it; a failure is told in the figure. */
  async load(): Promise<void> {
    try {
      const part = await this.#fetch();
      this.problem = undefined;
      this.#begin(part);
    } catch (error) {
      this.problem = error as DataError;
      this.host.requestUpdate();
    }
  }

  get #lang(): string {
    return this.#shown?.chart.lang ?? this.state().lang;
  }

  /** The part, with its words in the language of the chart. */
  async #fetch() {
    const [part] = await Promise.all([exploring.load(), messagesFor(this.#lang, 'later').load()]);
    return part;
  }

  readonly #begin = ({ Exploring: Part }: NonNullable<typeof exploring.value>): void => {
    if (this.part) return;
    if (!hasMessages(this.#lang, 'later')) return this.prefetch(); // The language changed meanwhile.
    this.hostDisconnected();
    this.part = new Part(this.host, this.state, this.actions);
    if (this.#before) this.part.see(this.#before);
    if (this.#shown) this.part.see(this.#shown);
    this.#before = undefined;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.#answer());
  };

  readonly #asked = (event: Event): void => {
    const inside = event.composedPath().filter((one) => one instanceof Element);
    if (event instanceof PointerEvent && event.type !== 'pointerover') {
      const button = inside.some((one) => one.matches('.enter'));
      if (button || inside.some((one) => one.matches('.picture')))
        this.#unanswered.set(event.type, { event, button });
    }
    if (event instanceof KeyboardEvent && this.#unanswered.has('click') && MOVES.test(event.key)) {
      this.#keys.push(event);
      event.preventDefault();
    }
    void this.load();
  };

  #answer(): void {
    const root = this.host.shadowRoot;
    for (const [type, { event, button }] of this.#unanswered)
      root?.querySelector(button ? '.enter' : '.reader')?.dispatchEvent(new PointerEvent(type, event));
    for (const { key } of this.#keys)
      root?.querySelector('.reader')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    this.#unanswered.clear();
    this.#keys = [];
  }
}

/** The keys that move between focus points, or lead out. */
const MOVES = /^(?:Arrow.*|Page.*|Home|End|Escape|[ng])$/i;

/** The events that ask for it. */
const TYPES = ['pointerover', 'pointermove', 'pointerdown', 'click', 'focusin', 'keydown'];
