import { html, nothing, type TemplateResult } from 'lit';
import type { WorkshopMessages } from './messages/index.js';
import type { ValueCorrection } from './project.js';
import { yearInput } from './year-input.js';

const KINDS = ['actual', 'target', 'base'] as const;

/** A single value that an author may correct: what the table calls it, and whether it has a year of its own. */
export interface ChosenValue {
  readonly name: string;
  /** What it was read as. */
  readonly read: string;
  /** The year it was read with; undefined where that cannot be corrected. */
  readonly year: number | undefined;
  /** Whether it can be of another kind; a value of a time series can only be left out. */
  readonly hasKind: boolean;
  readonly own: ValueCorrection;
}

/** The form with which an author corrects one value. */
export function valueForm(
  { name, read, year, hasKind, own }: ChosenValue,
  { correct }: WorkshopMessages,
  take: (correction: ValueCorrection) => void,
): TemplateResult {
  const chosen = own.isLeftOut ? 'out' : (own.kind ?? '');
  const change = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    const kind = KINDS.find((one) => one === value);
    const { kind: _, isLeftOut: __, ...rest } = own;
    take({ ...rest, ...(value === 'out' ? { isLeftOut: true } : {}), ...(kind ? { kind } : {}) });
  };
  const date = (given: number | undefined) => {
    const { year: _, ...rest } = own;
    take(given ? { ...rest, year: given } : rest);
  };
  return html`<div class="one-value ${Object.keys(own).length ? 'is-corrected' : ''}">
    <span class="what">${name}</span>
    <select aria-label=${correct.valueIs(name)} @change=${change}>
      <option value="" ?selected=${!chosen}>${correct.printed(read)}</option>
      ${
        hasKind
          ? KINDS.map(
              (one) => html`<option value=${one} ?selected=${one === chosen}>${correct.holds[one]}</option>`,
            )
          : nothing
      }
      <option value="out" ?selected=${chosen === 'out'}>${correct.leaveOut}</option>
    </select>
    ${year === undefined || own.isLeftOut ? nothing : yearInput(correct.yearOf(name), year, own.year, date)}
  </div>`;
}
