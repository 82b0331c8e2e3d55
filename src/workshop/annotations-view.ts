import { html, nothing, type TemplateResult } from 'lit';
import type { PlanData } from '../indicator.js';
import { inLang, langOf, type Lang } from '../messages.js';
import { isComplete, VALUE, TIME, type AuthorAnnotation } from './annotations.js';
import type { Workshop } from './workshop.js';

/** The form for the author's own annotations of the chart. */
export function annotationsView(workshop: Workshop, data: PlanData): TemplateResult {
  const { messages, project, correct } = workshop;
  const { annotations: words } = messages;
  const { annotations = [], ...others } = project.corrections;
  const apply = (all: readonly AuthorAnnotation[]) =>
    correct(all.length ? { ...others, annotations: all } : others);
  return html`<fieldset class="annotations">
    <legend>${words.title}</legend>
    <p class="hint" id="annotations-hint">${words.hint}</p>
    ${annotations.map((one, at) =>
      annotationForm(workshop, data, one, at + 1, (changed) =>
        apply(annotations.flatMap((other, index) => (index === at ? (changed ?? []) : other))),
      ),
    )}
    <button
      type="button"
      @click=${({ target }: Event) => {
        apply([...annotations, { text: '' }]);
        const forms = (target as HTMLElement).closest('fieldset')!;
        setTimeout(() => forms.querySelector<HTMLElement>('.annotation:last-of-type input')?.focus());
      }}
    >
      ${words.add}
    </button>
  </fieldset>`;
}

/** The fields of one annotation; `apply` receives the changed annotation, or undefined to remove it. */
function annotationForm(
  { messages }: Workshop,
  { indicators, places }: PlanData,
  one: AuthorAnnotation,
  number: number,
  apply: (changed: AuthorAnnotation | undefined) => void,
): TemplateResult {
  const { annotations: words } = messages;
  const lang = langOf(messages.tag);
  const set = (key: keyof AuthorAnnotation) => (event: Event) => {
    const value = (event.target as HTMLInputElement | HTMLSelectElement).value.trim();
    const { [key]: _, ...others } = one;
    apply({ text: '', ...others, ...(value ? { [key]: value } : {}) });
  };
  const field = (key: 'text' | 'time' | 'until' | 'value' | 'upTo', pattern?: string) =>
    html`<label
      >${words[key]}<input
        pattern=${pattern ?? nothing}
        inputmode=${pattern === VALUE ? 'decimal' : nothing}
        aria-describedby=${pattern ? 'annotations-hint' : nothing}
        .value=${one[key] ?? ''}
        @change=${set(key)}
    /></label>`;
  return html`<div class="fields annotation" role="group" aria-label=${words.numbered(number)}>
    ${field('text')} ${field('time', TIME)} ${field('until', TIME)} ${field('value', VALUE)}
    ${field('upTo', VALUE)}
    ${choice(words.indicator, words.any, indicators, one.indicator, lang, set('indicator'))}
    ${places.length > 1 ? choice(words.place, words.any, places, one.place, lang, set('place')) : nothing}
    <button
      type="button"
      aria-label=${words.removeNumbered(number)}
      @click=${({ target }: Event) => {
        (target as HTMLElement).closest('fieldset')?.querySelector<HTMLElement>(':scope > button')?.focus();
        apply(undefined);
      }}
    >
      ${words.remove}
    </button>
    ${isComplete(one) ? nothing : html`<p class="hint">${words.incomplete}</p>`}
  </div>`;
}

/** A dropdown of the data's indicators or places; the first option selects none. */
const choice = (
  label: string,
  any: string,
  records: PlanData['places'] | PlanData['indicators'],
  chosen: string | undefined,
  lang: Lang,
  set: (event: Event) => void,
): TemplateResult =>
  html`<label
    >${label}<select @change=${set}>
      <option value="" .selected=${!chosen}>${any}</option>
      ${records.map(
        ({ id, name }) =>
          html`<option value=${id} .selected=${id === chosen}>${inLang(name, lang) || id}</option>`,
      )}
    </select></label
  >`;
