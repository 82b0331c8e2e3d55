// Builds twice, and says which files of dist/ differ; none may.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of each file of a new build, by its name. */
function built() {
  rmSync('dist', { recursive: true, force: true });
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files
      .map((one) => join(one.parentPath, one.name))
      .filter((file) => !file.endsWith('.tsbuildinfo'))
      .sort()
      .map((file) => [file, createHash('sha384').update(readFileSync(file)).digest('base64')]),
  );
}

const [first, second] = [built(), built()];
const names = [...new Set([...first.keys(), ...second.keys()])];
const changed = names.filter((name) => first.get(name) !== second.get(name));
console.log(
  changed.length ? `Differ: ${changed.join(', ')}` : `${names.length} files, the same bytes twice.`,
);
process.exitCode = changed.length ? 1 : 0;
