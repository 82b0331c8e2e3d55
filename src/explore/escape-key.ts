/** Hears Escape in one document at a time: the one that a chart is in, which may be that of a frame. */
export class EscapeKey {
  #page: Document | undefined;

  /** @param pressed called each time */
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
