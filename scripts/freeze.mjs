// Tells whether a change alters what the gallery's charts say and draw: a digest of each story's headings,
// sentences, tables, tooltips and pictures at four widths, in three languages and both directions.
//   npm run freeze                  compares with test/freeze/digests.json
//   npm run freeze -- --out DIR     writes the whole text of each story there, to compare with another one
//   npm run freeze -- --update      takes today's as the new digests, and renews the pictures in test/reference
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const DIGESTS = 'test/freeze/digests.json';
const REFERENCE = 'test/reference';

/** The stories' play functions are not run; what they import does nothing. */
const silent = {
  name: 'silent',
  setup(builder) {
    builder.onResolve({ filter: /^storybook\/test$/ }, () => ({ path: 'silent', namespace: 'silent' }));
    builder.onLoad({ filter: /.*/, namespace: 'silent' }, () => ({
      contents: ['configure', 'expect', 'userEvent', 'waitFor', 'within', 'fn']
        .map((name) => `export const ${name} = () => ({});`)
        .join(''),
    }));
  },
};

/** Just enough of a page for a story's template; a file that is fetched never comes. */
const PAGE = `
globalThis.location ??= new URL('http://localhost/');
globalThis.document ??= { createElement: () => ({}), documentElement: { lang: 'zh' }, body: { clientWidth: 640 } };
globalThis.fetch = () => new Promise(() => {});
`;

export async function load() {
  const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
  const imports = files.map((file, index) => `import * as s${index} from './stories/${file}';`);
  const outfile = 'node_modules/.cache/freeze.mjs';
  await build({
    stdin: {
      contents: [
        ...imports,
        `export { chartOf, dumpChart, referencePicture } from './test/freeze/dump.js';`,
        `export { chartsOf } from './test/freeze/charts-of-story.js';`,
        `export const stories = { ${files.map((file, index) => `${JSON.stringify(file.split('.')[0])}: s${index}`).join(', ')} };`,
      ].join('\n'),
      resolveDir: process.cwd(),
    },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'es2022', outfile },
    ...{ packages: 'external', plugins: [silent], logLevel: 'error', banner: { js: PAGE } },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return import(pathToFileURL(outfile).href);
}

/** The charts of each story, by its name. */
export function* chartsOfStories({ stories, chartsOf }) {
  for (const [file, { default: meta, ...all }] of Object.entries(stories))
    for (const [name, story] of Object.entries(all)) {
      const render = story.render ?? meta.render;
      let rendered;
      try {
        rendered = render?.({ ...meta.args, ...story.args });
      } catch (error) {
        if (!(error instanceof TypeError || error instanceof ReferenceError)) throw error; // needs a whole page
      }
      yield [`${file}/${name}`, chartsOf(rendered)];
    }
}

/** The text of each story, by its name. */
export async function* dumps() {
  const loaded = await load();
  /** @type {Map<string, string>} Many stories show the same chart on another page. */
  const known = new Map();
  const dump = (chart) => {
    const key = JSON.stringify(chart);
    if (!known.has(key)) known.set(key, [...loaded.dumpChart(chart)].join('\n'));
    return known.get(key);
  };
  for (const [name, charts] of chartsOfStories(loaded)) {
    const text = charts.map(dump).join('\n');
    if (text) yield [name, text];
  }
}

/**
 * The picture of each story as SVG text, by its file in test/reference. One that several stories share is there once;
 * one longer than 100 kB is left to the digests.
 * @returns {Promise<Record<string, string>>}
 */
export async function references() {
  const loaded = await load();
  /** @type {Record<string, string>} */
  const files = {};
  for (const [name, charts] of chartsOfStories(loaded))
    charts.forEach((chart, index) => {
      const picture = loaded.referencePicture(chart);
      if (!picture || picture.length > 1e5 || Object.values(files).includes(picture)) return;
      files[`${name.replace('/', '.')}${index ? `.${index + 1}` : ''}.svg`] = picture;
    });
  return files;
}

/**
 * The pictures in test/reference, by file.
 * @returns {Record<string, string>}
 */
export const knownReferences = () =>
  Object.fromEntries(
    readdirSync(REFERENCE).map((file) => [file, readFileSync(join(REFERENCE, file), 'utf8')]),
  );

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The names of the stories whose text is not the known one. */
export async function changed(known = JSON.parse(readFileSync(DIGESTS, 'utf8'))) {
  const now = {};
  for await (const [name, text] of dumps()) now[name] = digest(text);
  return [...new Set([...Object.keys(known), ...Object.keys(now)])].filter(
    (name) => known[name] !== now[name],
  );
}

async function main() {
  const { values } = parseArgs({ options: { out: { type: 'string' }, update: { type: 'boolean' } } });
  if (values.out || values.update) {
    const digests = {};
    for await (const [name, text] of dumps()) {
      digests[name] = digest(text);
      if (!values.out) continue;
      mkdirSync(values.out, { recursive: true });
      writeFileSync(join(values.out, `${name.replace('/', '.')}.txt`), `${text}\n`);
    }
    if (values.update) {
      writeFileSync(DIGESTS, `${JSON.stringify(digests, null, 2)}\n`);
      rmSync(REFERENCE, { recursive: true, force: true });
      mkdirSync(REFERENCE, { recursive: true });
      for (const [file, picture] of Object.entries(await references()))
        writeFileSync(join(REFERENCE, file), picture);
    }
    return;
  }
  const names = await changed();
  console.log(names.length ? `Changed: ${names.join(', ')}` : 'Nothing changed.');
  process.exitCode = names.length ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
