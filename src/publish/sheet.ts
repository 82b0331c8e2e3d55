import { colourRules, cssColour as style, shapeRules, textRules } from './style.js';

const css = String.raw;

/** The one style sheet that all charts share, as CSS text. */
export const sheet = css`
  ${colourRules()}
  :host {
    display: block;
    container-type: inline-size;
    color: ${style('text')};
    background: ${style('ground')};
  }
  :host([hidden]) {
    display: none;
  }
  .ruler {
    height: 1lh;
    margin-bottom: -1lh;
    font-size: max(0.75em, 0.75rem, 12px);
    line-height: 1;
  }
  figure {
    margin: 0;
  }
  .heading {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .summary {
    margin: 0.25em 0 0;
    line-height: 1.5;
    color: ${style('quiet')};
  }
  .controls {
    display: flex;
    gap: 0.5em;
    margin-top: 0.5em;
  }
  .controls button,
  .explore button {
    min-height: 28px;
    padding: 0 0.75em;
    border: 1px solid ${style('base')};
    border-radius: 4px;
    font: inherit;
    font-size: max(0.8125em, 12px);
    color: ${style('text')};
    background: none;
    cursor: pointer;
  }
  .toolbar {
    flex-wrap: wrap;
    align-items: center;
    font-size: max(0.8125em, 12px);
  }
  .toolbar a {
    color: inherit;
  }
  .embed textarea {
    box-sizing: border-box;
    width: 100%;
    margin-top: 0.5em;
    font:
      max(0.75em, 12px) ui-monospace,
      monospace;
    color: ${style('text')};
    background: ${style('band')};
    border: 1px solid ${style('base')};
  }
  .controls button[aria-pressed='true'] {
    border-color: ${style('text')};
    font-weight: 600;
    box-shadow: inset 0 -2px ${style('text')};
  }
  .controls button:disabled {
    border-style: dashed;
    color: ${style('quiet')};
    cursor: default;
  }
  .picture {
    position: relative;
    margin-block: 0.75em 0.5em;
    letter-spacing: normal;
    word-spacing: normal;
  }
  /* Words from left to right, and their figures, keep their order on a page that reads from the right. */
  .heading,
  .summary,
  .updates,
  .message,
  .source,
  .notes p,
  .tip > *,
  .keys,
  .fold,
  caption,
  th,
  td,
  li {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .reader {
    position: absolute;
    inset: 0;
    touch-action: pan-y;
  }
  .reading {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .over {
    position: absolute;
    inset: 0;
  }
  .frames {
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
    line-height: 1.5;
  }
  .guide,
  .frames {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .guide > * {
    scroll-margin-block: 6em 12em;
  }
  .reader:focus-visible,
  .enter:focus-visible {
    outline: 2px solid ${style('text')};
    outline-offset: 2px;
  }
  .explore {
    position: relative;
    margin-bottom: 0.5em;
  }
  .room {
    visibility: hidden;
  }
  .steps {
    display: inline;
  }
  .explore button {
    min-width: 24px;
    margin-block-end: 0.25em;
  }
  .keys {
    margin: 0.25em 0;
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
    color: ${style('quiet')};
  }
  .enter:not(:focus-visible) + .keys,
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  kbd {
    font: inherit;
    color: ${style('quiet')};
  }
  .guide .pc-ring,
  .guide .pc-axis {
    fill: none;
    stroke: ${style('text')};
  }
  .tip {
    position: absolute;
    inset-inline-start: 0;
    top: 0;
    box-sizing: border-box;
    width: max-content;
    max-width: min(360px, 100%);
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
  .tip > * {
    display: block;
  }
  .span {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    margin-bottom: 0.5em;
  }
  .strip {
    display: block;
    max-width: 100%;
    overflow: visible;
    touch-action: pan-y;
    user-select: none;
  }
  .strip .all {
    opacity: 0.6;
  }
  .strip .middle {
    fill: ${style('actual')};
    fill-opacity: 0.12;
    cursor: grab;
  }
  .strip .handle {
    cursor: ew-resize;
    touch-action: none;
  }
  .strip .target {
    fill: transparent;
  }
  .strip .grip {
    fill: ${style('actual')};
  }
  .span button {
    min-height: 24px;
    padding: 0.1em 0.75em;
    border: 1px solid ${style('quiet')};
    border-radius: 3px;
    background: none;
    color: ${style('text')};
    font: inherit;
    font-size: max(0.8125em, 12px);
    cursor: pointer;
  }
  .span button:disabled {
    visibility: hidden;
  }
  .pc-picture {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
  }
  .pc-stretch {
    display: block;
    max-width: 100%;
    height: auto;
    break-inside: avoid;
    overflow: visible;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    background: ${style('ground')};
  }
  .notes,
  .source {
    margin: 0.25em 0 0;
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
    color: ${style('quiet')};
  }
  .notes p {
    margin: 0;
  }
  details {
    margin-top: 0.5em;
    font-size: max(0.8125em, 12px);
  }
  summary {
    width: fit-content;
    min-height: 24px;
    line-height: 24px;
    cursor: pointer;
    color: ${style('quiet')};
  }
  :focus-visible {
    outline: 2px solid ${style('actual')};
    outline-offset: 2px;
  }
  .fold {
    margin: 0.25em 0 0;
    line-height: 1.5;
    color: ${style('quiet')};
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding: 0.25em 0;
    font-weight: 600;
  }
  th,
  td {
    padding-block: 0.3em;
    padding-inline: 0 0.75em;
    border-bottom: 1px solid ${style('grid')};
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
  }
  .unread {
    margin: 0.5em 0 0;
    line-height: 1.5;
    color: ${style('quiet')};
  }
  ul.unread {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .message {
    margin: 0;
    padding: 0.75em 1em;
    border-inline-start: 3px solid ${style('behind')};
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .message.quiet {
    border-color: ${style('grid')};
    color: ${style('quiet')};
  }
  .waiting {
    box-sizing: border-box;
    min-height: var(--plan-min-height, 0);
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
    .reading,
    .explore,
    .controls,
    .embed,
    details {
      display: none;
    }
    :host {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
  ${shapeRules()}
  ${textRules()}
`;
