import {
  html,
  nothing,
  render,
  svg,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { drawMark } from '../scene/draw.js';
import type { Scene } from '../scene/marks.js';
import type { Stop } from '../scene/stops.js';

/** In a picture narrower than this the words stand above the plot, not beside the guide. */
const NARROW = 420;

/**
 * Reading a picture stop by stop, by pointer, touch and keyboard: a layer over the picture that is a
 * slider for those who listen, with the guide and the words of the stop drawn into it. Moving from
 * stop to stop draws nothing but this layer.
 */
export class ReadController implements ReactiveController {
  #scene: Scene | undefined;
  #at: readonly [row: number, column: number] | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** The layer for a picture; nothing where the picture has no stops. */
  template(scene: Scene | undefined): TemplateResult | typeof nothing {
    if (scene !== this.#scene) this.#at = undefined;
    this.#scene = scene;
    const count = scene?.stops?.columns(0) ?? 0;
    if (!scene?.stops || count === 0) return nothing;
    return html`<div
        class="reader"
        part="reader"
        role="slider"
        tabindex="0"
        aria-label=${scene.stops.name}
        aria-valuemin="1"
        aria-valuemax=${count}
        aria-valuenow=${count}
        aria-valuetext=${spoken(scene.stops.stop(0, count - 1))}
        @pointermove=${this.#point}
        @pointerdown=${this.#point}
        @pointerleave=${this.#leave}
        @focus=${this.#focus}
        @blur=${this.#hide}
        @keydown=${this.#key}
      ></div>
      <div class="reading" aria-hidden="true"></div>`;
  }

  /** A new picture has no guide of the old one over it. */
  hostUpdated(): void {
    if (!this.#at) this.#hide();
  }

  readonly #point = (event: PointerEvent) => {
    const stops = this.#scene?.stops;
    if (!stops || !this.#scene) return;
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const scale = this.#scene.width / (box.width || 1);
    this.#go(stops.nearest((event.clientX - box.left) * scale, (event.clientY - box.top) * scale));
  };

  readonly #leave = (event: PointerEvent) => {
    const focused = this.host.shadowRoot?.activeElement === event.currentTarget;
    if (!focused && event.pointerType !== 'touch') this.#hide();
  };

  readonly #focus = () => {
    const stops = this.#scene?.stops;
    if (stops && !this.#at) this.#go([0, stops.columns(0) - 1]);
  };

  readonly #hide = () => {
    this.#at = undefined;
    const layer = this.#layer();
    if (layer) render(nothing, layer);
  };

  readonly #key = (event: KeyboardEvent) => {
    const stops = this.#scene?.stops;
    if (!stops || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return this.#hide();
    const [row, column] = this.#at ?? [0, stops.columns(0) - 1];
    const page = Math.max(1, Math.round(stops.columns(row) / 10));
    const rows = stops.rows > 1;
    const next: Record<string, readonly [number, number]> = {
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      ArrowUp: rows ? [row - 1, column] : [row, column + 1],
      ArrowDown: rows ? [row + 1, column] : [row, column - 1],
      PageUp: [row, column + page],
      PageDown: [row, column - page],
      Home: [row, 0],
      End: [row, Infinity],
    };
    const wanted = next[event.key];
    if (!wanted) return;
    event.preventDefault();
    const inRow = Math.min(stops.rows - 1, Math.max(0, wanted[0]));
    this.#go([inRow, Math.min(stops.columns(inRow) - 1, Math.max(0, wanted[1]))]);
  };

  #go(at: readonly [number, number]): void {
    const [stops, layer] = [this.#scene?.stops, this.#layer()];
    if (!stops || !layer || (this.#at?.[0] === at[0] && this.#at[1] === at[1])) return;
    this.#at = at;
    const stop = stops.stop(...at);
    this.#say(stop, at[1] + 1, stops.columns(at[0]));
    this.#show(stop, layer);
  }

  #say(stop: Stop, now: number, most: number): void {
    const reader = this.host.shadowRoot?.querySelector('.reader');
    reader?.setAttribute('aria-valuemax', String(most));
    reader?.setAttribute('aria-valuenow', String(now));
    reader?.setAttribute('aria-valuetext', spoken(stop));
  }

  #show(stop: Stop, layer: HTMLElement): void {
    const { width, height } = this.#scene ?? { width: 0, height: 0 };
    render(
      html`<svg class="guide" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>
          ${stop.marks.map((mark) => drawMark(mark, svg))}
        </svg>
        <div class="tip" part="tip">
          <strong>${stop.title}</strong>
          ${stop.lines.map(({ text, ink }) => html`<span class=${`pc-words pc-${ink}`}>${text}</span>`)}
        </div>`,
      layer,
    );
    const tip = layer.querySelector<HTMLElement>('.tip');
    if (!tip) return;
    const rightHalf = stop.x > width / 2;
    const narrow = width < NARROW;
    const room = rightHalf ? stop.x : width - stop.x;
    tip.style.left = narrow ? '0' : rightHalf ? 'auto' : `${stop.x + 14}px`;
    tip.style.right = narrow ? '0' : rightHalf ? `${width - stop.x + 14}px` : 'auto';
    tip.style.top = narrow ? 'auto' : `${stop.top}px`;
    tip.style.bottom = narrow ? `${height - stop.top + 4}px` : 'auto';
    tip.style.maxWidth = narrow ? 'none' : `${Math.min(360, room - 20)}px`;
  }

  #layer = () => this.host.shadowRoot?.querySelector<HTMLElement>('.reading') ?? undefined;
}

/** A stop as it is spoken. */
const spoken = ({ title, lines }: Stop) => [title, ...lines.map(({ text }) => text)].join('; ');
