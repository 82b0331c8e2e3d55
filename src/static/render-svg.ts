import { captioned } from '../charts/captioned.js';
import type { PlanData } from '../indicator/types.js';
import { drawScene } from '../scene/draw.js';
import { markup } from '../scene/markup.js';
import { chartOf, type PictureRequest } from './request.js';

/**
 * The SVG text of a picture: the very marks that the live element draws at this width, without the
 * words around it.
 * @throws {DataError} for a width under 240, a selection that names what is not there, or an empty one
 */
export function renderSvg(data: PlanData, request: PictureRequest): string {
  return drawScene(chartOf(data, request).draw(Math.floor(request.width)), markup).text;
}

/**
 * The same with heading, finding, notes and source inside, on a ground of its own: a picture that can
 * stand alone.
 * @throws {DataError} as {@link renderSvg}
 */
export function renderCard(data: PlanData, request: PictureRequest): string {
  return drawScene(captioned(chartOf(data, request), Math.floor(request.width)), markup).text;
}
