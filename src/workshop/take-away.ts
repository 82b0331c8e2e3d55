import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ChartName } from '../editor.js';
import type { PlanData } from '../indicator.js';
import { allDrawn, pause, type ChartTag } from './live-picture.js';
import { save } from './save-file.js';
import { codeForms, fileForms, type CodeForm, type FileForm } from './forms.js';
import { codeOf, fileOf, isTableEnough } from './take-forms.js';
import type { Workshop } from './workshop.js';

/** The ways to take a chart away, with the code of the one that was last asked for. */
export class TakeAway extends LitElement {
  static override properties = {
    workshop: { attribute: false },
    chart: {},
    data: { attribute: false },
    tag: { attribute: false },
    form: { state: true },
    code: { state: true },
  };

  declare workshop: Workshop;
  declare chart: ChartName;
  declare data: PlanData;
  /** The chart as it stands on the page. */
  declare tag: () => ChartTag | undefined;
  declare form: CodeForm;
  declare code: string;

  /** Counts the changes of the code. */
  #asked = 0;

  constructor() {
    super();
    this.form = 'tag';
    this.code = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!['workshop', 'chart', 'data', 'form'].some((name) => changed.has(name as keyof TakeAway))) return;
    void this.#renew();
  }

  /** Writes the code anew, once for all changes of a turn. */
  async #renew(): Promise<void> {
    const asked = (this.#asked += 1);
    await pause();
    if (asked !== this.#asked) return;
    const code = await this.#code(this.form);
    if (asked === this.#asked) this.code = code;
  }

  /** The code of a form; empty while the chart cannot give it. */
  #code = async (form: CodeForm): Promise<string> => {
    await allDrawn();
    return codeOf(form, this.workshop, this.chart, this.data, this.tag()).catch(() => '');
  };

  protected override render(): TemplateResult {
    const { take } = this.workshop.messages;
    return html`<div class="forms">
        ${codeForms.map((form) => this.#item(form, take.copy, () => void this.#copy(form)))}
        ${fileForms.map((form) => this.#item(form, take.save, () => void this.#save(form)))}
        ${this.#item('print', take.print, () => print())}
      </div>
      <label for="code">${take.code(take.form[this.form].name)}</label>
      ${
        this.form === 'tag' && !isTableEnough(this.workshop)
          ? html`<p class="hint">${take.tagWithData}</p>`
          : nothing
      }
      <textarea id="code" class="code" readonly rows="8" spellcheck="false" .value=${this.code}></textarea>`;
  }

  #item(form: CodeForm | FileForm | 'print', action: string, take: () => void): TemplateResult {
    const { name, when } = this.workshop.messages.take.form[form];
    return html`<section class="form ${form === this.form ? 'is-chosen' : ''}">
      <h3 id="form-${form}">${name}</h3>
      <p id="when-${form}" class="hint">${when}</p>
      <button type="button" aria-label="${action}: ${name}" aria-describedby="when-${form}" @click=${take}>
        ${action}
      </button>
    </section>`;
  }

  async #copy(form: CodeForm): Promise<void> {
    const { messages, tell } = this.workshop;
    const code = await this.#code(form);
    // Both at once, so that a name never stands over the code of another form.
    this.form = form;
    this.code = code;
    try {
      await navigator.clipboard.writeText(code);
      tell(messages.take.copied);
    } catch {
      tell(messages.take.notCopied);
    }
  }

  async #save(form: FileForm): Promise<void> {
    const { messages, tell } = this.workshop;
    try {
      await allDrawn();
      const { read, project } = this.workshop;
      save(...(await fileOf(form, read?.data ?? this.data, this.tag(), project.choices.attributes.source)));
      tell(messages.take.saved);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'take-away': TakeAway;
  }
}
