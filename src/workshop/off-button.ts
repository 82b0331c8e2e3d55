import { html, type TemplateResult } from 'lit';

/** A button that keeps the focus where its action has nothing more to do: it is told as disabled, and does nothing. */
export const offButton = (text: string, isOff: boolean, act: () => void): TemplateResult =>
  html`<button type="button" aria-disabled=${isOff} @click=${() => (isOff ? undefined : act())}>
    ${text}
  </button>`;
