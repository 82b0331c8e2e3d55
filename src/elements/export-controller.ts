import type { ReactiveControllerHost, ReactiveElement } from '@lit/reactive-element';
import type { Chart } from '../charts/chart.js';
import { NARROWEST } from '../layout/enlarged.js';
import type { EmbedForm } from '../publish/embed-code.js';
import type { PlanData } from '../indicator/types.js';
import { DataError } from '../indicator/data-error.js';
import { hasMessages } from '../messages/index.js';
import type { Exported } from './export-part.js';
import { LazyPart } from './lazy-part.js';
import { messagesFor } from './parts.js';
import type { Toolbar } from './toolbar.js';

/** Makes files and code of a chart. */
const exports = new LazyPart('export', () => import('./export-part.js'));

/** The chart that is shown, with what an export needs of it. */
export interface ExportSource {
  /** With the captions that the author gave it; undefined while there is none. */
  readonly chart: Chart | undefined;
  readonly data: PlanData | undefined;
  /** Whether its data came from files that another page can fetch too. */
  readonly isFetched: boolean;
  readonly width: number;
  readonly textScale: number;
}

/** A tag, as far as other pages need to know of it. */
export type ExportTag = HTMLElement & { readonly src: string; readonly library: string };

/** Makes files and code of a chart, and its toolbar; the part that does so is loaded when it is asked for. */
export class ExportController {
  #toolbar: Toolbar | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & ExportTag,
    private readonly source: () => ExportSource,
  ) {}

  async svg(): Promise<string> {
    const { svgOf } = await this.#load();
    return svgOf(this.#exported());
  }

  async png(scale: number): Promise<Blob> {
    const { pngOf } = await this.#load();
    return pngOf(this.#exported(), scale);
  }

  async csv(): Promise<string> {
    const { csvOfChart } = await this.#load();
    const { chart } = this.#exported();
    const { data } = this.source();
    return data ? csvOfChart(data, chart) : '';
  }

  async embedCode(form: EmbedForm): Promise<string> {
    const { embedCode, originOf } = await this.#load();
    const { chart, width } = this.#exported();
    const { data, isFetched } = this.source();
    const { observedAttributes } = this.host.constructor as typeof ReactiveElement;
    const origin = originOf(this.host, observedAttributes, isFetched ? undefined : data);
    return embedCode(chart, form, origin, width);
  }

  /** Fills the toolbar, as soon as its part is there. */
  showToolbar(): void {
    const { chart } = this.#exported();
    if (!exports.value || !hasMessages(chart.lang, 'later')) {
      this.#load().then(() => this.host.requestUpdate(), reportError);
      return;
    }
    const { Toolbar: Made, chartText, tableMarkup } = exports.value;
    this.#toolbar ??= new Made(this.host);
    this.#toolbar.show({
      lang: chart.lang,
      heading: chart.heading,
      toSvg: () => this.svg(),
      toPng: () => this.png(2),
      toCsv: () => this.csv(),
      embedCode: (form) => this.embedCode(form),
      toTable: () => Promise.resolve({ text: chartText(chart), html: tableMarkup(chart).text }),
    });
  }

  /** The part, with its words in the language of the chart. */
  async #load() {
    const lang = this.#exported().chart.lang;
    const [part] = await Promise.all([exports.load(), messagesFor(lang, 'later').load()]);
    return part;
  }

  /** @throws {DataError} while there is no chart */
  #exported(): Exported {
    const { chart, width, textScale } = this.source();
    if (!chart) throw new DataError('', '', 'there is no chart yet');
    return { chart, width: Math.max(NARROWEST, width || 640), textScale, host: this.host };
  }
}
