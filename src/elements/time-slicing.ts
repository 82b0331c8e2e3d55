/** Runs work step by step; each step of long work is a task of its own, so that the page stays responsive. */
export class TimeSlicing {
  /** Whether long work is in progress. */
  isRunning = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** Cancels earlier work. `done` is called only after long work, in a task of its own. */
  run(steps: Iterator<void>, long: boolean, done: () => void): void {
    clearTimeout(this.#waiting);
    this.isRunning = long;
    if (!long) {
      while (!steps.next().done);
      return;
    }
    const end = () => {
      this.isRunning = false;
      done();
    };
    const next = () => {
      this.#waiting = setTimeout(steps.next().done ? end : next);
    };
    this.#waiting = setTimeout(next);
  }
}
