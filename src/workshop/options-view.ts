import { html, type TemplateResult } from 'lit';
import { charts, languageTags, type Attribute, type ChartName } from '../editor.js';
import type { PlanData } from '../indicator.js';
import { annotationsView } from './annotations-view.js';
import { NO_CORRECTIONS } from './project.js';
import type { Workshop } from './workshop.js';

/** The widths of a phone, a text column and a wide page, in CSS pixels. */
const WIDTHS = [320, 640, 1200] as const;

/** One of {@link WIDTHS}. */
export type TryWidth = (typeof WIDTHS)[number];

/** The chosen chart with its texts, options, annotations, and widths to try. */
export function optionsView(
  workshop: Workshop,
  chart: ChartName,
  data: PlanData,
  width: TryWidth,
  tryWidth: (width: TryWidth) => void,
): TemplateResult {
  const { messages, project, lang } = workshop;
  const { options, charts: names } = messages;
  const { choices } = project;
  return html`<h3>${options.title}</h3>
    <div class="fields">${words(workshop)}${settings(workshop, chart)}</div>
    ${annotationsView(workshop, data)}
    <div class="buttons" role="group" aria-label=${options.width}>
      ${WIDTHS.map(
        (one) =>
          html`<button type="button" aria-pressed=${one === width} @click=${() => tryWidth(one)}>
            ${options.pixels(one)}
          </button>`,
      )}
    </div>
    <div
      class="result is-${width} look-${choices.look ?? 'page'}"
      role="group"
      tabindex="0"
      aria-label="${options.result}: ${names.name[chart]}"
    >
      <chart-preview
        id="result"
        .chart=${chart}
        .data=${data}
        .chartAttributes=${choices.attributes}
        .language=${choices.lang ?? lang}
      ></chart-preview>
    </div>`;
}

const valueOf = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value.trim();

/** Sets an attribute, or removes it if the value is empty. */
const set = ({ project: { choices }, choose }: Workshop, name: string, value: string) => {
  const { [name]: _, ...others } = choices.attributes;
  choose({ ...choices, attributes: value ? { ...others, [name]: value } : others });
};

/** The fields for the texts around the chart. */
function words(workshop: Workshop): TemplateResult[] {
  const { messages, project, correct } = workshop;
  const { options } = messages;
  const { corrections, choices } = project;
  const note = (event: Event) => {
    const { note: _, ...others } = corrections === NO_CORRECTIONS ? { ...NO_CORRECTIONS } : corrections;
    correct(valueOf(event) ? { ...others, note: valueOf(event) } : others);
  };
  return [
    ...(['heading', 'summary', 'source'] as const).map(
      (name) =>
        html`<label
          >${options[name]}<input
            placeholder=${options.computed}
            .value=${choices.attributes[name] ?? ''}
            @change=${(event: Event) => set(workshop, name, valueOf(event))}
        /></label>`,
    ),
    html`<label>${options.note}<input .value=${corrections.note ?? ''} @change=${note} /></label>`,
  ];
}

/** The fields for language, look, and the chart's own attributes in the registry. */
function settings(workshop: Workshop, chart: ChartName): TemplateResult[] {
  const { messages, project, lang, choose } = workshop;
  const { options } = messages;
  const { choices } = project;
  const looks = ['page', 'light', 'dark'] as const;
  const own = (charts[chart] as readonly Attribute[]).filter(({ name }) => name in options.attribute);
  return [
    select(
      options.language,
      languageTags.map((tag) => [tag, options.languageName(tag)]),
      choices.lang ?? lang,
      (value) => choose({ ...choices, lang: value }),
    ),
    select(
      options.look,
      looks.map((look) => [look, options.looks[look]]),
      choices.look ?? 'page',
      (value) => {
        const { look: _, ...others } = choices;
        choose(value === 'light' || value === 'dark' ? { ...others, look: value } : others);
      },
    ),
    ...own.map((attribute) => {
      const { name, type, choices: known = [], default: usual } = attribute;
      const label = options.attribute[name]!;
      const value = choices.attributes[name] ?? '';
      const apply = (value: string) => set(workshop, name, value === usual ? '' : value);
      if (type !== 'choice')
        return html`<label
          >${label}<input
            placeholder=${messages.correct.timeShort}
            .value=${value}
            @change=${(event: Event) => apply(valueOf(event))}
        /></label>`;
      const open: readonly (readonly [string, string])[] = usual ? [] : [['', options.usual]];
      return select(
        label,
        [...open, ...known.map((one) => [one, options.choice[one] ?? one] as const)],
        value || (usual ?? ''),
        apply,
      );
    }),
  ];
}

const select = (
  label: string,
  entries: readonly (readonly [value: string, text: string])[],
  chosen: string,
  apply: (value: string) => void,
): TemplateResult =>
  html`<label
    >${label}<select @change=${(event: Event) => apply(valueOf(event))}>
      ${entries.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
