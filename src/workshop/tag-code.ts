import type { ChartName } from '../editor.js';
import type { PlanData } from '../indicator.js';
import { jsonOf } from '../csv.js';
import type { Grid } from '../tables.js';

/** A chart tag for another page. */
export interface TagRequest {
  readonly chart: ChartName;
  readonly lang: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The URL of the folder with the built library. */
  readonly library: string;
}

/** The tag with a table inside, which readers see if the script does not run. */
export function tagWithTable(request: TagRequest, grid: Grid, caption: string): string {
  const lines = grid.map((row) => `    <tr>${row.map(cellMarkup).join('')}</tr>\n`);
  const title = caption ? `    <caption>${escaped(caption)}</caption>\n` : '';
  return tagAround(request, `  <table>\n${title}${lines.join('')}  </table>\n`);
}

/** The tag with the data inside, corrections included. */
export const tagWithData = (request: TagRequest, data: PlanData): string =>
  tagAround(
    request,
    `  <script type="application/json">${recordsOf(data).replaceAll('<', '\\u003c')}</script>\n`,
  );

/** The data as JSON with one record per line, as a text field is slow to show very many lines. */
function recordsOf(data: PlanData): string {
  const lists = Object.entries(JSON.parse(jsonOf(data)) as Record<string, unknown>).map(([name, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${lists.join(',\n')}\n}`;
}

/** The tag for a data file beside the page. */
export const tagOfFile = (request: TagRequest, src: string): string =>
  tagAround({ ...request, attributes: { src, ...request.attributes } }, '');

function tagAround({ chart, lang, attributes, library }: TagRequest, inside: string): string {
  const all = Object.entries({ ...attributes, lang })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<plan-${chart}${all.join('')}>${inside && `\n${inside}`}</plan-${chart}>
<script type="module" src="${escaped(library)}plan-charts.min.js"></script>
`;
}

function cellMarkup(cell: Grid[number][number]): string {
  const { text, header, colSpan = 1, rowSpan = 1 } = typeof cell === 'string' ? { text: cell } : cell;
  const name = header ? 'th' : 'td';
  const spans = [colSpan > 1 && ` colspan="${colSpan}"`, rowSpan > 1 && ` rowspan="${rowSpan}"`].filter(
    Boolean,
  );
  return `<${name}${spans.join('')}>${escaped(text).replaceAll('\n', '<br>')}</${name}>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
