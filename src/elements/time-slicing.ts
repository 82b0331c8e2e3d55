/** Runs a work step by step; a long one has each step in a task of its own, so that the page can answer in between. */
export class TimeSlicing {
  /** Whether a long work is under way. */
  isRunning = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `done` is called in a task of its own too, after a long work alone. Work begun before is given up. */
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
