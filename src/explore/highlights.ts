import { html, nothing } from 'lit';
import type { Mark, Scene } from '../scene/marks.js';
import { marksTemplate } from './reader.js';
import { idList } from '../indicator/id-list.js';

/** What gets a frame in the picture: keys of data, or ids of indicators and places separated by spaces. */
export interface Outlined {
  readonly changed: ReadonlySet<string>;
  readonly highlight: string;
  readonly selected: string;
  /** What is pointed at in a linked chart. */
  readonly pointed: string;
}

/** Frames over a picture, around all that is framed. */
export function outlinesTemplate({ focusPoints: stops, width }: Scene, framed: Outlined): unknown {
  if (!stops) return nothing;
  const frames = (name: string, marks: readonly Mark[]) =>
    marks.length ? marksTemplate(marks, width, `frames ${name}`) : nothing;
  const about = (ids: string) => (ids ? stops.outlinesAbout(idList(ids)) : []);
  return html`<div class="over" aria-hidden="true">
    ${frames('changed', framed.changed.size ? stops.outlinesOf(framed.changed) : [])}
    ${frames('highlight', about(framed.highlight))} ${frames('selected', about(framed.selected))}
    ${frames('pointed', about(framed.pointed))}
  </div>`;
}
