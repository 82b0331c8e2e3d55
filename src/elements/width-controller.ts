import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the width of the host's box in whole CSS pixels; 0 until it is first laid out. Only width is observed, so no loop can close. */
export class WidthController implements ReactiveController {
  width = 0;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === 0 || width === this.width) return;
      this.width = width;
      this.host.requestUpdate();
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
