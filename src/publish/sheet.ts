import { colourRules, cssColour as style, shapeRules } from './style.js';

const css = String.raw;

/** The style sheet of the figure as CSS text: what is visible before any interaction. */
export const sheet = css`
  ${colourRules()}
  :host {
    display: block;
    margin-block: 1em;
    color: ${style('text')};
    background: ${style('ground')};
    box-shadow: 0 0 0 8px ${style('ground')};
  }
  :host([hidden]) {
    display: none;
  }
  .ruler,
  .room {
    visibility: hidden;
  }
  .ruler {
    height: 1lh;
    margin-bottom: -1lh;
    overflow: hidden;
    font-size: max(0.75em, 0.75rem, 12px);
    line-height: 1;
    white-space: normal;
    word-spacing: 640px;
  }
  /* A parent as wide as what stands in it is given a usual width, or less where there is less room. */
  .ruler::before {
    content: '. .';
  }
  figure,
  .message {
    contain: inline-size;
    margin: 0;
  }
  .heading {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
  }
  .summary,
  .notes,
  .source {
    margin: 0.25em 0 0;
    line-height: 1.45;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    color: ${style('quiet')};
  }
  .notes,
  .source {
    word-break: keep-all;
  }
  .heading,
  .summary {
    text-wrap: balance;
  }
  .summary {
    font-size: max(0.875em, 14px);
  }
  bdi > bdi {
    display: inline-block;
  }
  :is(.heading, .summary, .notes, .source) span {
    white-space: nowrap;
  }
  .notes p {
    margin: 0;
  }
  .actions {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 min(1em, 2.5%);
    margin-top: 0.25em;
  }
  .folds {
    display: contents;
  }
  .controls {
    display: flex;
    gap: 0.75em;
  }
  button {
    min-width: 24px;
    min-height: 28px;
    padding: 0 0.75em;
    border: 1px solid ${style('base')};
    border-radius: 4px;
    font: inherit;
    color: ${style('text')};
    background: none;
    cursor: pointer;
  }
  .notes,
  .source,
  button,
  details {
    font-size: max(0.75em, 12px);
  }
  .actions button {
    padding: 0;
    border: 0;
    color: ${style('quiet')};
  }
  .picture {
    position: relative;
    margin-block: 0.5em 0.25em;
    letter-spacing: normal;
    word-spacing: normal;
  }
  /* Words from left to right, and their figures, keep their order on a page that reads from the right. */
  .heading,
  .summary,
  .message,
  .source,
  .notes p {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .range-selector {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    margin-bottom: 0.5em;
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .pc-picture,
  .pc-chunk {
    display: block;
    max-width: 100%;
    height: auto;
    break-inside: avoid;
    overflow: visible;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
  }
  /* Prerendered marks have attributes for every style. */
  .pc-shape {
    fill: none;
    stroke: none;
    stroke-dasharray: none;
  }
  path {
    stroke-linejoin: round;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    background: ${style('ground')};
  }
  details[open] {
    flex-basis: 100%;
    min-width: 0;
  }
  summary {
    width: fit-content;
    min-height: 28px;
    line-height: 28px;
    cursor: pointer;
    color: ${style('quiet')};
  }
  :focus-visible {
    outline: 2px solid ${style('actual')};
    outline-offset: 2px;
  }
  .message {
    padding: 0.75em 1em;
    border-inline-start: 3px solid ${style('behind')};
    line-height: 1.5;
    word-break: keep-all;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    white-space: pre-line;
  }
  .message button {
    display: block;
    margin-block-start: 0.5em;
  }
  .message.quiet {
    border-color: ${style('grid')};
    color: ${style('quiet')};
  }
  .waiting {
    box-sizing: border-box;
    min-height: var(--plan-min-height, 0);
  }
  .unseen {
    content-visibility: hidden;
  }
  :host([loading]) .waiting {
    min-height: var(--plan-min-height, 20rem);
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .pc-text {
      stroke: ${style('ground')};
      stroke-width: 4px;
      stroke-linejoin: round;
      paint-order: stroke;
    }
  }
  @media (forced-colors: active) {
    .pc-shape,
    .pc-text {
      forced-color-adjust: none;
    }
    .pc-grid {
      stroke-dasharray: 1 4;
    }
  }
  @media print {
    .explore,
    .controls,
    details:not([open]) {
      display: none;
    }
    :host {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
  ${shapeRules()}
`;
