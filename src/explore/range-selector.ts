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
import { drawMark } from '../scene/draw.js';
import { sideKeys } from './steps.js';

const HEIGHT = 44;
const SVG = 'http://www.w3.org/2000/svg';
/** Handles are targets of 24 px that lie outside the span, so that they never cover each other. */
const HANDLE = 24;

const NONE = { whole: { from: 0, to: 1 }, rtl: false };

type Part = 'start' | 'end' | 'middle';

/**
 * Choosing a span of time on a strip of the whole: two handles that are sliders for keyboard, pointer
 * and touch, the part between them to be moved as one, a tap beside them to bring the nearer one, and
 * a button for the whole.
 */
export class RangeController implements ReactiveController {
  #span: TimeRange | undefined;
  #width = 0;
  #held: { readonly part: Part; readonly at: number; readonly shown: TimeWindow } | undefined;

  /** `choose` takes the two ends as attributes have them; empty for the ends of the whole. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly choose: (from: string, to: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#held = undefined;
  }

  /** The strip for a chart; nothing where there is no span to choose from. */
  template(span: TimeRange | undefined, width: number): TemplateResult | typeof nothing {
    [this.#span, this.#width] = [span, width];
    if (!span) return nothing;
    const { whole, shown } = span;
    const [left = 0, right = 0] = [this.#x(shown.from), this.#x(shown.to)].sort((a, b) => a - b);
    const [first, last] = span.rtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
    const all = shown.from <= whole.from && shown.to >= whole.to;
    const strip = span.draw(Math.max(1, width - 2 * HANDLE), HEIGHT);
    return html`<div class="range-selector" part="range-selector" role="group" aria-label=${span.name}>
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
        <g class="all" transform=${`translate(${HANDLE},0)`}>
          ${strip.marks.map((mark) => createElement(drawMark(mark), SVG))}
        </g>
        <rect class="middle" x=${left} width=${Math.max(0, right - left)} height=${HEIGHT}></rect>
        ${this.#handle(first, left - HANDLE, left - 6)} ${this.#handle(last, right, right)}
      </svg>
      <button type="button" ?disabled=${all} @click=${() => this.choose('', '')}>${span.reset}</button>
    </div>`;
  }

  #handle(part: 'start' | 'end', left: number, grip: number): TemplateResult | typeof nothing {
    const span = this.#span;
    if (!span) return nothing;
    const { whole, shown } = span;
    const time = part === 'start' ? shown.from : shown.to;
    return svg`<g
      class=${`handle ${part}`}
      role="slider"
      tabindex="0"
      aria-label=${span[part]}
      aria-valuemin=${whole.from}
      aria-valuemax=${whole.to}
      aria-valuenow=${time}
      aria-valuetext=${span.text(time, part === 'end')}
      @keydown=${(event: KeyboardEvent) => this.#key(event, part)}
    ><rect class="target" x=${left} width=${HANDLE} height=${HEIGHT}></rect><rect class="grip" x=${grip} y="6" width="6" height=${HEIGHT - 12} rx="2"></rect></g>`;
  }

  readonly #hold = (event: PointerEvent) => {
    const span = this.#span;
    if (!span || event.button > 0) return;
    const at = this.#time(event);
    const { from, to } = span.shown;
    const target = event.target as Element;
    const held = target.closest('.handle');
    const part: Part = held
      ? held.classList.contains('start')
        ? 'start'
        : 'end'
      : target.classList.contains('middle') && to - from < span.whole.to - span.whole.from
        ? 'middle'
        : Math.abs(at - from) <= Math.abs(at - to)
          ? 'start'
          : 'end';
    event.preventDefault();
    (held as SVGElement | null)?.focus();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#held = { part, at, shown: span.shown };
    if (!held && part !== 'middle') this.#move(part, at);
  };

  readonly #drag = (event: PointerEvent) => {
    const [span, held] = [this.#span, this.#held];
    if (!span || !held) return;
    const at = this.#time(event);
    if (held.part !== 'middle') return this.#move(held.part, at);
    const { from, to } = held.shown;
    const least = span.whole.from - from;
    const way = Math.min(span.whole.to - to, Math.max(least, this.#snapped(at - held.at)));
    this.#set(from + way, to + way);
  };

  readonly #release = () => {
    this.#held = undefined;
  };

  #key(event: KeyboardEvent, part: 'start' | 'end'): void {
    const span = this.#span;
    if (!span || event.altKey || event.ctrlKey || event.metaKey) return;
    const now = part === 'start' ? span.shown.from : span.shown.to;
    const { unit, whole } = span;
    const [back, on] = sideKeys(span.rtl);
    const next: Record<string, number> = {
      ...{ [on]: now + unit, ArrowUp: now + unit, [back]: now - unit, ArrowDown: now - unit },
      ...{ PageUp: now + 10 * unit, PageDown: now - 10 * unit, Home: whole.from, End: whole.to },
    };
    const wanted = next[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    this.#move(part, wanted);
  }

  #move(part: 'start' | 'end', time: number): void {
    const span = this.#span;
    if (!span) return;
    const { whole, shown, unit } = span;
    if (part === 'start')
      this.#set(Math.max(whole.from, Math.min(this.#snapped(time), shown.to - unit)), shown.to);
    else this.#set(shown.from, Math.min(whole.to, Math.max(this.#snapped(time), shown.from + unit)));
  }

  #set(from: number, to: number): void {
    const span = this.#span;
    if (!span) return;
    this.choose(
      from <= span.whole.from ? '' : span.attribute(from, false),
      to >= span.whole.to ? '' : span.attribute(to, true),
    );
  }

  #snapped = (time: number) => {
    const { unit } = this.#span ?? { unit: 1 };
    return unit === 1 ? Math.round(time) : Math.round(time * 12) / 12;
  };

  #x = (time: number) => {
    const { whole, rtl } = this.#span ?? NONE;
    const share = (time - whole.from) / (whole.to - whole.from || 1);
    return HANDLE + (rtl ? 1 - share : share) * (this.#width - 2 * HANDLE);
  };

  #time = (event: PointerEvent) => {
    const { whole, rtl } = this.#span ?? NONE;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const x = ((event.clientX - box.left) / (box.width || 1)) * this.#width;
    const share = (x - HANDLE) / (this.#width - 2 * HANDLE);
    return whole.from + (rtl ? 1 - share : share) * (whole.to - whole.from);
  };
}
