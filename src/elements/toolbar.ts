import {
  html,
  nothing,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { EmbedForm } from '../publish/embed-code.js';
import { messagesOf } from '../messages/index.js';
import type { Messages } from '../messages/index.js';
import { copy, download, fileName, mayDownload } from './save.js';

/** The properties of a chart that the toolbar needs. */
export interface Exportable {
  readonly lang: Parameters<typeof messagesOf>[0];
  readonly heading: string;
  readonly toSvg: () => Promise<string>;
  readonly toPng: () => Promise<Blob>;
  /** The table as displayed. */
  readonly toCsv: () => Promise<string>;
  readonly toTable: () => Promise<{ readonly text: string; readonly html: string }>;
  /** The available forms of embed code. */
  readonly forms: readonly EmbedForm[];
  readonly embedCode: (form: EmbedForm) => Promise<string>;
}

/** The toolbar: downloads, a copy of the table, and embed code. */
export class Toolbar implements ReactiveController {
  #form: EmbedForm | undefined;
  #code = '';
  #said = '';
  #place: HTMLElement | undefined;
  #link: { readonly address: string; readonly name: string } | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#letGo();
  }

  /** Renders into the place that the figure reserves. */
  show(chart: Exportable): void {
    const place = this.host.shadowRoot?.querySelector<HTMLElement>('#tools');
    if (!place) return;
    if (place !== this.#place) place.replaceChildren();
    this.#place = place;
    render(this.#template(chart), place);
  }

  #template(chart: Exportable): TemplateResult {
    const messages = messagesOf(chart.lang);
    const { tools } = messages;
    const file = (make: () => Promise<Blob | string>, ending: string, type: string) => () =>
      void this.#try(messages, async () => {
        const made = await make();
        this.#save(new Blob([made], { type }), fileName(chart.heading, ending));
        this.#said = mayDownload() ? tools.saved : '';
      });
    const button = (label: string, act: () => void, expanded?: boolean) =>
      html`<button type="button" aria-expanded=${expanded ?? nothing} @click=${act}>${label}</button>`;
    return html`<div class="controls toolbar" part="toolbar" role="group" aria-label=${tools.group}>
        ${button(
          'PNG',
          file(() => chart.toPng(), 'png', 'image/png'),
        )}
        ${button(
          'SVG',
          file(() => chart.toSvg(), 'svg', 'image/svg+xml'),
        )}
        ${button(
          'CSV',
          file(() => chart.toCsv(), 'csv', 'text/csv'),
        )}
        ${button(tools.copyTable, () => void this.#copyTable(chart, messages))}
        ${button(tools.embed, () => void this.#open(chart, messages, this.#form ? undefined : chart.forms[0]), Boolean(this.#form))}
        <span role="status">${this.#said}</span>
        ${this.#link ? html`<a href=${this.#link.address} download=${this.#link.name}>${this.#link.name}</a>` : nothing}
      </div>
      ${this.#form ? this.#panel(chart, messages, this.#form) : nothing}`;
  }

  #panel(chart: Exportable, messages: Messages, form: EmbedForm): TemplateResult {
    const { tools } = messages;
    return html`<div class="embed" part="embed">
      <div class="controls" role="group" aria-label=${tools.embed}>
        ${chart.forms.map(
          (one) =>
            html`<button
              type="button"
              aria-pressed=${one === form ? 'true' : 'false'}
              @click=${() => void this.#open(chart, messages, one)}
            >
              ${tools.forms[one]}
            </button>`,
        )}
      </div>
      <textarea
        readonly
        rows="6"
        aria-label=${`${tools.embed}${messages.colon}${tools.forms[form]}`}
        .value=${this.#code}
      ></textarea>
      <div class="controls">
        <button
          type="button"
          @click=${() => void this.#try(messages, () => this.#copied(this.#code, messages))}
        >
          ${tools.copy}
        </button>
      </div>
    </div>`;
  }

  async #open(chart: Exportable, messages: Messages, form: EmbedForm | undefined): Promise<void> {
    await this.#try(messages, async () => {
      this.#code = form ? await chart.embedCode(form) : '';
      this.#form = form;
    });
  }

  async #copyTable(chart: Exportable, messages: Messages): Promise<void> {
    await this.#try(messages, async () => {
      const { text, html } = await chart.toTable();
      await this.#copied(text, messages, html);
    });
  }

  async #copied(text: string, messages: Messages, html?: string): Promise<void> {
    await copy(text, html);
    this.#said = messages.tools.copied;
  }

  /** Runs an action and announces a failure; the chart stays. */
  async #try(messages: Messages, act: () => Promise<void>): Promise<void> {
    this.#said = '';
    try {
      await act();
    } catch (error) {
      this.#said = messages.tools.failed(error instanceof Error ? error.message : String(error));
    }
    this.host.requestUpdate();
  }

  #save(file: Blob, name: string): void {
    this.#letGo();
    const address = URL.createObjectURL(file);
    if (mayDownload()) {
      download(address, name);
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } else this.#link = { address, name };
  }

  #letGo(): void {
    if (this.#link) URL.revokeObjectURL(this.#link.address);
    this.#link = undefined;
  }
}
