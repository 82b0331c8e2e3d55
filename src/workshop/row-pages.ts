import { html, LitElement, type TemplateResult } from 'lit';
import type { WorkshopMessages } from './messages/index.js';
import { offButton } from './off-button.js';

/** Buttons that page through many rows. */
export function pagesView(
  { from, size, count }: { readonly from: number; readonly size: number; readonly count: number },
  { check }: WorkshopMessages,
  go: (from: number) => void,
): TemplateResult {
  return html`<div class="buttons pages">
    ${offButton(check.earlier, from === 0, () => go(Math.max(0, from - size)))}
    <span>${check.rows(from + 1, Math.min(from + size, count), count)}</span>
    ${offButton(check.later, from + size >= count, () => go(from + size))}
  </div>`;
}

/** A paged list of forms. */
export class RowPages extends LitElement {
  static override properties = {
    rows: { attribute: false },
    form: { attribute: false },
    messages: { attribute: false },
    from: { state: true },
  };

  declare rows: readonly unknown[];
  declare form: (row: never) => TemplateResult;
  declare messages: WorkshopMessages;
  declare from: number;

  constructor() {
    super();
    this.from = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    if (this.from >= this.rows.length) this.from = 0;
  }

  protected override render(): TemplateResult {
    const { rows, from, form, messages } = this;
    const pages = { from, size: SIZE, count: rows.length };
    return html`${rows.length > SIZE ? pagesView(pages, messages, (at) => (this.from = at)) : ''}
      <ul class="corrections">
        ${rows.slice(from, from + SIZE).map((row) => form(row as never))}
      </ul>`;
  }
}

/** The number of rows per page. */
const SIZE = 40;

declare global {
  interface HTMLElementTagNameMap {
    'row-pages': RowPages;
  }
}
