import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { asDataError, DataError } from '../indicator/data-error.js';
import type { PlanData } from '../indicator/types.js';
import { extras, tables } from './parts.js';
import { fetchPlanData } from './shared-fetch.js';

/** The state of the files of `src`. */
export type DataState =
  | { readonly status: 'none' | 'loading' }
  | { readonly status: 'ready'; readonly data: PlanData }
  | { readonly status: 'failed'; readonly error: DataError };

/**
 * Fetches the JSON and CSV files of `src` and merges them. A new `src`, or removal from the page, aborts requests.
 * Only http and https addresses are fetched, without credentials.
 */
export class DataController implements ReactiveController {
  state: DataState = { status: 'none' };
  /** Why the files could not be fetched again; the data from before stays. */
  problem: DataError | undefined;
  #src = '';
  #running: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Fetches the addresses in `src` unless they are the current ones. */
  load(src: string): void {
    const wanted = src.trim();
    if (wanted === this.#src) return;
    this.#src = wanted;
    this.#running?.abort();
    this.problem = undefined;
    this.state = { status: wanted ? 'loading' : 'none' };
    if (wanted) void this.#fetch('default');
  }

  /**
   * Fetches the files again, bypassing the cache; resolves to whether that succeeded. Existing data stays until it is
   * replaced.
   */
  async reload(): Promise<boolean> {
    if (!this.#src) return false;
    this.#running?.abort();
    if (this.state.status !== 'ready') this.state = { status: 'loading' };
    this.host.requestUpdate();
    await this.#fetch('no-cache');
    return this.state.status === 'ready' && !this.problem;
  }

  #fetch(cache: RequestCache): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    return this.#read(this.#src.split(/\s+/), running.signal, cache).then(
      (data) => this.#settle(running, { status: 'ready', data }),
      (error: unknown) => this.#settle(running, { status: 'failed', error: asDataError(error) }),
    );
  }

  hostConnected(): void {
    if (this.state.status === 'loading' && this.#running?.signal.aborted) {
      const src = this.#src;
      this.#src = '';
      this.load(src);
    }
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  #settle(running: AbortController, state: DataState): void {
    if (running.signal.aborted) return;
    const keeps = this.state.status === 'ready' && (state.status === 'failed' || isSame(this.state, state));
    this.problem = keeps && state.status === 'failed' ? state.error : undefined;
    if (!keeps) this.state = state;
    this.host.requestUpdate();
  }

  async #read(addresses: readonly string[], signal: AbortSignal, cache: RequestCache): Promise<PlanData> {
    const base = this.host.ownerDocument.baseURI;
    const urls = addresses.map((address) => addressOf(address, base));
    const more = urls.length > 1 ? extras.load() : undefined;
    const sets = await Promise.all(urls.map((url) => fetchPlanData(url, signal, cache)));
    if (!more) return sets[0]!;
    const { mergePlanData } = await more;
    return mergePlanData(tables.value?.formats.value?.withMetadata(sets) ?? sets);
  }
}

/** The absolute address; throws unless it is http or https. */
function addressOf(address: string, base: string): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new DataError(address, 'src', 'not an http or https address');
}

const isSame = (one: DataState, other: DataState) => JSON.stringify(one) === JSON.stringify(other);
