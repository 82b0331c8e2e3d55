import { cityRadar } from '../charts/city-radar.js';
import { targetBars } from '../charts/target-bars.js';
import { trendLines } from '../charts/trend-lines.js';
import { DataError } from '../indicator/data-error.js';
import type { Lang } from '../indicator/format.js';
import type { Selection } from '../indicator/select.js';
import type { PlanData } from '../indicator/types.js';
import { drawScene } from '../scene/draw.js';
import { markup } from '../scene/markup.js';

const pictures = { 'target-bars': targetBars, 'trend-lines': trendLines, 'city-radar': cityRadar };

/** Which picture of which part of the data. */
export interface PictureRequest extends Selection {
  readonly chart: keyof typeof pictures;
  /** CSS pixels, 240 at least. */
  readonly width: number;
  readonly lang: Lang;
  /** Replaces the computed heading in the picture's name. */
  readonly heading?: string;
}

/**
 * The SVG text of a picture: the very marks that the live element draws at this width.
 * @throws {DataError} for a width under 240, a selection that names what is not there, or an empty one
 */
export function renderSvg(data: PlanData, request: PictureRequest): string {
  const { chart, width, lang, heading } = request;
  if (!(width >= 240)) throw new DataError('', 'width', `expected 240 or more, got ${width}`);
  const made = pictures[chart](data, request, { lang, ...(heading ? { heading } : {}) });
  if (made.empty) throw new DataError('', '', 'nothing to show in the chosen part of the data');
  return drawScene(made.draw(Math.floor(width)), markup).text;
}
