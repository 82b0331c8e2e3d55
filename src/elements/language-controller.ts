import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lang } from '../indicator/format.js';
import { langOf } from '../indicator/words/index.js';

const hosts = new Set<LanguageController>();
let watching: MutationObserver | undefined;

/** Keeps the language of the nearest `lang` around the host, also when that changes. */
export class LanguageController implements ReactiveController {
  lang: Lang = 'en';

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this);
    this.lang = langOf(nearestLang(this.host));
    if (watching) return;
    watching = new MutationObserver(() => hosts.forEach((one) => one.look()));
    watching.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    hosts.delete(this);
    if (hosts.size > 0) return;
    watching?.disconnect();
    watching = undefined;
  }

  look(): void {
    const lang = langOf(nearestLang(this.host));
    if (lang === this.lang) return;
    this.lang = lang;
    this.host.requestUpdate();
  }
}

/** The nearest `lang` attribute, also across shadow roots; empty where there is none. */
function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}
