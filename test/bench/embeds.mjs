// Ten charts on one page, as tags and in frames: the main thread's work for each on a processor a quarter as fast.
/* global document */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };
const SLOWER = 4;
const F = '/seeds/fuzhou.json';
const X = '/seeds/xiamen.json';
const CHARTS = [
  ...[F, X].flatMap((src) => [13, 14].map((plan) => ['target-bars', { src, plan }])),
  ...['invention-patents-per-10k', 'valid-trademarks', 'copyright-registrations'].map((indicators) => [
    'trend-lines',
    { src: `${F} ${X}`, indicators },
  ]),
  ...[{}, { view: 'dots' }, { reference: 'target' }].map((more) => [
    'city-radar',
    { src: `${F} ${X}`, ...more },
  ]),
];
const tag = ([name, attributes]) =>
  `<plan-${name} ${Object.entries(attributes)
    .map(([key, text]) => `${key}="${text}"`)
    .join(' ')}></plan-${name}>`;
const frame = (address) => `<iframe title="chart" width="640" height="500" src="${address}"></iframe>`;
const framed = ([chart, attributes]) =>
  frame(`/dist/frame.html?${new URLSearchParams({ chart, ...attributes, lang: 'zh' })}`);

/** Milliseconds of the main thread for one of ten embeds, by form; and how often each file was asked for. */
export async function tenEmbeds(browser, root) {
  const asked = {};
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://bench');
    asked[pathname] = (asked[pathname] ?? 0) + 1;
    response.setHeader('content-type', `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`);
    response.setHeader('cache-control', 'max-age=600');
    if (!/^\/(dist|seeds)\//.test(pathname))
      return response.end('<!doctype html><html lang="zh"><body></body></html>');
    return response.end(await readFile(join(root, pathname)).catch(() => ''));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
  const page = await context.newPage();
  const work = await context.newCDPSession(page);
  // Time of the thread itself, so that what else the machine does is left out.
  await work.send('Performance.enable', { timeDomain: 'threadTicks' });
  await work.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const busy = async () =>
    (await work.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value *
    1000;
  const costOf = async (act) => {
    const before = await busy();
    await act();
    await page.waitForTimeout(1000);
    return (await busy()) - before;
  };
  const filled = (markup, done) => async () => {
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), markup);
    await page.waitForFunction(done, null, { timeout: 60_000, polling: 500 });
  };
  const open = () => page.goto(`http://127.0.0.1:${server.address().port}/`);
  const loadScript = () =>
    page.evaluate(
      () =>
        new Promise((onload) =>
          document.head.append(
            Object.assign(document.createElement('script'), {
              type: 'module',
              src: '/dist/plan-charts.min.js',
              onload,
            }),
          ),
        ),
    );
  try {
    await open();
    const idle = await costOf(() => undefined);
    const script = (await costOf(loadScript)) - idle;
    const tags = await costOf(
      filled(CHARTS.map(tag).join(''), () =>
        [...document.body.children].every((one) => one.shadowRoot?.querySelector('figure[aria-description]')),
      ),
    );
    await open();
    const empty = await costOf(
      filled(frame('/empty').repeat(10), () =>
        [...document.querySelectorAll('iframe')].every((one) => one.contentDocument?.body),
      ),
    );
    await open();
    const frames = await costOf(
      filled(CHARTS.map(framed).join(''), () =>
        [...document.querySelectorAll('iframe')].every((one) =>
          one.contentDocument
            ?.querySelector('main')
            ?.firstElementChild?.shadowRoot?.querySelector('figure[aria-description]'),
        ),
      ),
    );
    return {
      asked,
      cost: {
        'the script, once': script,
        'a tag': (tags - idle) / 10,
        'an empty frame': (empty - idle) / 10,
        'a frame': (frames - idle) / 10,
      },
    };
  } finally {
    await context.close();
    server.close();
  }
}
