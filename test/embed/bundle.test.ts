// The library in a bundle, which does not know where the library's own files are.
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  const { outputFiles, warnings } = await build({
    entryPoints: [resolve(import.meta.dirname, '../../dist/define.js')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  const chart = '<plan-target-bars toolbar src="/seeds/fuzhou.json" place="fuzhou" plan="13">';
  page = await site.browser.newPage();
  await page.goto(
    site.put(
      '/article',
      `<!doctype html><html lang="en"><meta charset="utf-8">${chart}</plan-target-bars><script type="module">${outputFiles[0]!.text.replaceAll('</script', '<\\/script')}</script>`,
    ),
  );
  await page.locator('svg[role=img]').waitFor();
});
afterAll(() => site.close());

const open = () => page.getByRole('button', { name: 'Embed code' }).click();
const forms = () => page.locator('[part=embed] [aria-pressed]').allTextContents();

it('offers embed code that needs no file of the library', async () => {
  await open();
  await page.locator('[part=embed]').waitFor();
  expect((await forms()).map((one) => one.trim())).toEqual(['Still image', 'Text']);
  expect(await page.locator('[part=embed] textarea').inputValue()).toMatch(/^<figure/);
  await open();
});

it('refuses a tag or frame with what to set', async () => {
  const refused = await page
    .locator('plan-target-bars')
    .evaluate((chart) =>
      (chart as unknown as { embedCode(form: string): Promise<string> }).embedCode('tag').catch(String),
    );
  expect(refused).toContain('library: expected the http or https address of the folder');
});

it('names the address that the author sets', async () => {
  await page
    .locator('plan-target-bars')
    .evaluate((chart) => chart.setAttribute('library', '/static/charts/'));
  await open();
  await page.locator('[part=embed]').waitFor();
  await expect.poll(forms).toHaveLength(4);
  expect(await page.locator('[part=embed] textarea').inputValue()).toContain(
    `src="${site.origin}/static/charts/plan-charts.min.js"`,
  );
});
