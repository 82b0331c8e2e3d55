import type { Attributes, ElementDescription } from './element.js';
import { colours, shapeStyles, textStyles, type ColourName, type ShapeStyle } from './theme.js';
import type { Chunk, Label, Mark, Scene } from './marks.js';
import { pathData } from './path-data.js';
import { px } from './pixels.js';

/** Resolves the name of a colour; undefined where the page's style sheet gives it, and the usual size of texts. */
export type Palette = (name: ColourName) => string | undefined;

/** The built-in palettes. */
export const lightPalette = (name: ColourName): string => colours[name].light;
export const darkPalette = (name: ColourName): string => colours[name].dark;

/** For a page, whose style sheet colours each style and gives texts their usual size. */
export const stylePalette: Palette = () => undefined;

/** Options of drawing. */
export interface DrawOptions {
  /** The light palette by default. */
  readonly palette?: Palette;
  /** Attributes of the root element, added to its own or replacing them. */
  readonly attributes?: Attributes;
  /** CSS inside the picture; none by default. */
  readonly css?: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const FONT = 'system-ui, sans-serif';
/** The size of most texts in CSS pixels, which a page's style sheet gives. */
const SIZE = 12;

/** A picture. Its presentation attributes make it work without a style sheet, unless the palette leaves out colours. */
export function drawScene(scene: Scene, options: DrawOptions = {}): ElementDescription {
  const { palette = lightPalette, attributes = {}, css } = options;
  const { width, height } = shownSize(scene);
  const { inset, titleOf } = scene;
  const draw = (mark: Mark) => drawMark(mark, palette, titleOf);
  return [
    'svg',
    {
      xmlns: SVG,
      class: 'pc-picture',
      role: 'img',
      'aria-label': scene.name,
      lang: scene.lang,
      direction: 'ltr',
      width,
      height,
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      'font-family': FONT,
      ...attributes,
    },
    [
      css ? ['style', {}, [css]] : undefined,
      ...scene.marks.map(draw),
      inset && ['g', { transform: `translate(${px(inset.x)} ${px(inset.y)})` }, inset.marks.map(draw)],
    ],
  ];
}

/** One chunk of a long picture, or an empty box of its size; the element around the chunks has the accessible name. */
export function drawChunk(
  { top, height, marks }: Chunk,
  scene: Scene,
  palette: Palette = lightPalette,
): ElementDescription {
  const { width, scale = 1 } = scene;
  const shown = shownSize({ width, height, scale });
  return [
    'svg',
    {
      xmlns: SVG,
      class: 'pc-chunk',
      'aria-hidden': 'true',
      direction: 'ltr',
      width: shown.width,
      height: shown.height,
      viewBox: `0 ${top} ${width} ${height}`,
      'font-family': FONT,
    },
    marks.map((mark) => drawMark(mark, palette)),
  ];
}

/** The displayed width and height of a picture, in CSS pixels. */
export const shownSize = ({ width, height, scale = 1 }: Pick<Scene, 'width' | 'height' | 'scale'>) => ({
  width: px(width * scale),
  height: px(height * scale),
});

/** One mark. */
export function drawMark(
  mark: Mark,
  palette: Palette = lightPalette,
  titleOf?: Scene['titleOf'],
): ElementDescription {
  if (mark.kind === 'text') return drawText(mark, palette);
  if (mark.kind === 'datum') {
    const title = titleOf?.(mark.id);
    const marks = mark.marks.map((one) => drawMark(one, palette));
    return [
      'g',
      { class: 'pc-datum', 'data-key': mark.id },
      title ? [['title', {}, [title]], ...marks] : marks,
    ];
  }
  const { style } = mark;
  const { fill, stroke, width, dash } = shapeStyles[style];
  const filled = { fill: fill ? palette(fill) : 'none' };
  const stroked = {
    stroke: stroke && palette(stroke),
    'stroke-width': width === 1 ? undefined : width,
    'stroke-dasharray': dash === 'none' ? undefined : dash,
  };
  const common = { class: shapeClass(style) };
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height } = mark;
      return ['rect', { ...common, x: px(x), y: px(y), width: px(width), height: px(height), ...filled }];
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      const ends = { x1: px(x1), y1: px(y1), x2: px(x2), y2: px(y2) };
      return ['line', { ...common, ...ends, ...stroked }];
    }
    case 'circle':
      return ['circle', { ...common, cx: px(mark.x), cy: px(mark.y), r: px(mark.r), ...filled, ...stroked }];
    case 'path': {
      const opacity = { 'fill-opacity': style.startsWith('area-') ? 0.08 : undefined };
      const joined = { 'stroke-linejoin': stroke && 'round' };
      return ['path', { ...common, d: pathData(mark.steps), ...filled, ...opacity, ...stroked, ...joined }];
    }
  }
}

function drawText({ style, x, y, anchor, text }: Label, palette: Palette): ElementDescription {
  const { fill, size, bold } = textStyles[style];
  const colour = palette(fill);
  return [
    'text',
    {
      class: `pc-text pc-${style}`,
      x: px(x),
      y: px(y),
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-size': colour || size !== SIZE ? size : undefined,
      'font-weight': bold ? 600 : colour && 400,
      fill: colour,
    },
    [text],
  ];
}

const shapeClass = (style: ShapeStyle) => `pc-shape pc-${style}`;
