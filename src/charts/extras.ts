import { hasMessages, type Lang } from '../messages/index.js';

/** Thrown if a picture needs extras that are not loaded; it can be made once they are. */
export class MissingExtras extends Error {}

/**
 * The extras of a chart: code for some data and options only. Node has them from the start; a page loads them on
 * demand.
 */
export class Extras<Code extends object> {
  #code: Code | undefined;

  /** Provides the code. */
  fill(code: Code): void {
    this.#code = code;
  }

  /** @throws {MissingExtras} before it is there */
  get code(): Code {
    if (!this.#code) throw new MissingExtras();
    return this.#code;
  }

  /**
   * The code with its messages in a language, which are the later ones.
   * @throws {MissingExtras} before both are there
   */
  codeIn(lang: Lang): Code {
    if (!hasMessages(lang, 'later')) throw new MissingExtras();
    return this.code;
  }
}
