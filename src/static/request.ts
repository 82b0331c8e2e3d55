import type { Chart, ChartOptions } from '../charts/chart.js';
import { cityRadar } from '../charts/city-radar.js';
import { targetBars } from '../charts/target-bars.js';
import { trendLines } from '../charts/trend-lines.js';
import { DataError } from '../indicator/data-error.js';
import type { Lang } from '../indicator/format.js';
import type { Selection } from '../indicator/select.js';
import type { PlanData } from '../indicator/types.js';
import type { Theme } from './look.js';
import { optionsOf } from './options.js';

/** The picture that each chart is of a request. */
const pictures = {
  'target-bars': targetBars,
  'trend-lines': trendLines,
  'city-radar': cityRadar,
} satisfies Record<string, (data: PlanData, selection: Selection, options: ChartOptions) => Chart>;

/** The names of the three charts. */
export const chartNames = Object.keys(pictures) as PictureRequest['chart'][];

/** Which picture of which part of the data. */
export interface PictureRequest extends Selection {
  readonly chart: 'target-bars' | 'trend-lines' | 'city-radar';
  /** CSS pixels, 240 at least. */
  readonly width: number;
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

/**
 * The chart that a request asks for.
 * @throws {DataError} for an unknown chart, an option that it does not have, a width under 240, a selection that names what is not there, or an empty one
 */
export function chartOf(data: PlanData, request: PictureRequest): Chart {
  const { chart, width, lang, heading, source, rtl = false } = request;
  if (!chartNames.includes(chart))
    throw new DataError('', 'chart', `expected one of ${chartNames.join(', ')}, got "${chart}"`);
  if (!(width >= 240)) throw new DataError('', 'width', `expected 240 or more, got ${width}`);
  const made = pictures[chart](data, request, {
    ...{ ...optionsOf(request), lang, rtl },
    ...(heading ? { heading } : {}),
  });
  if (made.empty) throw new DataError('', '', 'nothing to show in the chosen part of the data');
  return source ? { ...made, source } : made;
}
