import type { ReactiveController } from '@lit/reactive-element';
import type { DataError } from '../indicator/data-error.js';
import { hasMessages } from '../messages/index.js';
import type { ExportController } from './export-controller.js';
import type { Shown, Unanswered } from './exploring.js';
import type * as laterPart from './later-part.js';
import type { Later, LaterTag, TagParts } from './later-part.js';
import { LazyPart } from './lazy-part.js';
import { messagesFor } from './parts.js';
import { whenIdle } from './when-idle.js';

/** Everything needed after the first picture: interaction, the data table and exports. */
export const later = new LazyPart('later', () => import('./later-part.js'));

type LaterPart = typeof laterPart;

/**
 * Fetches everything needed after the first picture when the page is idle, and starts it at the first pointer, focus or
 * tap, or when the data changes. Earlier events are replayed.
 */
export class LaterLoader implements ReactiveController {
  /** Undefined until it is needed. */
  part: Later | undefined;
  /** Why it cannot be loaded. */
  problem: DataError | undefined;
  #shown: Shown | undefined;
  /** The previous picture, until the change of its data is announced. */
  #before: Shown | undefined;
  #isExpected = false;
  /** The last event of each type that has not been handled. */
  readonly #unanswered = new Map<string, Unanswered>();
  /** Keys pressed after Explore that have not been handled. */
  readonly #keys: KeyboardEvent[] = [];

  constructor(
    private readonly host: LaterTag,
    private readonly parts: TagParts,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.part) return;
    this.#isExpected = false;
    for (const type of TYPES) this.host.addEventListener(type, this.#asked);
    this.host.shadowRoot?.addEventListener('toggle', this.#asked, true); // It neither bubbles nor leaves the tree.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const type of TYPES) this.host.removeEventListener(type, this.#asked);
    this.host.shadowRoot?.removeEventListener('toggle', this.#asked, true);
  }

  /** Passes the picture to the part; before it has started, loads it if needed, or later when the page is idle. */
  show(shown: Shown | undefined): void {
    if (this.part) return this.part.show(shown);
    if (!shown) return;
    const before = this.#shown;
    this.#shown = shown;
    if (!before && this.problem) {
      this.problem = undefined; // Failures before there was a picture are retried.
      this.host.requestUpdate();
    }
    const isNew = before && shown.version.some((one, index) => one !== before.version[index]);
    if (isNew) this.#before ??= before;
    if (isNew) void this.load();
    else if (this.#isAsked) this.exports().catch(() => undefined);
    else if (!this.#isExpected) whenIdle(this.#prefetch);
    else this.#describe();
    this.#isExpected = true;
  }

  /** Loads the part; the figure reports a failure. */
  async load(): Promise<void> {
    try {
      await this.exports();
    } catch (error) {
      this.problem = error as DataError;
      this.host.requestUpdate();
    }
  }

  /**
   * The exports of the chart.
   * @throws {DataError} naming the file of the library that cannot be loaded
   */
  async exports(): Promise<ExportController> {
    for (;;) {
      if (this.part) return this.part.exports;
      const part = await this.#files();
      if (hasMessages(this.#lang, 'later')) this.#begin(part.Later); // Otherwise the language has changed meanwhile.
    }
  }

  get #lang(): string {
    return this.#shown?.chart.lang ?? this.parts.language.lang;
  }

  /** Whether the tag uses anything that only the part provides. */
  get #isAsked(): boolean {
    const { selected, highlight, toolbar, shadowRoot } = this.host;
    const isGiven = selected || highlight || toolbar || this.parts.own().pointed;
    return Boolean(isGiven || this.#shown?.chart.range || shadowRoot?.querySelector('[part=data][open]'));
  }

  /** Fetches the files ahead of need; a failure is reported only when a reader needs them. */
  readonly #prefetch = (): void => {
    if (this.host.isConnected)
      this.#files().then(
        () => this.#describe(),
        () => undefined,
      );
  };

  async #files(): Promise<LaterPart> {
    const parts = ['later', this.parts.own().chart] as const;
    const messages = parts.map((part) => messagesFor(this.#lang, part).load());
    const [part] = await Promise.all([later.load(), ...messages]);
    return part;
  }

  /** Adds the description of the figure for screen readers, before the part starts. */
  #describe(): void {
    const { chart } = this.#shown ?? {};
    if (!this.part && chart && hasMessages(chart.lang, 'later'))
      later.value?.describeFigure(this.host, chart);
  }

  #begin(Part: typeof Later): void {
    if (this.part) return;
    this.hostDisconnected();
    this.part = new Part(this.host, this.parts);
    this.problem = undefined;
    if (this.#before) this.part.see(this.#before);
    if (this.#shown) this.part.see(this.#shown);
    this.#before = undefined;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.part?.answer(this.#unanswered.values(), this.#keys));
  }

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
    // Deferred, so that a move or press that follows at once is recorded.
    if (event.type === 'pointerover') setTimeout(() => void this.load());
    else void this.load();
  };
}

/** The keys that move between focus points or exit. */
const MOVES = /^(?:Arrow.*|Page.*|Home|End|Escape|[ng])$/i;

/** The events that load the part. */
const TYPES = ['pointerover', 'pointermove', 'pointerdown', 'click', 'focusin', 'keydown'];
