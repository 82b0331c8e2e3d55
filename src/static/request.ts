import '../messages/all.js';
import type { Chart } from '../charts/chart.js';
import { enlarged, NARROWEST } from '../layout/enlarged.js';
import { optionsOf, refuse } from '../charts/options.js';
import { allCharts } from '../charts/all/pictures.js';
import { chartNames, charts, isChartName, type Attribute, type ChartName } from '../charts/registry.js';
import { DataError } from '../indicator/data-error.js';
import type { Lang } from '../messages/format.js';
import type { Selection } from '../indicator/records.js';
import type { PlanData } from '../indicator/types.js';
import type { Scene } from '../scene/marks.js';
import type { Theme } from './look.js';

/** Which picture of which part of the data. */
export interface PictureRequest extends Selection {
  readonly chart: ChartName;
  /** CSS pixels, 240 at least. */
  readonly width: number;
  /** The size that text of the page has, in CSS pixels, 16 unless given: larger text makes a larger picture of the same width. */
  readonly fontSize?: number;
  readonly lang: Lang;
  /** Replaces the computed heading. */
  readonly heading?: string;
  /** Replaces the computed source line. */
  readonly source?: string;
  /** Attributes that the chart's tag has for itself, such as `group-by` or `full`, with the texts they may have there. */
  readonly options?: Readonly<Record<string, string>>;
  /** The look of a still picture: `light` unless given, `dark`, or `auto`, which is that of its reader. */
  readonly theme?: Theme;
  /** Leaves out the ground of a still picture. */
  readonly transparent?: boolean;
  /** Mirrors the layout of target bars, for pages that read from right to left. */
  readonly rtl?: boolean;
}

/** No picture is wider, in CSS pixels; a slip of the pen would fill the memory. */
const WIDEST = 10_000;

/** Text of a page where nobody asks for larger text, in CSS pixels. */
const USUAL_TEXT = 16;

/** What a chart draws, at the width and with the size of text that a request asks for. */
export const sceneOf = (draw: Chart['draw'], { width, fontSize = USUAL_TEXT }: PictureRequest): Scene =>
  enlarged(draw, Math.floor(width), fontSize / USUAL_TEXT);

/**
 * The chart that a request asks for.
 * @throws {DataError} for an unknown chart, an option that it does not have, a width or size of text that no picture has room for, a selection that names what is not there, or an empty one
 */
export function chartOf(data: PlanData, request: PictureRequest): Chart {
  const { chart, width, lang, heading, source, rtl = false, fontSize = USUAL_TEXT } = request;
  if (!isChartName(chart))
    throw new DataError('', 'chart', `expected one of ${chartNames.join(', ')}, got "${String(chart)}"`);
  if (!(width >= NARROWEST)) throw new DataError('', 'width', `expected ${NARROWEST} or more, got ${width}`);
  if (width > WIDEST) throw new DataError('', 'width', `expected ${WIDEST} or less, got ${width}`);
  const largest = Math.floor((width / NARROWEST) * USUAL_TEXT);
  if (!(fontSize >= USUAL_TEXT && fontSize <= largest))
    throw new DataError(
      '',
      'fontSize',
      `expected ${USUAL_TEXT} to ${largest} at this width, got ${fontSize}`,
    );
  const made = allCharts[chart](data, request, {
    ...requestedOptions(request),
    lang,
    rtl,
    ...(heading ? { heading } : {}),
  });
  if (made.empty) throw new DataError('', '', 'nothing to show in the chosen part of the data');
  return source ? { ...made, source } : made;
}

/**
 * The options that a request names by the attributes of the chart's tag.
 * @throws {DataError} naming an attribute that the tag does not have, or whose value is wrong
 */
export function requestedOptions({ chart, options = {} }: Pick<PictureRequest, 'chart' | 'options'>): object {
  const attributes: readonly Attribute[] = charts[chart];
  const names = attributes.map(({ name }) => name);
  const strange = Object.keys(options).find((name) => !names.includes(name));
  if (strange !== undefined)
    throw new DataError('', strange, `is no option of ${chart}; there are ${names.join(', ')}`);
  return optionsOf(chart, ({ name }) => options[name], refuse);
}
