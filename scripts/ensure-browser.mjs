// Sees to it that the tests have a Chromium and, on Linux, a font with Chinese characters. With --headless-shell it
// installs the Chromium that tests run fastest in, also where another one is found.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { aptInstall, hasChineseFont, run } from './apt.mjs';
import { findBrowser, HEADLESS_SHELL, onPath } from './browser.mjs';

/** Fetches Playwright's own headless Chromium. */
function playwrightInstall() {
  const home = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  console.log('Installing a headless Chromium (playwright) …');
  return run(process.execPath, [join(home, 'cli.js'), 'install', 'chromium', '--only-shell']);
}

try {
  let browser = await findBrowser();
  if (process.argv.includes('--headless-shell') && !onPath(HEADLESS_SHELL) && aptInstall([HEADLESS_SHELL]))
    browser = await findBrowser();
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
