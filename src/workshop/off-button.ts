import { html, nothing, type TemplateResult } from 'lit';

/**
 * A button that keeps the focus where its action has nothing more to do: it is told as disabled, and does nothing.
 * @param keys that do the same
 */
export const offButton = (text: string, isOff: boolean, act: () => void, keys?: string): TemplateResult =>
  html`<button
    type="button"
    aria-disabled=${isOff}
    aria-keyshortcuts=${keys ?? nothing}
    @click=${() => (isOff ? undefined : act())}
  >
    ${text}
  </button>`;
