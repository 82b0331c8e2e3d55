import {
  html,
  nothing,
  svg,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { TimeWindow } from '../analysis/time-window.js';
import type { TimeRange } from '../charts/range.js';
import { createElement } from '../page/patch.js';
import { drawMark, shownSize } from '../scene/draw.js';
import type { Scene } from '../scene/marks.js';
import { sideKeys } from './steps.js';

const HEIGHT = 44;
const SVG = 'http://www.w3.org/2000/svg';
/** The size of the handles in pixels; they lie outside the range, so that they never overlap. */
const HANDLE = 24;

const NONE = { full: { from: 0, to: 1 }, rtl: false };

type Part = 'start' | 'end' | 'middle';

/**
 * Selects a time range on a strip that shows all data: two handles (sliders for keyboard, pointer and touch), a
 * draggable range between them, taps that move the nearer handle, and a button that resets a chosen range.
 */
export class RangeController implements ReactiveController {
  #range: TimeRange | undefined;
  #width = 0;
  /** Both ends of the full range in pixels. */
  #ends: readonly [left: number, right: number] = [0, 1];
  #held: { readonly part: Part; readonly at: number; readonly shown: TimeWindow } | undefined;

  /** @param choose receives both ends as attribute values; empty at the ends of the full range */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly choose: (from: string, to: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#held = undefined;
  }

  /** The range selector of a chart, below its plots if they share their ends; nothing without a range to select. */
  template(range: TimeRange | undefined, scene: Scene): TemplateResult | typeof nothing {
    const { width } = shownSize(scene);
    [this.#range, this.#width] = [range, width];
    if (!range) return nothing;
    const [first, ...others] = scene.plots?.map(({ plot }) => plot) ?? [];
    const isShared = others.every(({ left }) => left === first?.left);
    const ends = isShared && first ? [first.left, first.right] : [0, scene.width];
    const [start = 0, end = width] = ends.map((x) => (x * width) / scene.width);
    this.#ends = [Math.max(HANDLE, start), Math.max(HANDLE + 1, Math.min(width - HANDLE, end))];
    const { full, shown } = range;
    const [left = 0, right = 0] = [this.#x(shown.from), this.#x(shown.to)].sort((a, b) => a - b);
    const [before, after] = range.rtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
    const all = shown.from <= full.from && shown.to >= full.to;
    const strip = range.draw(this.#ends[1] - this.#ends[0], HEIGHT);
    return html`<div class="range-selector" part="range-selector" role="group" aria-label=${range.name}>
      <svg
        class="range-strip"
        width=${width}
        height=${HEIGHT}
        viewBox=${`0 0 ${width} ${HEIGHT}`}
        @pointerdown=${this.#hold}
        @pointermove=${this.#drag}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
      >
        <g class="all" transform=${`translate(${this.#ends[0]},0)`}>
          ${strip.marks.map((mark) => createElement(drawMark(mark), SVG))}
        </g>
        <rect class="middle" x=${left} width=${Math.max(0, right - left)} height=${HEIGHT}></rect>
        ${this.#handle(before, left - HANDLE, left - 6)} ${this.#handle(after, right, right)}
      </svg>
      ${all ? nothing : html`<button type="button" @click=${() => this.choose('', '')}>${range.reset}</button>`}
    </div>`;
  }

  #handle(part: 'start' | 'end', left: number, grip: number): TemplateResult | typeof nothing {
    const range = this.#range;
    if (!range) return nothing;
    const { full, shown } = range;
    const time = part === 'start' ? shown.from : shown.to;
    return svg`<g
      class=${`handle ${part}`}
      role="slider"
      tabindex="0"
      aria-label=${range[part]}
      aria-valuemin=${full.from}
      aria-valuemax=${full.to}
      aria-valuenow=${time}
      aria-valuetext=${range.text(time, part === 'end')}
      @keydown=${(event: KeyboardEvent) => this.#key(event, part)}
    ><rect class="target" x=${left} width=${HANDLE} height=${HEIGHT}></rect><rect class="grip" x=${grip} y="6" width="6" height=${HEIGHT - 12} rx="2"></rect></g>`;
  }

  readonly #hold = (event: PointerEvent) => {
    const range = this.#range;
    if (!range || event.button > 0) return;
    const at = this.#time(event);
    const { from, to } = range.shown;
    const target = event.target as Element;
    const held = target.closest('.handle');
    const part: Part = held
      ? held.classList.contains('start')
        ? 'start'
        : 'end'
      : target.classList.contains('middle') && to - from < range.full.to - range.full.from
        ? 'middle'
        : Math.abs(at - from) <= Math.abs(at - to)
          ? 'start'
          : 'end';
    event.preventDefault();
    (held as SVGElement | null)?.focus();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#held = { part, at, shown: range.shown };
    if (!held && part !== 'middle') this.#move(part, at);
  };

  readonly #drag = (event: PointerEvent) => {
    const [range, held] = [this.#range, this.#held];
    if (!range || !held) return;
    const at = this.#time(event);
    if (held.part !== 'middle') return this.#move(held.part, at);
    const { from, to } = held.shown;
    const least = range.full.from - from;
    const shift = Math.min(range.full.to - to, Math.max(least, this.#snapped(at - held.at)));
    this.#set(from + shift, to + shift);
  };

  readonly #release = () => {
    this.#held = undefined;
  };

  #key(event: KeyboardEvent, part: 'start' | 'end'): void {
    const range = this.#range;
    if (!range || event.altKey || event.ctrlKey || event.metaKey) return;
    const now = part === 'start' ? range.shown.from : range.shown.to;
    const { unit, full } = range;
    const [back, on] = sideKeys(range.rtl);
    const next: Record<string, number> = {
      ...{ [on]: now + unit, ArrowUp: now + unit, [back]: now - unit, ArrowDown: now - unit },
      ...{ PageUp: now + 10 * unit, PageDown: now - 10 * unit, Home: full.from, End: full.to },
    };
    const wanted = next[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    this.#move(part, wanted);
  }

  #move(part: 'start' | 'end', time: number): void {
    const range = this.#range;
    if (!range) return;
    const { full, shown, unit } = range;
    if (part === 'start')
      this.#set(Math.max(full.from, Math.min(this.#snapped(time), shown.to - unit)), shown.to);
    else this.#set(shown.from, Math.min(full.to, Math.max(this.#snapped(time), shown.from + unit)));
  }

  #set(from: number, to: number): void {
    const range = this.#range;
    if (!range) return;
    this.choose(
      from <= range.full.from ? '' : range.attribute(from, false),
      to >= range.full.to ? '' : range.attribute(to, true),
    );
  }

  #snapped = (time: number) => {
    const { unit } = this.#range ?? { unit: 1 };
    return unit === 1 ? Math.round(time) : Math.round(time * 12) / 12;
  };

  #x = (time: number) => {
    const { full, rtl } = this.#range ?? NONE;
    const share = (time - full.from) / (full.to - full.from || 1);
    const [left, right] = this.#ends;
    return left + (rtl ? 1 - share : share) * (right - left);
  };

  #time = (event: PointerEvent) => {
    const { full, rtl } = this.#range ?? NONE;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const x = ((event.clientX - box.left) / (box.width || 1)) * this.#width;
    const [left, right] = this.#ends;
    const share = (x - left) / (right - left);
    return full.from + (rtl ? 1 - share : share) * (full.to - full.from);
  };
}
