// What only shows on other machines or in other projects: the lockfile and the packed library.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { describe, expect, it } from 'vitest';
import { lockfileFaults } from '../scripts/check-lockfile.mjs';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const modulesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file));

describe('lockfile', () => {
  it('has an entry for every platform and is bound to no registry', () => {
    expect(lockfileFaults(JSON.parse(read('package-lock.json')))).toEqual([]);
  });

  it('is bound to no registry by another field or by settings', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|\.tgz"/);
    expect(existsSync(join(root, '.npmrc')) ? read('.npmrc') : '').not.toMatch(/registry/i);
  });

  it('shows its faults', () => {
    const packages = {
      'node_modules/a': {
        optionalDependencies: { 'a-mac': '1.0.0', 'a-linux': '1.0.0', 'a-other': '1.0.0' },
      },
      'node_modules/a/node_modules/a-linux': { version: '1.0.0' },
      'node_modules/a-other': { version: '2.0.0', resolved: 'somewhere' },
    };
    expect(lockfileFaults({ packages })).toEqual([
      'node_modules/a lacks a-mac@1.0.0',
      'node_modules/a lacks a-other@1.0.0',
      'node_modules/a-other is bound to somewhere',
    ]);
  });

  it('brings Lit and D3 to users, and nothing else', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['@lit/reactive-element', 'd3-array', 'lit']);
    const { peerDependencies, peerDependenciesMeta, optionalDependencies } = manifest;
    expect(optionalDependencies).toBeUndefined();
    for (const name of Object.keys(peerDependencies))
      expect(peerDependenciesMeta[name]).toEqual({ optional: true });
  });

  it('installs no version of a tool but the one that was tried', () => {
    for (const version of Object.values(manifest.devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('package, as built', () => {
  it('tells programs of every tag, the data and ten recipes', () => {
    const text = read('dist/llms.txt');
    const headings = Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading]) => heading);
    expect(headings.slice(0, 7)).toEqual([
      `plan-charts ${manifest.version}`,
      'Tags',
      '<plan-city-radar>',
      '<plan-target-bars>',
      '<plan-trend-lines>',
      'All tags',
      'Data',
    ]);
    const recipes = text
      .slice(text.indexOf('## Recipes'))
      .split(/^### .*$/m)
      .slice(1);
    expect(recipes).toHaveLength(10);
    for (const recipe of recipes) expect(recipe).toMatch(/```\w+\n[^]+```/);
    expect(text).not.toMatch(/undefined|\]\(/);
    expect(text).toContain('`toPng(scale?: number, width?: number): Promise<Blob>`');
    for (const field of ['year-or-end', 'approximation', 'stock-or-flow', 'assumption', 'within-or-end'])
      expect(text).toContain(`\`${field}\``);
  });

  it('tells programs of each tag all that the manifest names', () => {
    const sections = read('dist/llms.txt').split(/^#+ /m);
    const below = (heading: string) => sections.find((one) => one.startsWith(`${heading}\n`)) ?? '';
    const { modules } = JSON.parse(read('dist/custom-elements.json'));
    for (const tag of modules.flatMap(({ declarations }: { declarations: object[] }) => declarations)) {
      const text = below('All tags') + below(`<${tag.tagName}>`);
      const lists = [tag.attributes, tag.cssParts, tag.cssProperties, tag.cssStates, tag.events];
      const names: string[] = lists.flat().map(({ name }: { name: string }) => name);
      expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
      expect(names.length).toBeGreaterThan(50);
    }
  });

  it('has every file that package.json names', () => {
    const named = JSON.stringify([
      manifest.exports,
      manifest.sideEffects,
      manifest.unpkg,
      manifest.customElements,
    ]).match(/(?:\.\/)?dist\/[^"*]+(?=")/g);
    expect(named?.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('has no module without code', () => {
    const modules = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(modules.length).toBeGreaterThan(200);
    expect(modules.filter((file) => !read(`dist/${file}`).trim())).toEqual([]);
  });

  it('is found right by publint', async () => {
    const { messages } = await publint({ pkgDir: root, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it('can be imported in Node without a page, every entry, and leaves nothing there (C26)', () => {
    const entries = Object.values(manifest.exports as Record<string, string | { default?: string }>)
      .flatMap((to) => (typeof to === 'string' ? [] : (to.default ?? [])))
      .flatMap((file) => (file.includes('*') ? modulesIn(dirname(file)) : file))
      .filter((file) => !/\.min\.js$/.test(file)); // those are for pages
    expect(entries.length).toBeGreaterThan(14);
    const script = `
      const before = Object.getOwnPropertyNames(globalThis);
      for (const file of process.argv.slice(1)) {
        const names = Object.keys(await import(file)).length;
        const left = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
        console.log(file.slice(file.indexOf('dist/')), names > 0, left.join());
      }`;
    const files = entries.map((file) => pathToFileURL(join(root, file)).href);
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script, ...files], {
      cwd: tmpdir(),
      encoding: 'utf8',
    });
    const lines = said.trim().split('\n').sort();
    // Lit's modules for Node put these there.
    const LEFT = 'customElements,litPropertyMetadata,litServerRoot,reactiveElementVersions';
    expect(lines.filter((line) => !/^dist\/\S+\.js true /.test(line))).toEqual([]);
    expect(lines).toHaveLength(entries.length);
    expect(new Set(lines.flatMap((line) => (line.split(' ')[2] ?? '').split(',').filter(Boolean)))).toEqual(
      new Set(LEFT.split(',')),
    );
  }, 30_000);

  it('has self-contained files that name what they bring', () => {
    for (const file of ['dist/plan-charts.all.min.js', 'dist/plan-charts.classic.min.js']) {
      expect(read(file)).toMatch(/^\/\*! plan-charts .*MIT.*Lit \(BSD-3-Clause.*D3 \(ISC/);
      expect(read(file)).not.toMatch(/\bimport\s*[{*"']|(?:^|[;}\n])(?:import|export)\b[^;"']*\bfrom\s*["']/);
      expect(read(file).length).toBeGreaterThan(10_000);
    }
  });

  it('keeps Lit out of the still pictures', () => {
    const seen = new Set<string>();
    const walk = (file: string): string[] => {
      if (seen.has(file)) return [];
      seen.add(file);
      return [
        ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?['"]([^'"]+)['"]/gm),
      ].flatMap(([, name = '']) => (name.startsWith('.') ? walk(resolve(file, '..', name)) : [name]));
    };
    expect(walk(join(root, 'dist/static.js')).filter((name) => /^@?lit/.test(name))).toEqual([]);
    expect(walk(join(root, 'dist/index.js'))).toContain('@lit/reactive-element');
  });
});
