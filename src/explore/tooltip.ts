import { html, render } from 'lit';
import { createElement } from '../page/patch.js';
import { drawMark } from '../scene/draw.js';
import type { Mark } from '../scene/marks.js';
import type { FocusPoint } from './focus-points.js';
import { tooltipPlace } from './tooltip-place.js';

/** Draws the guide and tooltip of a focus point over a picture, clear of the chart's controls. */
export function showTooltip(point: FocusPoint, layer: HTMLElement, chart: HTMLElement, width: number): void {
  render(
    html`${marksTemplate(point.marks, width, 'guide')}
      <div class="tooltip" part="tooltip">
        <strong>${point.title}</strong>
        ${point.lines.map(({ text, style }) => html`<span class=${`pc-words pc-${style}`}>${text}</span>`)}
      </div>`,
    layer,
  );
  const tooltip = layer.querySelector<HTMLElement>('.tooltip');
  if (!tooltip) return;
  const own = layer.getBoundingClientRect();
  /** The scale of the chart on the page: 2 under `zoom: 2` or `transform: scale(2)`. */
  const zoom = own.width / (layer.offsetWidth || 1) || 1;
  const scale = layer.offsetWidth / (width || 1) || 1;
  const scaled = { ...point, x: point.x * scale, top: point.top * scale };
  const at = point.height === undefined ? scaled : { ...scaled, height: point.height * scale };
  const top = (topOf(chart) - own.top) / zoom;
  const area = { left: 0, right: layer.offsetWidth, top, bottom: layer.offsetHeight };
  const placed = () => tooltipPlace(at, { width: tooltip.offsetWidth, height: tooltip.offsetHeight }, area);
  tooltip.classList.remove('wide');
  if (!placed().isClear) tooltip.classList.add('wide');
  const place = placed();
  tooltip.style.left = `${place.left}px`;
  tooltip.style.top = `${place.top}px`;
}

/** The top of the space above a picture, on the page: below the chart's controls, else its own top. */
function topOf(chart: HTMLElement): number {
  const controls = chart.shadowRoot?.querySelector('[part=controls]');
  return controls ? controls.getBoundingClientRect().bottom : chart.getBoundingClientRect().top;
}

/** Marks over a picture; their height is not limited. */
export const marksTemplate = (marks: readonly Mark[], width: number, name: string): Element =>
  createElement([
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: name, width, height: 1, viewBox: `0 0 ${width} 1` },
    marks.map((mark) => drawMark(mark)),
  ]);
