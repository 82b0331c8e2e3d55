import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { langOf, messagesOf } from '../messages.js';
import { cellRoles, MOST_COLUMNS, MOST_ROWS, type RoleOfCell } from './cell-roles.js';
import type { WorkshopMessages } from './messages/index.js';
import type { SourceRead } from './read-given.js';
import { shownCells, type ShownCell, type ShownTable } from './shown-cells.js';

/** The table as given, each cell with what it became; the reason is told for the cell that is pointed at or focused. */
export class CellTable extends LitElement {
  static override properties = {
    read: { attribute: false },
    messages: { attribute: false },
    pointed: { state: true },
  };

  declare read: SourceRead;
  declare messages: WorkshopMessages;
  declare pointed: ShownCell | undefined;
  #shown: ShownTable = { rows: [], moreRows: 0, moreColumns: 0 };
  #roleOf: (row: number, column: number, text: string) => RoleOfCell = () => ({ role: 'empty' });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('read')) return;
    this.#shown = shownCells(this.read.source.grid ?? [], MOST_ROWS, MOST_COLUMNS);
    this.#roleOf = cellRoles(this.read.source);
    this.pointed = undefined;
  }

  protected override render(): TemplateResult {
    const { check } = this.messages;
    const { rows, moreRows, moreColumns } = this.#shown;
    const first = rows[0]?.[0];
    const focusable = this.pointed ?? first;
    return html`
      <div class="cells">
        <table role="grid" aria-label=${check.table} aria-describedby="cell-detail" @keydown=${this.#move}>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => this.#cell(cell, cell.row === focusable?.row && cell.column === focusable.column))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${moreRows || moreColumns ? html`<p class="hint">${check.more(moreRows, moreColumns)}</p>` : nothing}
      <p id="cell-detail" class="detail" aria-live="polite">${this.#detail()}</p>
    `;
  }

  #cell(cell: ShownCell, isFocusable: boolean): TemplateResult {
    const { role } = this.#roleOf(cell.row, cell.column, cell.text);
    const { check } = this.messages;
    return html`<td
      class="cell is-${role}"
      data-row=${cell.row}
      data-column=${cell.column}
      colspan=${cell.colSpan}
      rowspan=${cell.rowSpan}
      tabindex=${isFocusable ? 0 : -1}
      @focus=${() => (this.pointed = cell)}
      @pointerenter=${() => (this.pointed = cell)}
    >
      ${cell.text}${
        check.sign[role]
          ? html`<span class="sign" title=${check.role[role]} aria-hidden="true">${check.sign[role]}</span
              ><span class="heard">(${check.role[role]})</span>`
          : nothing
      }
    </td>`;
  }

  #detail(): string {
    const { pointed, messages } = this;
    const { check } = messages;
    if (!pointed) return check.pointHint;
    const { role, reason, reading } = this.#roleOf(pointed.row, pointed.column, pointed.text);
    const library = messagesOf(langOf(messages.tag));
    const value = reading?.value == null ? '' : `${library.period(reading.period)}`;
    const why = reason ? library.unread(reason) : '';
    const parts = [check.role[role], value, why].filter(Boolean).join(library.comma);
    return check.at(pointed.row, pointed.column) + library.colon + parts;
  }

  /** Arrow keys go from cell to cell, Home and End to the ends of a row. */
  #move(event: KeyboardEvent): void {
    const from = (event.target as HTMLElement).closest('td');
    const steps: Partial<Record<string, readonly [number, number]>> = {
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
    };
    const step = steps[event.key];
    const cells = from?.parentElement ? Array.from(from.parentElement.children) : [];
    const end = event.key === 'Home' ? cells[0] : event.key === 'End' ? cells.at(-1) : undefined;
    const to = end ?? (from && step ? this.#neighbour(from, step) : undefined);
    if (!(to instanceof HTMLElement)) return;
    event.preventDefault();
    to.focus();
  }

  /** The next cell that stands in a direction, over merged ones. */
  #neighbour(from: HTMLTableCellElement, [down, right]: readonly [number, number]): Element | undefined {
    const row = Number(from.dataset.row) + (down > 0 ? from.rowSpan : down);
    const column = Number(from.dataset.column) + (right > 0 ? from.colSpan : right);
    return Array.from(this.querySelectorAll<HTMLTableCellElement>('td')).find((cell) => {
      const [top, left] = [Number(cell.dataset.row), Number(cell.dataset.column)];
      return top <= row && row < top + cell.rowSpan && left <= column && column < left + cell.colSpan;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cell-table': CellTable;
  }
}
