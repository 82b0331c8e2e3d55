// C17, C30: installs the packed library beside each framework and bundler, in a temporary folder each: the app's types are
// checked, it is built, and what was built is opened in a browser. `npm run test:consumers [-- name …]`; a run of
// all writes docs/consumers.md.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';
import { apps, PACKED } from './apps.mjs';
import { inBrowser } from './in-browser.mjs';
import { asTable, writeReport } from './report.mjs';
import { serve } from './serve.mjs';

const root = resolve(import.meta.dirname, '../..');
const execute = promisify(execFile);

const QUIET = {
  NO_COLOR: '1',
  NG_CLI_ANALYTICS: 'false',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
};

/** Runs a command in a folder; what it printed is in the error if it fails. */
const run = (folder, command, ...args) =>
  execute(command, args, {
    cwd: folder,
    maxBuffer: 1e8,
    timeout: 240_000,
    env: { ...process.env, ...QUIET, PATH: join(folder, 'node_modules/.bin') + delimiter + process.env.PATH },
  }).catch((error) => {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}${error.stderr}${error.message}`);
  });

/** Puts an app with the library in a folder of its own, and gives that folder. */
async function installed(name, { over = [] }, base) {
  const folder = join(base, name);
  for (const from of ['shared', ...over.map((one) => `apps/${one}`), `apps/${name}`])
    await cp(join(import.meta.dirname, from), folder, { recursive: true });
  await run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', PACKED);
  return folder;
}

/** The results of an app by check, `true` or the fault, and the weight of its first page. After a fault in the build, no page is opened. */
async function resultsOf(name, app, { base, browser, site }) {
  const results = {};
  const step = async (check, task) => {
    await task().then(
      () => (results[check] = true),
      (error) => (results[check] = error.message),
    );
    return results[check] === true;
  };
  let folder;
  if (!(await step('install', async () => (folder = await installed(name, app, base))))) return { results };
  for (const [check, commands] of Object.entries({ types: app.types, build: app.build }))
    if (commands)
      await step(check, async () => {
        for (const command of commands) await run(folder, ...command);
      });
  if (results.build !== undefined && results.build !== true) return { results };
  await app.prepare?.(folder, site);
  const weights = [];
  for (const page of app.pages)
    weights.push(
      await inBrowser(browser, `${site.origin}/${name}/${page}`, app, async (check, task) => {
        if (results[check] === undefined || results[check] === true) return step(check, task);
      }),
    );
  return { results, weight: weights[0] };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in apps));
if (unknown.length)
  throw new Error(`No app is called ${unknown.join(', ')}; there are ${Object.keys(apps).join(', ')}.`);

const base = await mkdtemp(join(tmpdir(), 'consumers-'));
const site = await serve(base);
const browser = await chromium.launch((await findBrowser())?.options);
const all = {};
try {
  const pack = await run(root, 'npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', base);
  await rename(join(base, pack.stdout.trim()), join(base, 'plan-charts.tgz'));
  for (const [name, app] of Object.entries(apps)) {
    if (wanted.length && !wanted.includes(name)) continue;
    const begin = Date.now();
    all[name] = await resultsOf(name, app, { base, browser, site });
    const faults = Object.entries(all[name].results).filter(([, result]) => result !== true);
    console.log(
      `${faults.length ? 'FAILS' : 'ok   '} ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`,
    );
    for (const [check, fault] of faults) console.log(`  ${check}: ${fault.slice(0, 3000)}`);
    await rm(join(base, name), { recursive: true, force: true });
    if (faults.length) process.exitCode = 1;
  }
} finally {
  await browser.close();
  site.close();
  await rm(base, { recursive: true, force: true });
}
console.log(asTable(all));
if (!wanted.length) await writeReport(root, all);
