import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Chart } from '../charts/chart.js';
import { definitionsFor } from '../describe/definitions.js';
import { tableOf } from '../describe/table.js';
import { patchChildren } from '../page/patch.js';
import { table, tableSteps } from '../publish/table.js';
import type { Shown } from './exploring.js';
import { tables } from './parts.js';
import { whenIdle } from './when-idle.js';

/**
 * Fills the data table's disclosure when a reader opens it: the values as a table (unless the author's own is there),
 * the cells that were not read, and definitions. A long table is rendered in steps when the page is idle.
 */
export class FoldController {
  #steps = 1;
  #inputs: readonly unknown[] = [];
  #isGrowing = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    // A toggle does not bubble.
    host.shadowRoot?.addEventListener('toggle', () => host.requestUpdate(), true);
  }

  /** @param updated ids of the data whose rows are marked as just updated */
  show({ chart, own, isTable }: Shown, updated: ReadonlySet<string>): void {
    const place = this.host.shadowRoot?.querySelector('#data');
    const fold = place?.closest('details');
    const isNeeded = Boolean(fold?.open || place?.hasChildNodes());
    const inputs = [place, chart, updated, this.#steps, isNeeded];
    if (!place || inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    const terms = describeFigure(this.host, chart);
    if (!isNeeded) return;
    const ours = isTable ? undefined : tableOf(chart);
    patchChildren(place, [
      ours && table(ours, chart.lang, this.#steps, updated),
      ...(tables.value?.unreadList(own.unread, chart.lang) ?? []),
      terms && ['p', { class: 'fold' }, [terms]],
    ]);
    if (ours && this.#steps < tableSteps(ours)) this.#grow();
  }

  #grow(): void {
    if (this.#isGrowing) return;
    this.#isGrowing = true;
    whenIdle(() => {
      this.#isGrowing = false;
      this.#steps += 1;
      this.host.requestUpdate();
    });
  }
}

/** Describes a chart's figure by the length of its table and the meaning of its terms, and returns that. */
export function describeFigure({ shadowRoot }: HTMLElement, chart: Chart): string {
  const terms = definitionsFor(chart);
  shadowRoot?.querySelector('figure')?.setAttribute('aria-description', terms);
  return terms;
}
