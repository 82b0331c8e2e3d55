import {
  html,
  nothing,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { messagesOf } from '../messages/index.js';
import type { Scene } from '../scene/marks.js';
import type { Chart } from '../charts/chart.js';
import { hasFocusPoints } from '../charts/focus.js';
import { focusPoints } from './chart-points.js';
import { exploreBar } from './explore-bar.js';
import type { ExploreHost } from './explore-host.js';
import type { FocusPoint, FocusPoints, FocusPosition } from './focus-points.js';
import { afterStep, keptPosition, stepOfKey, type ReadingStep } from './steps.js';
import { isBetween, isMoved } from './pointer.js';
import { showTooltip } from './tooltip.js';

/**
 * Explores a picture point by point: a layer over it takes pointer and touch input, and the bar below has the only
 * tab stop. Enter moves focus into the layer, which is a slider for assistive technology; Escape moves it back. Moving
 * between points redraws only guide and tooltip.
 */
export class ExploreController implements ReactiveController {
  #chart: Chart | undefined;
  #scene: Scene | undefined;
  /** The focus points, made on first use. */
  #made: FocusPoints | undefined;
  #at: FocusPosition | undefined;
  /** The current or last position. */
  #point: FocusPoint | undefined;
  #inside = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly reader: () => ExploreHost,
  ) {
    host.addController(this);
  }

  /** The layer over a picture; nothing without focus points. */
  over(shown: { readonly chart: Chart; readonly scene: Scene } | undefined): TemplateResult | typeof nothing {
    const explorable = shown && hasFocusPoints(shown.chart.focus) ? shown : undefined;
    const isNew = explorable?.scene !== this.#scene;
    if (isNew) this.#made = undefined;
    [this.#chart, this.#scene] = [explorable?.chart, explorable?.scene];
    if (isNew && this.#at) {
      const points = this.#inside ? this.points : undefined;
      this.#at = points && keptPosition(points, this.#point, this.#at);
    }
    if (!explorable) return nothing;
    return html`<div
        class="focus-layer"
        part="focus-layer"
        role="slider"
        tabindex="-1"
        aria-hidden="true"
        aria-label=${explorable.chart.focus.name}
        aria-valuemin="1"
        aria-valuemax="1"
        aria-valuenow="1"
        @pointermove=${this.#move}
        @pointerdown=${this.#move}
        @pointerleave=${this.#leave}
        @click=${this.#click}
        @blur=${this.#blur}
        @keydown=${this.#press}
      ></div>
      <div class="tooltip-layer" aria-hidden="true" @pointerleave=${this.#leave}></div>`;
  }

  /** Keeps the position at the same datum in a new picture, or the nearest one. */
  hostUpdated(): void {
    this.#showBar();
    const layer = this.#find('.tooltip-layer');
    if (!layer) this.#inside = false;
    if (!layer || !this.#at) return this.#hide();
    const at = this.#at;
    this.#at = undefined;
    this.#go(at);
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (this.#inside && lost) this.#enter();
  }

  hostDisconnected(): void {
    this.#inside = false;
    this.#hide();
  }

  /** The focus points of the picture; undefined if it has none. */
  get points(): FocusPoints | undefined {
    if (this.#chart && this.#scene) this.#made ??= focusPoints(this.#chart, this.#scene);
    return this.#made;
  }

  #find = (selector: string) => this.host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;

  readonly #enter = () => {
    const [points, reader] = [this.points, this.#find('.focus-layer')];
    if (!points || !reader) return;
    this.#inside = true;
    reader.removeAttribute('aria-hidden');
    if (!this.#at) this.#go((this.#point && points.find(this.#point)) ?? points.start);
    else this.#announce(points.at(...this.#at));
    reader.focus({ preventScroll: true });
    this.#showBar();
  };

  /** Leaves the layer; `back` returns focus to the Explore button. */
  #exit(back: boolean): void {
    this.#inside = false;
    this.#hide();
    this.#showBar();
    if (back) this.#find('.enter')?.focus();
    this.#find('.focus-layer')?.setAttribute('aria-hidden', 'true');
  }

  readonly #blur = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (next instanceof Node && this.#find('.explore')?.contains(next)) return;
    if (this.#inside && this.host.isConnected && document.hasFocus()) this.#exit(false);
  };

  readonly #move = (event: PointerEvent) => {
    if (!this.points || this.#isTowardsTooltip(event)) return;
    if (this.#inside && !isMoved(event)) return;
    this.#go(this.#positionOf(event));
  };

  #positionOf(event: MouseEvent): FocusPosition {
    const box = this.#find('.focus-layer')?.getBoundingClientRect() ?? new DOMRect();
    const scale = (this.#scene?.width ?? 0) / (box.width || 1);
    return (
      this.points?.nearest((event.clientX - box.left) * scale, (event.clientY - box.top) * scale) ?? [0, 0]
    );
  }

  /** Whether the mouse moves from a focus point towards its tooltip. */
  #isTowardsTooltip(event: PointerEvent): boolean {
    const [tooltip, guide] = [this.#find('.tooltip'), this.#find('.guide > *')];
    if (!tooltip || !guide || event.pointerType !== 'mouse' || !this.#at) return false;
    return isBetween(event, guide.getBoundingClientRect(), tooltip.getBoundingClientRect());
  }

  readonly #leave = (event: PointerEvent) => {
    const next = event.relatedTarget;
    const stays = next instanceof Element && Boolean(next.closest('.focus-layer, .tooltip'));
    if (!stays && !this.#inside && event.pointerType !== 'touch') this.#hide();
  };

  /** A click or tap starts exploring; after that, it selects. */
  readonly #click = (event: MouseEvent) => {
    const was = this.#inside;
    this.#go(this.#positionOf(event));
    this.#enter();
    if (was) this.#select();
  };

  readonly #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !this.#inside) this.#hide();
  };

  readonly #press = (event: KeyboardEvent) => {
    const points = this.points;
    if (!points || !this.#inside || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepOfKey(event.key, points, this.reader());
    if (step) this.#step(step);
    else if (event.key === 'Escape') this.#exit(true);
    else if (event.key === 'Enter' || event.key === ' ') this.#select();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #step(step: ReadingStep): void {
    const points = this.points;
    if (!points) return;
    this.#go(afterStep(points, this.#at ?? points.start, step));
    const mark = this.#find('.guide > *');
    mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #select(): void {
    const point = this.#at && this.points?.at(...this.#at);
    if (!point) return;
    this.reader().select(point);
    this.#announce(point);
  }

  #go(at: FocusPosition): void {
    const [points, layer] = [this.points, this.#find('.tooltip-layer')];
    if (!points || !layer || (this.#at?.[0] === at[0] && this.#at[1] === at[1])) return;
    if (!this.#at) document.addEventListener('keydown', this.#escape);
    this.#at = at;
    const point = points.at(...at);
    this.#point = point;
    this.#announce(point);
    showTooltip(point, layer, this.host, this.#scene?.width ?? 0);
    this.reader().at(point);
  }

  #hide(): void {
    const was = this.#at;
    this.#at = undefined;
    document.removeEventListener('keydown', this.#escape);
    const layer = this.#find('.tooltip-layer');
    if (layer) render(nothing, layer);
    if (was) this.reader().at(undefined);
  }

  /** The accessible value of a point; the slider counts within its row. */
  #announce(point: FocusPoint): void {
    const [slider, at] = [this.#find('.focus-layer'), this.#at];
    if (!slider || !at || !this.#inside) return;
    slider.setAttribute('aria-valuemax', String(this.points?.columns(at[0]) ?? 1));
    slider.setAttribute('aria-valuenow', String(at[1] + 1));
    slider.setAttribute('aria-valuetext', this.#spoken(point));
  }

  #spoken(point: FocusPoint): string {
    const texts = [point.title, ...point.lines.map(({ text }) => text), ...this.reader().remarks(point)];
    return messagesOf(this.reader().lang).spoken(texts.join('; '));
  }

  #showBar(): void {
    const [points, bar] = [this.points, this.#find('.explore')];
    if (!points || !bar) return;
    const { lang, letters, rtl } = this.reader();
    render(
      exploreBar(
        points,
        messagesOf(lang),
        { inside: this.#inside, letters, rtl },
        {
          enter: this.#enter,
          step: (step) => {
            this.#step(step);
            const point = this.#at && this.points?.at(...this.#at);
            if (point) this.reader().say(this.#spoken(point));
          },
          select: () => this.#select(),
          leave: () => this.#exit(true),
        },
      ),
      bar,
    );
  }
}
