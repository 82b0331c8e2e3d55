// How a chart reports failing servers, in its place and by an event; each is a real server on loopback.
import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
let elsewhere: Site;
let page: Page;
beforeAll(async () => ([site, elsewhere] = await Promise.all([openSite(), openSite()])));
afterAll(() => Promise.all([site.close(), elsewhere.close()]));
afterEach(() => site.leave());

const CSV = 'Place,Indicator,Unit,Target 2025,Actual 2025\nExampleton,Trees,items,80,92\n';
const JSON_RECORDS =
  '[{"place":"Exampleton","indicator":"Trees","unit":"items","target2025":80,"actual2025":92}]';

/** A page with a bar chart of an address, that keeps what the chart tells and what escapes into the page. */
async function open(src: string): Promise<void> {
  page = await site.visit();
  const keep = `window.told=[]; addEventListener('plan-error', ({ detail }) => told.push(detail));
    window.escaped=[]; for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, (event) => escaped.push(String(event.reason ?? event.message)));`;
  await page.goto(
    site.put(
      '/page',
      `<!doctype html><html lang="en"><meta charset="utf-8"><script>${keep}</script>
       <script type="module" src="/dist/plan-charts.min.js"></script>
       <plan-target-bars src="${src}"></plan-target-bars>`,
    ),
  );
}

const chart = () => page.locator('plan-target-bars');
const drawn = () => chart().locator('svg[role=img] text').allTextContents();
const message = () => chart().locator('[part=message][role=alert]').textContent();
const kept = (name: string) =>
  page.evaluate((key) => (window as unknown as Record<string, unknown[]>)[key], name);

const head = (response: ServerResponse, type: string, status = 200) =>
  response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' });

describe('a chart is drawn', () => {
  it.each([
    ['CSV sent as plain text', CSV, 'text/plain'],
    ['CSV sent as a stream of bytes', CSV, 'application/octet-stream'],
    ['JSON sent as CSV', JSON_RECORDS, 'text/csv'],
    ['JSON sent as an image', JSON_RECORDS, 'image/png'],
    ['JSON with a byte order mark', `\uFEFF${JSON_RECORDS}`, 'application/json'],
    ['data of no type', JSON_RECORDS, ''],
  ])('from %s', async (_, body, type) => {
    await open(site.serve('/file', (_request, response) => head(response, type).end(body)));
    await expect.poll(drawn).toContain('Trees');
    expect([await kept('told'), await kept('escaped')]).toEqual([[], []]);
  });

  it('through redirects, also to another origin that allows this page', async () => {
    const end = elsewhere.serve('/end.csv', (_request, response) => head(response, 'text/csv').end(CSV));
    site.serve('/second', (_request, response) => response.writeHead(307, { location: end }).end());
    await open(
      site.serve('/first', (_request, response) => response.writeHead(301, { location: '/second' }).end()),
    );
    await expect.poll(drawn).toContain('Trees');
  });
});

describe('a message stands in the place of the chart', () => {
  const refused = /cannot be fetched/;
  it.each<[string, (response: ServerResponse) => unknown, RegExp]>([
    [
      'a file that is not there',
      (response) => head(response, 'text/html', 404).end('<h1>Not found</h1>'),
      /HTTP 404/,
    ],
    ['a server that fails', (response) => head(response, 'text/plain', 503).end('later'), /HTTP 503/],
    [
      'a page instead of data',
      (response) => head(response, 'text/html').end('<!doctype html><p>Sign in'),
      /page|JSON/,
    ],
    ['an empty answer', (response) => head(response, 'text/csv').end(), /JSON|value/],
    ['an answer without content', (response) => head(response, 'text/csv', 204).end(), /JSON|value/],
    ['a redirect without end', (response) => response.writeHead(302, { location: '/fault' }).end(), refused],
    [
      'a redirect to an origin that does not allow this page',
      (response) => response.writeHead(302, { location: `${elsewhere.origin}/closed` }).end(),
      refused,
    ],
    [
      'a redirect to a script',
      (response) => response.writeHead(302, { location: 'javascript:1' }).end(),
      refused,
    ],
    [
      'a redirect to a data address',
      (response) => response.writeHead(302, { location: 'data:,1' }).end(),
      refused,
    ],
    ['a connection that ends at once', (response) => response.destroy(), refused],
    [
      'a file that breaks off',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '1000' }).write(CSV);
        setTimeout(() => response.destroy(), 50);
      },
      refused,
    ],
    [
      'bytes that are not what the header says',
      (response) =>
        response.writeHead(200, { 'content-type': 'text/csv', 'content-encoding': 'gzip' }).end(CSV),
      refused,
    ],
    [
      'a table that its server calls JSON',
      (response) => head(response, 'application/json').end(CSV),
      /invalid JSON/,
    ],
    [
      'half a JSON file',
      (response) => head(response, 'application/json').end(JSON_RECORDS.slice(0, 60)),
      /invalid JSON/,
    ],
    [
      'a picture',
      (response) => head(response, 'image/png').end(Buffer.from('89504e470d0a1a0a0000ff', 'hex')),
      /./,
    ],
  ])('%s', async (_, answer, text) => {
    elsewhere.serve('/closed', (_request, response) => response.end(CSV));
    await open(site.serve('/fault', (_request, response) => void answer(response)));
    await expect.poll(message).toMatch(text);
    expect(await drawn()).toEqual([]);
    expect(await chart().getByRole('button', { name: 'Try again' }).count()).toBe(1);
    expect(await kept('escaped')).toEqual([]);
    const told = (await kept('told')) as { message: string }[];
    expect(told).toHaveLength(1);
    expect(await message()).toContain(told[0]!.message);
  });

  it('a file without end: 16 MB are read of it, and no more (C25)', async () => {
    let closed = false;
    const address = site.serve('/endless', (_request, response) => {
      head(response, 'text/csv');
      const row = Buffer.from('Exampleton,Trees,items,80,92\n'.repeat(10_000));
      const pour = () => {
        while (!closed && response.write(row));
      };
      response.on('drain', pour).on('close', () => (closed = true));
      pour();
    });
    await open(address);
    await expect.poll(message).toContain('/endless: larger than 16 MB');
    await expect.poll(() => closed).toBe(true);
    expect(await kept('escaped')).toEqual([]);
  });

  it('and the reader tries again until the file comes', async () => {
    let broken = true;
    const address = site.serve('/trees.csv', (_request, response) =>
      broken ? response.destroy() : head(response, 'text/csv').end(CSV),
    );
    await open(address);
    const again = chart().getByRole('button', { name: 'Try again' });
    await again.click();
    await expect.poll(async () => ((await kept('told')) as unknown[]).length).toBe(2);
    broken = false;
    await again.click();
    await expect.poll(drawn).toContain('Trees');
    expect(await again.count()).toBe(0);
  });
});

describe('of fast changes of src', () => {
  it('the last one wins, whatever comes first, and the others are ended (C25)', async () => {
    const ended: string[] = [];
    const waiting = new Map<string, ServerResponse>();
    for (const name of ['a', 'b', 'c'])
      site.serve(`/${name}.csv`, (_request, response) => {
        waiting.set(name, response);
        response.on('close', () => response.writableEnded || ended.push(name));
      });
    await open('/a.csv');
    await expect.poll(() => waiting.has('a')).toBe(true);
    for (const name of ['b', 'c']) {
      await chart().evaluate((one, src) => one.setAttribute('src', src), `/${name}.csv`);
      await expect.poll(() => waiting.has(name)).toBe(true);
    }
    await expect.poll(() => ended).toEqual(['a', 'b']);
    head(waiting.get('c')!, 'text/csv').end(CSV.replace('Trees', 'Lanes'));
    await expect.poll(drawn).toContain('Lanes');
    expect([await kept('told'), await kept('escaped')]).toEqual([[], []]);
  });
});
