import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** How long an announcement stays, in milliseconds. */
const STAYS = 4000;

/** Announces text in the chart's live region, and clears it afterwards. */
export class LiveController implements ReactiveController {
  #clearing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  say(text: string): void {
    const place = this.host.shadowRoot?.querySelector('.said');
    if (!place) return;
    place.textContent = text;
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(() => (place.textContent = ''), STAYS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#clearing);
    const place = this.host.shadowRoot?.querySelector('.said');
    if (place) place.textContent = '';
  }
}
