import type { Chart, ChartOptions } from '../charts/chart.js';
import { cityRadar, type RadarOptions } from '../charts/city-radar.js';
import { targetBars, type BarsOptions } from '../charts/target-bars.js';
import { trendLines, type TrendChoices } from '../charts/trend-lines.js';
import { DataError } from '../indicator/data-error.js';
import type { Lang } from '../indicator/format.js';
import type { Selection } from '../indicator/select.js';
import type { PlanData } from '../indicator/types.js';

/** The picture that each chart is of a request. */
const pictures = {
  'target-bars': (data, { bars, ...selection }, options) =>
    targetBars(data, selection, { ...bars, ...options }),
  'trend-lines': (data, { lines, ...selection }, options) =>
    trendLines(data, selection, { ...lines, ...options }),
  'city-radar': (data, { radar, ...selection }, options) =>
    cityRadar(data, selection, { ...radar, ...options }),
} satisfies Record<string, (data: PlanData, request: PictureRequest, options: ChartOptions) => Chart>;

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
  /** What target bars can be asked for besides. */
  readonly bars?: Pick<BarsOptions, 'scale' | 'order' | 'groupBy' | 'rtl'>;
  /** What a city radar can be asked for besides. */
  readonly radar?: Pick<RadarOptions, 'full' | 'view' | 'order' | 'highlight'>;
  /** What trend lines can be asked for besides. */
  readonly lines?: TrendChoices;
}

/**
 * The chart that a request asks for.
 * @throws {DataError} for an unknown chart, a width under 240, a selection that names what is not there, or an empty one
 */
export function chartOf(data: PlanData, request: PictureRequest): Chart {
  const { chart, width, lang, heading, source } = request;
  if (!chartNames.includes(chart))
    throw new DataError('', 'chart', `expected one of ${chartNames.join(', ')}, got "${chart}"`);
  if (!(width >= 240)) throw new DataError('', 'width', `expected 240 or more, got ${width}`);
  const made = pictures[chart](data, request, { lang, ...(heading ? { heading } : {}) });
  if (made.empty) throw new DataError('', '', 'nothing to show in the chosen part of the data');
  return source ? { ...made, source } : made;
}
