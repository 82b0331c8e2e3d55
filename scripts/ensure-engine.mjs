// Sees to it that the tests have the engines that are asked for: `firefox`, `webkit` or both. With --if-possible, one that
// cannot be installed is only told; its tests are then skipped.
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
const isOptional = process.argv.includes('--if-possible');
const wanted = process.argv.slice(2).flatMap((arg) => engines[arg] ?? []);

const missing = wanted.flatMap(({ find, packages }) => (find() ? [] : packages));
if (!hasChineseFont()) missing.push('fonts-noto-cjk');
if (missing.length > 0) aptInstall(missing);

for (const { name, find, start, packages } of wanted) {
  if (!find()) {
    const install = `install ${packages.join(' and ')} (Debian)`;
    if (isOptional) {
      console.warn(`No ${name}: its tests are SKIPPED. To run them, ${install}.`);
      continue;
    }
    console.error(`The tests need ${name}: ${install}, and run again.`);
    process.exit(1);
  }
  if (isOptional) continue; // The tests start it.
  try {
    const browser = await start();
    console.log(`Engine for the tests: ${name} ${browser.version}`);
    await browser.close();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
