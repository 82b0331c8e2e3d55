import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Chart } from '../charts/chart.js';
import { enlarged } from '../layout/enlarged.js';
import type { Scene } from '../scene/marks.js';
import { stepsOf } from './picture.js';
import { whenIdle } from './when-idle.js';

/**
 * Lays out the picture of a chart, and does so again for another chart, width or text scale. A long picture is
 * drawn in steps when the page is idle, and whole before printing.
 */
export class SceneController implements ReactiveController {
  /** Undefined without a chart, data or width; the previous picture while the new one cannot be drawn yet. */
  scene: Scene | undefined;
  /** How many steps of a long picture are drawn, besides the first. */
  step = 0;
  #isWaiting = false;
  #inputs: readonly unknown[] = [];

  /** @param drawn calls a function that draws; undefined if it cannot be drawn yet */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly drawn: (draw: () => Scene) => Scene | undefined,
  ) {
    host.addController(this);
  }

  update(chart: Chart | undefined, width: number, textScale: number): void {
    const inputs = [chart, width, textScale];
    if (inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    const draws = chart && width && !chart.empty;
    this.scene = draws ? (this.drawn(() => enlarged(chart.draw, width, textScale)) ?? this.scene) : undefined;
    this.step = 0;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#drawAll);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#drawAll);
  }

  hostUpdated(): void {
    if (this.#isWaiting || this.step >= stepsOf(this.scene)) return;
    this.#isWaiting = true;
    whenIdle(() => {
      this.#isWaiting = false;
      this.#draw(this.step + 1);
    });
  }

  readonly #drawAll = (): void => this.#draw(stepsOf(this.scene));

  #draw(step: number): void {
    if (this.step >= step) return;
    this.step = step;
    this.host.requestUpdate();
  }
}
