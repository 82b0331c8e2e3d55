import type { ReactiveControllerHost, ReactiveElement } from '@lit/reactive-element';
import type { Chart } from '../charts/chart.js';
import { NARROWEST } from '../layout/enlarged.js';
import { tableOf } from '../describe/table.js';
import type { EmbedForm } from '../publish/embed-code.js';
import type { Profile } from '../publish/fragment.js';
import type { PlanData } from '../indicator/types.js';
import { DataError } from '../indicator/data-error.js';
import { hasMessages } from '../messages/index.js';
import type { Exported } from './export-part.js';
import { LazyPart } from './lazy-part.js';
import { messagesFor } from './parts.js';
import type { Toolbar } from './toolbar.js';

/** The part that makes files and embed code. */
const exports = new LazyPart('export', () => import('./export-part.js'));

/** The inputs of exports: the current chart and its data. */
export interface ExportSource {
  /** The chart with the author's captions; undefined if there is none. */
  readonly chart: Chart | undefined;
  readonly data: PlanData | undefined;
  /** Whether its data came from files, which another page can fetch too. */
  readonly isFetched: boolean;
  readonly width: number;
  readonly textScale: number;
}

/** The properties of the tag that embed code needs. */
export type ExportTag = HTMLElement & { readonly src: string; readonly library: string };

/** The exports and the toolbar of a chart; loads their part on first use. */
export class ExportController {
  #toolbar: Toolbar | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & ExportTag,
    private readonly source: () => ExportSource,
  ) {}

  async svg(width?: number): Promise<string> {
    const { svgOf } = await this.#load();
    return svgOf(this.#exported(), width);
  }

  async png(scale: number, width?: number): Promise<Blob> {
    const { pngOf } = await this.#load();
    return pngOf(this.#exported(), scale, width);
  }

  async csv(): Promise<string> {
    const { csvOfChart } = await this.#load();
    const { chart } = this.#exported();
    const { data } = this.source();
    return data ? csvOfChart(data, chart) : '';
  }

  async embedCode(form: EmbedForm | Profile): Promise<string> {
    const { embedCode, originOf } = await this.#load();
    const { chart, width } = this.#exported();
    const { data, isFetched } = this.source();
    const { observedAttributes } = this.host.constructor as typeof ReactiveElement;
    const origin = originOf(this.host, observedAttributes, isFetched ? undefined : data);
    return embedCode(chart, form, origin, width);
  }

  /** Renders the toolbar once its part is loaded. */
  showToolbar(): void {
    const { chart } = this.#exported();
    if (!exports.value || !hasMessages(chart.lang, 'later')) {
      this.#load().then(() => this.host.requestUpdate(), reportError);
      return;
    }
    const { Toolbar: Made, chartText, embedForms, libraryOf, tableCsv, tableMarkup } = exports.value;
    this.#toolbar ??= new Made(this.host);
    this.#toolbar.show({
      lang: chart.lang,
      heading: chart.heading,
      toSvg: () => this.svg(),
      toPng: () => this.png(2),
      toCsv: () => Promise.resolve(tableCsv(tableOf(chart))),
      forms: embedForms(libraryOf(this.host)),
      embedCode: (form) => this.embedCode(form),
      toTable: () => Promise.resolve({ text: chartText(chart), html: tableMarkup(chart).text }),
    });
  }

  /** The part, with its messages in the language of the chart. */
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
