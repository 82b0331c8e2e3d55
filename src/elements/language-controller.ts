import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Lang } from '../messages/format.js';
import { langOf, whenMessagesAreSet } from '../messages/index.js';
import { nearestLang } from './nearest-lang.js';

const hosts = new Set<LanguageController>();
let watching: MutationObserver | undefined;

whenMessagesAreSet(() => hosts.forEach((one) => one.renew()));

/**
 * Keeps the language of the nearest `lang` around the host, and the direction: of the nearest `dir`, and
 * of the page's style as soon as that is read; also when an attribute changes, or
 * when a page sets messages.
 */
export class LanguageController implements ReactiveController {
  lang: Lang = langOf('');
  /** Whether the page around the host reads from right to left. */
  rtl = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this);
    this.lang = langOf(nearestLang(this.host));
    this.rtl = this.host.matches(':dir(rtl)');
    if (watching) return;
    watching = new MutationObserver(() => hosts.forEach((one) => one.look()));
    watching.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    hosts.delete(this);
    if (hosts.size > 0) return;
    watching?.disconnect();
    watching = undefined;
  }

  /** A page set messages: the language may be another one, or have other words. */
  renew(): void {
    this.lang = langOf(nearestLang(this.host));
    this.host.requestUpdate();
  }

  look(): void {
    const lang = langOf(nearestLang(this.host));
    this.turn(getComputedStyle(this.host).direction === 'rtl');
    if (lang === this.lang) return;
    this.lang = lang;
    this.host.requestUpdate();
  }

  turn(rtl: boolean): void {
    if (rtl === this.rtl) return;
    this.rtl = rtl;
    this.host.requestUpdate();
  }
}
