// Installs Debian packages for the tests.
import { spawnSync } from 'node:child_process';
import { onPath } from './browser.mjs';

/** Runs a command in view of the reader; true if it succeeds. */
export const run = (command, args, options) =>
  spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0;

/** Installs packages, waiting if another apt is at work. Only as root where apt-get exists. */
export function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  const install = () =>
    run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], options);
  return install() || (run('apt-get', [...wait, 'update'], options) && install());
}

/** True if Chinese text has glyphs; other systems than Linux bring them. */
export function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}
