import { textStyles } from '../scene/theme.js';
import { exploreRules } from './sheet-explore.js';
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
  .actions button:hover:enabled,
  summary:hover {
    text-decoration: underline;
  }
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
  #tools {
    display: contents;
  }
  .folds:has([open]) {
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    column-gap: 1em;
  }
  ::slotted(plan-annotation) {
    display: none;
  }
  .embed {
    order: 1;
    flex-basis: 100%;
  }
  .toolbar {
    flex-wrap: wrap;
    align-items: center;
    row-gap: 0;
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
    word-break: keep-all;
    overflow-wrap: anywhere;
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
  #data {
    container-type: inline-size;
  }
  td.figure,
  th.figure {
    text-align: end;
  }
  @container (max-width: 480px) {
    #data :is(table, caption, tbody, tr, th) {
      display: block;
    }
    #data thead {
      position: absolute;
      clip-path: inset(50%);
    }
    #data tr {
      padding-block: 0.3em;
      border-bottom: 1px solid ${style('grid')};
    }
    #data :is(th, td) {
      padding: 0;
      border: 0;
    }
    #data th {
      font-weight: 600;
    }
    #data td {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      text-align: end;
    }
    #data td:empty {
      display: none;
    }
    #data td::before {
      content: attr(data-column);
      flex: none;
      color: ${style('quiet')};
      text-align: start;
    }
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
    .embed {
      display: none;
    }
  }
  ${exploreRules()}
  ${textRules()}
`;
