// Writes dist/llms.txt, for programs that write code with the library: the tags as dist/custom-elements.json has them,
// the data format and ten recipes as the documents have them, whose code runs in tests.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const { description, version } = JSON.parse(read('package.json'));
const tags = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(
  ({ declarations }) => declarations,
);

/** The section of a document below a heading, with its subsections. */
function section(file, heading) {
  const [, marks, after] = read(file).split(new RegExp(`^(#+) ${heading}\n`, 'm'));
  if (after === undefined) throw new Error(`${file} has no heading "${heading}"`);
  const links = /\[([^\]]+)\]\([^)]+\)/g;
  return after
    .split(new RegExp(`^(?=#{1,${marks.length}} )`, 'm'))[0]
    .trim()
    .replace(links, '$1');
}

const list = (all, line) => all.map((one) => `- ${line(one)}`).join('\n');
const isMethod = ({ kind }) => kind === 'method';

/** Attributes that mean the same on every tag. */
const isCommon = ({ name, description: text }) =>
  tags.every(({ attributes }) => attributes.some((one) => one.name === name && one.description === text));
/** Type and default; where the property has another name, that too. */
const formOf = ({ name, type, default: usual, fieldName }) =>
  [
    type.text,
    ...(/^'.+'$/.test(usual) ? [`default ${usual}`] : []),
    ...(fieldName === name ? [] : [`property \`${fieldName}\``]),
  ].join(', ');
const aboutAttributes = (all) => list(all, (one) => `\`${one.name}\` (${formOf(one)}): ${one.description}`);

const namesOf = (all) => all.map(({ name }) => `\`${name}\``).join(', ');
/** What every tag has of a list of names, and what only some have. */
const isOfAll = (kind) => (one) => tags.every((tag) => tag[kind].some(({ name }) => name === one.name));
const shared = (kind) => namesOf(tags[0][kind].filter(isOfAll(kind)));
const own = (tag, kind) => namesOf(tag[kind].filter((one) => !isOfAll(kind)(one)));

const callOf = ({ name, parameters = [], return: given }) =>
  `\`${name}(${parameters.map((one) => `${one.name}${one.optional || one.default ? '?' : ''}: ${one.type.text}`).join(', ')}): ${given.type.text}\``;

/** Of a tag, a line on the names of one kind that other tags do not have. */
const aboutOwn = (tag, words, kind) => (own(tag, kind) ? `\n\nFurther ${words}: ${own(tag, kind)}.` : '');

const aboutTag = (tag) => `### <${tag.tagName}>

${tag.description} Its own attributes:

${aboutAttributes(tag.attributes.filter((one) => !isCommon(one)))}${aboutOwn(tag, 'parts', 'cssParts')}${aboutOwn(tag, 'custom properties', 'cssProperties')}`;

const [{ attributes, events, members, slots }] = tags;

const RECIPES = [
  ['A page with one script and one tag', 'docs/start.md'],
  ['A table as data', 'docs/start.md'],
  ['A page without a server', 'docs/start.md'],
  ['With a bundler', 'docs/start.md'],
  ['React 19', 'docs/frameworks.md'],
  ['An iframe', 'docs/embedding.md'],
  ['Events', 'docs/embedding.md'],
  ['Linked charts', 'docs/embedding.md'],
  ['Styling', 'docs/embedding.md'],
  ['Pictures', 'docs/node.md'],
];

const text = `# plan-charts ${version}

> ${description}

## Tags

${tags.map(aboutTag).join('\n\n')}

### All tags

Attributes:

${aboutAttributes(attributes.filter(isCommon))}

Property \`data\`: ${members.find(({ name }) => name === 'data').description}

Methods:

${list(members.filter(isMethod), (one) => `${callOf(one)}: ${one.description.replace(/\s*\n\s*/g, ' ')}`)}

Events:

${list(events, ({ name, type, description: text }) => `\`${name}\` (${type.text}): ${text}`)}

Slots:

${list(slots, ({ name, description: text }) => `${name ? `\`${name}\`` : 'without a name'}: ${text}`)}

Parts: ${shared('cssParts')}.

Custom properties: ${shared('cssProperties')}.

States, for \`:state(…)\`: ${shared('cssStates')}.

## Data

${section('docs/data.md', 'The format')}

## Recipes

${RECIPES.map(([heading, file]) => `### ${heading}\n\n${section(file, heading)}`).join('\n\n')}
`;

writeFileSync(join(root, 'dist/llms.txt'), text);
