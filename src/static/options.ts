import { DataError } from '../indicator/data-error.js';
import type { PictureRequest } from './request.js';

/** What a text asks a chart for, by the chart's own names. */
type Read = (text: string, name: string) => object;

const oneOf =
  (option: string, ...choices: readonly string[]): Read =>
  (text, name) => {
    if (!choices.includes(text))
      throw new DataError('', name, `expected one of ${choices.join(', ')}, got "${text}"`);
    return { [option]: text };
  };
const asWritten =
  (option: string): Read =>
  (text) => ({ [option]: text });
const listed =
  (option: string): Read =>
  (text) => ({ [option]: text.split(/\s+/).filter(Boolean) });

/** The attributes that a tag has for its own chart. */
const attributes: Record<PictureRequest['chart'], Readonly<Record<string, Read>>> = {
  'target-bars': {
    scale: oneOf('scale', 'share', 'value', 'row'),
    order: oneOf('order', 'document', 'attainment', 'gap', 'name'),
    'group-by': oneOf('groupBy', 'place', 'section', 'indicator'),
  },
  'trend-lines': {
    scale: oneOf('scale', 'linear', 'log', 'index'),
    from: asWritten('from'),
    to: asWritten('to'),
    highlight: listed('highlight'),
  },
  'city-radar': {
    full: asWritten('full'),
    view: oneOf('view', 'radar', 'dots'),
    order: oneOf('order', 'data', 'related'),
    highlight: listed('highlight'),
  },
};

/** The names of all such attributes. */
export const optionNames: readonly string[] = [
  ...new Set(Object.values(attributes).flatMap((one) => Object.keys(one))),
];

/**
 * The options of a chart that attributes mean.
 * @throws {DataError} naming an attribute that the chart's tag does not have, or whose text it does not know
 */
export function optionsOf({ chart, options = {} }: PictureRequest): object {
  const known = attributes[chart];
  const read = Object.entries(options).map(([name, text]) => {
    const names = Object.keys(known).join(', ') || 'none';
    if (!Object.hasOwn(known, name))
      throw new DataError('', name, `is no option of ${chart}; there are ${names}`);
    return known[name]?.(text, name);
  });
  return Object.assign({}, ...read) as object;
}
