import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

const banner = `/*! ${name} ${version} | MIT | with Lit (BSD-3-Clause, Google LLC) and D3 (ISC, Mike Bostock) */`;

const entries = ['index', 'define', 'target-bars', 'trend-lines', 'city-radar', 'indicator', 'static', 'cli'];

const typescript = esbuild({ target: 'es2022', tsconfig: 'src/tsconfig.base.json' });

/** What the reader's bundler or Node brings: our dependencies and Node's own modules. */
const external = (id) => /^(lit|@lit|d3|@resvg|fontkit|tinypool)($|[-/])|^node:/.test(id);

/** `module: true` on a classic script would drop `var PlanCharts`. */
const minify = (module) =>
  terser({ module, ecma: 2022, compress: { passes: 2 }, format: { comments: /^!|@license/ } });

/** Starts each build from an empty `dist`. */
const emptyDist = {
  name: 'empty-dist',
  buildStart() {
    rmSync('dist', { recursive: true, force: true });
  },
};

/** Puts the seeds and the element manifest, its paths turned to the built files, beside the modules. */
const copyData = {
  name: 'copy-data',
  writeBundle() {
    mkdirSync('dist/seeds', { recursive: true });
    for (const file of readdirSync('seeds').filter((file) => file.endsWith('.json')))
      copyFileSync(`seeds/${file}`, `dist/seeds/${file}`);
    copyFileSync('src/embed/frame-page.html', 'dist/frame.html');
    const manifest = readFileSync('custom-elements.json', 'utf8');
    writeFileSync('dist/custom-elements.json', manifest.replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"'));
  },
};

/** The one module of the self-contained files: registers the tags and hands out the classes. */
const wholeLibrary = {
  name: 'whole-library',
  resolveId: (id) => (id === 'plan-charts' ? '\0plan-charts' : null),
  load: (id) =>
    id === '\0plan-charts'
      ? ['define', 'index']
          .map((entry) => `export * from ${JSON.stringify(resolve(`src/${entry}.ts`))};`)
          .join('\n')
      : null,
};

/**
 * Parts that most pages never need are files of their own beside the module, fetched when they are. They
 * share no code with the module, so that they fit whatever address the module was fetched by.
 */
const APART = {
  'indicator/read': 'plan-charts.tables.min.js',
  'elements/export': 'plan-charts.tools.min.js',
};
const partsApart = {
  name: 'parts-apart',
  resolveDynamicImport(id, importer) {
    const module = resolve(importer, '..', String(id)).replaceAll('\\', '/').replace(/\.js$/, '');
    const part = Object.keys(APART).find((name) => module.endsWith(`src/${name}`));
    return part ? { id: `./${APART[part]}`, external: true } : null;
  },
};

/**
 * The scales of the charts lead from numbers to numbers. What else d3's can go between, colours above all,
 * would be a tenth of the self-contained files.
 */
const numbersAlone = {
  name: 'numbers-alone',
  resolveId: (id, importer = '') =>
    id === 'd3-interpolate' && /[\\/]d3-scale[\\/]/.test(importer) ? '\0numbers-alone' : null,
  load: (id) =>
    id === '\0numbers-alone'
      ? `export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
         export { interpolateNumber as interpolate, interpolateNumber as interpolateRound, interpolateNumber as piecewise };`
      : null,
};

/** An import that leads nowhere would silently stay in the bundle. */
const onwarn = (warning, warn) => {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
  warn(warning);
};

const minifiedModule = (file) => ({ file, format: 'es', sourcemap: true, banner, plugins: [minify(true)] });

const selfContained = {
  onwarn,
  plugins: [
    wholeLibrary,
    numbersAlone,
    nodeResolve({ exportConditions: ['production', 'browser'] }),
    typescript,
  ],
};

export default [
  {
    input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    external,
    onwarn,
    plugins: [emptyDist, typescript, copyData],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  {
    ...selfContained,
    input: 'plan-charts',
    plugins: [partsApart, ...selfContained.plugins],
    output: minifiedModule('dist/plan-charts.min.js'),
  },
  ...Object.entries(APART).map(([module, file]) => ({
    ...selfContained,
    input: `src/${module}.ts`,
    output: minifiedModule(`dist/${file}`),
  })),
  {
    ...selfContained,
    input: 'plan-charts',
    output: {
      file: 'dist/plan-charts.classic.min.js',
      format: 'iife',
      name: 'PlanCharts',
      inlineDynamicImports: true,
      sourcemap: true,
      banner,
      plugins: [minify(false)],
    },
  },
  ...['frame', 'frame-page'].map((name) => ({
    input: `src/embed/${name}.ts`,
    onwarn,
    plugins: [nodeResolve(), typescript],
    output: { file: `dist/${name}.js`, format: 'iife', sourcemap: true, plugins: [minify(false)] },
  })),
];
