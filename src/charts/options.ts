import { DataError } from '../indicator/data-error.js';
import { idList } from '../indicator/id-list.js';
import { charts, type Attribute, type ChartName } from './registry.js';

/**
 * Takes what is wrong with an attribute. Where it returns, the default is drawn: a page warns on its
 * console, Node throws.
 */
export type OnWrong = (problem: DataError) => void;

/** Refuses a wrong value by throwing it. */
export const refuse: OnWrong = (problem) => {
  throw problem;
};

/**
 * The options that a chart's own attributes ask for, by property. An attribute without a text, and a
 * choice that is none, are left out.
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

/** The choice that a text names in any case, or the default; undefined where there is neither. */
export function choiceOf(
  { name, choices = [], default: usual }: Attribute,
  text: string,
  wrong: OnWrong,
): string | undefined {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' || choices.includes(wanted)) return wanted || usual;
  wrong(new DataError('', name, `expected one of ${choices.join(', ')}, got "${text}"`));
  return usual;
}
