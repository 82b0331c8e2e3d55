// Makes a bare clone ready: installs the dependencies when they are missing or not those of the
// lockfile, with --browser sees to a Chromium for the tests and to the other engines if it can, and with --firefox or
// --webkit to that engine. Imports nothing that must be installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`plan-charts needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** True if each package of the lockfile is installed in its version; optional ones may be absent. */
function installed() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const here = packagesOf(record);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' ||
      (here[path] ? here[path].version === wanted.version : wanted.optional || wanted.devOptional),
  );
}

/** Runs a command in view of the reader; ends with its exit code if it fails. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

if (!installed()) {
  console.log('Installing dependencies (npm ci) …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm)) run(process.execPath, [npm, ...args]);
  else run('npm', args);
}

const script = (name, ...args) => run(process.execPath, [join(root, 'scripts', name), ...args]);
if (process.argv.includes('--browser')) {
  script('ensure-browser.mjs', ...process.argv.filter((one) => one === '--headless-shell'));
  script('ensure-engine.mjs', 'firefox', 'webkit', '--if-possible');
}
for (const engine of ['firefox', 'webkit'])
  if (process.argv.includes(`--${engine}`)) script('ensure-engine.mjs', engine);
