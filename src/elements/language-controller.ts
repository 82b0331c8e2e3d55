import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Lang } from '../messages/format.js';
import { langOf, whenMessagesAreSet } from '../messages/index.js';
import { nearestLang } from './nearest-lang.js';

const hosts = new Set<LanguageController>();
let watching: MutationObserver | undefined;
const WATCHED = { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] };

whenMessagesAreSet(() => hosts.forEach((one) => one.renew()));

/**
 * Tracks the host's language (the nearest `lang`) and text direction (the nearest `dir`, then the computed style),
 * and updates the host when either changes or the page sets messages.
 */
export class LanguageController implements ReactiveController {
  lang: Lang = langOf('');
  /** Whether the host's text direction is right to left. */
  rtl = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this);
    this.lang = langOf(nearestLang(this.host));
    this.rtl = this.host.matches(':dir(rtl)');
    watching ??= new MutationObserver(() => hosts.forEach((one) => one.look()));
    // Not `instanceof ShadowRoot`: in a frame's document that is another class.
    let node: Node | undefined = this.host;
    while (node) {
      const root: Node & { readonly host?: Element } = node.getRootNode();
      watching.observe(root, WATCHED);
      node = root.host;
    }
  }

  hostDisconnected(): void {
    hosts.delete(this);
    if (hosts.size > 0) return;
    watching?.disconnect();
    watching = undefined;
  }

  /** Called when the page sets messages, which may add a language or change its texts. */
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
