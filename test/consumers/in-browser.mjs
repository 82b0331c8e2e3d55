import { gzipSync } from 'node:zlib';

/**
 * Checks one built page of an app: what it shows first, hears, shows after an update, and leaves when removed.
 * Returns the bytes of script, gzipped, that came before the first picture.
 */
export async function inBrowser(browser, address, { drawn = [], elsewhere }, step) {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  const faults = [];
  const outside = [];
  const scripts = [];
  const within = address.slice(0, address.lastIndexOf('/') + 1);
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('response', (answer) => {
    const url = answer.url();
    if (answer.request().resourceType() === 'script') scripts.push(answer);
    if (answer.status() >= 400) faults.push(`${answer.status()} ${url}`);
    if (!url.startsWith(within) && !url.startsWith('data:') && !(elsewhere && url.includes(elsewhere)))
      outside.push(url);
  });
  // What is fetched ahead once the picture is drawn is not counted, however slow the machine is.
  await page.addInitScript(() => {
    globalThis.addEventListener('plan-ready', (event) => {
      if (event.composedPath().some(({ id }) => id === 'drawn')) return;
      globalThis.comeWithPicture ??= performance.getEntriesByType('resource').map(({ name }) => name);
    });
  });
  const chart = page.locator('plan-target-bars:not(#drawn *)');
  const labelled = (text) => chart.locator('svg[role=img] text', { hasText: text }).first();

  let weight = 0;
  try {
    await page.goto(address);
    const shown = await step('draws', async () => {
      await labelled('Trees').waitFor();
      const { height, width } = await chart.locator('svg[role=img]').boundingBox();
      if (height < 50 || width < 200) throw new Error(`The picture is ${width} by ${height} px.`);
      for (const hasText of drawn) await page.locator('#drawn svg text', { hasText }).first().waitFor();
    });
    if (!shown) throw new Error('The chart is not drawn.');
    const come = await page.evaluate(() => globalThis.comeWithPicture);
    for (const one of scripts.filter((answer) => come.includes(answer.url())))
      weight += gzipSync(await one.body(), { level: 9 }).length;
    await step('hears', async () => {
      await page.locator('#heard', { hasText: /\S/ }).waitFor();
      const heard = await page.locator('#heard').textContent();
      await chart.locator('[part~=heading], [part~=summary]', { hasText: heard }).first().waitFor();
    });
    await step('updates', async () => {
      await page.locator('#update').click();
      await labelled('Bridges').waitFor();
    });
    await step('later parts', async () => {
      await chart.locator('[part~=toolbar] button').first().waitFor();
      if (outside.length) throw new Error(`Fetched from elsewhere: ${outside.join(' ')}`);
    });
    await step('unmounts', async () => {
      await page.locator('#remove').click();
      await chart.waitFor({ state: 'detached' });
    });
  } catch (error) {
    faults.unshift(error.message);
  }
  await step('no faults', async () => {
    if (faults.length) throw new Error([page.url(), ...faults].join('\n'));
  });
  await page.close();
  return weight;
}
