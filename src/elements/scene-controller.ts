import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Chart } from '../charts/chart.js';
import { enlarged } from '../layout/enlarged.js';
import type { Scene } from '../scene/marks.js';
import { stepsOf } from './picture.js';
import { whenIdle } from './when-idle.js';

/**
 * Keeps the laid out picture of a chart: laid out anew for another chart, another width or another text size.
 * The rest of a long one is drawn a step whenever the page is idle; a print has the whole picture.
 */
export class SceneController implements ReactiveController {
  /** Undefined while there is no chart, nothing in it, or no width; the one before while it cannot be drawn yet. */
  scene: Scene | undefined;
  /** How many steps of a long picture are drawn after the first. */
  step = 0;
  #isWaiting = false;
  #inputs: readonly unknown[] = [];

  /** @param drawn gives the picture that a function draws; undefined while it cannot be drawn */
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
