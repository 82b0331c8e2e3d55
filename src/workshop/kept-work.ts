import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { History } from './history.js';
import { EMPTY, type Project } from './project.js';
import { clearStored, loadStored, storeHistory, type StoredFile } from './storage.js';

type Host = ReactiveControllerHost & { history: History<Project> };

const isEmpty = ({ now, past }: History<Project>) => now === EMPTY && !past.length;

/** Keeps the work in the browser whenever it changes, at the latest as the page is left. */
export class KeptWork implements ReactiveController {
  /** What the browser was last given to keep; undefined until what was kept before is on the page. */
  #kept: History<Project> | undefined;

  constructor(
    private readonly host: Host,
    /** Called where the browser cannot keep the work. */
    private readonly reportFault: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', () => {
      // What is still being typed counts as given.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      this.store();
    });
    document.addEventListener('visibilitychange', this.store);
  }

  hostUpdated(): void {
    setTimeout(this.store); // In a task of its own: a table may be long.
  }

  /** Takes up the work that was kept, unless there is other work already; the spreadsheet that was kept with it. */
  async restore(): Promise<StoredFile | undefined> {
    const { history, file } = await loadStored();
    this.#kept = history;
    if (!isEmpty(this.host.history)) this.store();
    else if (history.now === EMPTY) this.#kept = this.host.history;
    else this.host.history = history;
    return file;
  }

  /** Keeps the work now, unless it is kept. */
  readonly store = (): void => {
    const { history } = this.host;
    if (!this.#kept || this.#kept === history) return;
    this.#kept = history;
    void (isEmpty(history) ? clearStored() : storeHistory(history)).then((isKept) => {
      if (!isKept) this.reportFault();
    });
  };
}
