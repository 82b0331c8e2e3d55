import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { Chart } from '../charts/chart.js';
import { hasFocusPoints } from '../charts/focus.js';
import {
  addChanges,
  changesBetween,
  countOf,
  noChanges,
  changeTexts,
  type Change,
  type Changes,
  type Explored,
} from './changes.js';

/** The delay of an announcement and the minimum time between two, in milliseconds. */
const SOON = 200;
const APART = 5000;
/** The number of changed values that are announced individually. */
const ONE_BY_ONE = 2;

interface Seen {
  readonly chart: Explored;
  /** The inputs of the chart: data and request. */
  readonly data: readonly unknown[];
  readonly asked: string;
}

/**
 * Changes of the data: announced once, politely, and marked until dismissed. A new language, width or option is not
 * a change of data.
 */
export class UpdateController implements ReactiveController {
  /** The changed or added data, by id, until dismissed. */
  fresh: ReadonlyMap<string, Change> = new Map();
  /** The ids of the changed data. */
  get ids(): ReadonlySet<string> {
    return this.#ids;
  }
  #ids: ReadonlySet<string> = new Set();
  #seen: Seen | undefined;
  #unannounced: Changes = noChanges();
  #notice = '';
  #last = -Infinity;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly say: (text: string) => void,
  ) {
    host.addController(this);
  }

  /** Compares a chart with the previous one if only their data differs. */
  see(chart: Chart, data: readonly unknown[], asked: string): void {
    const before = this.#seen;
    if (chart === before?.chart || !hasFocusPoints(chart.focus)) return;
    this.#seen = { chart, data, asked };
    if (before?.asked !== asked || before.chart.lang !== chart.lang) return;
    if (data.every((one, index) => one === before.data[index])) return;
    const changes = changesBetween(before.chart, chart);
    if (!isAny(changes)) return;
    addChanges(this.#unannounced, changes);
    this.#mark(new Map([...this.fresh, ...changes.changed, ...changes.added]));
    this.#wait();
    this.host.requestUpdate();
  }

  #mark(fresh: ReadonlyMap<string, Change>): void {
    this.fresh = fresh;
    this.#ids = new Set(fresh.keys());
  }

  #wait(): void {
    const wait = Math.max(SOON, this.#last + APART - performance.now());
    this.#waiting ??= setTimeout(() => this.#announce(), wait);
  }

  #announce(): void {
    this.#waiting = undefined;
    const seen = this.#seen;
    const { changed, added, removed } = this.#unannounced;
    this.#unannounced = noChanges();
    if (!seen || !isAny({ changed, added, removed })) return;
    this.#last = performance.now();
    const messages = messagesOf(seen.chart.lang);
    this.#notice = messages.explore.updated(countOf(changed), countOf(added), countOf(removed));
    const single = countOf(changed) <= ONE_BY_ONE ? changed.values() : [];
    const texts = changeTexts(single, seen.chart);
    this.say(messages.spoken([this.#notice, ...texts].join(messages.stop + messages.space)));
    this.host.requestUpdate();
  }

  /** The number of changes, and the button that dismisses them; nothing without changes. */
  template(lang: Lang): unknown {
    if (!this.#notice) return nothing;
    const dismiss = () => {
      this.#mark(new Map());
      this.#notice = '';
      this.host.requestUpdate();
    };
    return html`<p class="updates" part="updates">
      ${this.#notice} <button type="button" @click=${dismiss}>${messagesOf(lang).explore.dismiss}</button>
    </p>`;
  }

  hostConnected(): void {
    if (isAny(this.#unannounced)) this.#wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }
}

const isAny = ({ changed, added, removed }: Changes) => changed.size + added.size + removed.size > 0;
