import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ChartName } from '../editor.js';
import type { PlanData } from '../indicator.js';
import { langOf, messagesOf } from '../messages.js';
import { allDrawn, pause, type ChartTag } from './chart-preview.js';
import { copyFile, save } from './save-file.js';
import { codeFormats, fileFormats, type CodeFormat, type ExportFormat, type FileFormat } from './formats.js';
import { codeOf, fileOf, isTableEnough } from './export-formats.js';
import type { Workshop } from './workshop.js';

const isIn = <T extends string>(formats: readonly T[], format: string): format is T =>
  (formats as readonly string[]).includes(format);

/** The export formats of a chart, with the code of the one chosen last. */
export class ChartExport extends LitElement {
  static override properties = {
    workshop: { attribute: false },
    chart: {},
    data: { attribute: false },
    tag: { attribute: false },
    format: { state: true },
    code: { state: true },
  };

  declare workshop: Workshop;
  declare chart: ChartName;
  declare data: PlanData;
  /** The chart element on the page. */
  declare tag: () => ChartTag | undefined;
  declare format: CodeFormat;
  declare code: string;

  /** Counts the updates of the code, so that outdated ones are dropped. */
  #asked = 0;

  constructor() {
    super();
    this.format = 'tag';
    this.code = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!['workshop', 'chart', 'data', 'format'].some((name) => changed.has(name as keyof ChartExport)))
      return;
    void this.#renew();
  }

  /** Updates the code, once for several changes in a row. */
  async #renew(): Promise<void> {
    const asked = (this.#asked += 1);
    await pause();
    if (asked !== this.#asked) return;
    const code = await this.#code(this.format);
    if (asked === this.#asked) this.code = code;
  }

  /** The code of a format; empty if the chart cannot provide it. */
  #code = async (format: CodeFormat): Promise<string> => {
    await allDrawn();
    return codeOf(format, this.workshop, this.chart, this.data, this.tag()).catch(() => '');
  };

  protected override render(): TemplateResult {
    const { export: words } = this.workshop.messages;
    return html`<div class="formats">
        ${[...new Set([...codeFormats, ...fileFormats])].map((format) =>
          this.#item(format, [
            ...(isIn(codeFormats, format)
              ? [this.#button(format, words.copy, () => void this.#copy(format))]
              : [this.#button(format, words.copy, () => void this.#copyFile(format))]),
            ...(isIn(fileFormats, format)
              ? [this.#button(format, words.save, () => void this.#save(format))]
              : []),
          ]),
        )}
        ${this.#item('print', [this.#button('print', words.print, () => print())])}
      </div>
      <label for="code">${words.code(words.format[this.format].name)}</label>
      ${
        this.format === 'tag' && !isTableEnough(this.workshop)
          ? html`<p class="hint">${words.tagWithData}</p>`
          : nothing
      }
      <textarea id="code" class="code" readonly rows="8" spellcheck="false" .value=${this.code}></textarea>`;
  }

  #item(format: ExportFormat, buttons: readonly TemplateResult[]): TemplateResult {
    const { name, when } = this.workshop.messages.export.format[format];
    return html`<section class="format ${format === this.format ? 'is-chosen' : ''}">
      <h3 id="format-${format}">${name}</h3>
      <p id="when-${format}" class="hint">${when}</p>
      <div class="buttons">${buttons}</div>
    </section>`;
  }

  #button(format: ExportFormat, action: string, act: () => void): TemplateResult {
    const { messages } = this.workshop;
    const { name } = messages.export.format[format];
    const { colon } = messagesOf(langOf(messages.tag));
    return html`<button
      type="button"
      aria-label=${action === name ? action : action + colon + name}
      aria-describedby="when-${format}"
      @click=${act}
    >
      ${action}
    </button>`;
  }

  async #copy(format: CodeFormat): Promise<void> {
    const { messages, announce } = this.workshop;
    const code = await this.#code(format);
    // Set together, so that the label always matches the code.
    this.format = format;
    this.code = code;
    try {
      await navigator.clipboard.writeText(code);
      announce(messages.export.copied);
    } catch {
      announce(messages.export.notCopied);
    }
  }

  async #file(format: FileFormat): ReturnType<typeof fileOf> {
    await allDrawn();
    const { read, project } = this.workshop;
    return fileOf(format, read?.data ?? this.data, this.tag(), project.choices.attributes.source);
  }

  async #copyFile(format: FileFormat): Promise<void> {
    const { messages, announce } = this.workshop;
    try {
      await copyFile(this.#file(format), format === 'png' ? 'image/png' : 'text/plain');
      announce(messages.export.copied);
    } catch {
      announce(messages.export.notCopiedFile);
    }
  }

  async #save(format: FileFormat): Promise<void> {
    const { messages, announce } = this.workshop;
    try {
      save(...(await this.#file(format)));
      announce(messages.export.saved);
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'chart-export': ChartExport;
  }
}
