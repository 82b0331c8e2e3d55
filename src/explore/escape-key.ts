/** Listens for Escape in one document at a time: that of the chart, which may be in a frame. */
export class EscapeKey {
  #page: Document | undefined;

  /** @param pressed called on each press */
  constructor(private readonly pressed: () => void) {}

  /** Listens in this document and no other; in none if undefined. */
  listen(page: Document | undefined): void {
    this.#page?.removeEventListener('keydown', this.#hear);
    this.#page = page;
    page?.addEventListener('keydown', this.#hear);
  }

  readonly #hear = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.pressed();
  };
}
