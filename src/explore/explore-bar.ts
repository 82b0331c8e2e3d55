import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/index.js';
import type { FocusPoints } from './focus-points.js';
import { sideKeys, type ReadingStep } from './steps.js';

export interface BarActions {
  readonly enter: () => void;
  readonly step: (step: ReadingStep) => void;
  readonly select: () => void;
  readonly leave: () => void;
}

/**
 * The explore bar: the button that starts exploring, with the list of shortcuts, and a button for each step. The step
 * buttons are for pointer and touch, so they are not in the tab order.
 */
export function exploreBar(
  points: FocusPoints,
  { explore: texts, exploreChart, tag }: Messages,
  { inside, letters, rtl }: { inside: boolean; letters: boolean; rtl: boolean },
  act: BarActions,
): TemplateResult {
  const has = {
    rows: points.rows > 1,
    unmet: points.missed.length > 0,
    gap: points.largestGap !== undefined,
  };
  const hold = (event: Event) => event.preventDefault();
  const button = (name: string, key: string, click: () => void) =>
    html`<button
      type="button"
      tabindex="-1"
      aria-label=${ARROWS[key] ? name : nothing}
      title=${ARROWS[key] ? name : nothing}
      aria-keyshortcuts=${key || nothing}
      @pointerdown=${hold}
      @mousedown=${hold}
      @click=${click}
    >
      ${ARROWS[key] ?? html`${name}${key ? html` <kbd aria-hidden="true">${key}</kbd>` : nothing}`}
    </button>`;
  const step = (name: ReadingStep & keyof typeof texts, key: string) =>
    button(String(texts[name]), key, () => act.step(name));
  const [back, on] = sideKeys(rtl);
  const letter = (key: string) => (letters ? key : '');
  return html`<button
      type="button"
      class="enter"
      lang=${tag}
      tabindex=${inside ? -1 : 0}
      aria-expanded=${inside ? 'true' : 'false'}
      aria-describedby="keys"
      @click=${inside ? act.leave : act.enter}
    >
      ${inside ? texts.leave : exploreChart}${inside ? html` <kbd aria-hidden="true">Esc</kbd>` : nothing}
    </button>
    <p id="keys" class="shortcuts-help" part="shortcuts-help">${texts.keys({ ...has, letters })}</p>
    ${
      inside
        ? html`<div class="steps" role="group" aria-label=${texts.steps}>
            ${step('previous', back)} ${step('next', on)}
            ${has.rows ? [step('rowBefore', 'ArrowUp'), step('rowAfter', 'ArrowDown')] : nothing}
            ${has.unmet ? step('unmet', letter('N')) : nothing}
            ${has.gap ? step('gap', letter('G')) : nothing} ${button(texts.select, 'Enter', act.select)}
          </div>`
        : nothing
    }`;
}

const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};
