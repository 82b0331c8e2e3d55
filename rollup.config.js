import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { fromSource } from './scripts/from-source.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Our licence, and those of what else is in a file. */
const banner = ({ moduleIds }) => {
  const others = [
    ...(moduleIds.some((id) => /[\\/](?:@lit|lit-html)[\\/]/.test(id))
      ? ['Lit (BSD-3-Clause, Google LLC)']
      : []),
    ...(moduleIds.some((id) => /[\\/]d3-/.test(id)) ? ['D3 (ISC, Mike Bostock)'] : []),
  ];
  return `/*! ${name} ${version} | MIT${others.length ? ` | with ${others.join(' and ')}` : ''} */`;
};

/** Each module right in `src` is an entry, and each tag. */
const entries = [...readdirSync('src'), ...readdirSync('src/tags').map((file) => `tags/${file}`)]
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

const { chartDocs } = await fromSource('charts/attribute-docs.ts');
const { languageTags } = await fromSource('messages/tags.ts');
const charts = Object.entries(chartDocs).map(([chart, { folder }]) => ({ chart, folder }));

const typescript = esbuild({ target: 'es2022', charset: 'utf8', tsconfig: 'src/tsconfig.base.json' });

/** What the reader's bundler or Node brings: our dependencies and Node's own modules. */
const external = (id) => /^(lit|@lit|d3|@resvg|fontkit|tinypool)($|[-/])|^node:/.test(id);

/** The letters of the names between files: those of Rollup's names, in its order, and the first ones of ours. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_0123456789';
const FIRST = 'etnsrlcum';

/** Two small letters for a short name of Rollup's: they pack better, and leave single letters to parameters. */
function smallName(name) {
  if (name.length > 2) return name;
  const at = [...name].reduce((sum, letter) => LETTERS.length * sum + LETTERS.indexOf(letter) + 1, 0) - 1;
  return FIRST[Math.floor(at / 26)] + LETTERS[at % 26];
}

/**
 * Gives the short names that files know each other's variables by to those variables themselves: `export { longName as
 * a }` names `longName` so, the first of two that would have it. So files need not list their names twice.
 */
function withNamesBetweenFiles(whole) {
  const names = new Map();
  const renamed = whole.replace(/^(import|export)\s*\{([^}]+)\}/gm, (_, verb, list) => {
    const all = list.split(',').map((one) => {
      const [first, second = first] = one.trim().split(/\s+as\s+/);
      const [own, between] = verb === 'import' ? [second, first] : [first, second];
      const name = smallName(between);
      if (name === between) return one;
      if (!names.has(name)) names.set(name, own);
      return verb === 'import' ? `${name} as ${own}` : `${own} as ${name}`;
    });
    return `${verb} {${all}}`;
  });
  const code = renamed.replace(/(?<=\{ return n\.)\w+(?=; \}\))/g, smallName); // what a file that is imported later gives
  // Terser keeps a `$` before each name.
  const props = Object.fromEntries(Array.from(names, ([name, own]) => [`$${own}`, name]));
  return { code, nameCache: { vars: { props } } };
}

/** `let` in place of `const`: one word everywhere packs better than two; of equal length, so that maps stay right. */
function withLet(code, tree) {
  const letters = code.split('');
  JSON.stringify(tree, (_, node) => {
    if (node?.kind === 'const') letters.splice(node.start, 5, ...'let  ');
    return node;
  });
  return letters.join('');
}

/** `module: true` on a classic script would drop `var PlanCharts`. */
const COMPRESS = {
  inline: 1,
  keep_fargs: false,
  lhs_constants: false,
  pure_getters: true,
  unsafe_arrows: true,
};

/** Of large files, which take long, a fourth pass saves a thousandth. */
const isLarge = (code) => code.length > 300_000;

const minified = (module, compress = COMPRESS) => ({
  name: 'minified',
  renderChunk(whole) {
    const alike = withLet(whole, this.parse(whole));
    const { code, ...names } = module ? withNamesBetweenFiles(alike) : { code: alike };
    return minify(code, {
      module,
      ecma: 2022,
      compress: compress && { ...compress, passes: isLarge(whole) ? 3 : 4 },
      format: { comments: /^! |@vite-ignore/ },
      sourceMap: { asObject: true },
      ...names,
    });
  },
});

/** Puts the seeds and the element manifest, its paths turned to the built files, beside the modules. */
const copyData = {
  name: 'copy-data',
  writeBundle() {
    mkdirSync('dist/seeds', { recursive: true });
    for (const file of readdirSync('seeds').filter((file) => file.endsWith('.json')))
      copyFileSync(`seeds/${file}`, `dist/seeds/${file}`);
    copyFileSync('src/embed/frame-page.html', 'dist/frame.html');
    for (const file of ['workshop.html', 'workshop.css'])
      copyFileSync(`src/workshop/${file}`, `dist/${file}`);
    const manifest = readFileSync('custom-elements.json', 'utf8');
    writeFileSync('dist/custom-elements.json', manifest.replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"'));
  },
};

/** The parts of the library, by the module that is imported where they are asked for. */
const PARTS = {
  core: 'core',
  ...Object.fromEntries(charts.map(({ chart, folder }) => [`charts/${folder}/${folder}`, chart])),
  ...Object.fromEntries(charts.map(({ chart, folder }) => [`charts/${folder}/extras`, `${chart}.extras`])),
  'elements/extras-part': 'extras',
  'elements/later-part': 'later',
  'elements/export-part': 'export',
  'elements/tables-part': 'tables',
  'elements/formats-part': 'formats',
  'elements/annotations-part': 'annotations',
  'elements/explain-part': 'explain',
};
const fileOf = (part) => `plan-charts.${part}.min.js`;

/** The messages of a language in files: all of first pictures, those of each chart, of what comes later, of errors. */
const MESSAGES = {
  '': { common: 'common', ...Object.fromEntries(charts.map(({ chart, folder }) => [chart, folder])) },
  ...Object.fromEntries(
    charts.map(({ chart, folder }) => [`.${chart}`, { common: 'common', [chart]: folder }]),
  ),
  '.later': { later: 'later' },
  '.problems': { problems: 'problems' },
};

/** The path of a module of ours within `src`, without its ending. */
const nameOf = (id) => /^.*[\\/]src[\\/](.*)\.[jt]s$/.exec(id)?.[1].replaceAll('\\', '/');
const partOf = (id) => PARTS[nameOf(id)];

/**
 * Which part a module belongs to: the one that alone needs it, the core where several do that a first
 * picture may need, or a part of its own that only later ones share. What explains data stays in its part, also
 * where extras need it (both know dates), what a chart shares with its extras is the chart's, and formats by
 * name lean on the reader of tables.
 */
const LATER = ['later', 'export', 'tables', 'formats', 'explain', 'annotations'];
function partOfModule(id, { getModuleInfo }) {
  const parts = new Set();
  const seen = new Set();
  const climb = (one) => {
    if (seen.has(one)) return;
    seen.add(one);
    const part = partOf(one);
    if (part) parts.add(part);
    getModuleInfo(one).importers.forEach(climb);
  };
  climb(id);
  for (const part of parts) parts.delete(`${part}.extras`);
  const all = [...parts].sort();
  if (all.length <= 1) return all[0];
  const isLater = (part) => LATER.includes(part) || (part.endsWith('.extras') && all.includes('explain'));
  if (!all.every(isLater)) return 'core';
  if (all.includes('explain')) return 'explain';
  return all.every((part) => part === 'tables' || part === 'formats') ? 'tables' : 'shared';
}

/** Entries that programs import without a tag: what they need stays in modules, so that each gets only what it uses. */
const PROGRAMS = ['indicator', 'csv', 'derive', 'messages', 'editor'];
const TAGS = charts.map(({ chart }) => `elements/plan-${chart}`);

/** Whether a module is one of these, or is linked to one: they import it (`importers`), or it them (`importedIds`). */
function isLinked(names, id, edges, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return false;
  seen.add(id);
  const next = () => getModuleInfo(id)[edges];
  return names.includes(nameOf(id)) || next().some((one) => isLinked(names, one, edges, getModuleInfo, seen));
}

/**
 * Which module of the package a module of ours goes into. A bundler splits modules by the parts that need them; many
 * small ones would make many small files, which pack worse. So what all tags need is one module for each layer of a
 * part; so is the reader of tables, which is used as a whole. `library-address` knows its own name.
 */
function joined(id, { getModuleInfo }) {
  const name = nameOf(id);
  if (!name || entries.includes(name)) return undefined;
  const part = partOfModule(id, { getModuleInfo });
  const layer = name.split('/')[0];
  const isReader = part === 'tables' && layer === 'indicator';
  const isApart =
    name === 'elements/library-address' ||
    isLinked(TAGS, id, 'importedIds', getModuleInfo) ||
    (!isReader && part !== 'core' && isLinked(PROGRAMS, id, 'importers', getModuleInfo));
  return !part || isApart ? name : `parts/${part}-${layer}`;
}

/** The core asks for messages by the name of the file that holds them all. */
const messagesByFile = {
  name: 'messages-by-file',
  load: (id) =>
    /[\\/]messages[\\/]fetch-parts\.ts$/.test(id)
      ? 'export const fetchParts = (lang, parts) => import(`./plan-charts.${parts.length > 2 ? lang : `${lang}.${parts.at(-1)}`}.min.js`);'
      : null,
};

/** A file of messages: each has all it needs, as a file that others import could not be loaded again (LazyPart). */
const messageFile = (lang, part, modules) => ({
  ...selfContained,
  input: 'messages',
  plugins: [
    {
      name: 'messages',
      resolveId: (id) => (id === 'messages' ? id : null),
      load: (id) =>
        id === 'messages'
          ? Object.entries(modules)
              .map(([as, name]) => {
                const path = resolve(`src/messages/${lang}/${name}.ts`);
                return `export { messages as ${JSON.stringify(as)} } from ${JSON.stringify(path)};`;
              })
              .join('\n')
          : null,
    },
    ...selfContained.plugins,
  ],
  output: { ...minifiedModule, file: `dist/${fileOf(lang + part)}` },
});

/** The loader starts the parts by their files. */
const partsByFile = {
  name: 'parts-by-file',
  resolveDynamicImport(id, importer) {
    const part = partOf(resolve(importer, '..', String(id)));
    return part ? { id: `./${fileOf(part)}`, external: true } : null;
  },
};

/** A part that failed is loaded again at another address (LazyPart). */
const retriedParts = {
  name: 'retried-parts',
  renderDynamicImport: () => ({
    left: 'import(/* @vite-ignore */',
    right: "+(globalThis.planChartsRetry??''))",
  }),
};

/** Style sheets without the spaces and comments that only an editor needs. */
const minifyCss = {
  name: 'minify-css',
  transform(code, id) {
    if (!/[\\/]publish[\\/]sheet/.test(id)) return null;
    const minified = code.replace(
      /(css`)([^]*?)(`;)/g,
      (_, start, sheet, end) => start + withoutSpaces(sheet) + end,
    );
    return { code: minified, map: null };
  },
};
const withoutSpaces = (sheet) =>
  sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/: /g, ':')
    .replace(/, /g, ',')
    .replace(/ \{/g, '{')
    .replace(/;\}/g, '}');

/** These files run Lit's production build, where warnings of what a chart lacks are off. */
const withoutWarnings = {
  name: 'without-warnings',
  load: (id) => (/[\\/]dev-warnings\.ts$/.test(id) ? 'export const warnOfMissing = () => {};' : null),
};

/** The charts wear style sheets that they construct themselves, and not those of Lit. */
const withoutLitStyles = {
  name: 'without-lit-styles',
  load: (id) =>
    /reactive-element[\\/]css-tag\.js$/.test(id)
      ? `export const adoptStyles = () => {};
         export const getCompatibleStyle = (style) => style;
         export const [css, unsafeCSS, CSSResult, supportsAdoptingStyleSheets] = [];`
      : null,
};

const WHOLE = 'dist/plan-charts.all.min.js';
const BANNER = /^\/\*!.*\*\//;

/** The whole library as it was minified just before, so that this is done once; its banner goes over the new file. */
const minifiedBefore = {
  name: 'minified-before',
  load: (id) =>
    id === resolve(WHOLE)
      ? { code: readFileSync(id, 'utf8').replace(BANNER, ''), map: readFileSync(`${id}.map`, 'utf8') }
      : null,
};

/** A module that only passes on what others export leaves none of its own. */
const withoutEmpty = {
  name: 'without-empty',
  generateBundle(_, bundle) {
    for (const [file, { type, code }] of Object.entries(bundle))
      if (type === 'chunk' && !code.trim()) delete bundle[file];
  },
};

/** Modules that do something when imported, as `sideEffects` of package.json names them. */
const DOES = /[\\/](?:define|tags[\\/][\w-]+|messages[\\/]all|cli)\.ts$/;

/** An import that leads nowhere would silently stay in the bundle. */
const onwarn = (warning, warn) => {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
  warn(warning);
};

// Maps are for measuring here, and not in the package.
const minifiedModule = { format: 'es', sourcemap: 'hidden', banner, plugins: [minified(true)] };

const selfContained = {
  onwarn,
  // D3 makes a bisector when it is loaded; we have none.
  treeshake: { manualPureFunctions: ['bisector'] },
  plugins: [
    withoutWarnings,
    withoutLitStyles,
    minifyCss,
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    typescript,
  ],
};

export default [
  {
    input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    external,
    onwarn,
    treeshake: { moduleSideEffects: (id) => DOES.test(id) },
    plugins: [minifyCss, typescript, withoutEmpty, copyData],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      minifyInternalExports: false,
      manualChunks: joined,
      hoistTransitiveImports: false,
    },
  },
  {
    ...selfContained,
    input: { core: 'src/core.ts' },
    plugins: [messagesByFile, retriedParts, ...selfContained.plugins],
    preserveEntrySignatures: 'allow-extension',
    output: {
      ...minifiedModule,
      dir: 'dist',
      entryFileNames: fileOf('[name]'),
      chunkFileNames: fileOf('[name]'),
      manualChunks: partOfModule,
      onlyExplicitManualChunks: true,
    },
  },
  ...languageTags.flatMap((lang) =>
    Object.entries(MESSAGES).map(([part, modules]) => messageFile(lang, part, modules)),
  ),
  {
    ...selfContained,
    input: 'src/loader.ts',
    plugins: [partsByFile, ...selfContained.plugins],
    output: { ...minifiedModule, file: 'dist/plan-charts.min.js' },
  },
  {
    ...selfContained,
    input: 'src/core.ts',
    output: { ...minifiedModule, file: WHOLE, inlineDynamicImports: true },
  },
  {
    input: WHOLE,
    onwarn,
    treeshake: false,
    plugins: [minifiedBefore],
    output: {
      file: 'dist/plan-charts.classic.min.js',
      format: 'iife',
      name: 'PlanCharts',
      sourcemap: 'hidden',
      banner: () => BANNER.exec(readFileSync(WHOLE, 'utf8'))[0],
      plugins: [minified(false, false)],
    },
  },
  {
    input: { workshop: 'src/workshop/main.ts' },
    onwarn,
    plugins: [nodeResolve({ exportConditions: ['production', 'browser'] }), typescript],
    output: {
      ...minifiedModule,
      dir: 'dist',
      entryFileNames: '[name].js',
      chunkFileNames: 'workshop-[name].js',
    },
  },
  ...['frame', 'frame-page'].map((name) => ({
    input: `src/embed/${name}.ts`,
    onwarn,
    plugins: [nodeResolve(), typescript],
    output: { file: `dist/${name}.js`, format: 'iife', sourcemap: 'hidden', plugins: [minified(false)] },
  })),
];
