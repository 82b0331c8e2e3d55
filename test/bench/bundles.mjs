// What a bundler makes of one tag beside the files for pages: the scripts that come for a chart of a file of plan data, and of
// a list of records, until the page is idle, in Chromium:
//   npm run build && node test/bench/bundles.mjs [entry]     `tags/target-bars` unless told, or `define`
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { build as vite } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';

const root = resolve(import.meta.dirname, '../..');
const entry = join(root, 'dist', `${process.argv[2] ?? 'tags/target-bars'}.js`);
const base = await mkdtemp(join(tmpdir(), 'bundles-'));

const withRollup = (options) => async (dir) => {
  const bundle = await rollup({ input: { entry }, plugins: [nodeResolve()] });
  const minified = {
    name: 'minified',
    renderChunk: async (code) => ({
      code: (await minify(code, { module: true, ...options })).code,
      map: null,
    }),
  };
  await bundle.write({ dir, format: 'es', plugins: [minified] });
};
const withEsbuild = (options) => (outdir) =>
  esbuild.build({
    ...{ entryPoints: { entry }, outdir, bundle: true, splitting: true, format: 'esm', minify: true },
    ...{ legalComments: 'none', absWorkingDir: root, ...options },
  });
const BUNDLERS = {
  'Rollup, Terser': withRollup({}),
  'Rollup, Terser as for pages': withRollup({
    ecma: 2022,
    compress: { passes: 4, unsafe_arrows: true, unsafe_methods: true },
  }),
  'esbuild --charset=utf8': withEsbuild({ charset: 'utf8' }),
  esbuild: withEsbuild({}),
  Vite: (outDir) =>
    vite({
      ...{ configFile: false, logLevel: 'error', root: base },
      build: {
        ...{ outDir, target: 'es2022', modulePreload: false },
        rollupOptions: { input: { entry }, output: { entryFileNames: '[name].js' } },
      },
    }),
};

const page = (script, content) => `<!doctype html><html lang="en"><meta charset="utf-8">
<link rel="icon" href="data:,"><body><plan-target-bars src="/${content}"></plan-target-bars>
<script type="module" src="${script}"></script>`;
const records = [
  { place: 'Exampleton', indicator: 'Trees', unit: '10,000', target2025: 20, actual2025: 21 },
  { place: 'Exampleton', indicator: 'Bridges', unit: 'bridges', target2025: 12, actual2025: 9 },
];
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
const server = createServer(async ({ url }, response) => {
  const [path, content] = url.split('?');
  response.setHeader('content-type', TYPES[extname(path)] ?? 'text/html');
  if (path === '/records.json') return response.end(JSON.stringify(records));
  const script = path === '/' ? '/dist/plan-charts.min.js' : `${path}entry.js`;
  if (path.endsWith('/')) return response.end(page(script, content));
  response.end(
    await readFile(path.startsWith('/dist/') ? join(root, path) : join(base, path)).catch(() => ''),
  );
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const browser = await chromium.launch((await findBrowser())?.options);

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
const size = (content) => gzipSync(content, { level: 9 }).length;

/** Opens a page and prints the scripts it had fetched before it was idle. */
async function weigh(title, path) {
  const page = await browser.newPage();
  const answers = [];
  page.on('response', (one) => one.request().resourceType() === 'script' && answers.push(one));
  await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
  await page.locator('plan-target-bars svg[role=img] text').first().waitFor();
  for (let before; before !== answers.length; await page.waitForTimeout(3000)) before = answers.length;
  const bodies = await Promise.all(answers.map((one) => one.body()));
  const raw = bodies.reduce((sum, one) => sum + one.length, 0);
  const gzipped = bodies.reduce((sum, one) => sum + size(one), 0);
  const together = size(Buffer.concat(bodies));
  console.log(title.padEnd(30), String(bodies.length).padStart(4), kB(raw), kB(gzipped), kB(together));
  await page.close();
}

console.log(`${' '.repeat(30)} files   bytes     gzip  gzip of all as one, kB`);
try {
  for (const [at, build] of Object.values(BUNDLERS).entries()) await build(join(base, String(at)));
  for (const content of ['dist/seeds/fuzhou.json', 'records.json']) {
    console.log(content);
    await weigh('files for pages', `/?${content}`);
    for (const [at, title] of Object.keys(BUNDLERS).entries()) await weigh(title, `/${at}/?${content}`);
  }
} finally {
  await browser.close();
  server.close();
  await rm(base, { recursive: true, force: true });
}
