import { html, type TemplateResult } from 'lit';
import type { PlanData } from '../indicator.js';
import { tagWithData, tagWithTable, type TagRequest } from './tag-code.js';
import type { Workshop } from './workshop.js';

/** The address of the folder that this page and the library are in. */
const library = new URL('.', document.baseURI).href;

/** The code and files to take the chart away with. */
export function takeView(workshop: Workshop, chart: TagRequest['chart'], data: PlanData): TemplateResult {
  const { take } = workshop.messages;
  const { code, isTable } = codeOf(workshop, chart, data);
  return html`<div class="forms">
    <section class="form">
      <h3 id="form-tag">${take.tag}</h3>
      <p class="hint">${isTable ? take.tagHint : take.tagDataHint}</p>
      <textarea class="code" readonly rows="6" aria-labelledby="form-tag" .value=${code}></textarea>
      <button type="button" aria-describedby="form-tag" @click=${() => void copy(code, workshop)}>
        ${take.copy}
      </button>
    </section>
  </div>`;
}

/** The tag with the table as given, or with its data where the tag could not know what was corrected. */
function codeOf({ project, read, lang }: Workshop, chart: TagRequest['chart'], data: PlanData) {
  const { choices, corrections, given } = project;
  const { place, plan, year, columns, rows } = corrections;
  const request: TagRequest = { chart, lang: choices.lang ?? lang, attributes: choices.attributes, library };
  const grid = read?.source.kind === 'table' ? read.source.grid : undefined;
  if (!grid || year !== undefined || columns.length || Object.keys(rows).length)
    return { code: tagWithData(request, data), isTable: false };
  const attributes = {
    ...(place ? { place } : {}),
    ...(plan === undefined ? {} : { plan: String(plan) }),
    ...choices.attributes,
  };
  return { code: tagWithTable({ ...request, attributes }, grid, given?.caption ?? ''), isTable: true };
}

async function copy(text: string, { messages, tell }: Workshop): Promise<void> {
  await navigator.clipboard.writeText(text);
  tell(messages.take.copied);
}
