// The gallery as `npm run build:gallery` writes it, opened from a sub-folder of a site.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';

const built = resolve(import.meta.dirname, '../../storybook-static');
const FOLDER = '/some/folder/';
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};
/** Long enough for a busy machine, in milliseconds: no test is about time. */
const PATIENCE = 60_000;
const NARROW = 320;
/** Of a page at that width, in pixels: some twenty screens. */
const TALLEST = 16_000;

let server, browser, home;
/** Pages of text and the home page by id. */
let pages;

beforeAll(async () => {
  server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const path = pathname.startsWith(FOLDER) ? pathname.slice(FOLDER.length) || 'index.html' : '';
    const type =
      TYPES[extname(path)] ?? (path.endsWith('.svg') ? 'image/svg+xml' : 'application/octet-stream');
    if (pathname === '/blank') return response.setHeader('content-type', 'text/html').end('<!doctype html>');
    const file = path && (await readFile(join(built, decodeURIComponent(path))).catch(() => undefined));
    if (!file) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    return response.setHeader('content-type', type).end(file);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  home = `http://127.0.0.1:${server.address().port}${FOLDER}`;
  browser = await chromium.launch((await findBrowser())?.options);
  const { entries } = JSON.parse(await readFile(join(built, 'index.json'), 'utf8'));
  pages = entries;
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** A page in a language that notes each fault it sees: in the console, a script, a file that is missing. */
async function openPage(locale, width) {
  const context = await browser.newContext({ locale, viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on(
    'response',
    (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`),
  );
  return { page, faults, close: () => context.close() };
}

/** What a page of text shows at the narrow width. */
async function visit({ page, faults }, { id, type }) {
  faults.length = 0;
  await page.goto(`${home}iframe.html?viewMode=${type}&id=${id}`);
  const heading = await page.locator('#storybook-docs h1, #storybook-root h1').first().innerText();
  await page.waitForLoadState('networkidle');
  const { links, ids, width, height } = await page.evaluate(() => ({
    links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  return { id, heading, links, ids, width, height, faults: [...faults] };
}

it.each(['en', 'zh-CN'])(
  'has pages without faults in %s, as wide as a telephone, whose links lead to a page and a heading',
  async (lang) => {
    const wanted = Object.values(pages).filter(({ type, id }) => type === 'docs' || id.startsWith('home'));
    expect(wanted.length).toBeGreaterThan(60);
    const queue = [...wanted];
    const seen = new Map();
    const walk = async () => {
      const one = await openPage(lang, NARROW);
      for (let next = queue.shift(); next; next = queue.shift()) seen.set(next.id, await visit(one, next));
      await one.close();
    };
    await Promise.all([walk(), walk()]);

    const told = [...seen.values()];
    expect(told.filter(({ faults }) => faults.length).map(({ id, faults }) => [id, ...faults])).toEqual([]);
    expect(told.filter(({ width }) => width > NARROW).map(({ id, width }) => [id, width])).toEqual([]);
    expect(told.filter(({ height }) => height > TALLEST).map(({ id, height }) => [id, height])).toEqual([]);

    const isText = ({ id }) => /^(?:guides|data|recipes|decisions)-/.test(id);
    const headings = told.filter(isText).map(({ heading }) => heading);
    const isChinese = (one) => /\p{Script=Han}/u.test(one);
    expect(headings.length).toBeGreaterThan(60);
    expect(headings.filter((one) => isChinese(one) !== (lang === 'zh-CN'))).toEqual(
      lang === 'zh-CN' ? ['Node'] : [],
    );

    const lost = [];
    const files = new Set();
    for (const { id, links, ids } of told)
      for (const link of links.filter((one) => !/^(?:https?:|mailto:)/.test(one))) {
        const [, , target, heading] = /^\.\/\?path=\/(docs|story)\/([^#]+)(?:#(.+))?$/.exec(link) ?? [];
        if (link.startsWith('#')) {
          // A chart's own state stands behind `#` as `name=value`.
          if (!link.includes('=') && !ids.includes(decodeURIComponent(link.slice(1)))) lost.push([id, link]);
        } else if (!target) files.add(new URL(link, home).href);
        else if (!pages[target]) lost.push([id, link]);
        else if (heading && !seen.get(target)?.ids.includes(decodeURIComponent(heading)))
          lost.push([id, link]);
      }
    expect(lost).toEqual([]);
    // Storybook's own button opens a story without the gallery around it.
    const own = [...files]
      .map((file) => file.replace(home, ''))
      .filter((file) => !file.startsWith('iframe.html?id='));
    expect(own.sort()).toEqual([
      'api/modules/indicator.html',
      'api/modules/static.html',
      'dist/workshop.html',
    ]);
    for (const file of files) expect((await fetch(file)).status, file).toBe(200);
  },
);

it.each([
  ['en', 'Indicator tables as charts', 'workshop', 'All 4 indicators reached'],
  ['fr', 'Des tableaux d’indicateurs en graphiques', 'atelier', 'Les 4 indicateurs'],
  ['zh-CN', '把规划指标表画成图', '工作台', '4 项全部达到'],
])('opens with the home page in %s, which leads to the workshop', async (lang, title, workshop, finding) => {
  const { page, faults, close } = await openPage(lang, 1200);
  await page.goto(home);
  const frame = page.frameLocator('#storybook-preview-iframe');
  await frame.getByRole('heading', { name: title, level: 1 }).waitFor();
  await frame.getByText(finding).first().waitFor();
  await frame.getByRole('link', { name: workshop, exact: true }).click();
  await page.waitForURL(/dist\/workshop\.html/);
  await page.getByRole('textbox').first().waitFor();
  expect(faults).toEqual([]);
  await close();
});

/** What the answer to each question has to name. */
const ANSWERS = [
  ...[
    'workshop.html',
    'plan-charts.min.js',
    'data-plan-chart',
    'figures.csv',
    'SDMX-CSV',
    '<plan-city-radar>',
  ],
  ...['indicators', 'better', 'annotations', 'heading', 'npm install plan-charts', 'frame.html', 'wechat'],
  ...['toolbar', 'group', 'plan-select', '--plan-background', 'renderSvg', 'setMessages', /Orange|橙色/],
];

/** The text of a section, or of the page without one. */
const sectionText = (place, id) =>
  place.evaluate((body, id) => {
    const heading = id && body.querySelector(`#${CSS.escape(id)}`);
    if (!heading) return id ? '' : body.innerText;
    const texts = [];
    for (
      let next = heading;
      next && (next === heading || next.tagName > heading.tagName || !/^H\d$/.test(next.tagName));
    )
      [texts[texts.length], next] = [next.innerText, next.nextElementSibling];
    return texts.join('\n');
  }, id);

it.each([
  ['en', /Twenty questions/],
  ['zh-CN', /二十个问题/],
])('answers twenty questions in two clicks from the home page in %s', async (lang, title) => {
  const { page, faults, close } = await openPage(lang, 1200);
  const frame = page.frameLocator('#storybook-preview-iframe');
  const isChinese = (one) => /\p{Script=Han}/u.test(one);
  await page.goto(home);
  await frame.getByRole('link', { name: title }).click();
  await page.waitForURL(/how-do-i/);
  const questions = page.url();
  for (const [at, answer] of ANSWERS.entries()) {
    await page.goto(questions);
    const row = frame.getByRole('row', { name: new RegExp(`^${at + 1}\\. `) });
    await row.getByRole('link').first().click();
    await page.waitForURL((url) => !url.href.includes('how-do-i'));
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    const text = () => sectionText(frame.locator('body'), id);
    await expect.poll(text, { message: `${at + 1}. ${id}` }).toMatch(answer);
    const heading = await frame.getByRole('heading', { level: 1 }).first().innerText();
    expect(isChinese(heading), heading).toBe(lang === 'zh-CN' && heading !== 'Node');
  }
  expect(faults).toEqual([]);
  await close();
});

it('opens an answer at its section, which code above it may move', async () => {
  const { page, close } = await openPage('zh-CN', 1200);
  await page.goto(`${home}?path=/docs/guides-how-do-i--overview`);
  const frame = page.frameLocator('#storybook-preview-iframe');
  await frame.getByRole('link', { name: 'CSV', exact: true }).click();
  await expect.poll(() => page.url()).toContain('guides-data--overview#csv');
  await page.waitForLoadState('networkidle');
  const places = [];
  const settled = async () => {
    const heading = frame.locator('#csv');
    places.push(await heading.evaluate((one) => Math.round(one.getBoundingClientRect().top)));
    return places.at(-1) === places.at(-2) && places.at(-1) === places.at(-3);
  };
  await expect.poll(settled, { interval: 400 }).toBe(true);
  expect(places.at(-1)).toBeGreaterThanOrEqual(-1);
  expect(places.at(-1)).toBeLessThan(600);
  await close();
});

it.each(['target-bars', 'trend-lines', 'city-radar'])(
  'has a whole table and choices for %s',
  async (name) => {
    const { page, close } = await openPage('en', 1200);
    await page.goto(`${home}iframe.html?viewMode=docs&id=${name}--overview`);
    const table = page.locator('.docblock-argstable');
    await table.getByText('--plan-background').waitFor();
    const names = await table.locator('tbody tr td:first-child').allInnerTexts();
    for (const one of ['toolbar', 'data', 'src', 'better', 'toSvg', 'plan-ready', 'heading', 'picture'])
      expect(names.join('\n')).toContain(one);
    const controls = table.getByRole('combobox');
    expect(await controls.count()).toBeGreaterThanOrEqual(12);
    await close();
  },
);

it('shows the page of a tag in the language of the reader, and in another once chosen', async () => {
  const { page, close } = await openPage('zh-CN', 1200);
  await page.goto(`${home}iframe.html?viewMode=docs&id=target-bars--overview`);
  const table = page.locator('.docblock-argstable');
  await page.getByText('完成情况与目标对照').first().waitFor();
  await table.getByText('代替写明结论的大标题。').waitFor();
  await table.getByText('自定义属性', { exact: true }).waitFor();
  await page.getByRole('link', { name: '福州“十三五”结果' }).waitFor();
  expect(await table.getByText('Replaces the headline').count()).toBe(0);
  await page.evaluate(() =>
    globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { lang: 'en' } }),
  );
  await table.getByText('Replaces the headline').first().waitFor();
  await page.getByRole('link', { name: 'Fuzhou Results' }).waitFor();
  expect(await table.getByText('代替写明结论的大标题。').count()).toBe(0);
  await close();
});

it('names stories and pages in the sidebar in the language of the reader, and in another once chosen', async () => {
  const { page, close } = await openPage('zh-CN', 1200);
  await page.goto(`${home}?path=/docs/data-csv--overview`);
  const sidebar = page.locator('#storybook-explorer-menu');
  for (const name of [
    '首页',
    '目标条形图',
    '文档',
    '开始使用',
    '数据',
    '自己的表格',
    '做法',
    '微信、RSS 和 AMP',
  ])
    await sidebar.getByText(name, { exact: true }).first().waitFor();
  await page
    .frameLocator('#storybook-preview-iframe')
    .getByRole('heading', { name: 'CSV 文件', level: 1 })
    .waitFor();
  await page.evaluate(() =>
    globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { lang: 'en' } }),
  );
  await sidebar.getByText('Getting started', { exact: true }).waitFor();
  expect(await sidebar.innerText()).not.toMatch(/\p{Script=Han}/u);
  await close();
});

/** Stories whose play leaves another picture than their code draws. */
const PLAYED = ['target-bars--motion', 'trend-lines--span-of-years', 'city-radar--switched-to-dots'];
const CHARTS = 'plan-target-bars, plan-trend-lines, plan-city-radar';

/** The texts in each chart below an element, and how wide it is. */
const told = (place) =>
  place.locator(CHARTS).evaluateAll((tags) =>
    tags.map((tag) => ({
      width: tag.clientWidth,
      texts: [...tag.shadowRoot.querySelectorAll('svg text, .message')]
        .map(({ textContent }) => textContent.trim())
        .sort(),
    })),
  );

it.each(['target-bars', 'trend-lines', 'city-radar'])(
  'has code with each story of %s that draws the same on another page',
  async (name) => {
    const { page, close } = await openPage('en', 1000);
    const ids = Object.values(pages).flatMap(({ id, type }) =>
      type === 'story' && id.startsWith(`${name}--`) && !PLAYED.includes(id) ? [id] : [],
    );
    expect(ids.length).toBeGreaterThan(10);
    const others = [];
    for (const id of ids) {
      await page.goto(`${home}iframe.html?viewMode=story&id=${id}`);
      const snippet = () =>
        page.evaluate(
          () => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storybook/docs/snippet-rendered')?.[0].source,
        );
      await expect.poll(snippet).toContain('<plan-');
      const code = await snippet();
      const drawn = () => told(page.locator('body'));
      let charts = [];
      // A long picture is drawn in parts while the page is idle.
      const settled = async () => {
        const before = JSON.stringify(charts);
        charts = await drawn();
        const isDrawn = charts.length > 0 && charts.every(({ texts }) => texts.length > 0);
        return isDrawn && JSON.stringify(charts) === before;
      };
      await expect.poll(settled, { interval: 300 }).toBe(true);
      await page.goto(new URL('/blank', home).href);
      const box = `<div style="width: ${charts[0].width}px">${code}</div>`;
      await page.setContent(`<!doctype html><html lang="en">${box}</html>`);
      const same = expect.poll(drawn).toEqual(charts);
      await same.catch(({ message }) => others.push([id, message.slice(0, 1500)]));
    }
    expect(others).toEqual([]);
    await close();
  },
);
