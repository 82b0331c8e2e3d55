import '../messages/all.js';
import { checkedData, checkRequest } from './checked.js';
import type { Chart } from '../charts/chart.js';
import { enlarged, NARROWEST } from '../layout/enlarged.js';
import { optionsOf, refuse } from '../charts/options.js';
import { allCharts } from '../charts/all/pictures.js';
import { chartNames, charts, isChartName, type Attribute, type ChartName } from '../charts/registry.js';
import { DataError } from '../indicator/data-error.js';
import { excerpt } from '../indicator/texts.js';
import { annotated } from '../charts/annotated.js';
import { withAuthorSettings } from '../indicator/author-settings.js';
import type { Lang } from '../messages/format.js';
import type { Selection } from '../indicator/records.js';
import type { PlanData } from '../indicator/types.js';
import type { Scene } from '../scene/marks.js';
import { mirrored } from '../scene/mirror.js';
import type { Theme } from './look.js';

/** Which picture to make, and from which part of the data. */
export interface PictureRequest {
  /** Ids of places, or a single one. */
  readonly place?: string | readonly string[];
  /** Ordinals of five-year plans, 13 for 十三五, or a single one. */
  readonly plan?: number | readonly number[];
  /** Ids of indicators, or a single one. */
  readonly indicators?: string | readonly string[];
  readonly chart: ChartName;
  /** CSS pixels, at least 240. */
  readonly width: number;
  /**
   * Text size of the page in CSS pixels, 16 by default; larger text enlarges the texts of the picture, not its width.
   */
  readonly fontSize?: number;
  readonly lang: Lang;
  /** Which way is better where the data does not say, as in the attribute: `higher: a b; lower: c`. */
  readonly better?: string;
  /** Short texts in the picture besides those of the data, as in the attribute: `2020: text`, one on each line. */
  readonly annotations?: string;
  /** Replaces the computed headline. */
  readonly heading?: string;
  /** Replaces the line below the headline. */
  readonly summary?: string;
  /** Replaces the computed source line. */
  readonly source?: string;
  /** The chart's own attributes, such as `group-by` or `reference`, with their values as text. */
  readonly options?: Readonly<Record<string, string>>;
  /** The colour scheme of a still picture: `light` (default), `dark`, or `auto`, which follows the reader. */
  readonly theme?: Theme;
  /** Leaves out the background of a still picture. */
  readonly transparent?: boolean;
  /** Mirrors the layout of target bars, for pages that read from right to left. */
  readonly rtl?: boolean;
}

/** The widest picture, in CSS pixels: a typing error must not fill the memory. */
const WIDEST = 10_000;

/** Default text size of a page, in CSS pixels. */
const USUAL_TEXT = 16;

/** The part of the data that a request asks for. */
export function selectionOf({ place, plan, indicators }: PictureRequest): Selection {
  return {
    ...(place !== undefined && { place: [place].flat() }),
    ...(plan !== undefined && { plan: [plan].flat() }),
    ...(indicators !== undefined && { indicators: [indicators].flat() }),
  };
}

/** The scene of a chart at the requested width and text size. */
export const sceneOf = (draw: Chart['draw'], { width, fontSize = USUAL_TEXT }: PictureRequest): Scene =>
  enlarged(draw, Math.floor(width), fontSize / USUAL_TEXT);

/**
 * The chart that a request asks for.
 * @throws {DataError} for data that is not of the format, a field of another type, an unknown chart or option, a width or
 *   text size out of range, an unknown id in the selection, or an empty selection
 */
export function chartOf(data: PlanData, request: PictureRequest): Chart {
  checkRequest(request, ['lang']);
  const { chart, width, lang, heading, summary, source, rtl = false, fontSize = USUAL_TEXT } = request;
  if (!isChartName(chart))
    throw new DataError('', 'chart', 'expected one of {0}, got "{1}"', [
      chartNames.join(', '),
      String(chart),
    ]);
  if (!(width >= NARROWEST))
    throw new DataError('', 'width', 'expected {0} or more, got {1}', [NARROWEST, width]);
  if (width > WIDEST) throw new DataError('', 'width', 'expected {0} or less, got {1}', [WIDEST, width]);
  const largest = Math.floor((width / NARROWEST) * USUAL_TEXT);
  if (!(fontSize >= USUAL_TEXT && fontSize <= largest))
    throw new DataError('', 'fontSize', 'expected {0} to {1} at this width, got {2}', [
      USUAL_TEXT,
      largest,
      fontSize,
    ]);
  const full = withAuthorSettings(checkedData(data), request, refuse);
  const plain = allCharts[chart](full, selectionOf(request), {
    ...requestedOptions(request),
    lang,
    mirror: rtl ? mirrored : undefined,
    ...(heading ? { heading } : {}),
    ...(summary ? { summary } : {}),
  });
  const made = annotated(plain, full, rtl);
  if (made.empty) throw new DataError('', '', 'the selection is empty');
  return {
    ...made,
    ...(summary ? { summary: excerpt(summary), standfirst: excerpt(summary) } : {}),
    ...(source ? { source: excerpt(source) } : {}),
  };
}

/**
 * The chart's options from its attributes.
 * @throws {DataError} naming an unknown attribute or one with a wrong value
 */
export function requestedOptions({ chart, options = {} }: Pick<PictureRequest, 'chart' | 'options'>): object {
  const attributes: readonly Attribute[] = charts[chart];
  const names = attributes.map(({ name }) => name);
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new DataError('', unknown, 'is not an option of {0}; allowed: {1}', [chart, names.join(', ')]);
  return optionsOf(chart, ({ name }) => options[name], refuse);
}
