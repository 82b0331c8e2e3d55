import { hasMessages, type Lang } from '../messages/index.js';

/** Thrown if a picture needs extras that are not loaded; once they are, it can be drawn. */
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

  /** @throws {MissingExtras} if the code is not loaded */
  get code(): Code {
    if (!this.#code) throw new MissingExtras();
    return this.#code;
  }

  /**
   * The code, once its messages in a language (part `later`) are loaded too.
   * @throws {MissingExtras} if either is not loaded
   */
  codeIn(lang: Lang): Code {
    if (!hasMessages(lang, 'later')) throw new MissingExtras();
    return this.code;
  }
}
