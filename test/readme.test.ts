// Runs what the two READMEs show, apart from what needs a page (test/browser/readme.test.ts), and keeps
// their pictures and tables true. `npm test -- -u` renews the pictures.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergePlanData, parseJson, renderSvg, type PictureRequest } from '../src/static.js';
import { runsInPage, snippetsOf } from './snippets.js';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, bin, exports: doors } = JSON.parse(read('package.json'));

const isNpm = (command: string) => command.startsWith('npm ');

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = read(file);
  const snippets = snippetsOf(text);
  const of = (language: string) => snippets.filter((one) => one.language === language);

  it('has only snippets that a test runs', () => {
    expect([...new Set(snippets.map(({ language }) => language))].sort()).toEqual([
      'html',
      'js',
      'json',
      'sh',
    ]);
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

  describe('in Node', () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'plan-charts-readme-'));
      symlinkSync(join(root, 'seeds'), join(folder, 'seeds'), 'junction');
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
      const list = [{ data: 'seeds/fuzhou.json', chart: 'target-bars', plan: 13, out: 'many.svg' }];
      writeFileSync(join(folder, 'charts.json'), JSON.stringify(list));
      const run = promisify(execFile)(process.execPath, [join(root, bin['plan-charts']), ...args], {
        cwd: folder,
      });
      // A machine without a Chinese font draws no Chinese PNG, and says so.
      const { stdout } = await run.catch((error: { stderr: string }) => {
        expect(error.stderr).toContain('font: no font of this machine');
        return { stdout: 'out.png\n' };
      });
      expect(stdout).toMatch(/^(?:out\.\w+|1 of 1 charts made)\n/);
    });

    it.each(of('js').filter((one) => !runsInPage(one)))(
      'line $line',
      async ({ code }) => {
        const script = join(folder, 'snippet.mjs');
        const built = (_: string, door: string) => `'${pathToFileURL(join(root, doors[door].default)).href}'`;
        writeFileSync(
          script,
          code.replace(/'plan-charts(\/[^']*)?'/g, (all, door = '') => built(all, `.${door}`)),
        );
        const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: folder });
        const written = /writeFile\('([^']+)'/.exec(code)?.[1];
        const result = written ? readFileSync(join(folder, written), 'utf8') : stdout;
        expect(result).toMatch(written ? /^<svg .*<\/svg>$/s : /\d\.\d/);
      },
      30_000,
    );
  });

  it('links only to files that exist', () => {
    const links = Array.from(text.matchAll(/\]\(([^)#]+)\)/g), ([, link = '']) => link);
    const files = links.filter((link) => !/^https?:/.test(link));
    expect(files.filter((link) => !existsSync(join(root, link)))).toEqual([]);
    expect(files).toContain(file === 'README.md' ? 'README.zh-CN.md' : 'README.md');
  });

  it('names all that the element manifest names', () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json'));
    const tags = modules.flatMap(({ declarations = [] }) => declarations.filter(isTag));
    expect(tags).toHaveLength(3);
    const names = tags.flatMap(namesIn);
    expect(names).toContain('plan-ready');
    expect(
      [...new Set(names)].filter((name) => !text.includes(`\`${name}\``) && !text.includes(`\`${name}(`)),
    ).toEqual([]);
  });

  it('keeps its word on the size of the one file', () => {
    const limit = Number(/(\d+) kB/.exec(text)?.[1]);
    expect(gzipSync(read('dist/plan-charts.min.js')).length).toBeLessThan(limit * 1000);
  });
});

it('both READMEs show the same snippets, each in its language', () => {
  const shown = (file: string) =>
    snippetsOf(read(file)).map(({ language, code }) => ({
      language,
      code: language === 'html' ? '' : code.replace(/\.(zh|en)\b|'(zh|en)'/g, ''),
    }));
  expect(shown('README.zh-CN.md')).toEqual(shown('README.md'));
});

const bothCities = mergePlanData(['fuzhou', 'xiamen'].map((city) => parseJson(read(`seeds/${city}.json`))));
const pictures: Record<string, Omit<PictureRequest, 'lang' | 'width'>> = {
  'fuzhou-13-bars': { chart: 'target-bars', places: ['fuzhou'], plans: [13] },
  'patents-trend': { chart: 'trend-lines', indicators: ['invention-patents-per-10k'] },
  'cities-radar': { chart: 'city-radar' },
};

describe('pictures in the READMEs are those of today', () => {
  it.each(Object.keys(pictures).flatMap((name) => [`${name}.en`, `${name}.zh`]))('%s.svg', async (file) => {
    const [name = '', lang] = file.split('.') as [string, 'en' | 'zh'];
    const svg = renderSvg(bothCities, { ...pictures[name]!, width: 640, lang });
    await expect(onPaper(svg)).toMatchFileSnapshot(`../stories/pictures/${file}.svg`);
  });
});

/** The same picture on white with a margin, as a README may be read on a dark ground. */
function onPaper(svg: string): string {
  const margin = 16;
  return svg.replace(/ width="(\d+)" height="(\d+)" viewBox="[^"]*"([^>]*)>/, (_, w, h, rest) => {
    const [width, height] = [Number(w) + 2 * margin, Number(h) + 2 * margin];
    const box = `x="${-margin}" y="${-margin}" width="${width}" height="${height}"`;
    const view = `viewBox="${-margin} ${-margin} ${width} ${height}"`;
    return ` width="${width}" height="${height}" ${view}${rest}><rect ${box} fill="#fff"></rect>`;
  });
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
