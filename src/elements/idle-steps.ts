import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Scene } from '../scene/marks.js';
import { stepsOf } from './picture.js';

/** Makes what can wait after the first picture, a step whenever the page is idle; a print has the whole picture. */
export class IdleSteps implements ReactiveController {
  /** How many steps are done: of the rest of a long picture first, then of the table. */
  step = 0;
  #scene: Scene | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** A chart that was taken from the page and comes back goes on. */
  hostConnected(): void {
    addEventListener('beforeprint', this.#draw);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#draw);
  }

  readonly #draw = (): void => {
    const steps = stepsOf(this.#scene);
    if (this.step >= steps) return;
    this.step = steps;
    this.host.requestUpdate();
  };

  /** A long picture begins anew with its first stretches. */
  restart(scene: Scene | undefined): void {
    if (scene?.chunks) this.step = 0;
  }

  /** Takes the next step at once. */
  hurry(scene: Scene | undefined): void {
    if (this.step > stepsOf(scene)) return;
    this.step = stepsOf(scene) + 1;
    this.host.requestUpdate();
  }

  /** Goes on until all steps of a picture are done, or another one has come. */
  goOn(scene: Scene, steps: () => number): void {
    if (this.#scene === scene) return;
    this.#scene = scene;
    this.#next(scene, steps);
  }

  #next(scene: Scene, steps: () => number): void {
    whenIdle(() => {
      if (this.#scene !== scene) return;
      if (!this.host.isConnected) this.#scene = undefined;
      else if (this.step < steps()) this.#goFurther(scene, steps);
    });
  }

  #goFurther(scene: Scene, steps: () => number): void {
    this.step += 1;
    this.host.requestUpdate();
    this.#next(scene, steps);
  }
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 50);
}
