import type { ReactiveControllerHost } from '@lit/reactive-element';
import { ChildController } from './child-controller.js';
import { DataController } from './data-controller.js';
import { dataOfJson, dataOfTable, dataOfValue } from './own-data.js';
import type { OwnData, TableDefaults } from './read-own.js';

/** Where the data of a chart comes from: a value, else the files of `src`, else what stands inside the tag. */
export class SourceController {
  #value: unknown;
  readonly #files: DataController;
  readonly #child: ChildController;
  /** Counts the times that the reader of tables came after it was asked for. */
  #readers = 0;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.#files = new DataController(host);
    this.#child = new ChildController(host);
  }

  /** Takes what the tag says; files are fetched where it has no value. */
  take(value: unknown, src: string): void {
    this.#value = value;
    this.#files.load(this.#hasValue ? '' : src);
  }

  /** Other values than before where there may be other data, and the same ones where there is not. */
  get version(): readonly unknown[] {
    const given = this.#hasValue ? this.#value : this.#files.state;
    return [given, this.#child.source, this.#child.changes, this.#readers];
  }

  /** Whether files are under way. */
  get isLoading(): boolean {
    return this.#files.state.status === 'loading';
  }

  /** Whether there is, or will be, something to show. */
  get isGiven(): boolean {
    return this.#hasValue || this.isLoading || Boolean(this.#child.source);
  }

  /** Whether a table stands inside the tag. */
  get hasTable(): boolean {
    return this.#child.source instanceof HTMLTableElement;
  }

  /** Whether the table inside the tag is what is shown. */
  get isTable(): boolean {
    return this.hasTable && !this.#hasValue && this.#files.state.status === 'none';
  }

  /** Whether what is shown came from files that another page can fetch too. */
  get isFetched(): boolean {
    return this.#files.state.status === 'ready';
  }

  /** Whether there is so much of it that reading and drawing it in one go would hold up the page. */
  get isLong(): boolean {
    const { state } = this.#files;
    return sizeOf(this.#hasValue ? this.#value : state.status === 'ready' ? state.data : []) > LONG;
  }

  /**
   * The data, as far as it is there.
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
    return this.#value !== undefined;
  }

  #readerCame(): void {
    this.#readers += 1;
    this.host.requestUpdate();
  }
}

/** More readings than these are long. */
const LONG = 2000;

/** How many readings or records a value holds; 0 for a text. */
function sizeOf(value: unknown): number {
  const list = (value as { readonly readings?: unknown } | null)?.readings ?? value;
  return Array.isArray(list) ? list.length : 0;
}

const read = new WeakMap<object, OwnData>();

/** The data in a value, an object being read once for all charts that are given it. */
function valueOnce(value: unknown, facts: TableDefaults): OwnData | undefined {
  const shares = typeof value === 'object' && value !== null && !Array.isArray(value);
  const own = (shares && read.get(value)) || dataOfValue(value, facts, 'data');
  if (shares && own) read.set(value, own);
  return own;
}
