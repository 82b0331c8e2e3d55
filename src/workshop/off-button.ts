import { html, nothing, type TemplateResult } from 'lit';

/**
 * A button that stays focusable while it is disabled: it is announced as disabled and ignores clicks.
 * @param keys its shortcuts, as in `aria-keyshortcuts`
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
