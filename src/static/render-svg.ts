import { card } from '../publish/card.js';
import { stillOf } from '../publish/still.js';
import type { PlanData } from '../indicator/types.js';
import { lookOf } from './look.js';
import { chartOf, sceneOf, type PictureRequest } from './request.js';

/**
 * The SVG text of a picture: the very marks that the live element draws at this width, without the
 * words around it and without a ground.
 * @throws {DataError} for a width under 240, an unknown theme, a selection that names what is not there, or an empty one
 */
export function renderSvg(data: PlanData, request: PictureRequest): string {
  const scene = sceneOf(chartOf(data, request).draw, request);
  return stillOf(scene, { ...lookOf(request, true), ground: false }).text;
}

/**
 * The same with heading, finding, notes and source inside, on a ground of its own: a picture that can
 * stand alone.
 * @throws {DataError} as {@link renderSvg}
 */
export function renderCard(data: PlanData, request: PictureRequest): string {
  const chart = chartOf(data, request);
  const scene = sceneOf((width) => card(chart, width, !request.transparent), request);
  return stillOf(scene, { ...lookOf(request, true), ground: false }).text;
}
