import { card } from '../publish/card.js';
import { stillOf } from '../publish/still.js';
import { titled } from '../publish/titled.js';
import type { PlanData } from '../indicator/types.js';
import { elementMarkup } from '../scene/markup.js';
import type { Scene } from '../scene/marks.js';
import { lookOf } from './look.js';
import { chartOf, sceneOf, type PictureRequest } from './request.js';

/**
 * The SVG text of a picture: the same marks that the element draws at this width, without the texts around
 * it and without a background.
 * @throws {DataError} for a width under 240, an unknown theme, an unknown id in the selection, or an empty selection
 */
export function renderSvg(data: PlanData, request: PictureRequest): string {
  return svgText(pictureScene(data, request), request);
}

/** The picture of {@link renderSvg}, laid out. */
export function pictureScene(data: PlanData, request: PictureRequest): Scene {
  const chart = chartOf(data, request);
  return titled(sceneOf(chart.draw, request), chart);
}

/**
 * The same with heading, summary, notes and source inside, on a background: a picture that is complete on its own.
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

/** A scene as SVG text in the requested colour scheme. */
export const svgText = (scene: Scene, request: PictureRequest): string =>
  elementMarkup(stillOf(scene, { ...lookOf(request, true), ground: false })).text;
