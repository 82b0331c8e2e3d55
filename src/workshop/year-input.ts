import { html, type TemplateResult } from 'lit';

/**
 * A field for a year that an author corrects.
 * @param placeholder the year as read, or what is asked for
 * @param take receives the year; undefined where the field is emptied
 */
export const yearInput = (
  label: string,
  placeholder: string | number,
  year: number | undefined,
  take: (year: number | undefined) => void,
): TemplateResult =>
  html`<input
    type="number"
    min="1900"
    max="2100"
    aria-label=${label}
    placeholder=${placeholder}
    .value=${String(year ?? '')}
    @change=${({ target }: Event) => take(Number((target as HTMLInputElement).value) || undefined)}
  />`;
