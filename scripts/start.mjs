// `npm start`: builds the library, serves the gallery and says where it is. Ends with the gallery.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const begin = Date.now();
const say = (text) => console.log(`[${Math.round((Date.now() - begin) / 1000)} s] ${text}`);

/** The first free port from a number on. */
const freePort = (port) =>
  new Promise((found) => {
    const server = createServer();
    server.once('error', () => found(freePort(port + 1)));
    server.listen(port, () => server.close(() => found(port)));
  });

/** Whether an address answers with success. */
const answers = (address) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

say('Building the library, about a minute …');
const { status, stdout } = spawnSync('npm', ['run', 'build', '--silent'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error(stdout);
  process.exit(status ?? 1);
}

say('Starting the gallery …');
const port = await freePort(6006);
const storybook = join(root, 'node_modules/storybook');
const { bin } = JSON.parse(readFileSync(join(storybook, 'package.json'), 'utf8'));
const entry = join(storybook, typeof bin === 'string' ? bin : bin.storybook);
const gallery = spawn(
  process.execPath,
  [entry, 'dev', '-p', String(port), '--exact-port', '--ci', '--quiet', '--no-version-updates'],
  { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
);
let told = '';
for (const stream of [gallery.stdout, gallery.stderr]) stream.on('data', (text) => (told += text));
gallery.on('exit', (code) => {
  if (code) console.error(told.slice(-5000));
  process.exit(code ?? 0);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => gallery.kill(signal));

const home = `http://localhost:${port}/`;
while (!(await answers(`${home}index.json`))) await new Promise((later) => setTimeout(later, 300));
// From now on only faults are shown.
told = '';
gallery.stderr.pipe(process.stderr);
say(`The gallery is at ${home}`);
