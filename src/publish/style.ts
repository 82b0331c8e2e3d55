import { colours, shapeStyles, textStyles, type ColourName } from '../scene/theme.js';

/** A colour as CSS: a reference to the property that `colourRules` sets. */
export const cssColour = (name: ColourName): string => `var(--pc-${name})`;

/**
 * The rules that set every colour: the page's custom property, else the colour of the page's colour scheme, with
 * more contrast if the reader prefers that. With forced colours only system colours are used. Browsers without
 * `light-dark()` get the light scheme.
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

/** The rules of every style, as CSS text: on a page, marks have no presentation attributes. */
export function shapeRules(): string {
  const shapes = Object.entries(shapeStyles).map(([style, { fill, stroke, width, dash }]) => {
    const rules = [
      ...(fill ? [`fill:${cssColour(fill)}`] : []),
      ...(stroke ? [`stroke:${cssColour(stroke)};stroke-width:${width}`] : []),
      ...(dash ? [`stroke-dasharray:${dash}`] : []),
      ...(style.startsWith('area-') ? ['fill-opacity:0.08'] : []),
    ];
    return `.pc-shape.pc-${style}{${rules.join(';')}}`;
  });
  const words = Object.entries(textStyles).map(
    ([style, { fill, size, bold }]) =>
      `.pc-text.pc-${style}{fill:${cssColour(fill)};font-size:${size}px;font-weight:${bold ? 600 : 400}}`,
  );
  return [...shapes, ...words].join('\n');
}
