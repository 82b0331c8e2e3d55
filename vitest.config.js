import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser.mjs';

const launchOptions = (await findBrowser())?.options ?? {};

const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium', viewport: { width: 800, height: 600 } }],
});

const inBrowser = ['test/elements/**/*.test.ts', 'test/browser/**/*.test.ts'];

/** All that tests and stories import: a dependency found late would reload the page in mid-run. */
const optimizeDeps = {
  include: [
    'lit',
    'lit/decorators.js',
    'lit/directive-helpers.js',
    'lit/static-html.js',
    'd3',
    'axe-core',
    'fast-check',
  ],
};

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**'] },
    projects: [
      {
        test: { name: 'unit', environment: 'node', include: ['test/**/*.test.ts'], exclude: inBrowser },
      },
      {
        optimizeDeps,
        test: { name: 'browser', include: inBrowser, browser: browser() },
      },
      {
        optimizeDeps,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'stories', browser: browser() },
      },
    ],
  },
});
