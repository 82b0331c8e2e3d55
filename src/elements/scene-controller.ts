import type { ReactiveControllerHost } from '@lit/reactive-element';
import type { Chart } from '../charts/chart.js';
import { enlarged } from '../layout/enlarged.js';
import type { Scene } from '../scene/marks.js';
import { IdleSteps } from './idle-steps.js';

/** Keeps the laid out picture of a chart: laid out anew for another chart, another width or another text size. */
export class SceneController {
  /** Undefined while there is no chart, nothing in it, or no width. */
  scene: Scene | undefined;
  readonly steps: IdleSteps;
  #inputs: readonly unknown[] = [];

  /** @param drawn gives the picture that a function draws; undefined while it cannot be drawn */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly drawn: (draw: () => Scene) => Scene | undefined,
  ) {
    this.steps = new IdleSteps(host);
  }

  update(chart: Chart | undefined, width: number, textScale: number): void {
    const inputs = [chart, width, textScale];
    if (inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    const draws = chart && width && !chart.empty;
    this.scene = draws ? this.drawn(() => enlarged(chart.draw, width, textScale)) : undefined;
    this.steps.restart(this.scene);
  }
}
