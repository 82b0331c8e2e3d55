import { readFile } from 'node:fs/promises';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { findBrowser } from './scripts/browser.mjs';
import { prebundled } from './scripts/prebundled.mjs';

const launchOptions = (await findBrowser())?.options ?? {};

/** For tests in the page: the text of a still picture as the built library makes it in Node. */
async function stillPicture(_context, files, request) {
  const { mergePlanData, parseJson, renderSvg } = await import('./dist/static.js');
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return renderSvg(mergePlanData(texts.map((text, index) => parseJson(text, files[index]))), request);
}

export const commands = { stillPicture };

const browser = (contextOptions = {}, width = 800) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  commands,
  provider: playwright({ launchOptions, contextOptions }),
  instances: [{ browser: 'chromium', viewport: { width, height: 600 } }],
});

export const inBrowser = [
  'test/cases/**/*.test.ts',
  'test/elements/**/*.test.ts',
  'test/page/**/*.test.ts',
  'test/browser/**/*.test.ts',
];
const fromOutside = ['test/embed/**/*.test.ts', 'test/simulated/**/*.test.ts'];
const workshopPages = ['test/workshop/page/**/*.test.ts'];

export const optimizeDeps = { include: [...prebundled, 'axe-core', 'dompurify', 'fast-check'] };

/** The stories are for any reader: `STORIES_LOCALE=fr STORIES_WIDTH=320` opens them in French on a telephone. */
const { STORIES_LOCALE: locale = 'zh-CN', STORIES_WIDTH: width = '800' } = process.env;

/** Long enough for a busy machine: no test is about time. */
export const patience = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

/** The built pages in another engine: a project of Node, skipped where the engine is not installed. */
export const builtPages = (name) => ({
  test: {
    name: `${name}-pages`,
    ...patience,
    environment: 'node',
    env: { ENGINE: name },
    include: ['test/engines/pages.test.mjs'],
  },
});

/** After the tests of browsers, on all cores. */
const last = { maxWorkers: '100%', sequence: { groupOrder: 1 } };
const lastPages = (name) => {
  const { test } = builtPages(name);
  return { test: { ...test, ...last } };
};

/** Files that take long, which would else run last, alone, on one core. */
const LONG = ['test/workshop/page/', 'test/freeze.test.ts', 'test/explore/tooltip-place.test.ts'];

/** The long files first, the others by size. */
class LongFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }) => LONG.some((path) => moduleId.includes(path));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    coverage: { provider: 'v8', include: ['src/**'] },
    projects: [
      {
        test: {
          name: 'unit',
          ...patience,
          ...last,
          isolate: false, // They share nothing but the modules they load.
          execArgv: ['--max-semi-space-size=64'], // Less to collect: a fifth of the time of what draws much.
          environment: 'node',
          setupFiles: ['src/messages/all.ts', 'src/charts/all/pictures.ts', 'test/seed.ts'],
          include: ['test/**/*.test.ts'],
          exclude: [...inBrowser, ...fromOutside, ...workshopPages, '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'embed',
          ...patience,
          isolate: false,
          environment: 'node',
          include: fromOutside,
        },
      },
      {
        test: {
          name: 'workshop',
          ...patience,
          ...last, // Beside the tests of browsers they would keep one core busy when those have ended.
          isolate: false,
          environment: 'node',
          include: workshopPages,
        },
      },
      lastPages('firefox'),
      lastPages('webkit'),
      {
        optimizeDeps,
        test: { name: 'browser', isolate: false, ...patience, include: inBrowser, browser: browser() },
      },
      {
        optimizeDeps,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'stories', isolate: false, ...patience, browser: browser({ locale }, Number(width)) },
      },
    ],
  },
});
