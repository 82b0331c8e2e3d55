import { messagesOf } from '../messages/index.js';
import type { GivenAnnotation } from '../indicator/annotations.js';
import { DataError } from '../indicator/data-error.js';
import { Markup, markup } from '../scene/markup.js';
import type { Chart } from '../charts/chart.js';
import { pictureName } from '../describe/picture-name.js';
import { tableOf } from '../describe/table.js';
import { fragmentOf, type Profile } from './fragment.js';

/** The forms of embed code. */
export type EmbedForm = 'tag' | 'frame' | 'still' | 'text';

/** The available forms; those that load the library need its address. */
export const embedForms = (library: string): readonly EmbedForm[] =>
  library ? ['tag', 'frame', 'still', 'text'] : ['still', 'text'];

/** The tag of a chart for another page; all addresses are absolute. */
export interface Origin {
  /** The tag's name, `plan-target-bars`. */
  readonly tag: string;
  /** Its attributes, except `lang`. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** The annotations among its children. */
  readonly annotations: readonly GivenAnnotation[];
  /** The data as JSON, if no attribute gives its address. */
  readonly json?: string;
  /** The address of the folder with the built library; empty where it is unknown. */
  readonly library: string;
}

/**
 * The code that embeds a chart in another page. Even where a content system removes markup, the finding and its
 * source remain as text.
 * @param width of a still image in CSS pixels
 * @throws {DataError} for a tag or frame where the address of the library is unknown
 */
export function embedCode(chart: Chart, form: EmbedForm | Profile, origin: Origin, width: number): string {
  if ((form === 'tag' || form === 'frame') && !origin.library)
    throw new DataError('', 'library', 'expected the http or https address of the folder, got "{0}"', ['']);
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
    default:
      return fragmentOf(chart, scene, form);
  }
}

/** The height of everything around a picture, in CSS pixels. */
const AROUND = 220;

function tagCode(
  chart: Chart,
  { tag, attributes, annotations, json, library }: Origin,
  height: number,
): string {
  const name = new Markup(tag);
  const written = attributes.map(([key, value]) => markup` ${key}="${value}"`);
  const data = json
    ? markup`<script type="application/json">${new Markup(json.replace(/</g, '\\u003c'))}</script>\n`
    : '';
  const texts = annotations.map(
    ({ about, text }) => markup`<plan-annotation about="${about}">${text}</plan-annotation>\n`,
  );
  return `${
    markup`<${name}${written} lang=${messagesOf(chart.lang).tag} style="${`display:block;min-height:${height + AROUND}px`}">
${data}${texts}${inWords(chart)}</${name}>
<script type="module" src="${library}plan-charts.min.js"></script>`.text
  }\n`;
}

function frameCode(
  chart: Chart,
  { tag, attributes, annotations, json, library }: Origin,
  height: number,
): string {
  const given = attributes.find(([name]) => name === 'annotations')?.[1];
  const texts = [
    ...(given?.trim() ? [given] : []),
    ...(annotations.length ? [annotationsText(annotations)] : []),
  ];
  const asked = [
    ['chart', tag.replace(/^plan-/, '')],
    ...attributes.filter(([name]) => name !== 'annotations'),
    ...(texts.length ? [['annotations', texts.join(' | ')]] : []),
    ['lang', messagesOf(chart.lang).tag],
  ].map(([key = '', value = '']) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  const address = `${library}frame.html?${asked.join('&')}${json ? `#${encodeURIComponent(json)}` : ''}`;
  return `${
    markup`<iframe src=${address} title=${chart.heading} width="100%" height=${height + AROUND} loading="lazy" data-plan-frame sandbox="allow-scripts" style="border:0">${pictureName(chart.heading, chart.summary, chart.lang)} ${chart.source}</iframe>
<script src="${library}frame.js"></script>`.text
  }\n`;
}

/** Annotations as the value of an attribute, for the address of a frame. */
export const annotationsText = (all: readonly GivenAnnotation[]): string =>
  all.map(({ about, text }) => `${about}: ${text.replaceAll('|', '\\|')}`).join(' | ');

/** The content of the tag until, or unless, the script runs. */
const inWords = ({ heading, summary, source }: Chart) =>
  markup`<p><strong>${heading}</strong></p>\n${[summary, source].filter(Boolean).map((text) => markup`<p>${text}</p>\n`)}`;

/** A chart as plain text; the cells of its table are separated by tabs. */
export function chartText(chart: Chart): string {
  const { heading, summary, annotations = [], notes, moreNotes, source } = chart;
  const { columns, rows } = tableOf(chart);
  const lines = [
    ...[heading, summary, ...annotations, ''],
    ...[columns, ...rows].map((cells) => cells.join('\t')),
    ...['', ...notes.map(({ mark, text }) => `${mark} ${text}`.trim()), ...moreNotes, source],
  ];
  return `${lines.join('\n').trim()}\n`;
}
