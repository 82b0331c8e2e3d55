import { DataError } from '../indicator/data-error.js';
import { idList } from '../indicator/id-list.js';
import { charts, type Attribute, type ChartName } from './registry.js';

/**
 * Receives an invalid attribute. If it returns, the default is drawn: a page warns on the console, Node throws.
 */
export type OnWrong = (problem: DataError) => void;

/** Throws on an invalid value. */
export const refuse: OnWrong = (problem) => {
  throw problem;
};

/**
 * The options given by a chart's own attributes, by property, without empty attributes and invalid choices.
 * @param textOf gives the text of an attribute
 */
export function optionsOf(
  chart: ChartName,
  textOf: (attribute: Attribute) => string | undefined,
  wrong: OnWrong,
): Record<string, unknown> {
  return Object.fromEntries(
    charts[chart].flatMap((attribute: Attribute) => {
      const text = textOf(attribute);
      const value = text === undefined ? undefined : valueOf(attribute, text, wrong);
      return value === undefined ? [] : [[attribute.property ?? attribute.name, value]];
    }),
  );
}

function valueOf(attribute: Attribute, text: string, wrong: OnWrong): unknown {
  if (attribute.type === 'ids') return idList(text);
  return attribute.choices ? choiceOf(attribute, text, wrong) : text.trim();
}

/** The choice named by a text, ignoring case, or the default; undefined if there is neither. */
export function choiceOf(
  { name, choices = [], default: usual }: Attribute,
  text: string,
  wrong: OnWrong,
): string | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' || choices.includes(wanted)) return wanted || usual;
  wrong(new DataError('', name, 'expected one of {0}, got "{1}"', [choices.join(', '), text]));
  return usual;
}
