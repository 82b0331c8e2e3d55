// Public signatures name only types that a program can import too.
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
/** Not for programs: the loader and core of pages, and the command line. */
const OF_PAGES = ['cli.ts', 'core.ts', 'loader.ts'];
const entries = readdirSync(src)
  .filter((file) => file.endsWith('.ts') && !OF_PAGES.includes(file))
  .map((file) => join(src, file));

const program = ts.createProgram(entries, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  experimentalDecorators: true,
  strict: true,
  types: ['node'],
});
const checker = program.getTypeChecker();

const original = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const exported = new Set(
  entries.flatMap((file) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!).map(original),
  ),
);

const isHidden = (node: ts.Node): boolean =>
  ts.isBlock(node) ||
  (ts.isClassElement(node) &&
    ((node.name !== undefined && ts.isPrivateIdentifier(node.name)) ||
      Boolean(ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected))));

/** The types of ours that a declaration names, bodies and private members aside; a base class counts as its members. */
function namedIn(node: ts.Node, own: ReadonlySet<ts.Symbol>): ts.Symbol[] {
  if (isHidden(node)) return [];
  if (ts.isHeritageClause(node) && ts.isClassDeclaration(node.parent))
    return node.types.flatMap(({ expression }) => membersOf(expression, own));
  const isInitializer = (child: ts.Node) =>
    (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isParameter(node)) &&
    node.type !== undefined &&
    child === node.initializer;
  const named =
    ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)
      ? [checker.getSymbolAtLocation(ts.isTypeReferenceNode(node) ? node.typeName : node.expression)]
      : [];
  const inside = node.getChildren().filter((child) => !isInitializer(child) && !ts.isArrowFunction(child));
  const arrows = node
    .getChildren()
    .filter(ts.isArrowFunction)
    .flatMap(({ parameters, type }) => [...parameters, ...(type ? [type] : [])]);
  return [
    ...named.flatMap((symbol) => (symbol ? [original(symbol)] : [])),
    ...[...inside, ...arrows].flatMap((child) => namedIn(child, own)),
  ];
}

function membersOf(expression: ts.Expression, own: ReadonlySet<ts.Symbol>): ts.Symbol[] {
  const symbol = checker.getSymbolAtLocation(expression);
  return symbol ? declarationsOf(original(symbol)).flatMap((one) => namedIn(one, own)) : [];
}

const declarationsOf = (symbol: ts.Symbol): readonly ts.Declaration[] =>
  (symbol.declarations ?? []).filter((one) =>
    one.getSourceFile().fileName.startsWith(src.split(sep).join('/')),
  );

const isType = (symbol: ts.Symbol) => !(symbol.flags & ts.SymbolFlags.TypeParameter);

it('exports every type that a public signature names', () => {
  const missing = [...exported].flatMap((symbol) =>
    declarationsOf(symbol)
      .flatMap((one) => namedIn(one, exported))
      .filter((one) => isType(one) && declarationsOf(one).length > 0 && !exported.has(one))
      .map(
        (one) =>
          `${symbol.name} names ${one.name} of ${relative(src, declarationsOf(one)[0]!.getSourceFile().fileName)}`,
      ),
  );
  expect([...new Set(missing)].sort()).toEqual([]);
});
