import { html, type TemplateResult } from 'lit';

/** The event listeners of the layer over a picture. */
export interface LayerListeners {
  readonly move: (event: PointerEvent) => void;
  readonly down: (event: PointerEvent) => void;
  readonly leave: (event: PointerEvent) => void;
  readonly click: (event: MouseEvent) => void;
  readonly blur: (event: FocusEvent) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** The layer over a picture for pointer and keys (a slider while it has focus), and the layer of the tooltip. */
export const focusLayer = (name: string, on: LayerListeners): TemplateResult =>
  html`<div
      class="focus-layer"
      part="focus-layer"
      role="slider"
      tabindex="-1"
      aria-hidden="true"
      aria-label=${name}
      aria-valuemin="1"
      aria-valuemax="1"
      aria-valuenow="1"
      @pointermove=${on.move}
      @pointerdown=${on.down}
      @pointerleave=${on.leave}
      @click=${on.click}
      @blur=${on.blur}
      @keydown=${on.press}
    ></div>
    <div class="tooltip-layer" aria-hidden="true" @pointerleave=${on.leave}></div>`;
