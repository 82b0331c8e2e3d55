// The element manifest describes the three tags as the registry does, and nothing inside the library.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartNames, charts, common, type Attribute } from '../src/charts/registry.js';
import { colours } from '../src/scene/theme.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
}
interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly return?: { readonly type: { readonly text: string } };
  readonly parameters?: readonly Named[];
}
interface Tag {
  readonly tagName: string;
  readonly [list: string]: readonly Named[] | string;
}

const file = join(resolve(import.meta.dirname, '..'), 'dist/custom-elements.json');
const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
  modules: { path: string; declarations: Tag[] }[];
};
const tags = modules.flatMap(({ declarations }) => declarations);

it('describes the tags of the registry alone (C29)', () => {
  expect(tags.map(({ tagName }) => tagName).sort()).toEqual(chartNames.map((name) => `plan-${name}`).sort());
});

describe.each(chartNames)('plan-%s', (chart) => {
  const tag = tags.find(({ tagName }) => tagName === `plan-${chart}`)!;
  const list = (name: string) => tag[name] as readonly Named[];

  it('has each attribute with type, default, choices, property and a sentence', () => {
    for (const one of [...common, ...charts[chart]] as readonly Attribute[]) {
      const found = list('attributes').find(({ name }) => name === one.name);
      expect(found?.fieldName).toBe(one.property ?? one.name);
      expect(found?.description).toMatch(/\.$/);
      const text = one.choices?.map((choice) => `'${choice}'`).join(' | ') ?? 'string';
      expect(found?.type?.text).toBe(one.type === 'boolean' ? 'boolean' : text);
      expect(found?.default).toBe(one.type === 'boolean' ? 'false' : `'${one.default ?? ''}'`);
    }
  });

  it('has each attribute as a property too, which is empty until set', () => {
    for (const one of [...common, ...charts[chart]] as readonly Attribute[]) {
      const found = list('members').find(({ name }) => name === (one.property ?? one.name)) as Member;
      const choices = one.choices && [...one.choices, ''].map((choice) => `'${choice}'`).join(' | ');
      expect(found.type?.text).toBe(one.type === 'boolean' ? 'boolean' : (choices ?? 'string'));
      expect(found.default).toBe(one.type === 'boolean' ? 'false' : "''");
    }
  });

  it('has the property without an attribute, and the methods', () => {
    expect(
      list('members')
        .map(({ name }) => name)
        .filter((name) => !list('attributes').some(({ fieldName }) => fieldName === name)),
    ).toEqual(['data', 'reload', 'toSvg', 'toPng', 'toCsv', 'embedCode']);
  });

  it('has events with the types of their details', () => {
    expect(list('events').map(({ name, type }) => [name, type?.text])).toEqual([
      ['plan-ready', 'CustomEvent<PlanReadyDetail>'],
      ['plan-select', 'CustomEvent<PlanSelectDetail>'],
      ['plan-error', 'CustomEvent<PlanErrorDetail>'],
    ]);
  });

  it.each(['slots', 'cssParts', 'cssStates', 'cssProperties', 'members', 'events'])(
    'says a sentence on each of its %s',
    (name) => {
      expect(list(name).length).toBeGreaterThan(2);
      for (const { description } of list(name)) expect(description).toMatch(/[.)`]$/);
    },
  );
});

it.each(tags.map((tag) => [tag.tagName, tag] as const))(
  '%s has custom properties with defaults',
  (_, tag) => {
    const { text, ground } = colours;
    const found = new Map((tag['cssProperties'] as readonly Named[]).map((one) => [one.name, one.default]));
    expect(found.get('--plan-text')).toBe(`light-dark(${text.light}, ${text.dark})`);
    expect(found.get('--plan-background')).toBe(`light-dark(${ground.light}, ${ground.dark})`);
    expect([...found.values()].filter((one) => !one)).toEqual([]);
  },
);

it('has types of what scripts set and call', () => {
  for (const tag of tags)
    for (const { name, kind, type, return: given, parameters = [] } of tag['members'] as readonly Member[])
      for (const one of kind === 'method' ? [given, ...parameters] : [{ type }])
        expect(`${name}: ${one?.type?.text}`).toMatch(/: (?!undefined|unknown|any\b)./);
});

describe('files for editors (C30)', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(resolve(import.meta.dirname, '..'), 'dist', name), 'utf8'));
  const names = chartNames.map((name) => `plan-${name}`).sort();
  const attributesOf = (name: string) =>
    [
      ...new Set([...common, ...charts[name.slice(5) as (typeof chartNames)[number]]].map((one) => one.name)),
    ].sort();

  it('VS Code completes the tags with their attributes and choices', () => {
    const { tags } = read('vscode.html-custom-data.json') as {
      tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
    };
    expect(tags.map(({ name }) => name).sort()).toEqual(names);
    for (const { name, attributes } of tags)
      expect(attributes.map((one) => one.name).sort()).toEqual(attributesOf(name));
    const order = tags
      .find(({ name }) => name === 'plan-target-bars')
      ?.attributes.find(({ name }) => name === 'order');
    expect(order?.values?.map(({ name }) => name)).toEqual(['document', 'attainment', 'gap', 'name']);
  });

  it('JetBrains editors complete the same', () => {
    const { contributions } = read('web-types.json') as {
      contributions: { html: { elements: { name: string; attributes: { name: string }[] }[] } };
    };
    const { elements } = contributions.html;
    expect(elements.map(({ name }) => name).sort()).toEqual(names);
    for (const { name, attributes } of elements)
      expect(attributes.map((one) => one.name).sort()).toEqual(attributesOf(name));
  });
});
