import { colours, shapeStyles, textStyles, type ColourName, type ShapeStyle } from './theme.js';
import type { Circle, Datum, Label, Line, Mark, Path, Rect, Scene, Chunk } from './marks.js';
import { pathData } from './path-data.js';
import { px } from './pixels.js';

/**
 * A template tag that makes markup of type `T`: Lit's `svg` in the page, `markup` in Node. Both get
 * the same templates, so the two pictures cannot drift apart.
 */
export type Tag<T> = (strings: TemplateStringsArray, ...values: readonly unknown[]) => T;

/** The colour that a name stands for. */
export type Palette = (name: ColourName) => string;

/** The looks of the house. */
export const lightPalette: Palette = (name) => colours[name].light;
export const darkPalette: Palette = (name) => colours[name].dark;

/** The markup of a whole picture. Presentation attributes let it survive without any style sheet. */
export function drawScene<T>(scene: Scene, svg: Tag<T>, paint: Palette = lightPalette): T {
  const { width, height } = shownSize(scene);
  return svg`<svg xmlns="http://www.w3.org/2000/svg" class="pc-picture" role="img" aria-label=${scene.name} lang=${scene.lang} direction="ltr" width=${width} height=${height} viewBox=${`0 0 ${scene.width} ${scene.height}`} font-family="system-ui, sans-serif">${scene.marks.map((mark) => drawMark(mark, svg, paint))}${scene.inset ? drawInset(scene.inset, svg, paint) : ''}</svg>`;
}

/** The markup of a stretch of a long picture; its name is told by what holds the stretches. */
export function drawChunk<T>({ top, height, marks }: Chunk, scene: Scene, svg: Tag<T>): T {
  const { width, scale = 1 } = scene;
  const shown = shownSize({ width, height, scale });
  return svg`<svg xmlns="http://www.w3.org/2000/svg" class="pc-stretch" aria-hidden="true" direction="ltr" width=${shown.width} height=${shown.height} viewBox=${`0 ${top} ${width} ${height}`} font-family="system-ui, sans-serif">${marks.map((mark) => drawMark(mark, svg))}</svg>`;
}

/** The width and height that a picture is shown with, in CSS pixels. */
export const shownSize = ({ width, height, scale = 1 }: Pick<Scene, 'width' | 'height' | 'scale'>) => ({
  width: px(width * scale),
  height: px(height * scale),
});

/** The markup of one mark. */
export function drawMark<T>(mark: Mark, svg: Tag<T>, paint: Palette = lightPalette): T {
  switch (mark.kind) {
    case 'rect':
      return drawRect(mark, svg, paint);
    case 'line':
      return drawLine(mark, svg, paint);
    case 'path':
      return drawPath(mark, svg, paint);
    case 'circle':
      return drawCircle(mark, svg, paint);
    case 'text':
      return drawText(mark, svg, paint);
    case 'datum':
      return drawDatum(mark, svg, paint);
  }
}

function drawRect<T>(m: Rect, svg: Tag<T>, paint: Palette): T {
  return svg`<rect class=${shapeClass(m.style)} x=${px(m.x)} y=${px(m.y)} width=${px(m.width)} height=${px(m.height)} fill=${fill(m.style, paint)}></rect>`;
}

function drawLine<T>(m: Line, svg: Tag<T>, paint: Palette): T {
  const { width, dash } = shapeStyles[m.style];
  return svg`<line class=${shapeClass(m.style)} x1=${px(m.x1)} y1=${px(m.y1)} x2=${px(m.x2)} y2=${px(m.y2)} stroke=${stroke(m.style, paint)} stroke-width=${width ?? 1} stroke-dasharray=${dash ?? 'none'}></line>`;
}

function drawPath<T>(m: Path, svg: Tag<T>, paint: Palette): T {
  const { width, dash } = shapeStyles[m.style];
  return svg`<path class=${shapeClass(m.style)} d=${pathData(m.steps)} fill=${fill(m.style, paint)} fill-opacity=${m.style.startsWith('area-') ? 0.08 : 1} stroke=${stroke(m.style, paint)} stroke-width=${width ?? 1} stroke-dasharray=${dash ?? 'none'} stroke-linejoin="round"></path>`;
}

function drawCircle<T>(m: Circle, svg: Tag<T>, paint: Palette): T {
  return svg`<circle class=${shapeClass(m.style)} cx=${px(m.x)} cy=${px(m.y)} r=${px(m.r)} fill=${fill(m.style, paint)} stroke=${stroke(m.style, paint)} stroke-width=${shapeStyles[m.style].width ?? 1}></circle>`;
}

function drawText<T>(m: Label, svg: Tag<T>, paint: Palette): T {
  const { fill: style, size, bold } = textStyles[m.style];
  return svg`<text class=${`pc-text pc-${m.style}`} x=${px(m.x)} y=${px(m.y)} text-anchor=${m.anchor} font-size=${size} font-weight=${bold ? 600 : 400} fill=${paint(style)}>${m.text}</text>`;
}

function drawDatum<T>(m: Datum, svg: Tag<T>, paint: Palette): T {
  return svg`<g class="pc-datum" data-key=${m.id}><title>${m.sentence}</title>${m.marks.map((mark) => drawMark(mark, svg, paint))}</g>`;
}

function drawInset<T>({ x, y, marks }: NonNullable<Scene['inset']>, svg: Tag<T>, paint: Palette): T {
  return svg`<g transform=${`translate(${px(x)} ${px(y)})`}>${marks.map((mark) => drawMark(mark, svg, paint))}</g>`;
}

const shapeClass = (style: ShapeStyle) => `pc-shape pc-${style}`;
const fill = (style: ShapeStyle, paint: Palette) => paintOf(shapeStyles[style].fill, paint);
const stroke = (style: ShapeStyle, paint: Palette) => paintOf(shapeStyles[style].stroke, paint);
const paintOf = (name: ColourName | undefined, paint: Palette) => (name ? paint(name) : 'none');
