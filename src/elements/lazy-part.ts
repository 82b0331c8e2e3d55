import { DataError } from '../indicator/data-error.js';
import { libraryAddress } from './library-address.js';

/** The error code of a part that fails to load; it is readable because its messages may be missing too. */
export const NOT_LOADED = 'the library file "{0}" failed to load';

/** The error code if the part that explains errors fails to load. */
export const UNEXPLAINED = 'the data cannot be read because a library file failed to load: {0}';

/** Whether a file of the library failed to load, which can be retried. */
export const isUnloaded = ({ code }: DataError): boolean => code === NOT_LOADED || code === UNEXPLAINED;

declare global {
  /** The suffix that the built files add to the address of a part on a retry; set only while a part starts loading. */
  var planChartsRetry: string | undefined;
}

/** A part of the library that is loaded on first use, once per page. */
export class LazyPart<T> {
  /** The loaded part; undefined until then. */
  value: T | undefined;
  #loading: Promise<T> | undefined;
  #failures = 0;
  #problem: DataError | undefined;
  /** The last error reported; the same failure again gives the same object, so that it is announced once. */
  #told: DataError | undefined;

  /** @param name of its file in the built library */
  constructor(
    private readonly name: string,
    private readonly fetch: () => Promise<T>,
  ) {}

  /**
   * Loads the part; tries again after a failure.
   * @throws {DataError} naming its file and address
   */
  load(): Promise<T> {
    this.#loading ??= this.#start().then(
      (value) => (this.value = value),
      (error: unknown) => {
        this.#loading = undefined;
        this.#failures += 1;
        throw this.#cannotLoad(error);
      },
    );
    return this.#loading;
  }

  /** Starts loading; a retry uses another address, because some browsers cache a failed module. */
  #start(): Promise<T> {
    const { planChartsRetry: before } = globalThis;
    globalThis.planChartsRetry = this.#failures ? `?retry=${this.#failures}` : '';
    try {
      return this.fetch();
    } finally {
      globalThis.planChartsRetry = before;
    }
  }

  /**
   * The loaded part, or undefined while it is loading; calls `whenSettled` when it has loaded or failed.
   * @throws {DataError} if the part failed to load; the next call tries again
   */
  ask(whenSettled: () => void): T | undefined {
    const problem = this.#problem;
    this.#problem = undefined;
    if (problem) throw problem;
    if (!this.value)
      this.load().then(whenSettled, (problem: DataError) => {
        this.#problem = problem;
        whenSettled();
      });
    return this.value;
  }

  #cannotLoad(error: unknown): DataError {
    const message = error instanceof Error ? error.message : String(error);
    const named = /\b(?:https?|file):\S+/.exec(message)?.[0].replace(/\?retry=\d+$/, '');
    const address = named ?? `${libraryAddress()}plan-charts.${this.name}.min.js`;
    const name = /plan-charts\.(.*)\.min\.js/.exec(address)?.[1] ?? this.name;
    const made = new DataError(address, '', NOT_LOADED, [name]);
    if (this.#told?.message !== made.message) this.#told = made;
    return this.#told;
  }
}
