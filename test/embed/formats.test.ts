// Formats by name on a page with the built files: the tag reads them, with metadata from a second address.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { JSON_STAT, OPEN_SDG, OPEN_SDG_METADATA } from '../indicator/formats/samples.js';
import { openSite, type Site } from './site.js';

const FILES = join(import.meta.dirname, '../indicator/formats/files');

let site: Site;
let page: Page;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(() => site.leave());

const IATI = `<?xml version="1.0"?>
<iati-activities version="2.03"><iati-activity>
  <title><narrative>Water</narrative></title><recipient-country code="SS"/>
  <result type="1"><title><narrative>Access</narrative></title>
    <indicator measure="1" ascending="0"><title><narrative>Cases</narrative></title>
      <baseline year="2018" value="40"/>
      <period><period-start iso-date="2019-01-01"/><period-end iso-date="2019-12-31"/>
        <target value="30"/><actual value="28"/></period>
    </indicator>
  </result>
</iati-activity></iati-activities>`;
const OWN: Readonly<Record<string, string>> = {
  'indicator_1-2-1.csv': OPEN_SDG,
  '1-2-1.json': OPEN_SDG_METADATA,
  'water.xml': IATI,
  'literacy.json': JSON_STAT,
};

/** The heading, the sentence and the table of the chart of some files, or its message. */
async function said(tag: string, files: readonly string[], script = 'plan-charts.min.js') {
  page = await site.visit({ viewport: { width: 800, height: 900 } });
  await page.route('**/served/*', async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.replace(/^.*\//, ''));
    const body = OWN[name] ?? (await readFile(join(FILES, name), 'utf8').catch(() => undefined));
    await (body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body }));
  });
  const src = files.map((file) => `/served/${file}`).join(' ');
  const type = script.includes('classic') ? '' : 'type="module"';
  await page.goto(
    site.put(
      '/formats',
      `<!doctype html><html lang="en"><meta charset="utf-8"><script ${type} src="/dist/${script}"></script>
       <body><${tag} src="${src}"></${tag}></body></html>`,
    ),
  );
  const texts = () =>
    page.evaluate((name) => {
      const root = document.querySelector(name)?.shadowRoot;
      for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
      const words = (one: Element | null | undefined) => one?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      return {
        heading: words(root?.querySelector('[part=heading]')),
        summary: words(root?.querySelector('[part=summary]')),
        notes: words(root?.querySelector('[part=notes]')),
        message: words(root?.querySelector('[role=alert]')),
        rows: [...(root?.querySelectorAll('table tr') ?? [])].map((row) =>
          [...row.querySelectorAll('th, td')].map(words).join(' | '),
        ),
      };
    }, tag);
  await expect
    .poll(async () => {
      const { rows, message } = await texts();
      return rows.length > 0 || message !== '';
    })
    .toBe(true);
  return texts();
}

describe('a format on a page', () => {
  it.each(['plan-charts.min.js', 'plan-charts.all.min.js', 'plan-charts.classic.min.js'])(
    'Open SDG with the targets, direction and place of its metadata, through %s',
    async (script) => {
      const one = await said('plan-trend-lines', ['indicator_1-2-1.csv', '1-2-1.json'], script);
      expect(one.heading).toBe('Exampleland: 15.5% (2021)');
      expect(one.summary).toBe('Poverty rate: Exampleland, 2015–2030');
      expect(one.rows.at(-1)).toContain('Exampleland | 2030 | target | 10.25% | not yet reported');
    },
  );

  it.each([
    ['plan-trend-lines', 'open-sdg-rwanda.csv', ['2021 | actual | 89.6%', '2024 | actual | 94.3%']],
    ['plan-target-bars', 'water.xml', ['Cases | 40 (2018) | 30 (2019) | 28 (2019) | 93.3% | 120.0%']],
    ['plan-trend-lines', 'literacy.json', ['Aland | 2020 | actual | 91.5', 'Beland | 2021 | actual | 84.5']],
    [
      'plan-trend-lines',
      'oecd-unemployment.json',
      ['Australia | 2011 | actual | 5.10%', 'Austria | 2013 | estimate | 4.70%'],
    ],
    ['plan-trend-lines', 'eurostat-activity-rate.csv', ['2021 | actual | 66.5%', '2022 | actual | 66.6%']],
    ['plan-trend-lines', 'eurostat-first-permits.csv', ['FR | 2021 | actual | 287,179']],
    [
      'plan-trend-lines',
      'world-bank-unemployment.csv',
      ['Viet Nam | 2021 | actual | 7.011%', 'no figure given'],
    ],
    [
      'plan-trend-lines',
      'owid-rural-electricity.csv',
      ['Bangladesh | 2012 | actual | 48.79%', 'Bhutan | 2013'],
    ],
  ])('%s of %s', async (tag, file, expected) => {
    const one = await said(tag, [file]);
    expect(one.message).toBe('');
    expect(one.heading).not.toBe('');
    for (const text of expected) expect(one.rows.join('\n')).toContain(text);
  });

  it('that does not hold together is told in place', async () => {
    const one = await said('plan-trend-lines', ['missing.csv']);
    expect(one.message).toContain('missing.csv');
  });
});
