import { lightLook, type StillLook } from '../publish/still.js';
import { DataError } from '../indicator/data-error.js';
import { darkPalette } from '../scene/paint.js';
import { shapeStyles, textStyles } from '../scene/theme.js';

/** The colour scheme of a still picture; `auto` is light, or dark in a browser set to prefer it. */
export type Theme = 'light' | 'dark' | 'auto';

const looks: Record<Theme, Omit<StillLook, 'ground'>> = {
  light: lightLook,
  dark: { ...lightLook, palette: darkPalette },
  auto: {
    ...lightLook,
    css: `@media (prefers-color-scheme:dark){${darkRules()}}`,
  },
};

/** The dark colours of every style, as CSS. */
function darkRules(): string {
  const shapes = Object.entries(shapeStyles).map(([style, { fill, stroke }]) => {
    const rules = [fill && `fill:${darkPalette(fill)}`, stroke && `stroke:${darkPalette(stroke)}`];
    return `.pc-auto .pc-shape.pc-${style}{${rules.filter(Boolean).join(';')}}`;
  });
  const words = Object.entries(textStyles).map(
    ([style, { fill }]) => `.pc-auto .pc-text.pc-${style}{fill:${darkPalette(fill)}}`,
  );
  return [...shapes, ...words].join('\n');
}

/**
 * The look that a request asks for.
 * @param allowsAuto whether the output can carry a style sheet, which `auto` needs
 * @throws {DataError} for an unknown theme, or `auto` where it is not allowed
 */
export function lookOf(
  { theme = 'light', transparent = false }: { readonly theme?: Theme; readonly transparent?: boolean },
  allowsAuto: boolean,
): StillLook {
  const themes = Object.keys(looks).filter((one) => allowsAuto || one !== 'auto');
  if (!themes.includes(theme))
    throw new DataError('', 'theme', 'expected one of {0}, got "{1}"', [themes.join(', '), theme]);
  return { ...looks[theme], ground: !transparent };
}
