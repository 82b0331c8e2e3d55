// What a page fetches for its first pictures, when it fetches the rest, and how it reports a missing file.
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
/** The parts that the page cannot fetch; a route that is taken away would leave requests under way without an answer. */
const missing = new Set<string>();
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(() => site.leave());

const F = '/seeds/fuzhou.json';
const X = '/seeds/xiamen.json';
const TAGS = [
  ...[F, X].flatMap((src) =>
    [13, 14].map((plan) => `<plan-target-bars src="${src}" plan="${plan}"></plan-target-bars>`),
  ),
  ...[13, 14].map((plan) => `<plan-trend-lines src="${F} ${X}" plan="${plan}"></plan-trend-lines>`),
  `<plan-city-radar src="${F} ${X}" plan="13"></plan-city-radar>`, // There are no results of plan 14 to compare.
];
const [BARS = '', TREND = '', RADAR = ''] = [TAGS[0], TAGS[4], TAGS[6]];

const ONE_TREND = `<plan-trend-lines src="${F}" plan="13"></plan-trend-lines>`;

/** A page that counts the pictures that are ready; `later` are the parts that it cannot fetch, `held` those that take a while. */
async function open(
  body: string,
  {
    lang = 'zh',
    query = '',
    later = [] as string[],
    held = {} as Readonly<Record<string, Promise<void>>>,
  } = {},
): Promise<string[]> {
  const asked: string[] = [];
  page = await site.visit({ viewport: { width: 800, height: 900 } });
  missing.clear();
  for (const part of later) {
    missing.add(part);
    await page.route(`**/plan-charts.${part}.min.js*`, (route) =>
      missing.has(part) ? route.abort() : route.continue(),
    );
  }
  for (const [part, until] of Object.entries(held))
    await page.route(`**/plan-charts.${part}.min.js*`, (route) => until.then(() => route.continue()));
  page.on('request', (request) => {
    const [, part] = /\/dist\/plan-charts\.?([\w.-]*?)\.?min\.js/.exec(request.url()) ?? [];
    if (part !== undefined) asked.push(part || 'loader');
  });
  const count = `window.ready=0; addEventListener('plan-ready', () => window.ready += 1);
    window.told=[]; addEventListener('plan-error', ({ detail }) => window.told.push(detail.message));`;
  await page.goto(
    site.put(
      '/first',
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><script>${count}</script>
       <script type="module" src="/dist/plan-charts.min.js${query}"></script><body>${body}</body></html>`,
    ),
  );
  return asked;
}

const ready = () => page.evaluate(() => (window as unknown as { ready: number }).ready);
const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
const LATER = ['later', 'shared', 'export', 'tables'];

describe('the first pictures', () => {
  it.each(['zh', 'zh-Hant', 'en'])(
    'of both real plans ask for no file but those of their charts, in %s',
    async (lang) => {
      const asked = await open(TAGS.join(''), { lang, later: LATER });
      await expect.poll(ready).toBe(TAGS.length);
      expect(asked.filter((part) => !LATER.includes(part)).sort()).toEqual(
        [...new Set(asked.filter((part) => !LATER.includes(part)))].sort(),
      );
      expect(await told()).toEqual([]);
    },
  );

  it('fetch only the charts that stand in the page', async () => {
    const asked = await open(BARS, { later: LATER });
    await expect.poll(ready).toBe(1);
    expect(asked).toContain('target-bars');
    expect(asked).not.toContain('trend-lines');
    expect(asked).not.toContain('city-radar');
  });

  it.each([
    ['en', 'en'],
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['fr', 'fr'],
    ['de', 'en'],
  ])('fetch in %s the messages of %s, once and no others', async (lang, of) => {
    const asked = await open(BARS + ONE_TREND, { lang, later: [...LATER, `${of}.later`] });
    await expect.poll(ready).toBe(2);
    const first = asked.filter((part) => ![...LATER, `${of}.later`].includes(part));
    expect(first.sort()).toEqual(['loader', 'core', 'target-bars', 'trend-lines', of].sort());
    expect(await told()).toEqual([]);
  });

  it('fetch the messages of a kind of chart that is added when it comes', async () => {
    const asked = await open(BARS, { lang: 'en', later: LATER });
    await expect.poll(ready).toBe(1);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), ONE_TREND);
    await expect.poll(ready).toBe(2);
    const messages = asked.filter((part) => part.startsWith('en') && part !== 'en.later');
    expect(messages).toEqual(['en.target-bars', 'en.trend-lines']);
  });

  it.each([
    ['<plan-target-bars order="gap"', 'target-bars'],
    ['<plan-target-bars group-by="Indicator"', 'target-bars'],
    ['<plan-city-radar view="dots"', 'city-radar'],
    ['<plan-city-radar reference="target"', 'city-radar'],
  ])('of %s ask for what only that needs beside the chart, and for no file twice', async (tag, chart) => {
    let go = () => {};
    const held = new Promise<void>((done) => (go = done));
    const html = `${tag} src="${F} ${X}" plan="13"></plan-${chart}>`;
    const asked = await open(html, { lang: 'en', later: LATER, held: { [chart]: held } });
    await expect.poll(() => asked).toContain(`${chart}.extras`);
    expect(await ready()).toBe(0);
    go();
    await expect.poll(ready).toBe(1);
    const first = asked.filter((part) => ![...LATER, 'extras', 'en.later'].includes(part));
    expect(first.sort()).toEqual(['loader', 'core', chart, `${chart}.extras`, `en.${chart}`].sort());
  });

  it('of a default that is spelled out ask for nothing more', async () => {
    const asked = await open(BARS.replace('src', 'order=" Document " group-by="" src'), { later: LATER });
    await expect.poll(ready).toBe(1);
    expect(asked.filter((part) => part.endsWith('.extras'))).toEqual([]);
  });

  it('of results on the way to a target ask for what judges their pace', async () => {
    const of = (id: string, kind: string, year: number, value: number) => ({
      ...{ id, indicator: 'a', place: 'p', kind, value, period: { kind: 'end', to: year } },
      ...{ printed: String(value), sources: [], ...(kind === 'target' ? { force: 'set' } : {}) },
    });
    const data = {
      units: [{ id: 'u', name: 'km' }],
      places: [{ id: 'p', name: 'Port' }],
      indicators: [{ id: 'a', name: 'Roads', unit: 'u', quantity: 'stock', better: 'higher' }],
      readings: [of('1', 'actual', 2020, 10), of('2', 'actual', 2023, 12), of('3', 'target', 2025, 20)],
    };
    const tag = `<plan-target-bars><script type="application/json">${JSON.stringify(data)}</script></plan-target-bars>`;
    const asked = await open(tag, { lang: 'en', later: LATER });
    await expect.poll(ready).toBe(1);
    expect(asked).toContain('target-bars.extras');
    expect(await told()).toEqual([]);
    expect(await page.locator('svg[role=img]').textContent()).toContain('20.0%');
  });

  it('ask for the dots of a radar where it becomes too narrow, and keep the picture meanwhile at any width', async () => {
    let go = () => {};
    const held = new Promise<void>((done) => (go = done));
    const asked = await open(RADAR, { lang: 'en', held: { 'city-radar.extras': held } });
    await expect.poll(ready).toBe(1);
    expect(asked.filter((part) => part.endsWith('.extras'))).toEqual([]);
    const width = () => page.locator('svg[role=img]').evaluate((svg) => Number(svg.getAttribute('width')));
    const wide = await width();
    await page.setViewportSize({ width: 280, height: 900 });
    await expect.poll(() => asked).toContain('city-radar.extras');
    await page.setViewportSize({ width: 270, height: 900 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await width()).toBe(wide);
    expect(await told()).toEqual([]);
    go();
    await expect.poll(width).toBeLessThan(270);
    expect(await page.locator('svg[role=img]').textContent()).toContain('100% = leader');
    expect(await told()).toEqual([]);
  });

  it('fetch every language that the page speaks', async () => {
    const asked = await open(`${BARS}<div lang="fr">${BARS}</div>`, { lang: 'en' });
    await expect.poll(ready).toBe(2);
    await expect.poll(() => page.locator('figure[aria-description]').count()).toBe(2);
    const said = asked.filter((part) => /^(?:en|fr|zh)/.test(part));
    const files = ['en', 'fr'].flatMap((of) => [`${of}.target-bars`, `${of}.later`]);
    expect(said.sort()).toEqual(files.sort());
  });

  it('are the same whatever follows the name of the file, and every file comes once', async () => {
    const asked = await open(BARS + RADAR, { query: '?v=3' });
    await expect.poll(ready).toBe(2);
    await expect.poll(() => page.locator('figure[aria-description]').count()).toBe(2);
    expect(asked.length).toBe(new Set(asked).size);
  });

  it('from a table, a file of one, several files or in a group ask for all they need in one round', async () => {
    const table =
      '<table><tr><th>Indicator</th><th>Unit</th><th>2020 target</th><th>2020 actual</th></tr><tr><td>Parks</td><td>km</td><td>9</td><td>7</td></tr></table>';
    const asks: readonly (readonly [string, readonly string[]])[] = [
      [`<plan-target-bars>${table}</plan-target-bars>`, ['tables', 'shared', 'en.later']],
      [table.replace('<table', '<table data-plan-chart="target-bars"'), ['tables', 'shared', 'en.later']],
      [RADAR, ['extras']],
      [BARS.replace('<plan-target-bars', '<plan-target-bars group="a"'), ['extras']],
    ];
    for (const [body, parts] of asks) {
      const asked = await open(body, { lang: 'en' });
      await expect.poll(ready).toBe(1);
      const round = asked.slice(1, asked.indexOf('core') + 1);
      expect(round).toEqual(expect.arrayContaining([...parts]));
      await site.leave();
    }
  });

  it('come to tags that are added later', async () => {
    await open('<p></p>');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), TREND);
    await expect.poll(ready).toBe(1);
  });
});

describe('a file that is missing', () => {
  const radar = () => page.locator('plan-city-radar');

  it('is named with its address where the chart would be, and asked for again with the next change', async () => {
    await open(RADAR, { later: ['city-radar'] });
    await expect
      .poll(told)
      .toEqual([expect.stringContaining(`${site.origin}/dist/plan-charts.city-radar.min.js`)]);
    expect(await radar().locator('[part=message]').innerText()).toContain('plan-charts.city-radar.min.js');
    expect(await ready()).toBe(0);
    missing.delete('city-radar');
    await radar().evaluate((chart) => chart.setAttribute('heading', '又一次'));
    await expect.poll(ready).toBe(1);
  });

  it('of extras is named with its address, and asked for again with the next change', async () => {
    await open('<plan-target-bars order="gap" src="/seeds/fuzhou.json" plan="13"></plan-target-bars>', {
      later: ['target-bars.extras'],
    });
    const address = `${site.origin}/dist/plan-charts.target-bars.extras.min.js`;
    await expect.poll(told).toEqual([expect.stringContaining(address)]);
    expect(await ready()).toBe(0);
    missing.delete('target-bars.extras');
    await page.locator('plan-target-bars').evaluate((chart) => chart.setAttribute('heading', '又一次'));
    await expect.poll(ready).toBe(1);
  });

  it('of a language is named in plain English, and asked for again with the next change', async () => {
    await open(BARS, { lang: 'fr', later: ['fr.target-bars'] });
    const address = `${site.origin}/dist/plan-charts.fr.target-bars.min.js`;
    await expect.poll(told).toEqual([expect.stringContaining(address)]);
    const message = page.locator('plan-target-bars [part=message]');
    expect(await message.innerText()).toContain(address);
    expect(await message.getAttribute('lang')).toBe('en');
    missing.delete('fr.target-bars');
    await page.locator('plan-target-bars').evaluate((chart) => chart.setAttribute('heading', 'Encore'));
    await expect.poll(ready).toBe(1);
    expect(await page.locator('plan-target-bars figure').getAttribute('lang')).toBe('fr');
  });

  it('of a language that charts turn to leaves them in the language they have, with the error', async () => {
    await open(BARS + RADAR, { lang: 'en', later: ['zh'] });
    await expect.poll(ready).toBe(2);
    await page.locator('html').evaluate((html) => html.setAttribute('lang', 'zh-CN'));
    const failure = expect.stringContaining(`${site.origin}/dist/plan-charts.zh.min.js`);
    await expect.poll(told).toEqual([failure, failure]);
    for (const tag of ['plan-target-bars', 'plan-city-radar']) {
      expect(await page.locator(`${tag} figure`).getAttribute('lang')).toBe('en');
      expect(await page.locator(`${tag} svg[role=img]`).count()).toBe(1);
      expect(await page.locator(`${tag} [role=alert]`).innerText()).toContain('plan-charts.zh.min.js');
    }
    missing.delete('zh');
    await page.locator('plan-target-bars').evaluate((chart) => chart.setAttribute('heading', '又一次'));
    await expect.poll(() => page.locator('plan-target-bars figure').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('plan-target-bars [role=alert]').count()).toBe(0);
  });

  it('of the later messages of a language that a chart turns to leaves it in the language it has', async () => {
    await open(BARS, { lang: 'en', later: ['fr.later'] });
    await page.locator('figure[aria-description]').waitFor();
    await page.locator('html').evaluate((html) => html.setAttribute('lang', 'fr'));
    await expect.poll(told).toEqual([expect.stringContaining('/dist/plan-charts.fr.later.min.js')]);
    expect(await page.locator('figure').getAttribute('lang')).toBe('en');
    expect(await page.locator('svg[role=img]').count()).toBe(1);
    missing.delete('fr.later');
    await page.locator('plan-target-bars').evaluate((chart) => chart.setAttribute('heading', 'Encore'));
    await expect.poll(() => page.locator('figure').getAttribute('lang')).toBe('fr');
  });

  it('of the later messages leaves the picture', async () => {
    await open(BARS, { lang: 'en', later: ['en.later'] });
    await expect.poll(ready).toBe(1);
    await page.locator('.enter').click();
    await expect.poll(told).toEqual([expect.stringContaining('/dist/plan-charts.en.later.min.js')]);
    missing.delete('en.later');
    await page.locator('.enter').click();
    await expect.poll(() => page.locator('.tooltip').count()).toBe(1);
  });

  it('of what comes later leaves the picture, and is told when a reader asks for it', async () => {
    await open(BARS, { later: ['later'] });
    await expect.poll(ready).toBe(1);
    await page.waitForTimeout(1500);
    expect(await told()).toEqual([]);
    await page.locator('.enter').click();
    await expect.poll(told).toEqual([expect.stringContaining('/dist/plan-charts.later.min.js')]);
    expect(await page.locator('svg[role=img]').count()).toBe(1);
    missing.delete('later');
    await page.locator('.enter').click();
    await expect.poll(() => page.locator('.tooltip').count()).toBe(1);
  });
});

describe('a file that is missing, and a reader who tries again', () => {
  it.for([
    ['the chart', RADAR, 'city-radar'],
    [
      'its extras',
      '<plan-target-bars order="gap" src="/seeds/fuzhou.json" plan="13"></plan-target-bars>',
      'target-bars.extras',
    ],
    ['its messages', BARS, 'en.target-bars'],
    ['the reader of tables', '<plan-target-bars data-csv></plan-target-bars>', 'tables'],
    ['what explains errors', '<plan-target-bars data-wrong></plan-target-bars>', 'explain'],
  ] as const)('%s: nothing is drawn until it comes', async ([, tag, part]) => {
    await open(tag, { lang: 'en', later: [part] });
    await page.evaluate(() => {
      const csv = 'Place,Indicator,Unit,Target 2025,Actual 2025\nExampleton,Trees,items,80,92';
      const [of, wrong] = ['[data-csv]', '[data-wrong]'].map((one) => document.querySelector(one));
      if (of) Object.assign(of, { data: csv });
      if (wrong) Object.assign(wrong, { data: { readings: 1, indicators: [] } });
    });
    await expect.poll(told).toEqual([expect.stringContaining(`plan-charts.${part}.min.js`)]);
    const again = page.getByRole('button', { name: 'Try again' });
    const failed = page.waitForEvent('requestfailed');
    await again.click();
    await failed;
    expect(await ready()).toBe(0);
    missing.delete(part);
    const pressed = () => again.click({ timeout: 1000 }).catch(() => undefined); // Until it is gone.
    if (part === 'explain')
      await expect
        .poll(() => pressed().then(told))
        .toContainEqual(expect.stringContaining('expected a list'));
    else await expect.poll(() => pressed().then(ready), { interval: 1000 }).toBe(1);
    await expect.poll(() => again.count()).toBe(0);
    expect(await ready()).toBe(part === 'explain' ? 0 : 1);
  });

  it('its language: what comes later asks for it with the picture, and no error is left', async () => {
    await open(BARS, { lang: 'en', later: ['en.target-bars'] });
    await expect.poll(told).toHaveLength(1);
    const again = page.getByRole('button', { name: 'Try again' });
    for (let press = 0; press < 2; press += 1) {
      const failed = page.waitForEvent('requestfailed');
      await again.click(); // A pointer over the chart asks for what comes later.
      await failed;
    }
    missing.delete('en.target-bars');
    // A press while the last request fails comes too early.
    const pressed = () => again.click({ timeout: 1000 }).catch(() => undefined);
    await expect.poll(() => pressed().then(ready)).toBe(1);
    await expect.poll(() => again.count()).toBe(0);
  });

  it('what comes later: the picture stays, and is explored once it comes', async () => {
    await open(BARS, { lang: 'en', later: ['later'] });
    await expect.poll(ready).toBe(1);
    await page.locator('.enter').click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    missing.delete('later');
    // A pointer on its way to the button asks for the file as well: the button may be gone before it is pressed.
    const pressed = () => again.click({ timeout: 1000 }).catch(() => undefined);
    await expect.poll(() => pressed().then(() => page.locator('.tooltip').count())).toBe(1);
    await expect.poll(() => again.count()).toBe(0);
    expect(await ready()).toBe(1); // The picture is not made again.
  });
});

describe('a reader who comes before exploring is there', () => {
  it('is answered where the pointer is by then, and nothing moves', async () => {
    await open(`${BARS}<p>后文</p>`);
    let go = () => {};
    const held = new Promise<void>((done) => (go = done));
    await page.route('**/plan-charts.later.min.js*', async (route) => {
      await held;
      await route.continue();
    });
    await expect.poll(ready).toBe(1);
    const place = await page.locator('body > p').boundingBox();
    const box = (await page.locator('svg[role=img]').boundingBox())!;
    await page.mouse.move(box.x + 40, box.y + box.height / 2);
    await page.mouse.move(box.x + 60, box.y + box.height / 2 + 4);
    go();
    await expect.poll(() => page.locator('.tooltip').count()).toBe(1);
    expect(await page.locator('body > p').boundingBox()).toEqual(place);
  });
});
