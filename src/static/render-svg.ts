import { card } from '../publish/card.js';
import { stillOf } from '../publish/still.js';
import type { PlanData } from '../indicator/types.js';
import { elementMarkup } from '../scene/markup.js';
import type { Scene } from '../scene/marks.js';
import { lookOf } from './look.js';
import { chartOf, sceneOf, type PictureRequest } from './request.js';

/**
 * The SVG text of a picture: the very marks that the live element draws at this width, without the
 * words around it and without a ground.
 * @throws {DataError} for a width under 240, an unknown theme, a selection that names what is not there, or an empty one
 */
export function renderSvg(data: PlanData, request: PictureRequest): string {
  return svgText(pictureScene(data, request), request);
}

/** The picture of {@link renderSvg}, laid out. */
export const pictureScene = (data: PlanData, request: PictureRequest): Scene =>
  sceneOf(chartOf(data, request).draw, request);

/**
 * The same with heading, finding, notes and source inside, on a ground of its own: a picture that can
 * stand alone.
 * @throws {DataError} as {@link renderSvg}
 */
export function renderCard(data: PlanData, request: PictureRequest): string {
  return svgText(cardOf(data, request), request);
}

/** The picture of {@link renderCard}, laid out. */
export function cardOf(data: PlanData, request: PictureRequest): Scene {
  const chart = chartOf(data, request);
  return sceneOf((width) => card(chart, width, !request.transparent), request);
}

/** A laid out picture as SVG text, in the look that is asked for. */
export const svgText = (scene: Scene, request: PictureRequest): string =>
  elementMarkup(stillOf(scene, { ...lookOf(request, true), ground: false })).text;
