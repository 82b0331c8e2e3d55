import { isComplete } from './annotations.js';
import { csvOf, jsonOf } from '../csv.js';
import type { ChartName } from '../editor.js';
import type { PlanData } from '../indicator.js';
import type { CodeFormat, FileFormat } from './formats.js';
import type { ChartTag } from './chart-preview.js';
import type { TableInput } from './project.js';
import { tagOfFile, tagWithData, tagWithTable, type TagRequest } from './tag-code.js';
import type { Workshop } from './workshop.js';

/** The URL of the folder with this page and the library. */
const folder = () => new URL('.', document.baseURI).href;

/** Whether the tag can hold the original table: no correction needs the data itself, and charts show all of it. */
export function isTableEnough({ project: { corrections }, read }: Workshop): boolean {
  const { year, fiscalStart, note, annotations, columns, rows, values } = corrections;
  const isPlain =
    year === undefined &&
    fiscalStart === undefined &&
    !note &&
    !annotations?.some(isComplete) &&
    !columns.length &&
    !values &&
    !Object.keys(rows).length;
  const isWhole = read?.charted.data === read?.data;
  return isPlain && isWhole && read?.source.kind === 'table' && read.source.grid !== undefined;
}

export async function codeOf(
  format: CodeFormat,
  workshop: Workshop,
  chart: ChartName,
  data: PlanData,
  tag: ChartTag | undefined,
): Promise<string> {
  const { choices, corrections, input } = workshop.project;
  const { attributes, lang = workshop.lang } = choices;
  const request: TagRequest = { chart, lang, attributes, library: folder() };
  if (format === 'file') return tagOfFile(request, 'data.json');
  if (format === 'svg') return (await tag?.toSvg()) ?? '';
  if (format !== 'tag') return (await tag?.embedCode(format)) ?? '';
  const grid = isTableEnough(workshop) ? workshop.read?.source.grid : undefined;
  if (!grid) return tagWithData(request, data);
  const { place, plan, title = input ? captionOf(input, data) : '' } = corrections;
  const own = { ...(place ? { place } : {}), ...(plan === undefined ? {} : { plan: String(plan) }) };
  return tagWithTable({ ...request, attributes: { ...own, ...attributes } }, grid, title);
}

/**
 * The caption with which the exported table is read as it was here: its own, else its file name if that names an
 * indicator.
 */
export function captionOf({ caption, name }: TableInput, { indicators }: PlanData): string {
  const ofFile = name.replace(/\.\w+$/, '');
  return caption || (indicators.some((one) => one.name === ofFile) ? ofFile : '');
}

/** Uses the author's source line as the title of the data's only document, if that has none. */
function withSource(data: PlanData, source: string | undefined): PlanData {
  const [document, ...others] = data.documents;
  if (!source || !document || others.length || document.title !== '') return data;
  return { ...data, documents: [{ ...document, title: source }] };
}

/** The file of a format, with its name and media type. */
export async function fileOf(
  format: FileFormat,
  data: PlanData,
  tag: ChartTag | undefined,
  source: string | undefined,
): Promise<readonly [name: string, content: string | Blob, type: string]> {
  switch (format) {
    case 'png':
      return ['chart.png', (await tag?.toPng(2)) ?? '', 'image/png'];
    case 'svg':
      return ['chart.svg', (await tag?.toSvg()) ?? '', 'image/svg+xml'];
    case 'json':
      return ['data.json', jsonOf(withSource(data, source)), 'application/json'];
    case 'csv':
      return ['data.csv', csvOf(withSource(data, source)), 'text/csv'];
  }
}
