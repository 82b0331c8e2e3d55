// Sees to it that the tests have a Chromium and, on Linux, a font with Chinese characters.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser, onPath } from './browser.mjs';

const run = (command, args, options) =>
  spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0;

/** True if Chinese text has glyphs; other systems than Linux bring them. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** Installs Debian packages, waiting if another apt is at work. Only as root where apt-get exists. */
function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  run('apt-get', [...wait, 'update'], options);
  return run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], options);
}

/** Fetches Playwright's own headless Chromium. */
function playwrightInstall() {
  const home = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  console.log('Installing a headless Chromium (playwright) …');
  return run(process.execPath, [join(home, 'cli.js'), 'install', 'chromium', '--only-shell']);
}

try {
  let browser = await findBrowser();
  const missing = [...(browser ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0 && aptInstall(missing)) browser ??= await findBrowser();
  if (!browser && playwrightInstall()) browser = await findBrowser();
  if (!browser) {
    console.error(
      'The tests need Chrome or Chromium: install one, or set CHROMIUM_PATH to the program, and run again.',
    );
    process.exit(1);
  }
  if (!hasChineseFont())
    console.warn('No font with Chinese characters: pictures will show empty boxes for them.');
  console.log(`Browser for the tests: Chromium ${browser.version}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
