// The page tests in other engines than Chromium: `npm run test:firefox` and `npm run test:webkit`.
import { resolve } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { builtPages, commands, inBrowser, optimizeDeps, patience } from '../../vitest.config.js';
import { startFirefox } from './firefox.mjs';
import { engine } from './provider.mjs';
import { startWebKit } from './webkit.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Emulates media by a protocol that only Chromium has. */
const exclude = ['test/browser/stories-axe.test.ts', '**/node_modules/**'];

/** The three projects of an engine; `called` is vitest's name for it. WebKit has a screen of its own, so no headless mode. */
const projects = (name, called, start) => {
  const browser = (language) => ({
    enabled: true,
    headless: called === 'firefox',
    ui: false,
    fileParallelism: false,
    screenshotFailures: false,
    commands,
    provider: engine(called, start, { language }),
    instances: [{ browser: called, viewport: { width: 800, height: 600 } }],
  });
  return [
    {
      root,
      optimizeDeps,
      test: { name, ...patience, include: inBrowser, exclude, browser: browser('en-US') },
    },
    {
      root,
      optimizeDeps,
      plugins: [storybookTest({ configDir: resolve(root, '.storybook') })],
      test: { name: `${name}-stories`, ...patience, browser: browser('zh-CN') },
    },
    { root, ...builtPages(name) },
  ];
};

export default defineConfig({
  root,
  test: {
    // Of the whole run: Vitest reads it nowhere else. The first page of an engine takes minutes on a busy machine.
    browser: { connectTimeout: 300_000 },
    projects: [...projects('firefox', 'firefox', startFirefox), ...projects('webkit', 'safari', startWebKit)],
  },
});
