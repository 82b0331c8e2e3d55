import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Chart } from '../charts/chart.js';
import type { DataError } from '../indicator/data-error.js';
import { hasMessages, messagesOf } from '../messages/index.js';
import type { Child } from '../scene/element.js';
import type { SourceController } from './source-controller.js';
import { message } from './message.js';
import type { OwnData } from './own-data.js';
import { folds, messagesFor, tables } from './parts.js';

/** What is in the fold below a chart: the author's own table or ours, and what of the former was not read. */
export class FoldController {
  #problem: DataError | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly source: SourceController,
  ) {}

  /** Whether a failed part is worth another attempt. */
  opened(): void {
    this.#problem = undefined;
    this.host.requestUpdate();
  }

  /**
   * The content of the fold, and the meaning of the terms in it.
   * @param steps how many steps of the table are to be made; none before there is time for it
   */
  content({ chart, own }: { chart: Chart; own: OwnData }, steps: number, updated: ReadonlySet<string>) {
    const part = steps > 0 ? this.#part(chart.lang) : undefined;
    const terms = part?.definitionsFor(chart);
    const ours = part?.table(part.tableOf(chart), chart.lang, steps, updated);
    const unread = tables.value?.unreadList(own.unread, chart.lang) ?? [];
    const children: readonly Child[] = [
      this.source.isTable ? ['slot', {}] : ours,
      ...unread,
      terms && ['p', { class: 'fold' }, [terms]],
      this.#problem && message(this.#problem.message, messagesOf(chart.lang).tag, 'error'),
    ];
    return { terms, children };
  }

  /** How many steps the whole table takes. */
  stepsOf = (chart: Chart): number =>
    folds.value && hasMessages(chart.lang, 'later') ? folds.value.tableSteps(folds.value.tableOf(chart)) : 1;

  #part(lang: Chart['lang']): typeof folds.value {
    if (this.#problem) return undefined;
    try {
      const redraw = () => this.host.requestUpdate();
      const messages = messagesFor(lang, 'later').ask(redraw);
      const part = folds.ask(redraw);
      return messages ? part : undefined;
    } catch (error) {
      this.#problem = error as DataError;
      return undefined;
    }
  }
}
