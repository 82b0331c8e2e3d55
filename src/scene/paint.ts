import type { Attributes } from './element.js';
import type { Label, Shape } from './marks.js';
import { colours, shapeStyles, textStyles, type ColourName } from './theme.js';

/** The colour of each name. */
export type Palette = (name: ColourName) => string;

/** The built-in palettes. */
export const lightPalette: Palette = (name) => colours[name].light;
export const darkPalette: Palette = (name) => colours[name].dark;

/** The presentation attributes of a mark, which make a picture work without a style sheet. */
export type PaintOf = (mark: Label | Shape) => Attributes;

/** Paints marks in the colours of a palette. */
export const paintedIn =
  (palette: Palette): PaintOf =>
  (mark) => {
    if (mark.kind === 'text') {
      const { fill, size, bold } = textStyles[mark.style];
      return { 'font-size': size, 'font-weight': bold ? 600 : 400, fill: palette(fill) };
    }
    const { kind, style } = mark;
    const { fill, stroke, width, dash } = shapeStyles[style];
    const filled = { fill: fill ? palette(fill) : 'none' };
    if (kind === 'rect') return filled;
    const stroked = {
      stroke: stroke && palette(stroke),
      'stroke-width': width === 1 ? undefined : width,
      'stroke-dasharray': dash === 'none' ? undefined : dash,
    };
    if (kind === 'line') return stroked;
    if (kind === 'circle') return { ...filled, ...stroked };
    const opacity = { 'fill-opacity': style.startsWith('area-') ? 0.08 : undefined };
    return { ...filled, ...opacity, ...stroked, 'stroke-linejoin': stroke && 'round' };
  };

export const lightPaint = paintedIn(lightPalette);
