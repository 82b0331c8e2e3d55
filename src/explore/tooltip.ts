import { html, render } from 'lit';
import { createElement } from '../page/patch.js';
import { drawMark } from '../scene/draw.js';
import type { Mark } from '../scene/marks.js';
import type { FocusPoint } from './focus-points.js';
import { tooltipPlace } from './tooltip-place.js';

/** Draws the guide and the tooltip of a focus point over a picture of a width, inside the bounds of the chart. */
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
  const bounds = chart.getBoundingClientRect();
  const scale = own.width / (width || 1) || 1;
  const scaled = { ...point, x: point.x * scale, top: point.top * scale };
  const { left, top } = tooltipPlace(
    point.height === undefined ? scaled : { ...scaled, height: point.height * scale },
    tooltip.getBoundingClientRect(),
    { left: 0, right: own.width, top: bounds.top - own.top, bottom: bounds.bottom - own.top },
  );
  tooltip.style.left = `${left}px`;
  tooltip.style.top = `${top}px`;
}

/** Marks over a picture of a width; they may reach as far down as they like. */
export const marksTemplate = (marks: readonly Mark[], width: number, name: string): Element =>
  createElement([
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: name, width, height: 1, viewBox: `0 0 ${width} 1` },
    marks.map((mark) => drawMark(mark)),
  ]);
