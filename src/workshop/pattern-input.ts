import { html, type TemplateResult } from 'lit';
import { patternOf } from './times.js';

/**
 * A field that an author corrects: what it takes is given only where it is of the pattern, else its fault is told.
 * @param placeholder as read, or what is asked for
 * @param apply receives the text; undefined where the field is emptied
 */
export const patternInput = (
  label: string,
  placeholder: string | number,
  pattern: string,
  text: string | undefined,
  apply: (text: string | undefined) => void,
): TemplateResult =>
  html`<input
    aria-label=${label}
    placeholder=${placeholder}
    pattern=${pattern}
    autocomplete="off"
    .value=${text ?? ''}
    @change=${({ target }: Event) => {
      const input = target as HTMLInputElement;
      input.value = input.value.trim();
      if (input.reportValidity()) apply(input.value || undefined);
    }}
  />`;

/** A field for a year that an author corrects. */
export const yearInput = (
  label: string,
  placeholder: string | number,
  year: number | undefined,
  apply: (year: number | undefined) => void,
): TemplateResult =>
  patternInput(label, placeholder, patternOf('year'), year === undefined ? undefined : String(year), (text) =>
    apply(text === undefined ? undefined : Number(text)),
  );
