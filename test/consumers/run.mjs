// Installs the packed library in a temporary folder beside frameworks and bundlers: frameworks check the types of an
// app each, and what bundlers make of main.js is opened in a browser. `npm run consumers [name …]`.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const folder = await mkdtemp(join(tmpdir(), 'consumers-'));
const npx = (...args) => run('npx', ['--no', '--', ...args], { cwd: folder, maxBuffer: 1e8 });

const types = {
  react: () => npx('tsc', '-p', 'react'),
  preact: () => npx('tsc', '-p', 'preact'),
  solid: () => npx('tsc', '-p', 'solid'),
  vue: () => npx('vue-tsc', '-p', 'vue'),
  svelte: () =>
    npx('svelte-check', '--workspace', 'svelte', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'),
};

const bundles = {
  vite: () => npx('vite', 'build', '--outDir', 'out/vite', '--base', './'),
  esbuild: () =>
    npx('esbuild', 'main.js', '--bundle', '--splitting', '--format=esm', '--minify', '--outdir=out/esbuild'),
  rollup: () =>
    npx(
      'rollup',
      'main.js',
      '-p',
      '@rollup/plugin-node-resolve',
      '-d',
      'out/rollup',
      '--entryFileNames=main.js',
    ),
  webpack: () =>
    npx('webpack', './main.js', '--mode=production', '-o', 'out/webpack', '--output-filename=main.js'),
  parcel: () => npx('parcel', 'build', 'index.html', '--dist-dir', 'out/parcel', '--public-url', './'),
};
const HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><script type="module" src="./main.js"></script>';

/** Serves the folder on loopback; gives its address and what ends it. */
async function serve() {
  const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer(async ({ url }, response) => {
    const path = join(folder, new URL(url, 'http://localhost').pathname);
    const body = await readFile(path).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { 'content-type': kinds[extname(path)] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Whether the chart of a bundle is drawn, with its toolbar, without an error or a file that is missing. */
async function opens(browser, address) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on(
    'response',
    (answer) => answer.status() >= 400 && !/favicon/.test(answer.url()) && faults.push(answer.url()),
  );
  await page.goto(address);
  await page.locator('svg[role=img]').waitFor();
  await page.locator('[part=toolbar] button').first().waitFor();
  await page.close();
  if (faults.length) throw new Error(faults.join('\n'));
}

const wanted = process.argv.slice(2);
const chosen = (all) => Object.entries(all).filter(([name]) => !wanted.length || wanted.includes(name));
let failed = 0;
async function check(name, what, task) {
  const begin = Date.now();
  const fault = await task().then(
    () => '',
    (error) => `${error.stdout ?? ''}${error.message}`,
  );
  if (fault) failed += 1;
  console.log(
    `${fault ? 'FAILS' : 'ok   '} ${name}: ${what} (${((Date.now() - begin) / 1000).toFixed(1)} s)`,
  );
  if (fault) console.log(fault.slice(0, 3000));
}

try {
  await cp(import.meta.dirname, folder, { recursive: true });
  const { stdout } = await run(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder],
    { cwd: root },
  );
  await run('npm', ['install', '--no-audit', '--no-fund', `./${stdout.trim()}`], { cwd: folder });
  await writeFile(join(folder, 'index.html'), HTML);
  for (const [name, task] of chosen(types)) await check(name, 'types of an app', task);
  const site = await serve();
  const browser = await chromium.launch((await findBrowser())?.options);
  for (const [name, build] of chosen(bundles))
    await check(name, 'bundle, opened in a browser', async () => {
      await build();
      const page = join(folder, 'out', name, 'index.html');
      if (!(await readFile(page).catch(() => undefined))) await writeFile(page, HTML);
      await opens(browser, `${site.origin}/out/${name}/index.html`);
    });
  await browser.close();
  site.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
