import { cssColour as style } from './style.js';

const css = String.raw;

/** The rules for exploring: layers, outlines, tooltip, steps and range selector. */
export const exploreRules = (): string => css`
  .focus-layer,
  .tooltip-layer,
  .outlines {
    position: absolute;
    inset: 0;
  }
  /* Its outline encloses those of rows, which extend 5 px beyond the picture. */
  .focus-layer {
    inset-block: 4px;
    outline-offset: 6px;
    touch-action: pan-y;
  }
  .tooltip-layer {
    pointer-events: none;
  }
  .outline {
    position: absolute;
  }
  .changed .pc-frame {
    stroke: ${style('behind')};
    stroke-dasharray: 2 3;
  }
  .highlight .pc-frame {
    stroke: ${style('quiet')};
    stroke-width: 1px;
  }
  .pointed .pc-frame {
    stroke: ${style('quiet')};
    stroke-dasharray: 6 3;
  }
  mark {
    padding: 0 0.35em;
    border: 1px dashed ${style('behind')};
    background: none;
    color: inherit;
  }
  .updates {
    margin: 0 0 0.5em;
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
  }
  .guide,
  .outline {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .guide > * {
    scroll-margin-block: 6em 12em;
  }
  .focus-layer:focus-visible,
  .enter:focus-visible {
    outline: 2px solid ${style('text')};
  }
  .explore,
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.4em;
  }
  /* While a reader steps through the values, the steps stand in the place of the other controls. A class, because
     WebKit does not always see that :has(.steps) begins to match. */
  .stepping > .explore {
    flex-basis: 100%;
  }
  .stepping > .controls,
  .stepping details:not([open]),
  .stepping .toolbar {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .steps button {
    min-width: 28px;
    padding: 0 0.5em;
    border: 1px solid ${style('base')};
    color: ${style('text')};
  }
  /* Over notes and source while the button has focus, so that nothing moves. */
  .shortcuts-help {
    position: absolute;
    inset-inline: 0;
    bottom: 100%;
    margin: 0;
    padding-block: 0.25em;
    background: ${style('ground')};
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
    color: ${style('quiet')};
  }
  .enter:not(:focus-visible) + .shortcuts-help {
    clip-path: inset(50%);
  }
  kbd {
    font: inherit;
    color: ${style('quiet')};
  }
  /* A finger has no keys, and a narrow row no room for their names. */
  @media (pointer: coarse) {
    kbd {
      display: none;
    }
  }
  .actions {
    container-type: inline-size;
  }
  @container (max-width: 480px) {
    kbd {
      display: none;
    }
    .explore,
    .steps {
      gap: 0 0.25em;
    }
    .steps button {
      min-width: 24px;
      padding: 0 0.3em;
    }
  }
  .guide .pc-ring,
  .guide .pc-axis {
    fill: none;
    stroke: ${style('text')};
  }
  .tooltip {
    position: absolute;
    inset-inline-start: 0;
    top: 0;
    box-sizing: border-box;
    width: max-content;
    max-width: min(28rem, 100%);
    overflow: hidden auto;
    overflow-wrap: anywhere;
    pointer-events: auto;
    z-index: 1;
    padding: 0.4em 0.6em;
    border: 1px solid ${style('quiet')};
    background: ${style('ground')};
    font-size: max(0.8125em, 12px);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .tooltip > * {
    display: block;
    break-inside: avoid;
  }
  /* Where a higher one would cover more. */
  .tooltip.flat {
    max-width: 100%;
  }
  /* Where a wider one would cover more. */
  .tooltip.narrow {
    max-width: min(18em, 100%);
    line-height: 1.3;
  }
  .tooltip.narrow .when {
    display: inline-block;
  }
  .tooltip.flat > * {
    display: inline;
  }
  .tooltip.flat > * + *::before {
    content: ' · ';
  }
  .tooltip.lines > strong > span {
    display: inline-block;
    vertical-align: top;
    max-width: 100%;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .range-strip {
    display: block;
    max-width: 100%;
    overflow: visible;
    touch-action: pan-y;
    user-select: none;
  }
  .range-strip .all {
    opacity: 0.6;
  }
  .range-strip .middle {
    fill: ${style('actual')};
    fill-opacity: 0.12;
    cursor: grab;
  }
  .range-strip .handle {
    cursor: ew-resize;
    touch-action: none;
  }
  .range-strip .target {
    fill: transparent;
  }
  .range-strip .grip {
    fill: ${style('actual')};
  }
  @media print {
    .explore,
    .tooltip-layer {
      display: none;
    }
  }
`;
