import { html, type TemplateResult } from 'lit';
import { patternOf } from './times.js';

/**
 * A text field for a correction: applies only text that matches the pattern, else shows the browser's error message.
 * @param placeholder the value as read, or a hint
 * @param apply receives the text; undefined if the field is cleared
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

/** A field that corrects a year. */
export const yearInput = (
  label: string,
  placeholder: string | number,
  year: number | undefined,
  apply: (year: number | undefined) => void,
): TemplateResult =>
  patternInput(label, placeholder, patternOf('year'), year === undefined ? undefined : String(year), (text) =>
    apply(text === undefined ? undefined : Number(text)),
  );
