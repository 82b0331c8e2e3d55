// The structure of the source, beyond what the compiler checks (layers.test.ts).
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lists } from '../scripts/lists.mjs';
import { chartNames } from '../src/charts/registry.js';

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));
const chartFolders = readdirSync(join(src, 'charts'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const textOf = (file: string) => readFileSync(join(src, file), 'utf8');

/** The source files that each file imports, types and dynamic imports included. */
const imports = new Map(
  files.map((file): [string, string[]] => {
    const specifiers = ts.preProcessFile(textOf(file)).importedFiles.map(({ fileName }) => fileName);
    return [
      file,
      specifiers
        .filter((one) => one.startsWith('.'))
        .map((one) => relative(src, resolve(src, dirname(file), one.replace(/\.js$/, '.ts'))))
        .map((one) => one.split(sep).join('/')),
    ];
  }),
);

/** An import cycle, as the files along it; empty where there is none. */
function cycle(): readonly string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const next of imports.get(file) ?? []) {
      const found = walk(next);
      if (found.length) return found;
    }
    path.pop();
    done.add(file);
    return [];
  };
  return files.map(walk).find((found) => found.length) ?? [];
}

/** The string literals of a file. */
function literals(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteral(node) &&
      !ts.isImportDeclaration(node.parent) &&
      !ts.isExportDeclaration(node.parent)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
  return found;
}

const holding = (wanted: readonly string[]) =>
  files.filter((file) => literals(file).some((text) => wanted.includes(text)));

describe('the source', () => {
  it('has no import cycle, types included', () => {
    expect(cycle()).toEqual([]);
  });

  it('reads tables in folders that import only those before them', () => {
    const reader = 'indicator/table/';
    const folders = [...textOf(`${reader}index.ts`).matchAll(/^\/\/ {3}(\w+) /gm)].map(([, name]) => name!);
    const rankOf = (file: string) => {
      const [folder, ...inside] = file.slice(reader.length).split('/');
      return inside.length ? folders.indexOf(folder!) : folders.length;
    };
    const inReader = (file: string) => file.startsWith(reader);
    const wrong = [...imports]
      .filter(([file]) => inReader(file))
      .flatMap(([file, list]) =>
        list.filter((one) => inReader(one) && rankOf(one) > rankOf(file)).map((one) => `${file} → ${one}`),
      );
    expect(wrong).toEqual([]);
    expect(files.filter(inReader).map(rankOf)).not.toContain(-1);
    expect(folders).toHaveLength(12);
  });

  it('imports only files that are there', () => {
    const missing = [...imports].flatMap(([file, list]) =>
      list.filter((one) => !files.includes(one)).map((one) => `${file} → ${one}`),
    );
    expect(missing).toEqual([]);
  });

  // A tag's file declares its name as a type, which must be a literal, for TypeScript and the manifest.
  it('names the charts in the registry, their own folders and messages, entries and tags only', () => {
    const names = chartNames.flatMap((name) => [name, `plan-${name}`]);
    const elsewhere = holding(names).filter(
      (file) =>
        file.includes('/') &&
        !/^(?:charts\/|(?:workshop\/)?messages\/|tags\/|elements\/(?:define-all|plan-(?!element)))/.test(
          file,
        ),
    );
    expect(elsewhere).toEqual([]);
  });

  it('has the lists that follow from the registry', async () => {
    for (const [path, text] of await lists()) expect(textOf(`../${path}`), path).toBe(text);
  });

  it('names languages in the messages only', () => {
    const elsewhere = holding(['zh', 'en', 'fr', 'zh-Hant']).filter(
      (file) => !/^(?:workshop\/)?messages\//.test(file),
    );
    expect(elsewhere).toEqual([]);
  });

  it.each(chartFolders)('has at most eight files for %s', (chart) => {
    expect(files.filter((file) => dirname(file) === `charts/${chart}`).length).toBeLessThanOrEqual(8);
  });

  it('has no module of more than 250 lines, tables of messages and styles aside', () => {
    const long = files
      .filter((file) => !/^(?:workshop\/)?messages\//.test(file) && !file.includes('sheet'))
      .filter((file) => textOf(file).split('\n').length > 251);
    expect(long).toEqual([]);
  });
});
