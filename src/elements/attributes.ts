import type { PropertyDeclaration, PropertyDeclarations } from '@lit/reactive-element';
import { choiceOf, optionsOf, type OnWrong } from '../charts/options.js';
import { charts, common, type Attribute, type ChartName } from '../charts/registry.js';

const propertyOf = ({ name, property = name }: Attribute) => property;

/** Lit's declarations of the properties that only this chart's tag has. */
export const propertiesOf = (chart: ChartName): PropertyDeclarations => declarationsOf(ownOf(chart));

/** Lit's declarations of the properties of every tag. */
export const commonProperties = (): PropertyDeclarations => declarationsOf(common);

const declarationsOf = (attributes: readonly Attribute[]): PropertyDeclarations =>
  Object.fromEntries(attributes.map((one) => [propertyOf(one), declarationOf(one)]));

const declarationOf = ({ name, type, reflect = false }: Attribute): PropertyDeclaration =>
  type === 'boolean' ? { type: Boolean, attribute: name } : { attribute: name, reflect, useDefault: true };

const ownOf = (chart: ChartName): readonly Attribute[] =>
  charts[chart].filter(({ name }) => !common.some((one) => one.name === name));

/**
 * The chart options that a tag's properties give. An invalid value is reported once on the console and the
 * default is used.
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
