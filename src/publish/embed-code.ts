import { messagesOf } from '../messages/index.js';
import { Markup, markup } from '../scene/markup.js';
import type { Chart } from '../charts/chart.js';
import { pictureName } from '../describe/picture-name.js';
import { tableOf } from '../describe/table.js';
import { fragmentOf } from './fragment.js';

/** The forms in which a chart can be taken into another page. */
export type EmbedForm = 'tag' | 'frame' | 'still' | 'text';

export const embedForms: readonly EmbedForm[] = ['tag', 'frame', 'still', 'text'];

/** Where a chart comes from, as far as another page must know it; all addresses are whole. */
export interface Origin {
  /** The tag's name, `plan-target-bars`. */
  readonly tag: string;
  /** Its attributes, without the language. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Data as JSON, where no attribute gives its address. */
  readonly json?: string;
  /** The folder of the built library. */
  readonly library: string;
}

/**
 * The code that shows a chart in another page; whatever the page's system drops, the finding and its
 * source stay as words.
 * @param width of a still picture in CSS pixels
 */
export function embedCode(chart: Chart, form: EmbedForm, origin: Origin, width: number): string {
  const scene = chart.draw(width);
  switch (form) {
    case 'tag':
      return tagCode(chart, origin, scene.height);
    case 'frame':
      return frameCode(chart, origin, scene.height);
    case 'still':
      return fragmentOf(chart, scene, 'rss');
    case 'text':
      return chartText(chart);
  }
}

/** Room for what stands around a picture, in CSS pixels. */
const AROUND = 220;

function tagCode(chart: Chart, { tag, attributes, json, library }: Origin, height: number): string {
  const name = new Markup(tag);
  const written = attributes.map(([key, value]) => markup` ${key}="${value}"`);
  const data = json
    ? markup`<script type="application/json">${new Markup(json.replace(/</g, '\\u003c'))}</script>\n`
    : '';
  return `${
    markup`<${name}${written} lang=${messagesOf(chart.lang).tag} style="${`display:block;min-height:${height + AROUND}px`}">
${data}${inWords(chart)}</${name}>
<script type="module" src="${library}plan-charts.min.js"></script>`.text
  }\n`;
}

function frameCode(chart: Chart, { tag, attributes, json, library }: Origin, height: number): string {
  const asked = [
    ['chart', tag.replace(/^plan-/, '')],
    ...attributes,
    ['lang', messagesOf(chart.lang).tag],
  ].map(([key = '', value = '']) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  const address = `${library}frame.html?${asked.join('&')}${json ? `#${encodeURIComponent(json)}` : ''}`;
  return `${
    markup`<iframe src=${address} title=${chart.heading} width="100%" height=${height + AROUND} loading="lazy" data-plan-frame sandbox="allow-scripts" style="border:0">${pictureName(chart.heading, chart.summary, chart.lang)} ${chart.source}</iframe>
<script src="${library}frame.js"></script>`.text
  }\n`;
}

/** What a page shows while, or where, there is no script. */
const inWords = ({ heading, summary, source }: Chart) =>
  markup`<p><strong>${heading}</strong></p>\n${[summary, source].filter(Boolean).map((text) => markup`<p>${text}</p>\n`)}`;

/** All that a chart says, as plain text: its table has tabs between the cells. */
export function chartText(chart: Chart): string {
  const { heading, summary, notes, moreNotes, source } = chart;
  const { columns, rows } = tableOf(chart);
  const lines = [
    ...[heading, summary, ''],
    ...[columns, ...rows].map((cells) => cells.join('\t')),
    ...['', ...notes.map(({ mark, text }) => `${mark} ${text}`.trim()), ...moreNotes, source],
  ];
  return `${lines.join('\n').trim()}\n`;
}
