import { html, nothing, type TemplateResult } from 'lit';
import { VALUE } from './annotations.js';
import type { WorkshopMessages } from './messages/index.js';
import type { ValueCorrection } from './project.js';
import { patternInput } from './pattern-input.js';

const KINDS = ['actual', 'target', 'base'] as const;

/** The indicators or places that a value may belong to, by id, and the current one. */
export interface ValueOwner {
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly chosen: string;
}

/** A value that the author can correct, or an unread cell that may be one. */
export interface ChosenValue {
  readonly name: string;
  /** The role that it was read as, in words. */
  readonly read: string;
  /** The text of its cell. */
  readonly text: string;
  /** Its time; undefined if that cannot be corrected. */
  readonly time?: { readonly read: string; readonly pattern: string; readonly isYear: boolean };
  /** Its number as read, or the only number in the text of its cell. */
  readonly number: string;
  /** Whether its kind can be corrected, which is not so in a time series. */
  readonly hasKind: boolean;
  /** What it may be a value of, if the cell was left unread. */
  readonly indicator?: ValueOwner;
  readonly place?: ValueOwner;
  /** Why it is no value yet, or why its time is not changed. */
  readonly fault?: 'incomplete' | 'taken' | undefined;
  readonly own: ValueCorrection;
}

/** The form that corrects one value. */
export function valueForm(
  value: ChosenValue,
  messages: WorkshopMessages,
  apply: (correction: ValueCorrection) => void,
): TemplateResult {
  const { name, read, hasKind, fault, own } = value;
  const { correct } = messages;
  const chosen = own.isLeftOut ? 'out' : (own.kind ?? '');
  const change = ({ target }: Event) => {
    const { value: id } = target as HTMLSelectElement;
    const kind = KINDS.find((one) => one === id);
    const { kind: _, isLeftOut: __, ...rest } = own;
    apply({ ...rest, ...(id === 'out' ? { isLeftOut: true } : {}), ...(kind ? { kind } : {}) });
  };
  return html`<div class="one-value ${Object.keys(own).length ? 'is-corrected' : ''}">
    <p class="what">${name}</p>
    ${captioned(
      correct.field.kind,
      html`<select aria-label=${correct.valueIs(name)} @change=${change}>
        <option value="" .selected=${!chosen}>${correct.printed(read)}</option>
        ${
          hasKind
            ? KINDS.map(
                (one) =>
                  html`<option value=${one} .selected=${one === chosen}>${correct.columnRole[one]}</option>`,
              )
            : nothing
        }
        <option value="out" .selected=${chosen === 'out'}>${correct.leaveOut}</option>
      </select>`,
    )}
    ${own.isLeftOut ? nothing : fields(value, messages, apply)}
    ${fault ? html`<p class="hint">${correct.fault[fault]}</p>` : nothing}
  </div>`;
}

/** The fields of a value that is not left out. */
function fields(
  { name, text, time, number, indicator, place, own }: ChosenValue,
  { correct }: WorkshopMessages,
  apply: (correction: ValueCorrection) => void,
): TemplateResult {
  const among = (
    key: 'indicator' | 'place',
    label: string,
    choice: ValueOwner | undefined,
  ): TemplateResult | typeof nothing =>
    choice
      ? captioned(
          correct.field[key],
          html`<select
            aria-label=${label}
            @change=${({ target }: Event) => apply({ ...own, [key]: (target as HTMLSelectElement).value })}
          >
            ${choice.options.map(
              ([id, text]) => html`<option value=${id} .selected=${id === choice.chosen}>${text}</option>`,
            )}
          </select>`,
        )
      : nothing;
  const { time: _, ...undated } = own;
  const { value: __, of: ___, ...unnumbered } = own;
  return html`${among('indicator', correct.indicatorOf(name), indicator)}
  ${among('place', correct.placeOf(name), place)}
  ${
    time
      ? captioned(
          correct.field.time,
          patternInput(
            time.isYear ? correct.yearOf(name) : correct.timeOf(name),
            time.read || correct.timeShort,
            time.pattern,
            own.time,
            (text) => apply(text ? { ...undated, time: text } : undated),
          ),
        )
      : nothing
  }
  ${captioned(
    correct.field.number,
    patternInput(correct.numberOf(name), number, VALUE, own.value, (typed) =>
      apply(typed ? { ...unnumbered, value: typed.replace('−', '-'), of: text } : unnumbered),
    ),
  )}`;
}

const captioned = (caption: string, control: TemplateResult): TemplateResult =>
  html`<label><span aria-hidden="true">${caption}</span>${control}</label>`;
