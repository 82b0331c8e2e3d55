import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The packed library as each app finds it. */
export const PACKED = '../plan-charts.tgz';

const vite = ['vite', 'build', '--base', './', '--outDir', 'out', '--logLevel', 'warn'];
const pages = ['out/index.html'];

/** A page that takes the library's files from another origin, each with the hash it must have. */
async function withIntegrity(folder, { other }) {
  const dist = join(folder, 'node_modules/plan-charts/dist');
  const at = `${other}/html/node_modules/plan-charts/dist`;
  const files = (await readdir(dist)).filter((file) => file.endsWith('.min.js'));
  const hash = async (file) =>
    `sha384-${createHash('sha384')
      .update(await readFile(join(dist, file)))
      .digest('base64')}`;
  const integrity = Object.fromEntries(
    await Promise.all(files.map(async (file) => [`${at}/${file}`, await hash(file)])),
  );
  const page = await readFile(join(folder, 'module.html'), 'utf8');
  const loader = './node_modules/plan-charts/dist/plan-charts.min.js';
  const moved = (file) => page.replace(`src="${loader}"`, `src="${at}/${file}" crossorigin`);
  const map = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  await writeFile(
    join(folder, 'integrity.html'),
    moved('plan-charts.min.js').replace('</title>', `</title>\n    ${map}`),
  );
  await writeFile(
    join(folder, 'integrity-all.html'),
    moved('plan-charts.all.min.js').replace(
      'crossorigin',
      `crossorigin integrity="${await hash('plan-charts.all.min.js')}"`,
    ),
  );
}

const withPage = (folder) => cp(join(folder, 'index.html'), join(folder, 'out/index.html'));

/** The bundlers make the same page. */
const bundler = (...build) => ({ over: ['plain'], build: [build], prepare: withPage, pages });

/** The page of an app as docs/frameworks.md shows it stands in `#drawn` with this word in its picture. */
const drawn = ['Parks'];

/**
 * What is tried, by the name of its folder: the commands that check its types and build it, the pages that come out,
 * and words in the pictures of `#drawn`.
 */
export const apps = {
  package: {
    title: 'publint, attw',
    types: [
      ['publint', '--strict', PACKED],
      // Frames load two files that are no modules, and one is text for programs that write code.
      [
        'attw',
        PACKED,
        ...['--profile', 'esm-only', '--exclude-entrypoints', 'frame.html', 'frame.js', 'llms.txt'],
        ...['--include-entrypoints', 'target-bars', 'react/target-bars'],
      ],
    ],
    pages: [],
  },
  node: {
    title: 'Node: stills, and PNG once its packages are there',
    types: [['tsc', '-p', '.']],
    build: [['node', 'main.mjs']],
    pages: [],
  },
  html: {
    title: 'HTML: module, classic, other origin with hashes',
    over: ['plain'],
    prepare: withIntegrity,
    pages: ['module.html', 'classic.html', 'integrity.html', 'integrity-all.html'],
    elsewhere: '/html/node_modules/plan-charts/dist/',
  },
  vite: { title: 'Vite, TypeScript', types: [['tsc', '-p', '.']], build: [vite], pages, drawn },
  react: { title: 'React', types: [['tsc', '-p', '.']], build: [vite], pages, drawn },
  vue: { title: 'Vue, strict templates', types: [['vue-tsc', '-p', '.']], build: [vite], pages, drawn },
  svelte: {
    title: 'Svelte',
    types: [['svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings']],
    build: [vite],
    pages,
    drawn,
  },
  solid: { title: 'Solid', types: [['tsc', '-p', '.']], build: [vite], pages, drawn },
  preact: { title: 'Preact', types: [['tsc', '-p', '.']], build: [vite], pages, drawn },
  lit: {
    title: 'Lit, also from @lit-labs/ssr',
    types: [['tsc', '-p', '.']],
    build: [vite, ['node', 'server.mjs']],
    pages,
    drawn: [...drawn, 'Ponds'],
  },
  angular: {
    title: 'Angular, strict templates',
    types: [['ngc', '-p', 'tsconfig.json', '--noEmit']],
    build: [['ng', 'build', '--progress=false']],
    pages,
    drawn,
  },
  astro: { title: 'Astro', types: [['astro', 'check']], build: [['astro', 'build']], pages, drawn },
  next: {
    title: 'Next',
    types: [['tsc', '-p', '.', '--noEmit']],
    build: [['next', 'build']],
    pages,
    drawn,
  },
  rollup: {
    title: 'Rollup',
    ...bundler(
      ...['rollup', 'bundle.js', '-d', 'out'],
      ...['-p', '@rollup/plugin-node-resolve', '-p', '@rollup/plugin-terser'],
    ),
  },
  webpack: {
    title: 'webpack',
    ...bundler('webpack', './bundle.js', '--mode=production', '-o', 'out', '--output-filename=bundle.js'),
  },
  esbuild: {
    title: 'esbuild',
    ...bundler('esbuild', 'bundle.js', '--bundle', '--splitting', '--format=esm', '--minify', '--outdir=out'),
  },
  parcel: {
    title: 'Parcel',
    over: ['plain'],
    build: [['parcel', 'build', 'index.html', '--dist-dir', 'out', '--public-url', './']],
    pages,
  },
};
