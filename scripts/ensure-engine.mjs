// Sees to it that the tests have the engine that is asked for: `firefox` or `webkit`.
import { findFirefox, startFirefox } from '../test/engines/firefox.mjs';
import { findWebKit, startWebKit } from '../test/engines/webkit.mjs';
import { aptInstall, hasChineseFont } from './apt.mjs';

const engines = {
  firefox: { name: 'Firefox', find: findFirefox, start: startFirefox, packages: ['firefox-esr'] },
  webkit: {
    name: 'WebKitGTK',
    find: findWebKit,
    start: startWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};
const { name, find, start, packages } = engines[process.argv[2]];

const missing = [...(find() ? [] : packages), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
if (missing.length > 0) aptInstall(missing);
if (!find()) {
  console.error(`The tests need ${name}: install ${packages.join(' and ')} (Debian), and run again.`);
  process.exit(1);
}
try {
  const browser = await start();
  console.log(`Engine for the tests: ${name} ${browser.version}`);
  await browser.close();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
