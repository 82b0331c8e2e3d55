// Writes what editors and frameworks read about the tags, from dist/custom-elements.json: completion for VS Code and
// JetBrains, types for React, Preact, Solid, Vue and Svelte, and a React component of each tag.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { format, resolveConfig } from 'prettier';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
const tags = manifest.modules.flatMap(({ declarations }) => declarations);

const unquoted = (text) => JSON.stringify(text);
const doc = (text = '') => `/** ${text.replaceAll('*/', '*\\/')} */\n`;

/** The properties of a tag; one whose attribute has another name can be set by that too. */
const propsOf = (tag) => `
${doc(tag.description)}export interface ${tag.name}Props {
${tag.members
  .filter(({ kind }) => kind === 'field')
  .map((member) => {
    const type = member.name === 'data' ? `${tag.name}['data']` : `${member.type.text} | undefined`;
    const names = new Set([member.name, member.attribute ?? member.name]);
    return [...names].map((one) => `${doc(member.description)}${unquoted(one)}?: ${type};`).join('\n');
  })
  .join('\n')}
}
`;

/** The events of all tags as properties of a framework. */
const eventsAs = (nameOf) =>
  tags[0].events
    .map(
      (event) =>
        `${doc(event.description)}${unquoted(nameOf(event.name))}?: (event: PlanEventMap['${event.name}']) => void;`,
    )
    .join('\n');

const classes = tags.map((tag) => tag.name).join(', ');
const props = tags.map((tag) => `${tag.name}Props`).join(', ');
const head = `import type { ${classes} } from '../index.js';
import type { ${props} } from './props.js';
import type { PlanEventMap } from '../elements/events.js';
`;
const elements = (typeOf) => tags.map((tag) => `'${tag.tagName}': ${typeOf(tag)};`).join('\n');

const pascal = (text) => text.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

const frameworks = {
  react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${head}
interface Events { ${eventsAs((event) => `on${event}`)} }
type Tag<Element, Props> = Props & Events & Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements { ${elements(({ name }) => `Tag<${name}, ${name}Props>`)} }
  }
}
`,
  preact: `import type { HTMLAttributes } from 'preact';
${head}
interface Events { ${eventsAs((event) => `on${event}`)} }
type Tag<Element extends EventTarget, Props> = Props & Events & Omit<HTMLAttributes<Element>, keyof Props>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements { ${elements(({ name }) => `Tag<${name}, ${name}Props>`)} }
  }
}
`,
  solid: `import type { JSX } from 'solid-js';
${head}
interface Events { ${eventsAs((event) => `on:${event}`)} }
type Set<Props> = { [Name in keyof Props as \`prop:\${Name & string}\`]?: Props[Name] };
type Tag<Element, Props> = Props & Set<Props> & Events & Omit<JSX.HTMLAttributes<Element>, keyof Props>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements { ${elements(({ name }) => `Tag<${name}, ${name}Props>`)} }
  }
}
`,
  vue: `import type { DefineComponent, HTMLAttributes } from 'vue';
${head}
interface Events { ${eventsAs((event) => `on${pascal(event)}`)} }
type Tag<Props> = DefineComponent<Props & Events & Omit<HTMLAttributes, keyof Props>>;

declare module 'vue' {
  interface GlobalComponents { ${elements(({ name }) => `Tag<${name}Props>`)} }
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
${head}
interface Events { ${eventsAs((event) => `on${event}`)} }
type Tag<Element extends EventTarget, Props> = Props & Events & Omit<HTMLAttributes<Element>, keyof Props>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements { ${elements(({ name }) => `Tag<${name}, ${name}Props>`)} }
}
`,
};

/** Each tag as a React component, which also registers the tag. */
const components = Object.fromEntries(
  tags.map(({ tagName }) => {
    const chart = tagName.slice('plan-'.length);
    const code = `'use client';
import '../../tags/${chart}.js';
import { asComponent } from '../react-tag.js';

export const ${pascal(chart)} = asComponent('${tagName}');
`;
    const declaration = `import type { JSX } from 'react';
import type {} from '../react.js';

/** \`<${tagName}>\` as a component, also where a server renders. */
export declare const ${pascal(chart)}: (props: JSX.IntrinsicElements['${tagName}']) => JSX.Element;
`;
    return [chart, { code, declaration }];
  }),
);

async function types(file, text) {
  const style = { ...(await resolveConfig(join(root, 'package.json'))), parser: 'typescript' };
  writeFileSync(join(dist, 'frameworks', `${file}.d.ts`), await format(text, style));
}

const options = { outdir: dist, packageJson: false, hideLogs: true };
generateVsCodeCustomElementData(structuredClone(manifest), options);
generateJetBrainsWebTypes(structuredClone(manifest), options);
mkdirSync(join(dist, 'frameworks'), { recursive: true });
await types('props', `import type { ${classes} } from '../index.js';\n${tags.map(propsOf).join('')}`);
for (const [framework, text] of Object.entries(frameworks)) await types(framework, text);
mkdirSync(join(dist, 'frameworks/react'), { recursive: true });
copyFileSync(join(root, 'scripts/frameworks/react-tag.js'), join(dist, 'frameworks/react-tag.js'));
for (const [chart, { code, declaration }] of Object.entries(components)) {
  writeFileSync(join(dist, `frameworks/react/${chart}.js`), code);
  await types(`react/${chart}`, declaration);
}
