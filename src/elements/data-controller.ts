import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DataError } from '../indicator/data-error.js';
import { mergePlanData } from '../indicator/merge.js';
import { parseJson } from '../indicator/parse.js';
import type { PlanData } from '../indicator/types.js';

/** What is known of the data at one moment. */
export type DataState =
  | { readonly status: 'none' | 'loading' }
  | { readonly status: 'ready'; readonly data: PlanData }
  | { readonly status: 'failed'; readonly error: DataError };

const TIMEOUT = 30_000;

/**
 * Fetches the JSON files of `src` and joins them to one data set. A new `src` or leaving the page
 * ends what is under way. Only http and https are read, and no credentials are sent.
 */
export class DataController implements ReactiveController {
  state: DataState = { status: 'none' };
  #src = '';
  #running: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Begins to read the addresses in `src`, unless they are those already read. */
  load(src: string): void {
    const wanted = src.trim();
    if (wanted === this.#src) return;
    this.#src = wanted;
    this.#running?.abort();
    if (!wanted) {
      this.state = { status: 'none' };
      return;
    }
    const running = new AbortController();
    this.#running = running;
    this.state = { status: 'loading' };
    this.#read(wanted.split(/\s+/), running.signal).then(
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
    this.state = state;
    this.host.requestUpdate();
  }

  async #read(addresses: readonly string[], signal: AbortSignal): Promise<PlanData> {
    return mergePlanData(await Promise.all(addresses.map((address) => this.#fetch(address, signal))));
  }

  async #fetch(address: string, signal: AbortSignal): Promise<PlanData> {
    const url = addressOf(address, this.host.ownerDocument.baseURI);
    let text: string;
    try {
      const response = await fetch(url, {
        credentials: 'omit',
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
      });
      if (!response.ok) throw new DataError(address, '', `HTTP ${response.status}`);
      text = await response.text();
    } catch (error) {
      if (error instanceof DataError) throw error;
      throw new DataError(address, '', reasonOf(error));
    }
    return parseJson(text, nameOf(url));
  }
}

/** The address made whole; anything but http and https is refused. */
function addressOf(address: string, base: string): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new DataError(address, 'src', 'not an http or https address');
}

const nameOf = (url: URL) => decodeURIComponent(url.pathname.split('/').at(-1) ?? '') || url.href;

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${TIMEOUT / 1000} s`;
  return 'cannot be fetched (missing, offline, or the server does not allow this page, CORS)';
}

function asDataError(error: unknown): DataError {
  return error instanceof DataError ? error : new DataError('', '', String(error));
}
