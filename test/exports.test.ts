// Every exported name in `src` is unique, and is imported there or exported by an entry.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

const files = (readdirSync(src, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

interface Module {
  /** Names that the module declares and exports. */
  readonly exported: string[];
  /** Those that are no types: a type may be exported for what a function takes or gives. */
  readonly values: string[];
  /** What it imports, or exports of others: `file#name`, or `file#*` for all. */
  readonly uses: string[];
}

const modules = new Map(files.map((file) => [file, read(file)]));

/** The files of one language mirror those of the others, name by name. */
const isOfLanguage = (file: string) => /^messages\/(?!types\/)[^/]+\//.test(file);

/** What tools and tests outside of `src` read. */
const OUTSIDE = ['../test', '../scripts', '..']
  .flatMap((folder) =>
    (readdirSync(join(src, folder), { recursive: folder !== '..' }) as string[])
      .filter((file) => /\.(?:ts|mjs|js)$/.test(file) && !file.includes('node_modules'))
      .map((file) => readFileSync(join(src, folder, file), 'utf8')),
  )
  .join('\n');

function read(file: string): Module {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(src, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const exported: string[] = [];
  const values: string[] = [];
  const uses: string[] = [];
  const from = (specifier: ts.Node | undefined) =>
    specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.')
      ? join(file, '..', specifier.text).replaceAll('\\', '/').replace(/\.js$/, '.ts')
      : undefined;
  const visit = (node: ts.Node): void => {
    const isExported =
      ts.canHaveModifiers(node) &&
      ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
      !ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    if (isExported) exported.push(...namesOf(node));
    if (isExported && !isType(node)) values.push(...namesOf(node));
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const other = from(node.moduleSpecifier);
      if (node.importClause?.name) uses.push(`${other}#default`);
      if (bindings && ts.isNamedImports(bindings))
        uses.push(
          ...bindings.elements.map(({ name, propertyName }) => `${other}#${(propertyName ?? name).text}`),
        );
      else if (bindings) uses.push(`${other}#*`);
    }
    if (ts.isExportDeclaration(node)) {
      const other = from(node.moduleSpecifier);
      if (node.exportClause && ts.isNamedExports(node.exportClause))
        for (const { name, propertyName } of node.exportClause.elements)
          uses.push(`${other ?? file}#${(propertyName ?? name).text}`);
      else uses.push(`${other}#*`);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      uses.push(`${from(node.arguments[0])}#*`);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      uses.push(`${from(node.argument.literal)}#*`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { exported, values, uses };
}

function isType(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function namesOf(node: ts.Node): string[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const { name } = node as ts.DeclarationStatement;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

it('no name is exported by two modules', () => {
  const homes = new Map<string, string[]>();
  for (const [file, { exported }] of [...modules].filter(([file]) => !isOfLanguage(file)))
    for (const name of new Set(exported)) homes.set(name, [...(homes.get(name) ?? []), file]);
  expect(
    [...homes].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.join(', ')}`),
  ).toEqual([]);
});

it('no module exports what nobody imports', () => {
  const used = new Set([...modules.values()].flatMap(({ uses }) => uses));
  const isEntry = (file: string) => !file.includes('/') || file.startsWith('embed/');
  const dead = [...modules].flatMap(([file, { values }]) =>
    isEntry(file) || used.has(`${file}#*`)
      ? []
      : values
          .filter(
            (name) => !used.has(`${file}#${name}`) && !new RegExp(String.raw`\b${name}\b`).test(OUTSIDE),
          )
          .map((name) => `${file}: ${name}`),
  );
  expect(dead).toEqual([]);
});
