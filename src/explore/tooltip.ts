import { html, render } from 'lit';
import { createElement } from '../page/patch.js';
import { drawMark } from '../scene/draw.js';
import type { Box } from '../scene/box.js';
import type { Mark, Scene, Shape } from '../scene/marks.js';
import type { Lang } from '../messages/format.js';
import { messagesOf } from '../messages/index.js';
import type { FocusPoint } from './focus-points.js';
import { inkOf, painted, QUIET } from './ink.js';
import { searchedPart, tooltipPlace } from './tooltip-place.js';

/** The layer over a picture, the chart and the picture itself. */
interface Under {
  readonly lang: Lang;
  readonly layer: HTMLElement;
  readonly chart: HTMLElement;
  readonly scene: Scene;
}

/** How a tooltip is laid out, and which name it has. */
type Form = readonly [style: 'all' | 'lines' | 'narrow' | 'flat' | 'flat narrow', name: 'what' | 'brief'];

/** The forms of a short tooltip, the preferred one first. */
const FORMS = [
  ['lines', 'what'],
  ['lines', 'brief'],
  ['narrow', 'brief'],
  ['flat narrow', 'brief'],
  ['flat', 'brief'],
] as const satisfies readonly Form[];
/** The cost of a place beside the marks, how much better that of another form has to be, and of each line too many. */
const BESIDE = 100;
const GAIN = 60;
const LINE = 1e5;
const MOST_LINES = 3;

/**
 * Draws the guide and tooltip of a focus point over a picture, clear of the chart's heading and controls; the short
 * text or, with `all`, the full description.
 */
export function showTooltip(point: FocusPoint, all: boolean, { lang, layer, chart, scene }: Under): void {
  const { when, marks, of } = point;
  const time = when && messagesOf(lang).inBrackets(when);
  const draw = ([style, name]: Form) => {
    render(
      html`${marksTemplate(marks, scene.width, 'guide')}
        <div class=${`tooltip ${style}`} part="tooltip">
          <strong
            ><span class="what">${point[name]}</span>${time[0] === ' ' ? ' ' : ''}${
              time && html`<span class="when">${time}</span>`
            }</strong
          >
          ${point[all ? 'all' : 'lines'].map(({ text, style }) => html`<span class=${`pc-words pc-${style}`}>${text}</span>`)}
        </div>`,
      layer,
    );
  };
  const own = layer.getBoundingClientRect();
  /** The scale of the chart on the page: 2 under `zoom: 2` or `transform: scale(2)`. */
  const zoom = own.width / (layer.offsetWidth || 1) || 1;
  /** CSS pixels of the page per pixel of the picture. */
  const scale = layer.offsetWidth / (scene.width || 1) || 1;
  const bottom = (controlsTop(chart, own) - own.top) / zoom;
  const area = { x: 0, y: 0, width: scene.width, height: bottom / scale };
  const boxes = ownBoxes(marks);
  draw(FORMS[0]);
  const tooltip = layer.querySelector<HTMLElement>('.tooltip');
  if (!tooltip) return;
  tooltip.style.maxHeight = `${bottom}px`;
  const placed = (form: Form) => {
    draw(form);
    const size = { width: tooltip.offsetWidth / scale, height: tooltip.offsetHeight / scale };
    const place = tooltipPlace(boxes, size, area, inkOf(scene, searchedPart(boxes, size, area), of));
    const tooMany = Math.max(0, linesOf(tooltip) - MOST_LINES);
    return { ...place, cost: isCut(tooltip) ? Infinity : place.cost + LINE * tooMany, form };
  };
  let best = placed(all ? ['all', 'what'] : FORMS[0]);
  if (!all)
    for (const form of FORMS.slice(1)) {
      if (best.cost < BESIDE) break;
      const place = placed(form);
      if (place.cost < best.cost - GAIN) best = place;
    }
  draw(best.form);
  tooltip.style.left = `${best.left * scale}px`;
  tooltip.style.top = `${best.top * scale}px`;
}

/** The boxes that a tooltip is placed beside: rings and outlines, else the guide line. */
export function ownBoxes(marks: readonly Shape[]): readonly Box[] {
  const rings = marks.filter(({ style }) => !QUIET.has(style));
  return (rings.length ? rings : marks).flatMap((mark) => painted(mark) ?? []);
}

/** Whether the name has no room; only on a line of its own can it be cut. */
function isCut(tooltip: HTMLElement): boolean {
  const title = tooltip.querySelector('.lines .what');
  return !!title && title.scrollWidth > title.clientWidth;
}

const linesOf = (tooltip: HTMLElement): number =>
  Math.floor(tooltip.scrollHeight / parseFloat(getComputedStyle(tooltip).lineHeight));

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
