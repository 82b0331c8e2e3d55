import type { Chart } from '../charts/chart.js';
import { cityRadar } from '../charts/city-radar.js';
import { targetBars, type BarsOptions } from '../charts/target-bars.js';
import { trendLines } from '../charts/trend-lines.js';
import { DataError } from '../indicator/data-error.js';
import type { Lang } from '../indicator/format.js';
import type { Selection } from '../indicator/select.js';
import type { PlanData } from '../indicator/types.js';

const pictures = { 'target-bars': targetBars, 'trend-lines': trendLines, 'city-radar': cityRadar };

/** The names of the three charts. */
export const chartNames = Object.keys(pictures) as (keyof typeof pictures)[];

/** Which picture of which part of the data. */
export interface PictureRequest extends Selection {
  readonly chart: keyof typeof pictures;
  /** CSS pixels, 240 at least. */
  readonly width: number;
  readonly lang: Lang;
  /** Replaces the computed heading. */
  readonly heading?: string;
  /** Replaces the computed source line. */
  readonly source?: string;
  /** What target bars can be asked for besides. */
  readonly bars?: Pick<BarsOptions, 'scale' | 'order' | 'groupBy'>;
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
  const made = pictures[chart](data, request, { ...request.bars, lang, ...(heading ? { heading } : {}) });
  if (made.empty) throw new DataError('', '', 'nothing to show in the chosen part of the data');
  return source ? { ...made, source } : made;
}
