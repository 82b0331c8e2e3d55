// Vitest's browser mode in an engine that Playwright does not drive as it is installed.
import { fileURLToPath } from 'node:url';
import { defineBrowserProvider, parseKeyDef } from '@vitest/browser';
import { click, hover, keys, tab } from './input.mjs';

/** The page in which the tests run is a frame of vitest's own page. */
const FRAME = 'iframe[data-vitest]';

/** Keys go to the page of the tests unless an element in it has focus already. */
function focusPage() {
  const { activeElement, body } = document;
  if (!activeElement || activeElement === body) window.focus();
}

const commands = {
  __vitest_keyboard: async ({ page }, text, { unreleased }) => {
    await page.run(focusPage, [], FRAME);
    const held = new Set(unreleased);
    await page.perform(keys(parseKeyDef(text), held), FRAME);
    return { unreleased: [...held] };
  },
  __vitest_tab: ({ page }, { shift = false } = {}) => page.perform(tab(shift), FRAME),
  __vitest_click: ({ page }, point) => page.perform(click(point), FRAME),
  __vitest_hover: ({ page }, point) => page.perform(hover(point), FRAME),
};

const inPage = (file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * A provider: `start` opens the engine (`startFirefox` or `startWebKit`), `name` is vitest's name for it, and
 * `options.language` the reader's language: English, or zh-CN.
 */
export const engine = (name, start, options = {}) =>
  defineBrowserProvider({
    name: 'engines',
    supportedBrowser: [name],
    options,
    providerFactory: (project) => new EngineProvider(project, () => start(options), options),
  });

class EngineProvider {
  name = 'engines';
  supportsParallelism = false;
  #browser;
  #pages = new Map();

  constructor(project, start, { language }) {
    this.start = start;
    this.initScripts = [
      inPage('locators.js'),
      ...(language === 'zh-CN' ? [inPage('chinese-reader.js')] : []),
    ];
    for (const [name, command] of Object.entries(commands)) project.browser.registerCommand(name, command);
  }

  getCommandsContext(sessionId) {
    return { page: this.#pages.get(sessionId) };
  }

  async openPage(sessionId, url) {
    this.#browser ??= this.start();
    await this.#pages.get(sessionId)?.close();
    const page = await (await this.#browser).open();
    this.#pages.set(sessionId, page);
    await page.front();
    await page.goto(url);
  }

  async close() {
    this.#pages.clear();
    const browser = await this.#browser?.catch(() => undefined);
    this.#browser = undefined;
    await browser?.close();
  }
}
