// Runs every check, writes what a release consists of into release/, and prints what would be published and what is
// left to do. Publishes nothing: the date of a version, its tag and the upload are for a person.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stepsLeft, writeReleaseFiles } from './release-files.mjs';

const root = resolve(import.meta.dirname, '..');
const release = join(root, 'release');
const read = (file) => readFileSync(join(root, file), 'utf8');

/** Files that differ from the last commit. */
function changed() {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) process.exit(1);
  return Array.from(stdout.matchAll(/^.. (.+)$/gm), ([, file]) => file);
}

/** Ends with a check that fails. */
function check(...args) {
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROPERTIES: 'all' }, // test/runs.ts
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

if (changed().length) {
  console.error('A release is made of what is committed: commit the changes first.');
  process.exit(1);
}
check('run', 'build');
check('run', 'lint');
check('test');
check('run', 'test:gallery');
check('run', 'test:consumers');

rmSync(release, { recursive: true, force: true });
mkdirSync(release);
const summary = writeReleaseFiles(release);
const { name, version } = JSON.parse(read('package.json'));
const steps = stepsLeft({
  version,
  changelog: read('CHANGELOG.md'),
  citation: read('CITATION.cff'),
  renewed: changed(),
  tarball: `release/${name}-${version}.tgz`,
  today: new Date().toISOString().slice(0, 10),
});
console.log(`
All checks passed. In release/ is what would be published:

${summary}

Left to do:
${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
