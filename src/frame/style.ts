import { colours, inks, texts, type ColourName } from '../scene/ink.js';

/** A colour as CSS: the page's custom property, else the one of the look that the page has. */
export function cssColour(name: ColourName): string {
  const { property, light, dark } = colours[name];
  return `var(${property}, light-dark(${light}, ${dark}))`;
}

/**
 * The rules for every ink, as CSS text. They stand above the presentation attributes of the marks, so
 * that a page can restyle a picture by custom properties and by its look, light or dark.
 */
export function inkRules(): string {
  const shapes = Object.entries(inks).map(([ink, { fill, stroke }]) => {
    const rules = [
      ...(fill ? [`fill:${cssColour(fill)}`] : []),
      ...(stroke ? [`stroke:${cssColour(stroke)}`] : []),
    ];
    return `.pc-shape.pc-${ink}{${rules.join(';')}}`;
  });
  const words = Object.entries(texts).map(([ink, { fill }]) => `.pc-text.pc-${ink}{fill:${cssColour(fill)}}`);
  return [...shapes, ...words].join('\n');
}
