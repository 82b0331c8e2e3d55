import { messagesOf } from '../messages/index.js';
import type { Tag } from '../scene/draw.js';
import type { Chart, Fold } from '../charts/chart.js';

/**
 * The words around a picture, through the tag that is handed in, as its marks are drawn: the page and
 * what is drawn in Node for it have the same.
 * @param summary the finding; empty for none
 */
export function captionOf<T>({ heading }: Chart, summary: string, html: Tag<T>): T {
  return html`<figcaption>
    <div id="heading" class="heading" part="heading" role="heading" aria-level="3">
      <slot name="heading">${heading}</slot>
    </div>
    <p class="summary" part="summary"><slot name="summary">${summary}</slot></p>
  </figcaption>`;
}

/** The notes of a chart. */
export function notesOf<T>({ notes, lang }: Chart, html: Tag<T>): T {
  return html`<div class="notes" part="notes" role="group" aria-label=${messagesOf(lang).notes}>
    ${notes.map(({ mark, text }) => html`<p>${mark} ${text}</p>`)}
  </div>`;
}

/** Lines under a title. */
export function foldOf<T>({ title, lines }: Fold, html: Tag<T>): T {
  return html`<details part="fold">
    <summary>${title}</summary>
    ${lines.map((line) => html`<p class="fold">${line}</p>`)}
  </details>`;
}

/** The source line. */
export function sourceOf<T>(source: string, html: Tag<T>): T {
  return html`<p class="source" part="source"><slot name="source">${source}</slot></p>`;
}
