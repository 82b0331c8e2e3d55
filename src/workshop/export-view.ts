import { html, type TemplateResult } from 'lit';
import type { ChartName } from '../editor.js';
import type { PlanData } from '../indicator.js';
import { inLang, langOf } from '../messages.js';
import type { ChartTag } from './chart-preview.js';
import type { Workshop } from './workshop.js';

/** The export section: a checklist before publishing, then the formats. */
export function exportView(
  workshop: Workshop,
  chart: ChartName,
  data: PlanData,
  tag: () => ChartTag | undefined,
): TemplateResult {
  const { checks } = workshop.messages.export;
  return html`<h3>${checks}</h3>
    <ul class="checks">
      ${checksOf(workshop, data).map(
        ({ text, isMet }) =>
          html`<li class=${isMet ? 'is-met' : 'is-open'}>
            <span class="sign" aria-hidden="true">${isMet ? '✓' : '!'}</span>${text}
          </li>`,
      )}
    </ul>
    <chart-export .workshop=${workshop} .chart=${chart} .data=${data} .tag=${tag}></chart-export>`;
}

/** The checklist before publishing, and whether each item is met. */
function checksOf({ messages, project, read }: Workshop, data: PlanData) {
  const { check } = messages.export;
  const isSourceGiven =
    Boolean(project.choices.attributes.source) ||
    Boolean(project.input?.caption) ||
    data.documents.some(
      ({ title }) => !['', project.input?.name].includes(inLang(title, langOf(messages.tag))),
    );
  const undirected = data.indicators
    .filter(({ better }) => better === 'unknown')
    .map(({ name }) => inLang(name, langOf(messages.tag)));
  const unread = read?.corrected.unread.length ?? 0;
  const isPlaceNamed = data.places.every(({ name }) => inLang(name, langOf(messages.tag)) !== '');
  return [
    { isMet: isSourceGiven, text: isSourceGiven ? check.source : check.noSource },
    {
      isMet: !undirected.length,
      text: undirected.length ? check.noDirection(undirected.slice(0, 10)) : check.directions,
    },
    { isMet: unread === 0, text: unread ? check.unread(unread) : check.nothingUnread },
    { isMet: isPlaceNamed, text: isPlaceNamed ? check.place : check.noPlace },
  ];
}
