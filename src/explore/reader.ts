import { nothing, render } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { messagesOf } from '../messages/index.js';
import type { Scene } from '../scene/marks.js';
import type { Chart } from '../charts/chart.js';
import { hasFocusPoints } from '../charts/focus.js';
import { focusPoints } from './chart-points.js';
import { EscapeKey } from './escape-key.js';
import { exploreBar } from './explore-bar.js';
import { focusLayer } from './focus-layer.js';
import type { ExploreHost } from './explore-host.js';
import { spokenText, type FocusPoint, type FocusPoints, type FocusPosition } from './focus-points.js';
import { afterStep, isSame, keptPosition, stepOfKey, type ReadingStep } from './steps.js';
import { isBetween, isMoved, positionOfEvent } from './pointer.js';
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
  /** Whether the tooltip shows the full description, after the second step. */
  #isAll = false;
  /** The current position before the pointer was pressed. */
  #pressedAt: FocusPosition | undefined;

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
    return focusLayer(explorable.chart.focus.name, {
      move: this.#move,
      down: this.#down,
      leave: this.#leave,
      click: this.#click,
      blur: this.#blur,
      press: this.#press,
    });
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
    const { activeElement, body } = this.host.ownerDocument;
    if (this.#inside && (activeElement === body || !activeElement)) this.#enter();
  }

  hostDisconnected(): void {
    if (!this.#inside) this.#hide();
    else if (!this.host.shadowRoot?.activeElement) this.#exit(false); // Moved by `moveBefore`, it keeps focus.
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
    this.#draw();
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
    if (this.#inside && this.host.isConnected && this.host.ownerDocument.hasFocus()) this.#exit(false);
  };

  readonly #down = (event: PointerEvent) => {
    this.#pressedAt = this.#at;
    this.#move(event);
  };

  readonly #move = (event: PointerEvent) => {
    if (!this.points || this.#isTowardsTooltip(event)) return;
    if (this.#inside && (this.#isAll ? event.type === 'pointermove' : !isMoved(event))) return;
    this.#go(this.#positionOf(event));
  };

  #positionOf(event: MouseEvent): FocusPosition {
    const at = positionOfEvent(this.#find('.tooltip-layer'), event, this.#scene?.width ?? 0);
    return this.points?.nearest(...at) ?? [0, 0];
  }

  #isTowardsTooltip(event: PointerEvent): boolean {
    const [tooltip, guide] = [this.#find('.tooltip'), this.#find('.guide > *')];
    return tooltip !== undefined && guide !== undefined && isBetween(event, guide, tooltip);
  }

  readonly #leave = (event: PointerEvent) => {
    const next = event.relatedTarget;
    const stays = next instanceof Element && Boolean(next.closest('.focus-layer, .tooltip'));
    if (!stays && !this.#inside && event.pointerType !== 'touch') this.#hide();
  };

  /** A click or tap starts exploring; after that, one at the same point selects. */
  readonly #click = (event: MouseEvent) => {
    const was = this.#inside && this.#pressedAt;
    this.#go(this.#positionOf(event));
    this.#enter();
    if (was && isSame(was, this.#at)) this.#select();
  };

  readonly #escape = new EscapeKey(() => {
    if (!this.#inside) this.#hide();
  });

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

  /** A step by button, which leaves focus elsewhere: the point is announced. */
  readonly #stepAloud = (step: ReadingStep) => {
    this.#step(step);
    if (this.#at && this.#point) this.reader().say(this.#spoken(this.#point));
  };

  /** The second step: selects the point and shows its full description, or undoes both. */
  #select(): void {
    const point = this.#at && this.#point;
    if (!point) return;
    this.reader().select(point);
    this.#isAll = !this.#isAll;
    this.#draw();
    this.#announce(point);
  }

  #go(at: FocusPosition): void {
    const points = this.points;
    if (!points || !this.#find('.tooltip-layer') || isSame(at, this.#at)) return;
    if (!this.#at) this.#escape.listen(this.host.ownerDocument);
    this.#at = at;
    const point = points.at(...at);
    this.#isAll &&= point.id === this.#point?.id && point.time === this.#point.time;
    this.#point = point;
    this.#announce(point);
    this.#draw();
    this.reader().at(point);
  }

  #draw(): void {
    const [layer, scene] = [this.#find('.tooltip-layer'), this.#scene];
    if (layer && scene && this.#at && this.#point)
      showTooltip(this.#point, this.#isAll, { lang: this.reader().lang, layer, chart: this.host, scene });
  }

  #hide(): void {
    const was = this.#at;
    this.#at = undefined;
    this.#isAll = false;
    this.#escape.listen(undefined);
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
    const { lang, remarks } = this.reader();
    return spokenText(point, remarks(point), lang);
  }

  #showBar(): void {
    const [points, bar] = [this.points, this.#find('.explore')];
    if (!points || !bar) return;
    const { lang, letters, rtl } = this.reader();
    const actions = {
      enter: this.#enter,
      step: this.#stepAloud,
      select: () => this.#select(),
      leave: () => this.#exit(true),
    };
    const row = bar.parentElement;
    if (row) row.style.minHeight = this.#inside ? row.style.minHeight || getComputedStyle(row).height : '';
    row?.classList.toggle('stepping', this.#inside);
    render(exploreBar(points, messagesOf(lang), { inside: this.#inside, letters, rtl }, actions), bar);
  }
}
