import type { PropertyDeclaration, PropertyDeclarations } from 'lit';
import { choiceOf, optionsOf, type OnWrong } from '../charts/options.js';
import { charts, common, type Attribute, type ChartName } from '../charts/registry.js';

const propertyOf = ({ name, property = name }: Attribute) => property;

/** The properties that a chart's tag has of its own, as Lit declares them. */
export const propertiesOf = (chart: ChartName): PropertyDeclarations =>
  Object.fromEntries(ownOf(chart).map((one) => [propertyOf(one), declarationOf(one)]));

const declarationOf = ({ name, reflect = false }: Attribute): PropertyDeclaration => ({
  attribute: name,
  reflect,
  useDefault: true,
});

/** What these properties are before an attribute or a script sets them: empty, which means the default. */
export const unset = (chart: ChartName): Readonly<Record<string, ''>> =>
  Object.fromEntries(ownOf(chart).map((one) => [propertyOf(one), '']));

const ownOf = (chart: ChartName): readonly Attribute[] =>
  charts[chart].filter(({ name }) => !common.some((one) => one.name === name));

/**
 * The options of a chart as its tag's properties have them. A wrong value is told on the console, once, and
 * the default stands in for it.
 */
export function optionsFor(host: HTMLElement, chart: ChartName): Record<string, unknown> & Warning {
  const wrong: OnWrong = ({ message }) =>
    warnOnce(`plan-charts: ${nameOf(host)}: ${message}; the default is used`);
  const textOf = (attribute: Attribute) =>
    String((host as unknown as Record<string, unknown>)[propertyOf(attribute)] ?? '');
  for (const attribute of common as readonly Attribute[])
    if (attribute.choices) choiceOf(attribute, textOf(attribute), wrong);
  return { ...optionsOf(chart, textOf, wrong), wrong };
}

interface Warning {
  readonly wrong: OnWrong;
}

const nameOf = ({ localName, id }: HTMLElement) => `<${localName}${id ? ` id="${id}"` : ''}>`;

const warned = new Set<string>();

function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
