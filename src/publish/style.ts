import { colours, shapeStyles, textStyles, type ColourName } from '../scene/theme.js';

/** A colour as CSS; it stands in the properties that `colourRules` sets. */
export const cssColour = (name: ColourName): string => `var(--pc-${name})`;

/**
 * The rules that settle every colour: the page's custom property, else the one of the look that the
 * page has, sharper for a reader who asks for more contrast. Where the reader has chosen all colours
 * there are those alone. A browser without `light-dark()` gets the light look.
 */
export function colourRules(): string {
  const names = Object.keys(colours) as ColourName[];
  const rules = (value: (name: ColourName) => string) =>
    names.map((name) => `--pc-${name}:var(${colours[name].property},${value(name)});`).join('');
  const both = (pair: (name: ColourName) => readonly [string, string]) =>
    rules((name) => `light-dark(${pair(name).join()})`);
  const forced = names.map((name) => `--pc-${name}:${colours[name].forced};`).join('');
  return [
    `:host{${rules((name) => colours[name].light)}}`,
    `@supports (color:light-dark(#000,#fff)){:host{${both((name) => [colours[name].light, colours[name].dark])}}}`,
    `@media (prefers-contrast:more){@supports (color:light-dark(#000,#fff)){:host{${both((name) => colours[name].sharp)}}}}`,
    `@media (forced-colors:active){:host{${forced}}}`,
    '@media print{:host{color-scheme:light}}',
  ].join('\n');
}

/**
 * The rules for every style, as CSS text. They stand above the presentation attributes of the marks, so
 * that a page can restyle a picture by custom properties and by its look, light or dark.
 * @param colour what each colour is
 */
export function shapeRules(colour: (name: ColourName) => string = cssColour): string {
  const shapes = Object.entries(shapeStyles).map(([style, { fill, stroke }]) => {
    const rules = [
      ...(fill ? [`fill:${colour(fill)}`] : []),
      ...(stroke ? [`stroke:${colour(stroke)}`] : []),
    ];
    return `.pc-shape.pc-${style}{${rules.join(';')}}`;
  });
  const words = Object.entries(textStyles).map(
    ([style, { fill }]) => `.pc-text.pc-${style}{fill:${colour(fill)}}`,
  );
  return [...shapes, ...words].join('\n');
}
