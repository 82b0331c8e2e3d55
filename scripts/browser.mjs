// Finds a Chromium that really starts; used by ensure-browser.mjs and vitest.config.js.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** The first of these programs on PATH, as a full path. */
export const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Debian's Chromium without windows: the tests take up to a fifth less time in it. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

/**
 * Playwright launch options of the first browser that starts, and its version; undefined if none does.
 * `CHROMIUM_PATH` names one outright: if that one does not start, this throws.
 * @returns {Promise<{ options: import('playwright').LaunchOptions, version: string } | undefined>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  const system = [HEADLESS_SHELL, 'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']
    .map((name) => onPath(name))
    .filter(Boolean);
  const candidates = named
    ? [{ executablePath: named }]
    : [
        ...system.map((executablePath) => ({
          executablePath,
          ...(executablePath.endsWith(HEADLESS_SHELL) ? { args: ['--font-render-hinting=none'] } : {}),
        })),
        { channel: 'chrome' },
        {}, // Playwright's own download
        { channel: 'msedge' },
      ];
  for (const options of candidates) {
    try {
      const browser = await chromium.launch(options);
      const version = browser.version();
      await browser.close();
      return { options, version };
    } catch (error) {
      if (named) throw new Error(`CHROMIUM_PATH (${named}) does not start.`, { cause: error });
    }
  }
  return undefined;
}
