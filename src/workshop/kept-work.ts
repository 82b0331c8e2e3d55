import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { History } from './history.js';
import { EMPTY, type Project } from './project.js';
import { clearStored, loadStored, storeHistory, type StoredFile } from './storage.js';

type Host = ReactiveControllerHost & { history: History<Project> };

const isEmpty = ({ now, past }: History<Project>) => now === EMPTY && !past.length;

/** Saves the work in the browser after every change, and before the page is left. */
export class KeptWork implements ReactiveController {
  /** The last saved history; undefined until the saved work is restored. */
  #kept: History<Project> | undefined;

  constructor(
    private readonly host: Host,
    /** Called if the browser cannot save the work. */
    private readonly reportFault: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', () => {
      // Leaving the field commits what is still being typed.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      this.store();
    });
    document.addEventListener('visibilitychange', this.store);
  }

  hostUpdated(): void {
    setTimeout(this.store); // In its own task, as the table may be large.
  }

  /** Restores the saved work, unless there is new work already; returns the spreadsheet saved with it. */
  async restore(): Promise<StoredFile | undefined> {
    const { history, file } = await loadStored();
    this.#kept = history;
    if (!isEmpty(this.host.history)) this.store();
    else if (history.now === EMPTY) this.#kept = this.host.history;
    else this.host.history = history;
    return file;
  }

  /** Saves the work now, unless it is already saved. */
  readonly store = (): void => {
    const { history } = this.host;
    if (!this.#kept || this.#kept === history) return;
    this.#kept = history;
    void (isEmpty(history) ? clearStored() : storeHistory(history)).then((isKept) => {
      if (!isKept) this.reportFault();
    });
  };
}
