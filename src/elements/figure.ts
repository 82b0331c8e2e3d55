import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { captionOf, foldOf, notesOf, sourceOf } from '../publish/figure-parts.js';
import { definitionsFor } from '../charts/definitions.js';
import type { Chart, Table, View } from '../charts/chart.js';
import { inLang, type Lang } from '../messages/format.js';
import type { UnreadCell } from '../indicator/table/index.js';
import { messagesOf } from '../messages/index.js';
import type { Scene } from '../scene/marks.js';
import type { Prerendered } from './prerendered.js';

/** The words around the picture, computed or set by the author; empty for none. */
export interface Captions {
  readonly summary: string;
  readonly source: string;
}

/** The whole figure: heading, sentence, picture, notes, source line, and the data as a table. */
export function figureTemplate(
  chart: Chart,
  scene: Scene | undefined,
  captions: Captions,
  table: unknown,
  /** What stands right above the picture, over it and right below, the tools below the source, how many steps of what can wait are done, and what the page brought. */
  {
    above,
    over,
    below,
    tools,
    step,
    brought,
  }: {
    above: unknown;
    over: unknown;
    below: unknown;
    tools: unknown;
    step: number;
    brought: Prerendered;
  },
): TemplateResult {
  const messages = messagesOf(chart.lang);
  const terms = definitionsFor(chart.table, messages);
  const { notes, fold } = chart;
  const { summary, source } = captions;
  return html`<figure part="figure" lang=${messages.tag} aria-labelledby="heading" aria-description=${terms}>
    ${brought.part(['caption', chart.heading, summary], (tag) => captionOf(chart, summary, tag))} ${above}
    <div class="picture" part="picture">${scene ? brought.picture(scene, step) : nothing}${over}</div>
    ${below}
    ${notes.length ? brought.part(['notes', ...notes.flatMap(Object.values)], (tag) => notesOf(chart, tag)) : nothing}
    ${fold ? brought.part(['fold', fold.title, ...fold.lines], (tag) => foldOf(fold, tag)) : nothing}
    ${brought.part(['source', source], (tag) => sourceOf(source, tag))} ${tools}
    <details part="data">
      <summary>${messages.dataTable}</summary>
      ${table}
      <p class="fold">${terms}</p>
    </details>
  </figure>`;
}

/** Buttons to switch between the pictures of the same numbers; one that cannot be drawn fairly is switched off. */
export function viewsTemplate(
  views: readonly View[],
  label: string,
  choose: (view: string) => void,
): TemplateResult {
  return html`<div class="controls" part="controls" role="group" aria-label=${label}>
    ${views.map(
      ({ id, name, possible, shown }) =>
        html`<button
          type="button"
          aria-pressed=${shown ? 'true' : 'false'}
          ?disabled=${!possible}
          @click=${() => choose(id)}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}

/** How many rows of a table are made at each step. */
const ROWS = 200;

/** How many steps a table takes. */
export const tableSteps = ({ rows }: Table): number => Math.ceil(rows.length / ROWS);

/** The numbers of a picture as a table, as far as it is made after some steps; rows of fresh data say so. */
export function tableTemplate(
  { caption, columns, rows, keys }: Table,
  steps: number,
  fresh: ReadonlySet<string>,
  lang: Lang,
): TemplateResult {
  const blocks = Array.from({ length: steps }, (_, step) => step * ROWS);
  const remark = html` <mark>${messagesOf(lang).explore.justUpdated}</mark>`;
  const isFresh = (row: number) => fresh.size > 0 && keys[row]?.some((key) => fresh.has(key));
  return html`<div class="scroll" role="group" aria-label=${messagesOf(lang).spoken(caption)} tabindex="0">
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
        ${blocks.map((from) =>
          guard([rows, fresh], () =>
            rows.slice(from, from + ROWS).map(
              ([name, ...cells], index) =>
                html`<tr>
                  <th scope="row">${name}${isFresh(from + index) ? remark : nothing}</th>
                  ${cells.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            ),
          ),
        )}
      </tbody>
    </table>
  </div>`;
}

/** The cells of a table that were not understood, each with its place and the reason; nothing for none. */
export function unreadTemplate(unread: readonly UnreadCell[], lang: Lang): unknown {
  if (unread.length === 0) return nothing;
  const messages = messagesOf(lang);
  return html`<p class="unread" part="unread">${messages.unreadCells(unread.length)}</p>
    <ul class="unread">
      ${unread.map(
        ({ row, column, text, reason }) =>
          html`<li>
            ${messages.cellAt(row, column)}${messages.colon}${messages.quoted(inLang(text, lang))}${messages.comma}${messages.unread(reason)}
          </li>`,
      )}
    </ul>`;
}

/**
 * A message in the place of the picture; an error is spoken at once, anything else when there is time.
 * While a chart is on its way the message may keep the place that the page gives it.
 */
export function messageTemplate(
  text: string,
  tag: string,
  error: boolean,
  keepsPlace = false,
): TemplateResult {
  return html`<p
    class=${error ? 'message' : keepsPlace ? 'message quiet waiting' : 'message quiet'}
    part="message"
    lang=${tag}
    role=${error ? 'alert' : 'status'}
  >
    ${text}
  </p>`;
}
