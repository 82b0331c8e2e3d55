import { textStyles } from '../scene/theme.js';
import { cssColour as style } from './style.js';

const css = String.raw;

/** The rules for text outside the picture that uses the picture's text styles. */
const textRules = (): string =>
  Object.entries(textStyles)
    .map(([name, { fill }]) => `.pc-words.pc-${name}{color:${style(fill)}}`)
    .join('\n');

/**
 * The style sheet of interaction, toolbar and table as CSS text. It follows the style sheet of the figure.
 */
export const laterSheet = css`
  .updates,
  .tooltip > *,
  .shortcuts-help,
  .fold,
  caption,
  th,
  td,
  li {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .focus-layer,
  .tooltip-layer,
  .outlines {
    position: absolute;
    inset: 0;
  }
  .focus-layer {
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
    outline-offset: 2px;
  }
  /* Over the notes while a reader steps through the values, so that nothing moves. */
  .steps {
    position: absolute;
    inset-inline: 0;
    bottom: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    padding-block: 0.25em;
    background: ${style('ground')};
  }
  .steps button {
    padding: 0 0.6em;
    border: 1px solid ${style('base')};
    color: ${style('text')};
  }
  #tools {
    display: contents;
  }
  .embed {
    order: 1;
    flex-basis: 100%;
  }
  .shortcuts-help {
    margin: 0.25em 0;
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
    color: ${style('quiet')};
  }
  .enter:not(:focus-visible) + .shortcuts-help {
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
  @media (pointer: coarse) {
    kbd {
      display: none;
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
  .tooltip > * {
    display: block;
    break-inside: avoid;
  }
  .tooltip.wide {
    columns: 2;
    max-width: 100%;
  }
  .wide > strong {
    column-span: all;
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
  .range-selector button:disabled {
    visibility: hidden;
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
  @media print {
    .tooltip-layer,
    .embed {
      display: none;
    }
  }
  ${textRules()}
`;
