// Several charts on paper: as many figures on a page as fit, none of them split.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const CHARTS = [
  'plan-target-bars src="/seeds/xiamen.json" plan="13"',
  'plan-trend-lines src="/seeds/fuzhou.json /seeds/xiamen.json" indicators="invention-patents-per-10k"',
  'plan-city-radar src="/seeds/fuzhou.json /seeds/xiamen.json"',
];

/** A page of figures; a link in the heading and one in the source tell on which sheet each begins and ends. */
const pageOf = (charts: readonly string[]) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="color-scheme" content="dark"><title>Paper</title>
<script type="module" src="/dist/plan-charts.min.js"></script>${charts
    .map((chart, index) => {
      const link = (end: string) => `<a slot="${end}" href="https://example.org/${index}">${end}</a>`;
      return `<${chart}>${link('heading')}${link('source')}</${chart.split(' ')[0] ?? ''}>`;
    })
    .join('')}`;

/** The numbers of the figures that begin or end on each sheet, from the links of a PDF. */
function sheetsOf(pdf: Buffer): number[][] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    Array.from(text.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g), ([, id = '', body = '']) => [id, body]),
  );
  const linkOf = (id: string): number[] => {
    const body = objects.get(id) ?? '';
    const [, bottom = 0, , top = 0] = (/\/Rect \[([^\]]*)\]/.exec(body)?.[1] ?? '').split(' ').map(Number);
    // A sliver at the foot of a sheet belongs to a figure that begins on the next one.
    return top - bottom < 5 ? [] : [Number(/example\.org\/(\d+)/.exec(body)?.[1])];
  };
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => [...(/\/Annots \[([^\]]*)\]/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)])
    .map((links) => links.flatMap(([, id = '']) => linkOf(id)));
}

async function printed(charts: readonly string[], open = '') {
  const page = await site.visit({ viewport: { width: 1000, height: 800 } });
  await page.goto(site.put('/paper', pageOf(charts)));
  await expect.poll(() => page.locator('svg.pc-picture').count()).toBe(charts.length);
  if (open) {
    await page.locator(`${open} details[part=data] summary`).first().click();
    await expect.poll(() => page.locator(`${open} table`).count()).toBeGreaterThan(0);
  }
  const sheets = sheetsOf(await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm' } }));
  await page.emulateMedia({ media: 'print' });
  const tables = await page.locator('table').evaluateAll((all) => all.filter((one) => one.checkVisibility()));
  const buttons = await page.getByRole('button').count();
  const ground = await page
    .locator('plan-target-bars')
    .first()
    .evaluate((chart) => getComputedStyle(chart).backgroundColor);
  await site.leave();
  return { sheets, tables: tables.length, buttons, ground };
}

it('two figures share a sheet where they fit, and each is whole', async () => {
  const { sheets, tables, ground } = await printed([...CHARTS, ...CHARTS]);
  expect(sheets).toEqual([
    [0, 0, 1, 1],
    [2, 2, 3, 3],
    [4, 4, 5, 5],
  ]);
  expect(tables).toBe(0);
  expect(ground).toBe('rgb(255, 255, 255)');
});

it('a table that the reader opened is printed with its figure', async () => {
  const { sheets, tables, buttons } = await printed(CHARTS, 'plan-trend-lines');
  expect(tables).toBe(1);
  expect(buttons).toBe(0);
  for (const index of [0, 1, 2])
    expect(
      sheets.filter((sheet) => sheet.includes(index)),
      `figure ${index}`,
    ).toHaveLength(1);
});
