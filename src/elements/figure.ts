import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Chart, Table } from '../charts/chart.js';
import { wordsOf } from '../indicator/words/index.js';
import { drawScene } from '../scene/draw.js';
import type { Scene } from '../scene/marks.js';

/** What the author sets in place of the computed words; empty for none. */
export interface Captions {
  readonly summary: string;
  readonly source: string;
}

/** The whole figure: heading, sentence, picture, notes, source line, and the data as a table. */
export function figureTemplate(
  chart: Chart,
  scene: Scene | undefined,
  captions: Captions,
  tableWanted: boolean,
): TemplateResult {
  const words = wordsOf(chart.lang);
  return html`<figure part="figure" lang=${words.tag} aria-labelledby="heading">
    <figcaption>
      <div id="heading" class="heading" part="heading" role="heading" aria-level="3">
        <slot name="heading">${chart.heading}</slot>
      </div>
      <p class="summary" part="summary">
        <slot name="summary">${captions.summary || chart.summary}</slot>
      </p>
    </figcaption>
    <div class="picture" part="picture">${scene ? drawScene(scene, svg) : nothing}</div>
    ${
      chart.notes.length
        ? html`<div class="notes" part="notes" role="group" aria-label=${words.notes}>
            ${chart.notes.map(({ mark, text }) => html`<p>${mark} ${text}</p>`)}
          </div>`
        : nothing
    }
    <p class="source" part="source"><slot name="source">${captions.source || chart.source}</slot></p>
    <details part="data">
      <summary>${words.dataTable}</summary>
      ${tableWanted ? tableTemplate(chart.table) : nothing}
    </details>
  </figure>`;
}

function tableTemplate({ caption, columns, rows }: Table): TemplateResult {
  return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A message in the place of the picture; an error is spoken at once, anything else when there is time. */
export function messageTemplate(text: string, tag: string, error: boolean): TemplateResult {
  return html`<p
    class=${error ? 'message' : 'message quiet'}
    part="message"
    lang=${tag}
    role=${error ? 'alert' : 'status'}
  >
    ${text}
  </p>`;
}
