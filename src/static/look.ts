import { lightLook, type StillLook } from '../publish/still.js';
import { shapeRules } from '../publish/style.js';
import { DataError } from '../indicator/data-error.js';
import { darkPalette } from '../scene/draw.js';

/** The look of a still picture; `auto` is light, and dark where a browser shows it to who prefers that. */
export type Theme = 'light' | 'dark' | 'auto';

const looks: Record<Theme, Omit<StillLook, 'ground'>> = {
  light: lightLook,
  dark: { ...lightLook, palette: darkPalette },
  auto: {
    ...lightLook,
    css: `@media (prefers-color-scheme:dark){${shapeRules(darkPalette).replace(/^/gm, '.pc-auto ')}}`,
  },
};

/**
 * The look that a request asks for.
 * @param mayFollow whether the picture can carry style sheets, so that it may follow its reader
 * @throws {DataError} for a theme that is not there, or that the picture cannot have
 */
export function lookOf(
  { theme = 'light', transparent = false }: { readonly theme?: Theme; readonly transparent?: boolean },
  mayFollow: boolean,
): StillLook {
  const themes = Object.keys(looks).filter((one) => mayFollow || one !== 'auto');
  if (!themes.includes(theme))
    throw new DataError('', 'theme', `expected one of ${themes.join(', ')}, got "${theme}"`);
  return { ...looks[theme], ground: !transparent };
}
