import type { PropertyDeclaration, PropertyDeclarations } from '@lit/reactive-element';
import { choiceOf, optionsOf, type OnWrong } from '../charts/options.js';
import { charts, common, type Attribute, type ChartName } from '../charts/registry.js';

const propertyOf = ({ name, property = name }: Attribute) => property;

/** The properties that a chart's tag has of its own, as Lit declares them. */
export const propertiesOf = (chart: ChartName): PropertyDeclarations => declarationsOf(ownOf(chart));

/** The properties of every tag that are attributes. */
export const commonProperties = (): PropertyDeclarations => declarationsOf(common);

const declarationsOf = (attributes: readonly Attribute[]): PropertyDeclarations =>
  Object.fromEntries(attributes.map((one) => [propertyOf(one), declarationOf(one)]));

const declarationOf = ({ name, type, reflect = false }: Attribute): PropertyDeclaration =>
  type === 'boolean' ? { type: Boolean, attribute: name } : { attribute: name, reflect, useDefault: true };

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
