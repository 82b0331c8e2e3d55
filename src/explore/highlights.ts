import { html, nothing } from 'lit';
import type { Mark } from '../scene/marks.js';
import type { FocusPoints, FocusTarget } from './focus-points.js';
import { marksTemplate } from './tooltip.js';
import { idList } from '../indicator/id-list.js';

/** What is outlined in the picture: data, or ids of indicators and places separated by spaces. */
export interface Outlined {
  readonly changed: readonly FocusTarget[];
  readonly highlight: string;
  readonly selected: string;
  /** Ids pointed at in a linked chart. */
  readonly pointed: string;
}

/** The outlines over a picture. */
export function outlinesTemplate(
  points: FocusPoints | undefined,
  width: number,
  outlined: Outlined,
): unknown {
  if (!points) return nothing;
  const outlines = (name: string, marks: readonly Mark[]) =>
    marks.length ? marksTemplate(marks, width, `outline ${name}`) : nothing;
  const about = (ids: string) => (ids ? points.outlinesAbout(idList(ids)) : []);
  return html`<div class="outlines" aria-hidden="true">
    ${outlines('changed', outlined.changed.length ? points.outlinesOf(outlined.changed) : [])}
    ${outlines('highlight', about(outlined.highlight))} ${outlines('selected', about(outlined.selected))}
    ${outlines('pointed', about(outlined.pointed))}
  </div>`;
}
