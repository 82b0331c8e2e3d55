// Runs the code of the documents, except what needs a page (test/browser/readme.test.ts), and checks their links, sizes
// and pictures. `npm test -- -u` redraws the pictures.
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartNames, charts, common, type Attribute } from '../src/charts/registry.js';
import { parseJson, renderSvg } from '../src/static.js';
import { frameworksPage } from './consumers/frameworks.mjs';
import { startNode } from './node-process.js';
import { runsInPage, snippetsOf } from './snippets.js';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, bin, exports: entries } = JSON.parse(read('package.json'));
const plan = join(root, bin['plan-charts']);
const node = startNode();
afterAll(() => node.end());

const markdown = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file).replaceAll('\\', '/'));

const documents = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'seeds/README.md',
  ...markdown('docs').sort(),
];
/** Shows files of apps, which test/consumers runs. */
const OF_APPS = 'docs/frameworks.md';
const isOfApps = (file: string) => file === OF_APPS || file === inChinese(OF_APPS);
const withCode = documents.filter((file) => !isOfApps(file) && snippetsOf(read(file)).length > 0);
const translated = documents.filter((file) => documents.includes(inChinese(file)));

/** What each command printed; documents in two languages show the same. */
const printed = new Map<string, string>();

async function output(args: readonly string[], folder: string): Promise<string> {
  const list = [{ data: 'seeds/fuzhou.json', chart: 'target-bars', plan: 13, out: 'many.svg' }];
  writeFileSync(join(folder, 'charts.json'), JSON.stringify(list));
  // A machine without a Chinese font draws no Chinese PNG, and says so.
  const { code, out, err } = await node.run(plan, args, folder);
  if (code === 0) return out;
  expect(err).toContain('font: no font of this machine');
  return 'out.png\n';
}

const isNpm = (command: string) => command.startsWith('npm ');

describe.each(withCode)('%s', (file) => {
  const snippets = snippetsOf(read(file));
  const of = (language: string) => snippets.filter((one) => one.language === language);

  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plan-charts-documents-'));
    symlinkSync(join(root, 'seeds'), join(folder, 'seeds'), 'junction');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has only snippets that a test runs', () => {
    const languages = snippets.map(({ language }) => language);
    expect(languages.filter((one) => !['html', 'js', 'json', 'sh'].includes(one))).toEqual([]);
  });

  it.each(of('sh'))('line $line: only commands of this package', ({ code }) => {
    for (const command of code.trim().split('\n').filter(isNpm)) {
      const [, name = ''] = /^npm (?:run )?(\S+)$/.exec(command) ?? [];
      expect(Object.keys(scripts), command).toContain(name);
    }
  });

  it.each(of('json'))('line $line: data of the format, with a picture for each tag', ({ code }) => {
    const data = parseJson(code, file);
    for (const chart of ['target-bars', 'trend-lines'] as const)
      expect(renderSvg(data, { chart, width: 320, lang: 'en' })).toMatch(/^<svg /);
  });

  it.each(
    of('sh').flatMap(({ code }) =>
      code
        .trim()
        .split('\n')
        .filter((one) => !isNpm(one)),
    ),
  )('%s', async (command) => {
    const [npx, name, ...args] = command.split(' ');
    expect([npx, name]).toEqual(['npx', 'plan-charts']);
    const stdout = await (printed.get(command) ?? output(args, folder));
    printed.set(command, stdout);
    expect(stdout).toMatch(/^(?:out\.\w+|1 of 1 charts made)\n/);
  });

  it.each(of('js').filter((one) => !runsInPage(one)))(
    'line $line',
    async ({ code }) => {
      const script = join(folder, 'snippet.mjs');
      const built = (_: string, entry: string) =>
        `'${pathToFileURL(join(root, entries[entry].default)).href}'`;
      writeFileSync(
        script,
        code.replace(/'plan-charts(\/[^']*)?'/g, (all, entry = '') => built(all, `.${entry}`)),
      );
      const { code: exit, out, err } = await node.run(script, [], folder);
      expect([exit, err]).toEqual([0, '']);
      const written = /writeFile\('([^']+)'/.exec(code)?.[1];
      const result = written ? readFileSync(join(folder, written), 'utf8') : out;
      expect(result).toMatch(written ? /^<svg .*<\/svg>$/s : /\d\.\d/);
    },
    30_000,
  );
});

it('docs/frameworks.md shows the apps as they are tried', async () => {
  expect(read(OF_APPS)).toBe(await frameworksPage());
  expect(read(inChinese(OF_APPS))).toBe(await frameworksPage('zh'));
});

it('the documents have code of each kind', () => {
  const languages = withCode.flatMap((file) => snippetsOf(read(file)).map(({ language }) => language));
  expect([...new Set(languages)].sort()).toEqual(['html', 'js', 'json', 'sh']);
});

it.each(documents)('%s links only to files and headings that exist', (file) => {
  const links = Array.from(read(file).matchAll(/\]\(([^)\s]+)\)/g), ([, link = '']) => link);
  const broken = links.filter((link) => !/^https?:/.test(link)).filter((link) => !exists(link, file));
  expect(broken).toEqual([]);
});

it.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'])('%s has at most 8,000 bytes', (file) => {
  expect(Buffer.byteLength(read(file))).toBeLessThanOrEqual(8000);
});

describe.each(translated)('%s and its Chinese translation', (file) => {
  it('link to each other', () => {
    const name = file.split('/').at(-1)!;
    expect(read(file)).toContain(`(${inChinese(name)})`);
    expect(read(inChinese(file))).toContain(`(${name})`);
  });

  it('have the same sections, which the gallery shows in either language', () => {
    const levels = (one: string) =>
      Array.from(
        read(one)
          .replace(/^```[^]*?^```/gm, '')
          .matchAll(/^#+(?= )/gm),
        ([marks]) => marks,
      );
    if (file !== 'README.md') expect(levels(inChinese(file))).toEqual(levels(file));
  });

  it('have the same tables, of as many rows', () => {
    const tables = (one: string) =>
      Array.from(
        read(one)
          .replace(/^```[^]*?^```/gm, '')
          .matchAll(/(?:^\|.*\n)+/gm),
        ([table]) => table.split('\n').length,
      );
    expect(tables(inChinese(file))).toEqual(tables(file));
  });

  it('show the same snippets, each in its language', () => {
    const shown = (one: string) =>
      snippetsOf(read(one)).map(({ language, code }) => ({
        language,
        code: language === 'html' ? '' : code.replace(/\.(zh|en)\b|'(zh|en)'|--lang (zh|en)/g, ''),
      }));
    expect(shown(inChinese(file))).toEqual(shown(file));
  });
});

it('README and all pages of docs/ are translated', () => {
  const pages = documents.filter((file) => /^docs\/.+(?<!\.zh-CN)\.md$/.test(file));
  expect(translated.sort()).toEqual(['README.md', ...pages].sort());
});

it.each(['README.md', 'README.zh-CN.md'])('docs/decisions/%s lists each decision by its title', (list) => {
  const entries = Array.from(
    read(`docs/decisions/${list}`).matchAll(/^- \[(.+)\]\((.+)\)$/gm),
    ([, title, file]) => [`docs/decisions/${file}`, title],
  );
  const edition = list.replace('README', '');
  const decisions = markdown('docs/decisions')
    .filter((file) => /\/[a-z-]+(\..+)$/.exec(file)?.[1] === edition)
    .map((file) => [file, /^# (.+)/.exec(read(file))?.[1]]);
  expect(entries.sort()).toEqual(decisions.sort());
});

describe.each([
  { language: 'English', files: documents.filter((file) => !file.endsWith('.zh-CN.md')) },
  { language: 'Chinese', files: translated.map(inChinese) },
])('the documents in $language', ({ files }) => {
  const text = files
    .filter((file) => file !== 'CHANGELOG.md')
    .map(read)
    .join('\n');

  it('name all that the element manifest names', () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json'));
    const tags = modules.flatMap(({ declarations = [] }) => declarations.filter(isTag));
    expect(tags).toHaveLength(chartNames.length);
    const names = tags.flatMap(namesIn);
    expect(names).toContain('plan-ready');
    expect(
      [...new Set(names)].filter((name) => !text.includes(`\`${name}\``) && !text.includes(`\`${name}(`)),
    ).toEqual([]);
  });
});

describe.each(['docs/charts.md', 'docs/charts.zh-CN.md'])('%s', (file) => {
  const attributes: readonly Attribute[] = [...common, ...Object.values(charts).flat()];
  it.each(attributes)('lists `$name` with its choices', ({ name, choices = [] }) => {
    const rows = read(file)
      .split('\n')
      .filter((row) => row.startsWith(`| \`${name}\` `));
    const listed = rows.map((row) => choices.every((choice) => row.includes(`\`${choice}\``)));
    expect(listed).toContain(true);
  });
});

describe('docs/performance.md keeps its word on size', () => {
  const rows = read('docs/performance.md').matchAll(
    /^\| `(plan-charts[\w.-]+\.js)` +\| +under ([\d.]+) kB/gm,
  );
  it.each(Array.from(rows, ([, file = '', limit]) => ({ file, limit: Number(limit) })))(
    '$file: under $limit kB gzip',
    ({ file, limit }) => {
      expect(gzipSync(read(`dist/${file}`)).length).toBeLessThan(limit * 1000);
    },
  );

  it('names the file that pages load', () => {
    expect(read('docs/performance.md')).toMatch(/^\| `plan-charts\.min\.js` +\| +under [\d.]+ kB/m);
  });
});

const bothCities = ['seeds/fuzhou.json', 'seeds/xiamen.json'];
const pictures: Record<string, readonly string[]> = {
  'target-bars': ['seeds/fuzhou.json', '--plan', '13'],
  'trend-lines': [...bothCities, '--indicators', 'invention-patents-per-10k'],
  'city-radar': bothCities,
};

describe('the command line draws the pictures of the documents', () => {
  it.each(Object.keys(pictures).flatMap((name) => [`${name}.en`, `${name}.zh`]))('%s.svg', async (file) => {
    const [name = '', lang = ''] = file.split('.');
    const folder = mkdtempSync(join(tmpdir(), 'plan-charts-pictures-'));
    const out = join(folder, 'out.svg');
    await node.run(plan, ['render', ...pictures[name]!, '--chart', name, '--lang', lang, '-o', out], root);
    const svg = readFileSync(out, 'utf8');
    rmSync(folder, { recursive: true });
    await expect(svg).toMatchFileSnapshot(`../docs/images/${file}.svg`);
  });
});

/** The name of a document's Chinese translation. */
function inChinese(file: string): string {
  return file.replace(/\.md$/, '.zh-CN.md');
}

/** Whether a link of a document leads to a file and, behind `#`, to a heading in it. */
function exists(link: string, from: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path ? join(dirname(from), path) : from;
  if (!existsSync(join(root, file))) return false;
  return !anchor || headingsOf(read(file)).includes(decodeURIComponent(anchor));
}

/** The anchors of the headings, as code hosts make them. */
function headingsOf(text: string): string[] {
  return Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

interface Named {
  readonly name?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly [list: string]: unknown;
}

const isTag = ({ tagName }: Declaration) => Boolean(tagName);

/** Tag, attributes, properties, events, slots, parts, states and custom properties of one element. */
function namesIn(tag: Declaration): string[] {
  const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssStates', 'cssProperties'];
  const named = lists.flatMap((list) => (tag[list] ?? []) as Named[]);
  // The analyzer takes the parameter of a method that sends events for an event.
  return [`<${tag.tagName}>`, ...named.map(({ name }) => name ?? '').filter((name) => name !== 'type')];
}
