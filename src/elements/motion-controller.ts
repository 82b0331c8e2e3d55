import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { interpolate } from '../scene/interpolate.js';
import type { Scene } from '../scene/marks.js';

/** The duration of a transition in milliseconds. */
const DURATION = 300;
/** Pictures with more marks change without a transition. */
const MOST = 600;

/**
 * Animates from the current picture to a new one of the same width. The first picture, a new width, a hidden page
 * and reduced motion skip the animation.
 */
export class MotionController implements ReactiveController {
  #from: Scene | undefined;
  #to: Scene | undefined;
  #shown: Scene | undefined;
  #start = 0;
  #frame = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The frame to draw now. */
  toward(to: Scene): Scene {
    const now = performance.now();
    if (to !== this.#to) {
      this.#from = this.#shown && mayMove(this.#shown, to) ? this.#shown : undefined;
      this.#to = to;
      this.#start = now;
    }
    const part = Math.min(1, (now - this.#start) / DURATION);
    if (!this.#from || part === 1) {
      this.#from = undefined;
      return (this.#shown = to);
    }
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.host.requestUpdate();
    });
    return (this.#shown = interpolate(this.#from, to, 1 - (1 - part) ** 3));
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#from = this.#to = this.#shown = undefined;
  }
}

function mayMove(from: Scene, to: Scene): boolean {
  return (
    from.width === to.width &&
    !to.chunks &&
    to.marks.length + from.marks.length < MOST &&
    !document.hidden &&
    !matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
