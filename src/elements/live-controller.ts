import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { ElementDescription } from '../scene/element.js';

/** How long something said stays, in milliseconds. */
const STAYS = 4000;

/** A place where a chart says something politely; it is there before anything is said, and cleared after. */
export class LiveController implements ReactiveController {
  #clearing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  element(lang: string): ElementDescription {
    return ['div', { class: 'said', role: 'status', lang }];
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
