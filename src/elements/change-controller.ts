import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Lang } from '../indicator/format.js';
import { wordsOf } from '../indicator/words/index.js';
import type { Scene } from '../scene/marks.js';
import { once } from '../scene/once.js';
import type { Stops } from '../scene/stops.js';

/** Soon after a change, and at most so often, it is said; in milliseconds. */
const SOON = 200;
const APART = 5000;
/** So many changed values are said one by one. */
const ONE_BY_ONE = 2;

type Sentences = ReadonlyMap<string, string>;

interface Seen {
  readonly data: unknown;
  readonly lang: Lang;
  readonly stops: Stops | undefined;
  /** Made when data has changed, and not with the first picture. */
  readonly sentences: () => Sentences;
}

/**
 * What is not as it was since new data came: said once, politely, and marked until it is dismissed.
 * A new language, width or choice is no change of data.
 */
export class ChangeController implements ReactiveController {
  /** The keys of the data that changed or came, until dismissed. */
  keys: readonly string[] = [];
  #seen: Seen | undefined;
  #said: () => Sentences = () => new Map();
  #notice = '';
  #last = -Infinity;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly say: (text: string) => void,
  ) {
    host.addController(this);
  }

  /** Looks at the picture of some data. */
  see(scene: Scene, data: unknown, lang: Lang): void {
    const before = this.#seen;
    const { stops } = scene;
    if (before && before.stops === stops && before.data === data) return;
    const told = once(() => stops?.told() ?? new Map<string, string>());
    this.#seen = { data, lang, stops, sentences: told };
    if (!before || before.lang !== lang || before.data === data) {
      if (this.#waiting === undefined) this.#said = told;
      return;
    }
    const [sentences, old] = [told(), before.sentences()];
    const fresh = [...sentences].flatMap(([key, text]) => (old.get(key) === text ? [] : [key]));
    if (!fresh.length && old.size === sentences.size) return;
    this.keys = [...new Set([...this.keys, ...fresh])].filter((key) => sentences.has(key));
    const wait = Math.max(SOON, this.#last + APART - performance.now());
    this.#waiting ??= setTimeout(() => this.#tell(), wait);
    this.host.requestUpdate();
  }

  #tell(): void {
    this.#waiting = undefined;
    const seen = this.#seen;
    if (!seen) return;
    this.#last = performance.now();
    const words = wordsOf(seen.lang);
    const [sentences, said] = [seen.sentences(), this.#said()];
    const changed = [...sentences].filter(([key, text]) => (said.get(key) ?? text) !== text);
    const added = [...sentences.keys()].filter((key) => !said.has(key)).length;
    const removed = [...said.keys()].filter((key) => !sentences.has(key)).length;
    this.#said = seen.sentences;
    if (!changed.length && !added && !removed) return;
    this.#notice = words.explore.updated(changed.length, added, removed);
    const single = changed.length <= ONE_BY_ONE ? changed.map(([, text]) => text) : [];
    this.say([this.#notice, ...single].join(words.stop + words.space));
    this.host.requestUpdate();
  }

  /** How much changed, and the button that takes the marks away; nothing without a change. */
  template(lang: Lang): unknown {
    if (!this.keys.length || !this.#notice) return nothing;
    const dismiss = () => {
      this.keys = [];
      this.#notice = '';
      this.host.requestUpdate();
    };
    return html`<p class="updates" part="updates">
      ${this.#notice} <button type="button" @click=${dismiss}>${wordsOf(lang).explore.dismiss}</button>
    </p>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }
}
