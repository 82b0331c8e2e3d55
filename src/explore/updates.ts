import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { Scene } from '../scene/marks.js';
import type { FocusPoints } from '../scene/focus-points.js';
import { addChanges, changesBetween, noChanges, type Changes } from './changes.js';

/** Soon after a change, and at most so often, it is said; in milliseconds. */
const SOON = 200;
const APART = 5000;
/** So many changed values are said one by one. */
const ONE_BY_ONE = 2;

interface Seen {
  readonly stops: FocusPoints;
  /** What the picture was made from, and what was asked of it. */
  readonly data: readonly unknown[];
  readonly asked: string;
  readonly lang: Lang;
}

/**
 * What is not as it was since new data came: said once, politely, and marked until it is dismissed.
 * A new language, width or choice is no change of data.
 */
export class UpdateController implements ReactiveController {
  /** The keys of the data that changed or came, until dismissed. */
  keys: ReadonlySet<string> = new Set();
  #seen: Seen | undefined;
  #untold: Changes = noChanges();
  #notice = '';
  #last = -Infinity;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly say: (text: string) => void,
  ) {
    host.addController(this);
  }

  /** Looks at the picture of some data; compares it with the one before where only the data differs. */
  see({ focusPoints: stops }: Scene, data: readonly unknown[], asked: string, lang: Lang): void {
    const before = this.#seen;
    if (!stops || stops === before?.stops) return;
    this.#seen = { stops, data, asked, lang };
    if (before?.asked !== asked || before.lang !== lang) return;
    if (data.every((one, index) => one === before.data[index])) return;
    const changes = changesBetween(before.stops, stops);
    if (!count(changes.changed) && !count(changes.added) && !count(changes.removed)) return;
    addChanges(this.#untold, changes);
    this.keys = new Set([...this.keys, ...changes.changed.keys(), ...changes.added.keys()]);
    this.#wait();
    this.host.requestUpdate();
  }

  #wait(): void {
    const wait = Math.max(SOON, this.#last + APART - performance.now());
    this.#waiting ??= setTimeout(() => this.#tell(), wait);
  }

  #tell(): void {
    this.#waiting = undefined;
    const seen = this.#seen;
    const { changed, added, removed } = this.#untold;
    this.#untold = noChanges();
    if (!seen || (!changed.size && !added.size && !removed.size)) return;
    this.#last = performance.now();
    const messages = messagesOf(seen.lang);
    this.#notice = messages.explore.updated(count(changed), count(added), count(removed));
    const single = count(changed) <= ONE_BY_ONE ? [...changed.keys()] : [];
    const texts = single.flatMap((key) => newsOf(seen.stops, key) ?? []);
    this.say(messages.spoken([this.#notice, ...texts].join(messages.stop + messages.space)));
    this.host.requestUpdate();
  }

  /** How much changed, and the button that takes the marks away; nothing without a change. */
  template(lang: Lang): unknown {
    if (!this.#notice) return nothing;
    const dismiss = () => {
      this.keys = new Set();
      this.#notice = '';
      this.host.requestUpdate();
    };
    return html`<p class="updates" part="updates">
      ${this.#notice} <button type="button" @click=${dismiss}>${messagesOf(lang).explore.dismiss}</button>
    </p>`;
  }

  hostConnected(): void {
    if (this.#untold.changed.size || this.#untold.added.size || this.#untold.removed.size) this.#wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }
}

const count = (some: ReadonlyMap<string, number>) => [...some.values()].reduce((sum, one) => sum + one, 0);

/** What a datum says now; of a value of a long series its date and the value. */
function newsOf(stops: FocusPoints, key: string): string | undefined {
  const news = stops.values().get(key);
  if (news !== undefined) return news;
  const place = stops.find(key);
  const stop = place && stops.at(...place);
  return stop && [stop.title, ...stop.lines.slice(0, 1).map(({ text }) => text)].join('; ');
}
