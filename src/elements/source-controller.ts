import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { DataError } from '../indicator/data-error.js';
import { ChildController } from './child-controller.js';
import { DataController } from './data-controller.js';
import { dataOfJson, dataOfTable, dataOfValue } from './own-data.js';
import type { OwnData, TableDefaults } from './read-own.js';

/** The source of a chart's data: the `data` property, else the files of `src`, else the content of the tag. */
export class SourceController {
  #value: unknown;
  readonly #files: DataController;
  readonly #child: ChildController;
  /** How often a part that was needed to read the data has loaded. */
  #readers = 0;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.#files = new DataController(host);
    this.#child = new ChildController(host);
  }

  /** Sets `data` and `src`; files are fetched only without `data`. */
  take(value: unknown, src: string): void {
    this.#value = value;
    this.#files.load(this.#hasValue ? '' : src);
  }

  /** Fetches the files of `src` again; resolves to whether that succeeded. */
  reload(): Promise<boolean> {
    return this.#files.reload();
  }

  /** Why the files could not be fetched again, while their data stays. */
  get problem(): DataError | undefined {
    return this.#files.problem;
  }

  /** Whether files could not be fetched or read. */
  get isFailed(): boolean {
    return !this.#hasValue && this.#files.state.status === 'failed';
  }

  /** The inputs of the data; equal values mean equal data. */
  get version(): readonly unknown[] {
    const given = this.#hasValue ? this.#value : this.#files.state;
    return [given, this.#child.source, this.#child.changes, this.#readers];
  }

  /** Whether files are loading. */
  get isLoading(): boolean {
    return this.#files.state.status === 'loading';
  }

  /** Whether there is a source, loaded or not. */
  get isGiven(): boolean {
    return this.#hasValue || this.isLoading || Boolean(this.#child.source);
  }

  /** Whether the tag contains a table. */
  get hasTable(): boolean {
    return this.#child.source instanceof HTMLTableElement;
  }

  /** Whether the table inside the tag is the source. */
  get isTable(): boolean {
    return this.hasTable && !this.#hasValue && this.#files.state.status === 'none';
  }

  /** Whether the data came from files, which another page can fetch too. */
  get isFetched(): boolean {
    return this.#files.state.status === 'ready';
  }

  /** Whether there is too much data to read and draw in one task. */
  get isLong(): boolean {
    const { state } = this.#files;
    const { source } = this.#child;
    if (source instanceof HTMLTableElement && source.getElementsByTagName('td').length > LONG) return true;
    const files = state.status === 'ready' ? state.data : source?.textContent;
    return sizeOf(this.#hasValue ? this.#value : files) > LONG;
  }

  /**
   * The data; undefined while it is loading.
   * @throws {DataError} naming what is wrong and where
   */
  data(facts: Omit<TableDefaults, 'whenReadable'>): OwnData | undefined {
    const known = { ...facts, whenReadable: () => this.#readerCame() };
    if (this.#hasValue) return valueOnce(this.#value, known);
    const { state } = this.#files;
    if (state.status === 'failed') throw state.error;
    if (state.status === 'ready') return { data: state.data, unread: [], caption: '', isTable: false };
    const { source } = this.#child;
    if (state.status === 'loading' || !source) return undefined;
    return source instanceof HTMLTableElement
      ? dataOfTable(source, known)
      : dataOfJson(source.textContent, known);
  }

  get #hasValue(): boolean {
    return this.#value !== undefined && this.#value !== null;
  }

  #readerCame(): void {
    this.#readers += 1;
    this.host.requestUpdate();
  }
}

/** Data with more readings or cells than this is long, and text with a hundred times as many characters. */
const LONG = 2000;

/**
 * The number of readings, records or cells in a value; in text, the number that would fit. Zero if counting fails, as
 * reading will fail too.
 */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length / 100;
  try {
    const list = (value as { readonly readings?: unknown } | null)?.readings ?? value;
    return Array.isArray(list) ? list.length : 0;
  } catch {
    return 0;
  }
}

const read = new WeakMap<object, OwnData>();

/** The data in a value; an object shared by several charts is read once. */
function valueOnce(value: unknown, facts: TableDefaults): OwnData | undefined {
  const shares = typeof value === 'object' && value !== null && !Array.isArray(value);
  const own = (shares && read.get(value)) || dataOfValue(value, facts, 'data');
  if (shares && own) read.set(value, own);
  return own;
}
