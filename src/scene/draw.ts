import type { Attributes, ElementDescription } from './element.js';
import type { Chunk, Mark, Scene } from './marks.js';
import type { PaintOf } from './paint.js';
import { pathData } from './path-data.js';
import { px } from './pixels.js';

/** Options of drawing. */
export interface DrawOptions {
  /** The look of the marks; without it, the style sheet of a page gives it. */
  readonly paint?: PaintOf;
  /** Attributes of the root element, added to its own or replacing them. */
  readonly attributes?: Attributes;
  /** CSS inside the picture; none by default. */
  readonly css?: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const FONT = 'system-ui, sans-serif';

/** A picture. */
export function drawScene(scene: Scene, options: DrawOptions = {}): ElementDescription {
  const { paint, attributes = {}, css } = options;
  const { width, height } = shownSize(scene);
  const { inset, titleOf } = scene;
  const draw = (mark: Mark) =>
    mark.kind === 'datum' && !mark.marks.length ? undefined : drawMark(mark, paint, titleOf);
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
export function drawChunk({ top, height, marks }: Chunk, scene: Scene, paint?: PaintOf): ElementDescription {
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
    marks.map((mark) => drawMark(mark, paint)),
  ];
}

/** The displayed width and height of a picture, in CSS pixels. */
export const shownSize = ({ width, height, scale = 1 }: Pick<Scene, 'width' | 'height' | 'scale'>) => ({
  width: px(width * scale),
  height: px(height * scale),
});

/** One mark. */
export function drawMark(mark: Mark, paint?: PaintOf, titleOf?: Scene['titleOf']): ElementDescription {
  if (mark.kind === 'datum') {
    const title = titleOf?.(mark.id);
    const marks = mark.marks.map((one) => drawMark(one, paint));
    return [
      'g',
      { class: 'pc-datum', 'data-key': mark.id },
      title ? [['title', {}, [title]], ...marks] : marks,
    ];
  }
  const look = paint?.(mark);
  const shape = `pc-shape pc-${mark.style}`;
  switch (mark.kind) {
    case 'text': {
      const { style, x, y, anchor, text } = mark;
      const aligned = { 'text-anchor': anchor === 'start' ? undefined : anchor };
      return ['text', { class: `pc-text pc-${style}`, x: px(x), y: px(y), ...aligned, ...look }, [text]];
    }
    case 'rect': {
      const { x, y, width, height } = mark;
      return ['rect', { class: shape, x: px(x), y: px(y), width: px(width), height: px(height), ...look }];
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      return ['line', { class: shape, x1: px(x1), y1: px(y1), x2: px(x2), y2: px(y2), ...look }];
    }
    case 'circle':
      return ['circle', { class: shape, cx: px(mark.x), cy: px(mark.y), r: px(mark.r), ...look }];
    case 'path':
      return ['path', { class: shape, d: pathData(mark.steps), ...look }];
  }
}
