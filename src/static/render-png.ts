import { checkRequest } from './checked.js';
import { DataError } from '../indicator/data-error.js';
import type { PlanData } from '../indicator/types.js';
import { lookOf } from './look.js';
import type { PictureRequest } from './request.js';
import { fontsFor } from './fonts.js';
import { optional } from './optional.js';
import type { Mark, Scene } from '../scene/marks.js';
import { cardOf, pictureScene, svgText } from './render-svg.js';

/** A still picture in pixels. */
export interface PngRequest extends PictureRequest {
  /** Pixels per CSS pixel, 1, 2 or 3; 2 by default. */
  readonly pixelRatio?: number;
  /** Font files; by default those installed on the machine. */
  readonly fonts?: readonly string[];
  /** Leaves out heading, summary, notes and source. */
  readonly pictureOnly?: boolean;
}

const PACKAGES = ['@resvg/resvg-js', 'fontkit'] as const;

/**
 * The PNG file of a chart. Needs the optional packages `@resvg/resvg-js` and `fontkit`.
 * @throws {DataError} as `renderSvg`, for a pixel ratio other than 1, 2 or 3, and naming characters that no font has
 */
export async function renderPng(data: PlanData, request: PngRequest): Promise<Uint8Array> {
  checkRequest(request, ['lang']);
  const { pixelRatio = 2, fonts: given, pictureOnly } = request;
  if (![1, 2, 3].includes(pixelRatio))
    throw new DataError('', 'pixelRatio', 'expected 1, 2 or 3, got {0}', [pixelRatio]);
  lookOf(request, false);
  const scene = pictureOnly ? pictureScene(data, request) : cardOf(data, request);
  const { Resvg } = await optional('@resvg/resvg-js', 'png', PACKAGES);
  const { openSync } = await optional('fontkit', 'png', PACKAGES);
  const { files, family } = fontsFor(textOf(scene), openSync, given);
  const picture = new Resvg(svgText(scene, request), {
    fitTo: { mode: 'zoom', value: pixelRatio },
    font: {
      fontFiles: [...files],
      loadSystemFonts: false,
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
  });
  return picture.render().asPng();
}

/** The text of all labels of a picture. */
const textOf = ({ marks, inset }: Scene): string =>
  [...marks, ...(inset?.marks ?? [])].map(labelText).join('');

const labelText = (mark: Mark): string => {
  if (mark.kind === 'datum') return mark.marks.map(labelText).join('');
  return mark.kind === 'text' ? mark.text : '';
};
