// Runs the plays of the gallery in every other language on a telephone: `npm test` runs them in simplified Chinese at
// 800 px.
import { spawnSync } from 'node:child_process';

for (const STORIES_LOCALE of ['zh-Hant', 'en', 'fr']) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'stories'],
    { stdio: 'inherit', env: { ...process.env, STORIES_LOCALE, STORIES_WIDTH: '320' } },
  );
  if (status !== 0) process.exit(1);
}
