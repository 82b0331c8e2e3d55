import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { langOf } from '../messages.js';
import type { Grid } from '../tables.js';
import { cellDetail } from './cell-detail.js';
import { cellRoles, type CellRole, type RoleOf } from './cell-roles.js';
import { neighbourOf } from './cell-keys.js';
import type { WorkshopMessages } from './messages/index.js';
import type { SourceRead } from './read-input.js';
import { linesOfCells, linesOfData, type ReadLine } from './read-lines.js';
import { chosenValue } from './chosen-value.js';
import { pagesView } from './row-pages.js';
import type { Corrections, ValueCorrection } from './project.js';
import { valueForm } from './value-form.js';
import { valuesView } from './values-view.js';
import { labelColumn, shownCells, type ShownCell, type ShownTable } from './shown-cells.js';

/** Limits: rows per page, columns shown, and values listed for a source that is no table. */
const ROWS = 40;
export const COLUMNS = 40;
const VALUES = 400;

/** Texts up to this length, in characters, are not wrapped. */
const SHORT = 14;

/** A cell by its row and column, both from 1. */
type Place = Pick<ShownCell, 'row' | 'column'>;

/**
 * Shows the given table beside the values read from it. Each cell shows its role; for the hovered or focused cell, a
 * line below explains it, and its value is highlighted.
 */
export class CellTable extends LitElement {
  static override properties = {
    read: { attribute: false },
    messages: { attribute: false },
    values: { attribute: false },
    correct: { attribute: false },
    pointed: { state: true },
    chosen: { state: true },
    from: { state: true },
  };

  declare read: SourceRead;
  declare messages: WorkshopMessages;
  /** The corrections of single values. */
  declare values: Corrections['values'];
  declare correct: (key: string, own: ValueCorrection) => void;
  declare pointed: Place | undefined;
  /** The cell that had focus last: it stays marked, and the form below corrects its value. */
  declare chosen: Place | undefined;
  /** The first row shown, from 0. */
  declare from: number;
  #shown: ShownTable = { rows: [], moreColumns: 0 };
  #lines: readonly ReadLine[] = [];
  #roleOf: RoleOf = () => ({ role: 'empty' });
  /** The column that labels the rows, from 1; it stays visible while scrolling. 0 if there is none. */
  #label = 0;

  constructor() {
    super();
    this.from = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('read') && !changed.has('from') && !changed.has('messages')) return;
    const { grid, cells = [] } = this.read.corrected;
    const lang = langOf(this.messages.tag);
    this.pointed = undefined;
    if (!grid) {
      this.#lines = linesOfData(this.read, lang, VALUES);
      return;
    }
    const before = changed.get('read')?.source.grid;
    const isOther = before !== undefined && topOf(before) !== topOf(grid);
    if (this.from >= grid.length || isOther) this.from = 0;
    if (isOther || changed.has('from')) this.chosen = undefined;
    this.pointed = this.chosen;
    const { from } = this;
    this.#shown = shownCells(grid, from, ROWS, COLUMNS);
    const first = Math.min(from + 1, ...this.#shown.rows.flat().map(({ row }) => row));
    const isShown = ({ row, column }: Place) => row >= first && row <= from + ROWS && column <= COLUMNS;
    this.#roleOf = cellRoles(this.read.corrected, isShown);
    this.#label = labelColumn(this.#shown.rows, this.#roleOf);
    this.#lines = linesOfCells(this.read, cells.filter(isShown), this.#roleOf, lang);
  }

  protected override updated(): void {
    const line = this.querySelector<HTMLElement>('.read-values .is-pointed');
    const pane = line?.closest<HTMLElement>('.cells');
    if (!line || !pane || pane.matches(':hover')) return;
    const [top, bottom] = [line.offsetTop, line.offsetTop + line.offsetHeight];
    if (top < pane.scrollTop + 40 || bottom > pane.scrollTop + pane.clientHeight)
      pane.scrollTop = top - pane.clientHeight / 2;
  }

  protected override render(): TemplateResult {
    const { check } = this.messages;
    const { grid } = this.read.source;
    const values = valuesView(this.#lines, this.messages, {
      pointed: this.pointed,
      chosen: this.chosen,
      point: (cell = this.chosen) => (this.pointed = cell),
      choose: (cell) => (this.pointed = this.chosen = cell),
    });
    if (!grid) {
      const { data } = this.read;
      const all = (data.series ?? []).reduce((sum, one) => sum + one.values.length, data.readings.length);
      return html`<p class="hint">${check.whole}</p>
        ${values} ${all > VALUES ? html`<p class="hint">${check.moreValues(all - VALUES)}</p>` : nothing}`;
    }
    const { moreColumns } = this.#shown;
    return html`${this.#legend()}${grid.length > ROWS ? pagesView({ from: this.from, size: ROWS, count: grid.length }, this.messages, (at) => (this.from = at)) : nothing}
      <div class="panes">${this.#table()}${this.#lines.length ? values : nothing}</div>
      ${moreColumns ? html`<p class="hint">${check.more(moreColumns)}</p>` : nothing}`;
  }

  #table(): TemplateResult {
    const { check } = this.messages;
    const { rows } = this.#shown;
    const focusable = this.chosen ?? rows[0]?.[0];
    return html`<section>
      <h3>${check.table}</h3>
      <div class="cells">
        <table
          role="grid"
          aria-label=${check.table}
          aria-describedby="cell-detail"
          @keydown=${this.#move}
          @pointerleave=${() => (this.pointed = this.chosen)}
        >
          <tbody>
            ${rows.map(
              (cells) =>
                html`<tr>
                  ${cells.map((cell) => this.#cell(cell, isSame(cell, focusable)))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p id="cell-detail" class="detail" aria-live="polite">${this.#detail()}</p>
      ${this.#correction()}
    </section>`;
  }

  #cell(cell: ShownCell, isFocusable: boolean): TemplateResult {
    const { role } = this.#roleOf(cell.row, cell.column, cell.text);
    const { check } = this.messages;
    const classes = [
      `cell is-${role}`,
      ...(cell.text.length <= SHORT ? ['is-short'] : []),
      ...(cell.column === this.#label && cell.colSpan === 1 ? ['is-label'] : []),
      ...(isSame(cell, this.pointed) ? ['is-pointed'] : []),
      ...(isSame(cell, this.chosen) ? ['is-chosen'] : []),
    ];
    return html`<td
      class=${classes.join(' ')}
      data-row=${cell.row}
      data-column=${cell.column}
      colspan=${cell.colSpan}
      rowspan=${cell.rowSpan}
      tabindex=${isFocusable ? 0 : -1}
      @focus=${({ target }: Event) => {
        this.pointed = this.chosen = cell;
        // Browsers do not scroll to a focused cell that is only partly cut off.
        (target as HTMLElement).scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }}
      @pointerenter=${() => (this.pointed = cell)}
    >
      ${cell.text}${
        check.sign[role]
          ? html`<span class="sign" title=${check.role[role]} aria-hidden="true">${check.sign[role]}</span
              ><span class="visually-hidden">(${check.role[role]})</span>`
          : nothing
      }
    </td>`;
  }

  /** The roles of the visible cells, with their signs. */
  #legend(): TemplateResult {
    const { check } = this.messages;
    const roles = new Set<CellRole>();
    for (const { row, column, text } of this.#shown.rows.flat())
      roles.add(this.#roleOf(row, column, text).role);
    roles.delete('empty');
    return html`<ul class="legend" aria-label=${check.legend}>
      ${[...roles].map(
        (role) =>
          html`<li class="is-${role}">
            <span class="sign" aria-hidden="true">${check.sign[role]}</span>${check.role[role]}
          </li>`,
      )}
    </ul>`;
  }

  /** The form for the value of the chosen cell. */
  #correction(): TemplateResult | typeof nothing {
    const { read, values, chosen, messages, correct } = this;
    const found = chosen && chosenValue(read, values, chosen, messages);
    return found ? valueForm(found, messages, (own) => correct(found.key, own)) : nothing;
  }

  #detail(): string {
    const { pointed, messages, read } = this;
    const cell = this.#shown.rows.flat().find((one) => isSame(one, pointed));
    if (!cell) return messages.check.pointHint;
    return cellDetail(cell, this.#roleOf(cell.row, cell.column, cell.text), read, this.#lines, messages);
  }

  /** Shows the page of rows with a cell, and focuses the cell. */
  async choose(place: Place): Promise<void> {
    this.from = Math.floor((place.row - 1) / ROWS) * ROWS;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-row="${place.row}"][data-column="${place.column}"]`)?.focus();
  }

  /** Arrow keys go from cell to cell, Home and End to the ends of a row. */
  readonly #move = (event: KeyboardEvent): void => {
    const from = (event.target as HTMLElement).closest('td');
    const to = from && neighbourOf(from, event.key, this.from + 1);
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
}

/** Identifies a table by its first rows. */
const topOf = (grid: Grid): string => JSON.stringify(grid.slice(0, 3));

const isSame = (one: Place | undefined, other: Place | undefined): boolean =>
  one !== undefined && one.row === other?.row && one.column === other.column;

declare global {
  interface HTMLElementTagNameMap {
    'cell-table': CellTable;
  }
}
