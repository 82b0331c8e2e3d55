import {
  html,
  nothing,
  render,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { messagesOf } from '../messages/index.js';
import type { Lang } from '../messages/format.js';
import { createElement } from '../page/patch.js';
import { drawMark } from '../scene/draw.js';
import type { Mark, Scene } from '../scene/marks.js';
import type { Chart } from '../charts/chart.js';
import { hasFocusPoints } from '../charts/focus.js';
import { focusPoints } from './chart-points.js';
import { exploreBar } from './explore-bar.js';
import type { FocusPoint, FocusPoints, FocusPosition } from './focus-points.js';
import { afterStep, keptPosition, stepOfKey, type ReadingStep } from './steps.js';
import { tooltipPlace } from './tooltip-place.js';

/** What reading a picture needs to know of its chart, and what it tells it. */
export interface ExploreHost {
  readonly lang: Lang;
  /** Whether single letters are keys. */
  readonly letters: boolean;
  /** Whether the page reads from right to left. */
  readonly rtl: boolean;
  /** What is said of a point besides its own words: that it is selected, or was just updated. */
  readonly remarks: (point: FocusPoint) => readonly string[];
  readonly say: (text: string) => void;
  readonly select: (point: FocusPoint) => void;
  /** The point that is pointed at or stood on; undefined for none any more. */
  readonly at: (point: FocusPoint | undefined) => void;
}

/**
 * Reading a picture point by point: a layer over it that answers pointer and touch, and a bar below with
 * the one Tab stop. Enter on that leads into the layer, a slider for those who listen; Escape leads back.
 * Moving from point to point draws nothing but guide and words.
 */
export class ExploreController implements ReactiveController {
  #chart: Chart | undefined;
  #scene: Scene | undefined;
  /** Made when first asked for. */
  #made: FocusPoints | undefined;
  #at: FocusPosition | undefined;
  /** Where the reader stands, or stood last. */
  #point: FocusPoint | undefined;
  #inside = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly reader: () => ExploreHost,
  ) {
    host.addController(this);
  }

  /** The layer for a picture of a chart; nothing where that has no focus points. */
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
        class="reader"
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
      <div class="reading" aria-hidden="true" @pointerleave=${this.#leave}></div>`;
  }

  /** After a new picture the reader stands at the same key, or at its neighbour. */
  hostUpdated(): void {
    this.#showBar();
    const layer = this.#find('.reading');
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

  /** The focus points of the picture; undefined where it has none. */
  get points(): FocusPoints | undefined {
    if (this.#chart && this.#scene) this.#made ??= focusPoints(this.#chart, this.#scene);
    return this.#made;
  }

  #find = (selector: string) => this.host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;

  readonly #enter = () => {
    const [points, reader] = [this.points, this.#find('.reader')];
    if (!points || !reader) return;
    this.#inside = true;
    reader.removeAttribute('aria-hidden');
    if (!this.#at) this.#go((this.#point && points.find(this.#point)) ?? points.start);
    else this.#tell(points.at(...this.#at));
    reader.focus({ preventScroll: true });
    this.#showBar();
  };

  /** Out of the layer; `back` to the button that led in. */
  #exit(back: boolean): void {
    this.#inside = false;
    this.#hide();
    this.#showBar();
    if (back) this.#find('.enter')?.focus();
    this.#find('.reader')?.setAttribute('aria-hidden', 'true');
  }

  readonly #blur = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (next instanceof Node && this.#find('.explore')?.contains(next)) return;
    if (this.#inside && this.host.isConnected && document.hasFocus()) this.#exit(false);
  };

  readonly #move = (event: PointerEvent) => {
    if (!this.points || this.#isOnTheWay(event)) return;
    if (this.#inside && !isMoved(event)) return;
    this.#go(this.#positionOf(event));
  };

  #positionOf(event: MouseEvent): FocusPosition {
    const box = this.#find('.reader')?.getBoundingClientRect() ?? new DOMRect();
    const scale = (this.#scene?.width ?? 0) / (box.width || 1);
    return (
      this.points?.nearest((event.clientX - box.left) * scale, (event.clientY - box.top) * scale) ?? [0, 0]
    );
  }

  /** Whether a mouse is on its way from a point to the words at it, which it may want to reach. */
  #isOnTheWay({ clientX, clientY, pointerType }: PointerEvent): boolean {
    const [tip, guide] = [this.#find('.tip'), this.#find('.guide > *')];
    if (!tip || !guide || pointerType !== 'mouse' || !this.#at) return false;
    const [words, mark] = [tip.getBoundingClientRect(), guide.getBoundingClientRect()];
    const beside = clientY >= words.top && clientY <= words.bottom && mark.width < 4;
    const [from, to] = [Math.min(mark.right, words.right), Math.max(mark.left, words.left)];
    return beside && clientX > from && clientX < to;
  }

  readonly #leave = (event: PointerEvent) => {
    const next = event.relatedTarget;
    const stays = next instanceof Element && Boolean(next.closest('.reader, .tip'));
    if (!stays && !this.#inside && event.pointerType !== 'touch') this.#hide();
  };

  /** A click or a tap leads in; inside, it selects what it meets. */
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
    this.#tell(point);
  }

  #go(at: FocusPosition): void {
    const [points, layer] = [this.points, this.#find('.reading')];
    if (!points || !layer || (this.#at?.[0] === at[0] && this.#at[1] === at[1])) return;
    if (!this.#at) document.addEventListener('keydown', this.#escape);
    this.#at = at;
    const point = points.at(...at);
    this.#point = point;
    this.#tell(point);
    this.#show(point, layer);
    this.reader().at(point);
  }

  #hide(): void {
    const was = this.#at;
    this.#at = undefined;
    document.removeEventListener('keydown', this.#escape);
    const layer = this.#find('.reading');
    if (layer) render(nothing, layer);
    if (was) this.reader().at(undefined);
  }

  /** What is heard at a point; the slider counts within its row. */
  #tell(point: FocusPoint): void {
    const [slider, at] = [this.#find('.reader'), this.#at];
    if (!slider || !at || !this.#inside) return;
    slider.setAttribute('aria-valuemax', String(this.points?.columns(at[0]) ?? 1));
    slider.setAttribute('aria-valuenow', String(at[1] + 1));
    slider.setAttribute('aria-valuetext', this.#spoken(point));
  }

  #spoken(point: FocusPoint): string {
    const texts = [point.title, ...point.lines.map(({ text }) => text), ...this.reader().remarks(point)];
    return messagesOf(this.reader().lang).spoken(texts.join('; '));
  }

  #show(point: FocusPoint, layer: HTMLElement): void {
    const { width } = this.#scene ?? { width: 0 };
    render(
      html`${marksTemplate(point.marks, width, 'guide')}
        <div class="tip" part="tooltip">
          <strong>${point.title}</strong>
          ${point.lines.map(({ text, style }) => html`<span class=${`pc-words pc-${style}`}>${text}</span>`)}
        </div>`,
      layer,
    );
    const tip = layer.querySelector<HTMLElement>('.tip');
    if (!tip) return;
    const [own, chart] = [layer.getBoundingClientRect(), this.host.getBoundingClientRect()];
    const scale = own.width / (width || 1) || 1;
    const scaled = { ...point, x: point.x * scale, top: point.top * scale };
    const { left, top } = tooltipPlace(
      point.height === undefined ? scaled : { ...scaled, height: point.height * scale },
      tip.getBoundingClientRect(),
      {
        ...{ left: 0, right: own.width },
        ...{ top: chart.top - own.top, bottom: chart.bottom - own.top },
      },
    );
    tip.style.left = `${left}px`;
    tip.style.top = `${top}px`;
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

/** Whether a pointer moved by itself: a page that scrolls under one at rest makes it move too. */
const isMoved = ({ type, movementX, movementY }: PointerEvent) =>
  type !== 'pointermove' || movementX !== 0 || movementY !== 0;

/** Marks over a picture of a width; they may reach as far down as they like. */
export const marksTemplate = (marks: readonly Mark[], width: number, name: string): Element =>
  createElement([
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: name, width, height: 1, viewBox: `0 0 ${width} 1` },
    marks.map((mark) => drawMark(mark)),
  ]);
