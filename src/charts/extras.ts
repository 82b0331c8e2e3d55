/** Thrown where a picture needs extras that a page has not loaded; the same picture can be made once it has. */
export class MissingExtras extends Error {}

/**
 * The extras of a chart: its code that only some data or options need. Node has them from the start, a page
 * loads them when a picture needs them.
 */
export class Extras<Code extends object> {
  #code: Code | undefined;

  /** Gives the code, once it is there. */
  fill(code: Code): void {
    this.#code = code;
  }

  /** @throws {MissingExtras} before it is there */
  get code(): Code {
    if (!this.#code) throw new MissingExtras();
    return this.#code;
  }
}
