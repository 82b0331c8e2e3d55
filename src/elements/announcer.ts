import type { Chart } from '../charts/chart.js';
import type { DataError } from '../indicator/data-error.js';
import { warnOfMissing } from './dev-warnings.js';
import { hasMessages, messagesOf, type Lang } from '../messages/index.js';
import { tell } from './events.js';
import { problemText } from '../messages/problem-text.js';

/** Dispatches `plan-ready` and `plan-error`, once for each chart and each error. */
export class Announcer {
  #chart: Chart | undefined;
  #problems: readonly (DataError | undefined)[] = [];

  constructor(private readonly host: HTMLElement) {}

  /** @param words the texts around the picture */
  ready(chart: Chart, words: Parameters<typeof warnOfMissing>[1]): void {
    if (this.#chart === chart) return;
    this.#chart = chart;
    this.#problems = [];
    warnOfMissing(this.host, words);
    tell(this.host, 'plan-ready', { heading: chart.heading, summary: chart.summary });
  }

  /** @param lang the language of the message, if its messages are loaded */
  announce(problem: DataError | undefined, lang: Lang): void {
    if (!problem || this.#problems.includes(problem)) return;
    this.#problems = [...this.#problems, problem];
    const { file, field, cell } = problem;
    const { row, column } = cell;
    const message = hasMessages(lang, 'common') ? problemText(problem, messagesOf(lang)) : problem.message;
    tell(this.host, 'plan-error', { message, file, field, row, column });
  }
}
