import { html, render } from 'lit';
import { createElement } from '../page/patch.js';
import { drawMark } from '../scene/draw.js';
import { bounds } from '../scene/bounds.js';
import type { Mark, Scene } from '../scene/marks.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { FocusPoint } from './focus-points.js';
import { inkOf } from './ink.js';
import { searchedPart, tooltipPlace } from './tooltip-place.js';

/** The layer over a picture, the chart and the picture itself. */
interface Under {
  readonly lang: Lang;
  readonly layer: HTMLElement;
  readonly chart: HTMLElement;
  readonly scene: Scene;
}

/**
 * Draws the guide and tooltip of a focus point over a picture, clear of the chart's heading and controls; at first what
 * is asked first, then `all` that is known.
 */
export function showTooltip(point: FocusPoint, all: boolean, { lang, layer, chart, scene }: Under): void {
  const { when, marks } = point;
  const time = when && messagesOf(lang).inBrackets(when);
  const draw = (what: string) => {
    render(
      html`${marksTemplate(marks, scene.width, 'guide')}
        <div class=${all ? 'tooltip all' : 'tooltip'} part="tooltip">
          <strong
            ><span class="what">${what}</span>${time[0] === ' ' ? ' ' : ''}${
              time && html`<span class="when">${time}</span>`
            }</strong
          >
          ${point[all ? 'all' : 'lines'].map(({ text, style }) => html`<span class=${`pc-words pc-${style}`}>${text}</span>`)}
        </div>`,
      layer,
    );
    const drawn = layer.querySelector<HTMLElement>('.tooltip');
    drawn?.classList.remove('flat');
    return drawn;
  };
  let tooltip = draw(point.what);
  const [title, date = title] = tooltip?.querySelectorAll<HTMLElement>('strong > span') ?? [];
  if (!all && title && (title.scrollWidth > title.clientWidth || date!.offsetTop > title.offsetTop))
    tooltip = draw(point.brief);
  if (!tooltip) return;
  const own = layer.getBoundingClientRect();
  /** The scale of the chart on the page: 2 under `zoom: 2` or `transform: scale(2)`. */
  const zoom = own.width / (layer.offsetWidth || 1) || 1;
  /** Pixels of the page for one of the picture. */
  const scale = layer.offsetWidth / (scene.width || 1) || 1;
  const bottom = (controlsTop(chart, own) - own.top) / zoom;
  tooltip.style.maxHeight = `${bottom}px`;
  const area = { x: 0, y: 0, width: scene.width, height: bottom / scale };
  const boxes = marks.flatMap((mark) => bounds(mark) ?? []);
  const placed = () => {
    const size = { width: tooltip.offsetWidth / scale, height: tooltip.offsetHeight / scale };
    return tooltipPlace(boxes, size, area, inkOf(scene, searchedPart(boxes, size, area)));
  };
  const lines = placed();
  let place = lines;
  if (lines.covers && !all) {
    tooltip.classList.add('flat');
    place = placed();
    if (place.covers) {
      tooltip.classList.remove('flat');
      place = lines;
    }
  }
  tooltip.style.left = `${place.left * scale}px`;
  tooltip.style.top = `${place.top * scale}px`;
}

/** The top of the controls below a picture, on the page: a tooltip covers none of them. */
function controlsTop(chart: HTMLElement, picture: DOMRect): number {
  const controls = chart.shadowRoot?.querySelectorAll('#range, .steps, .actions, [role=alert]') ?? [];
  const tops = Array.from(controls, (one) => one.getBoundingClientRect())
    .filter(({ top, height }) => height > 0 && top >= picture.bottom - 1)
    .map(({ top }) => top);
  return tops.length ? Math.min(...tops) : picture.bottom;
}

/** Marks over a picture; their height is not limited. */
export const marksTemplate = (marks: readonly Mark[], width: number, name: string): Element =>
  createElement([
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: name, width, height: 1, viewBox: `0 0 ${width} 1` },
    marks.map((mark) => drawMark(mark)),
  ]);
