import { messagesOf } from '../messages/index.js';
import { shownSize } from '../scene/draw.js';
import type { Scene } from '../scene/marks.js';
import { elementMarkup, Markup, markup } from '../scene/markup.js';
import type { Chart } from '../charts/chart.js';
import { pictureName } from '../describe/picture-name.js';
import { tableOf, type Table } from '../describe/table.js';
import { lightLook, stillOf, type StillLook } from './still.js';
import { titled } from './titled.js';

/**
 * The destination of a fragment.
 * - `page`: a web page; `print`: paper, with the table open
 * - `wechat`: WeChat articles, which keep inline styles but drop ids, classes and `<defs>`
 * - `rss`: feeds, which keep images and tables; the picture becomes an image
 * - `amp`: AMP pages
 */
export type Profile = 'page' | 'wechat' | 'rss' | 'amp' | 'print';

/**
 * A chart as HTML without script: headline, standfirst, picture, notes, source and data table.
 * @param look of the picture; by default light, with a background
 */
export function fragmentOf(chart: Chart, scene: Scene, profile: Profile, look?: StillLook): string {
  const still = stillOf(titled(scene, chart), look ?? lightLook, profile === 'rss' ? {} : FLUID);
  const svg = elementMarkup(still, stripped.includes(profile) ? { without: ['class', 'data-key'] } : {});
  return `${fragments[profile]({ chart, svg, ...shownSize(scene) }).text}\n`;
}

/** Destinations that strip or forbid classes and ids; styles are inlined for them. */
const stripped: readonly Profile[] = ['wechat', 'rss'];

/** A chart, with its picture as markup. */
interface Still {
  readonly chart: Chart;
  readonly svg: Markup;
  readonly width: number;
  readonly height: number;
}

/** The alternative text of an image: the heading, the finding, and the author's annotations. */
function altOf({ heading, summary, annotations = [], lang }: Chart): string {
  const { space, semicolon, stop } = messagesOf(lang);
  const said = annotations.length ? [summary, annotations.join(semicolon) + stop].join(space) : summary;
  return pictureName(heading, said.trim(), lang);
}

const FLUID = { style: 'display:block;max-width:100%;height:auto' };

const fragments: Record<Profile, (still: Still) => Markup> = {
  page: ({
    chart,
    svg,
  }) => markup`<figure class="plan-chart" lang=${tag(chart)} style="margin:1em 0;break-inside:avoid">
<figcaption>${caption(chart)}</figcaption>
${svg}
${after(chart)}
${fold(chart)}<details><summary>${messagesOf(chart.lang).dataTable}</summary>
${ownTable(chart)}
</details>
</figure>`,

  print: ({
    chart,
    svg,
  }) => markup`<figure class="plan-chart" lang=${tag(chart)} style="margin:0;break-inside:avoid;print-color-adjust:exact">
<figcaption>${caption(chart)}</figcaption>
${svg}
${after(chart)}
${foldLines(chart)}${ownTable(chart)}
</figure>`,

  wechat: ({ chart, svg }) => markup`<section style="margin:16px 0;line-height:1.6">
<p style="margin:0;font-size:18px;font-weight:600">${chart.headline}</p>
<p style="margin:4px 0 12px;font-size:15px;color:#56626f">${chart.standfirst}</p>
${svg}
${chart.notes.map(({ mark, text }) => markup`<p style="margin:0;font-size:12px;color:#56626f">${`${mark} ${text}`.trim()}</p>`)}
<p style="margin:4px 0 12px;font-size:12px;color:#56626f">${chart.source}</p>
${chart.moreNotes.map((line) => markup`<p style="margin:0;font-size:12px;color:#56626f">${line}</p>\n`)}${ownTable(chart, 'border-collapse:collapse;font-size:13px', 'padding:4px 8px 4px 0;border-bottom:1px solid #dde2e7')}
</section>`,

  rss: ({ chart, svg, width, height }) => markup`<figure>
<img src=${imageAddress(svg)} alt=${altOf(chart)} width=${width} height=${height}>
<figcaption>${caption(chart)}</figcaption>
</figure>
${after(chart)}
${foldLines(chart)}${ownTable(chart)}`,

  amp: ({ chart, svg }) => markup`<figure lang=${tag(chart)}>
<figcaption>${caption(chart)}</figcaption>
${svg}
${after(chart)}
${foldLines(chart)}${ownTable(chart)}
</figure>`,
};

const tag = (chart: Chart) => messagesOf(chart.lang).tag;
const caption = ({ headline, standfirst }: Chart) =>
  markup`<p><strong>${headline}</strong></p>${standfirst ? markup`<p>${standfirst}</p>` : ''}`;
const fold = ({ notes, moreNotes, lang }: Chart) =>
  moreNotes.length
    ? markup`<details><summary>${messagesOf(lang).moreNotes(moreNotes.length, notes.length > 0)}</summary>
${moreNotes.map((line) => markup`<p><small>${line}</small></p>`)}
</details>
`
    : '';
/** A disclosure for destinations without `<details>`. */
const foldLines = ({ moreNotes }: Chart) => moreNotes.map((line) => markup`<p><small>${line}</small></p>\n`);
const after = ({ notes, source }: Chart) =>
  markup`${notes.map(({ mark, text }) => markup`<p><small>${`${mark} ${text}`.trim()}</small></p>`)}${source ? markup`<p><small>${source}</small></p>` : ''}`;

/** The data table of a fragment, for columns as narrow as a phone. */
const ownTable = (chart: Chart, style?: string, cellStyle?: string) =>
  markupOf(narrowed(tableOf(chart)), style, cellStyle);

/** A table without the columns that say in every row what its caption says. */
function narrowed({ columns, isFigures, rows, ...table }: Table): Table {
  const isSaid = columns.map((_, at) => {
    const [text = '', ...others] = new Set(rows.map((row) => row[at]));
    return rows.length > 1 && text !== '' && !others.length && table.caption.includes(text);
  });
  const kept = <T>(row: readonly T[]) => row.filter((_, at) => !isSaid[at]);
  return { ...table, columns: kept(columns), isFigures: kept(isFigures), rows: rows.map(kept) };
}

/** The data table as markup. */
export const tableMarkup = (chart: Chart): Markup => markupOf(tableOf(chart));

function markupOf({ caption, columns, isFigures, rows }: Table, style = '', cellStyle = ''): Markup {
  const look = (css: string) => (css ? new Markup(` style="${css}"`) : '');
  const cell = (index: number) =>
    look(cellStyle && `${cellStyle};text-align:${isFigures[index] ? 'right' : 'left'}`);
  return markup`<table${look(style)}>
<caption>${caption}</caption>
<thead><tr>${columns.map((column, index) => markup`<th scope="col"${cell(index)}>${column}</th>`)}</tr></thead>
<tbody>
${rows.map(([first = '', ...others]) => markup`<tr><th scope="row"${cell(0)}>${first}</th>${others.map((text, index) => markup`<td${cell(index + 1)}>${text}</td>`)}</tr>\n`)}</tbody>
</table>`;
}

/** The picture as a `data:` address. */
const imageAddress = (svg: Markup) => `data:image/svg+xml,${encodeURIComponent(svg.text)}`;
